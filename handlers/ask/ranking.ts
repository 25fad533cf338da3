import { stateMapForm } from '#domain/picture-form.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitLevel } from '#domain/unit.ts';
import { rankChanges } from '#assess/rank-changes.ts';
import { rankUnits } from '#assess/rank-units.ts';
import { figureCard } from '#compose/figure-card.ts';
import { noFigureCard } from '#compose/no-figure-card.ts';
import { changeRankingCard } from '#compose/change-ranking-card.ts';
import { noMeanCard, noRankingCard } from '#compose/no-ranking-card.ts';
import { rankingCard } from '#compose/ranking-card.ts';
import type { Section } from '#compose/section.ts';
import { namedAt } from '#compose/within.ts';
import { type Asked, asksBesides, indicatorsOf, soleIndicator } from './asked.ts';
import { answerOneFigure } from './one-figure.ts';
import { type Level, periodIn, pickLevel } from './level.ts';
import { answerOverview } from './overview.ts';
import { mainDocument, readCase } from './read-cases.ts';
import { unitStates } from './unit-states.ts';

/** Units in order of an indicator; where no unit has a figure, that and what the province has. */
export async function answerRanking(asked: Asked): Promise<Section> {
  const index = indexAsked(asked);
  if (index !== null) return noRanking(asked, index);
  if (asksBesides(asked, 'mean') && soleIndicator(asked) !== null) return noMean(asked);
  const [first, ...others] = isListOfAnything(asked) ? [] : await rankablesFor(asked);
  if (first === undefined && asksForPlace(asked)) return provinceOn(asked);
  if (first === undefined) return noRanking(asked, null);
  const changed = changeRanking(asked, first);
  if (changed) return changed;
  return byLevel(asked, first, others);
}

function byLevel(asked: Asked, first: Rankable, others: readonly Rankable[]): Section {
  const { question, scene } = asked;
  const { indicator, level, units, figures } = first;
  const order = question.order ?? 'best';
  const ranking = rankUnits({ figures, indicator, units, order, period: periodIn(figures, question) });
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
    levelOnly: asksBesides(asked, 'rise', 'fall'),
  });
}

/** By how much units rose or fell, where that is asked; null where not, or where no two periods can be compared. */
function changeRanking(asked: Asked, rankable: Rankable): Section | null {
  const { scene, question } = asked;
  if (question.kind !== 'ranking' || !asksBesides(asked, 'rise', 'fall')) return null;
  const first = asksBesides(asked, 'rise') ? 'rise' : 'fall';
  const { indicator, level } = rankable;
  const changes = rankChanges({ ...rankable, first, period: periodIn(rankable.figures, question) });
  return changes && changeRankingCard({ scene, question, indicator, level, first, changes });
}

/** The index that places provinces, where it is asked of their parts. */
function indexAsked(asked: Asked): Indicator | null {
  if (asked.question.topics.length > 0 || !asksBesides(asked, 'index')) return null;
  return provinceIndicator(asked) ?? null;
}

/** "xã chưa đạt", of nothing in particular: no single figure tells which those are. */
function isListOfAnything({ question }: Asked): boolean {
  return question.kind === 'listing' && question.topics.length === 0 && question.status !== null;
}

async function noRanking(asked: Asked, index: Indicator | null): Promise<Section> {
  const { question, scene } = asked;
  const level = question.over ?? levelNamed(asked) ?? 'any';
  return noRankingCard({ scene, question, level, index, instead: await provinceBeside(asked) });
}

async function noMean(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  return noMeanCard({ scene, question, level: question.over ?? 'any', instead: await provinceBeside(asked) });
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
  const one = question.over ?? levelNamed(asked);
  const wanted = one === null ? levels : [one];
  return indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const ranked = wanted
      .map((level) => pickLevel(asked, own, level))
      .find(({ figures }) => figures.length > 0);
    return ranked ? [{ ...ranked, indicator }] : [];
  });
}

/** The level of the units whose place is asked for; null where none is named. */
function levelNamed({ question, scene }: Asked): UnitLevel | null {
  return levels.find((level) => namedAt(scene, question, level).length > 0) ?? null;
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
  const indicator = countedAt(asked) ?? provinceIndicator(asked);
  const ofProvince = { ...asked, question: { ...asked.question, units: [] } };
  if (!indicator) return provinceOn(ofProvince);
  const own = await readCase(ofProvince, indicator, asked.scene.catalogue.province.id);
  return figureCard({ ...own, assessments: [] }) ?? noFigureCard(own);
}

/** How many units of the level have completed, where it is asked which. */
function countedAt(asked: Asked): Indicator | undefined {
  if (!isListOfAnything(asked)) return undefined;
  const noun = asked.question.over === 'district' ? 'huyện' : 'xã';
  return indicatorsOf(asked).find(
    ({ measure, countedNoun }) => measure === 'count-of-total' && countedNoun?.vi.startsWith(noun) === true,
  );
}

function provinceIndicator(asked: Asked): Indicator | undefined {
  const ranks = indicatorsOf(asked).filter(({ measure }) => measure === 'rank');
  return soleIndicator(asked) ?? ranks[0];
}
