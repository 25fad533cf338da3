import type { Figure } from '#domain/figure.ts';
import { contains, firstDay, lastDay } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { passes } from '#compose/unit-table.ts';
import { type Asked, indicatorsOf } from '../ask/asked.ts';
import { goneOnFrom } from '../ask/goes-on.ts';

/** What is exported, and the question that says so. */
export interface Selection {
  readonly question: Question;
  readonly figures: readonly Figure[];
}

/**
 * The figures behind the last answer, or all that stand of what a question names; the province's where nothing was said
 * before either.
 */
export async function selectFigures(asked: Asked): Promise<Selection> {
  const { question, turn, house, scene } = asked;
  const previous = goneOnFrom(question, turn);
  if (previous !== null)
    return behind({ ...asked, question: { ...previous, kind: question.kind } }, previous);
  const { topics, units, over } = question;
  if (topics.length > 0 || units.length > 0 || over !== null) return named(asked);
  return { question, figures: await house.store.figures.standing({ units: [scene.catalogue.province.id] }) };
}

/** A table of a few units stands for all that were put in order, in the period that it told. */
async function behind(asked: Asked, previous: Question): Promise<Selection> {
  const isOrder = previous.kind === 'ranking' || previous.order !== null || previous.over !== null;
  const ids = asked.turn.memory?.figures ?? [];
  const shown = ids.length === 0 ? [] : await asked.house.store.figures.byId(ids);
  if (!isOrder && ids.length > 0) return { question: asked.question, figures: shown };
  const period = isOrder ? (shown[0]?.period ?? asked.question.period) : asked.question.period;
  return named({ ...asked, question: { ...asked.question, limit: null, period } });
}

async function named(asked: Asked): Promise<Selection> {
  const { question, house } = asked;
  const indicators = indicatorsOf(asked).map(({ id }) => id);
  const units = question.units.length > 0 ? question.units : unitsOver(asked, question.over);
  const figures = await house.store.figures.standing({ indicators, ...(units && { units }) });
  return {
    question,
    figures: figures.filter((figure) => isInTime(figure, question) && passes(figure, question.threshold)),
  };
}

/** The units of a level; all there are where no level is named. */
function unitsOver({ scene }: Asked, over: UnitLevel | null): readonly UnitId[] | null {
  if (over === null) return null;
  return scene.catalogue.units.filter(({ level }) => level === over).map(({ id }) => id);
}

function isInTime({ period }: Figure, { period: asked, range }: Question): boolean {
  if (asked !== null) return contains(asked, period);
  if (range === null) return true;
  const until = range.to === null || lastDay(period) <= lastDay(range.to);
  return firstDay(range.from) <= firstDay(period) && until;
}
