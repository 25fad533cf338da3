import type { Figure } from '#domain/figure.ts';
import type { Question } from '#domain/question.ts';
import { findFigures } from '#compose/find-figures.ts';
import type { Section } from '#compose/section.ts';
import { programmeSources, sourceCard } from '#compose/source-card.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';

/** Where the figures of the last answer, or of the topics asked for, were published. */
export async function answerSource(asked: Asked): Promise<Section> {
  const { question, scene, turn } = asked;
  const figures = await readShown(asked);
  const topics = question.topics.length > 0 ? question.topics : (turn.memory?.question.topics ?? []);
  const targets = scene.catalogue.programme.targets.filter(({ indicator, document }) =>
    question.document === null ? topics.includes(indicator) : document === question.document,
  );
  if (figures.length === 0 && targets.length === 0) return programmeSources(scene, question);
  return sourceCard({ scene, question: { ...question, topics }, figures, targets });
}

/** What was shown last, unless the question names something else. */
async function readShown(asked: Asked): Promise<readonly Figure[]> {
  const { question, turn, house } = asked;
  const shown = turn.memory?.figures ?? [];
  const names = question.topics.length > 0 || question.units.length > 0 || question.document !== null;
  const same = turn.memory !== null && isSame(question, turn.memory.question);
  if (shown.length > 0 && (!names || same)) return house.store.figures.byId(shown);
  if (question.topics.length === 0) return [];
  const indicators = indicatorsOf(asked).map(({ id }) => id);
  const figures = await house.store.figures.standing({ indicators, units: unitsOf(asked) });
  const found = findFigures(figures, question.period);
  return question.period !== null && found.how === 'asked' ? found.figures : figures;
}

function isSame(one: Question, other: Question): boolean {
  return (
    String(one.topics) === String(other.topics) &&
    String(one.units) === String(other.units) &&
    one.period === other.period
  );
}
