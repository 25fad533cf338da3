import { stateMapForm } from '#domain/picture-form.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitLevel } from '#domain/unit.ts';
import { rankUnits } from '#assess/rank-units.ts';
import { figureCard } from '#compose/figure-card.ts';
import { noFigureCard } from '#compose/no-figure-card.ts';
import { noRankingCard, rankingCard } from '#compose/ranking-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator } from './asked.ts';
import { answerOneFigure } from './one-figure.ts';
import { type Level, pickLevel } from './level.ts';
import { answerOverview } from './overview.ts';
import { mainDocument, readCase } from './read-cases.ts';
import { unitStates } from './unit-states.ts';

/** Units in order of an indicator; where no unit has a figure, that and what the province has. */
export async function answerRanking(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const [first, ...others] = await rankablesFor(asked);
  if (first === undefined && asksForPlace(asked)) return provinceOn(asked);
  if (first === undefined)
    return noRankingCard({
      scene,
      question,
      level: question.over ?? 'any',
      instead: await provinceBeside(asked),
    });
  const { indicator, level, units, figures } = first;
  const period = figures.some((figure) => figure.period === question.period) ? question.period : null;
  const order = question.order ?? 'best';
  const ranking = rankUnits({ figures, indicator, units, order, period });
  const document = question.document ?? mainDocument(scene.catalogue);
  return rankingCard({
    scene,
    question,
    indicator,
    level,
    document,
    ranking,
    states: unitStates(asked, { indicator, document, units, figures }),
    others: others.map((other) => other.indicator),
  });
}

/**
 * What is asked for; for a map of who has completed, counts out of a whole come first where no topic is named, and stand
 * in for a topic that is only told of the province.
 */
async function rankablesFor(asked: Asked): Promise<readonly Rankable[]> {
  const { question } = asked;
  const all = await readRankables(asked);
  if (question.rest !== stateMapForm || (all.length > 0 && question.topics.length > 0)) return all;
  const any = await readRankables({ ...asked, question: { ...question, topics: [] } });
  const isCounted = ({ indicator }: Rankable): boolean => indicator.measure === 'count-of-total';
  const counted = any.filter(isCounted);
  return question.topics.length > 0 ? counted : [...counted, ...any.filter((one) => !isCounted(one))];
}

interface Rankable extends Level {
  readonly indicator: Indicator;
}

const levels: readonly UnitLevel[] = ['commune', 'district'];

/** The indicators asked for that units of the level have figures of; the programme's own targets first. */
async function readRankables(asked: Asked): Promise<readonly Rankable[]> {
  const { question, house } = asked;
  const indicators = indicatorsOf(asked).toSorted((a, b) => Number(b.core) - Number(a.core));
  const all = await house.store.figures.standing({ indicators: indicators.map(({ id }) => id) });
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator);
  const wanted = question.over === null ? levels : [question.over];
  return indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const ranked = wanted
      .map((level) => pickLevel(asked, own, level))
      .find(({ figures }) => figures.length > 0);
    return ranked ? [{ ...ranked, indicator }] : [];
  });
}

/** True for an indicator that is itself a place among the provinces: its figure is the ranking. */
function asksForPlace(asked: Asked): boolean {
  return asked.question.over === null && soleIndicator(asked)?.measure === 'rank';
}

/** The province's own figure of the indicator; of a pillar its place among the provinces. */
function provinceOn(asked: Asked): Promise<Section> {
  const indicator = provinceIndicator(asked);
  return indicator
    ? answerOneFigure(asked, indicator, asked.scene.catalogue.province.id)
    : answerOverview({ ...asked, question: { ...asked.question, units: [] } });
}

/** The province's figure without its targets, since units were asked for. */
async function provinceBeside(asked: Asked): Promise<Section> {
  const indicator = provinceIndicator(asked);
  if (!indicator) return provinceOn(asked);
  const own = await readCase(asked, indicator, asked.scene.catalogue.province.id);
  return figureCard({ ...own, assessments: [] }) ?? noFigureCard(own);
}

function provinceIndicator(asked: Asked): Indicator | undefined {
  const ranks = indicatorsOf(asked).filter(({ measure }) => measure === 'rank');
  return soleIndicator(asked) ?? ranks[0];
}
