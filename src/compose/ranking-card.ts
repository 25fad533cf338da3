import type { Arg, Part } from '#domain/answer.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import { isMap, pageOf } from '#domain/picture-form.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { lineArg, periodArg, shortUnitArg, topicArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import { mapTaps, stateParts } from './map-card.ts';
import { mapChart } from './map-chart.ts';
import { type Page, pageField, pageOfOrder, pageParts, pageTaps } from './order-pages.ts';
import { type Field, rankingChart } from './ranking-chart.ts';
import { basisRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { asking, type FollowUp, part, says, type Scene, type Section } from './section.ts';
import { underHeading } from './sections.ts';
import { sourceLines } from './sources.ts';
import { namedTap, tap } from './taps.ts';
import { unitTable, unrankedParts } from './unit-table.ts';

export interface RankingCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly level: UnitLevel;
  /** The document whose targets count. */
  readonly document: DocumentId;
  /** In the asked order. */
  readonly ranking: UnitRanking;
  /** How the units' own targets stand, where they have such. */
  readonly states: ReadonlyMap<UnitId, TargetStatus>;
  /** Other indicators of the topic that could be ranked as well. */
  readonly others: readonly Indicator[];
}

/** How many units a ranking shows where no number was asked for, and at most. */
const shownUnits = 5;
const mostUnits = 30;

/** How many more the words show at a tap. */
const moreUnits = 10;

/** Units in order of one indicator, in one period; those without a figure are counted, never ranked. */
export function rankingCard(card: RankingCase): Section {
  const page = pageOfOrder(card);
  return page !== null && pageOf(card.question) !== null ? turnedPage(page, card) : firstCard(page, card);
}

/** A page that was turned to: the picture, and no more words than fit under it. */
function turnedPage(page: Page, card: RankingCase): Section {
  const figures = page.rows.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  return {
    parts: [
      rankingEcho(card),
      ...pageParts(page, card),
      ...illustrativePart(figures),
      ...sourceLines(figures),
      ...rankingPicture(card, page),
    ],
    followUps: [...pageTaps(page, card.question), otherEndTap(card.question, 'chart')],
    figures,
  };
}

function firstCard(page: Page | null, card: RankingCase): Section {
  const { scene, question, indicator, ranking } = card;
  const rows = ranking.rows.slice(0, Math.min(question.limit ?? shownUnits, mostUnits));
  const figures = rows.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  const [first] = rows;
  return {
    parts: [
      rankingEcho(card),
      ...leadParts(card),
      ...stateParts(card),
      ...(first ? [firstPart(first, card)] : []),
      unitTable(scene, rows, indicator),
      part('body', 'ask-ranked-of', { shown: rows.length, total: ranking.rows.length }),
      ...unrankedParts(ranking),
      ...illustrativePart(ranking.rows.map(({ figure }) => figure)),
      ...remarkParts(basisRemarks(indicator, first?.figure ?? null, scene.today)),
      ...sourceLines(figures),
      ...rankingPicture(card, page, rows),
      ...mapChart(card),
    ],
    followUps: [...leadingTaps(page, card), ...tapsOf(card, rows.length)],
    figures,
  };
}

/** Another page or another map of what was drawn comes before anything else. */
function leadingTaps(page: Page | null, card: RankingCase): readonly FollowUp[] {
  if (isMap(card.question)) return mapTaps(card);
  return page ? pageTaps(page, card.question) : [];
}

function rankingEcho({ scene, question, indicator, level, ranking }: RankingCase): Part {
  return echo(
    askedArg(question, topicArg(scene, indicator.id), level),
    ...(ranking.period === null ? [] : [periodArg(ranking.period)]),
  );
}

/** What was asked for: an order from one of its ends, or a map of it. */
function askedArg(question: Question, topic: Arg, level: UnitLevel | 'any'): Arg {
  return isMap(question)
    ? lineArg('ask-what-map', { topic, level })
    : lineArg('ask-what-ranking', { topic, level, order: orderOf(question) });
}

/** A picture that was asked for has room for all units, or for a page of them; one beside the words shows what these name. */
function rankingPicture(
  card: RankingCase,
  page: Page | null,
  told: readonly RankedUnit[] = [],
): readonly Part[] {
  if (page) return rankingChart(card, page.rows, pageField(page, card));
  const { question, ranking } = card;
  const rows = question.kind === 'chart' && question.limit === null ? ranking.rows : told;
  const total = ranking.rows.length;
  const shown = rows.length === total ? 'all' : orderOf(card.question);
  const field: Field = { level: card.level, total, shown };
  return rankingChart(card, rows, field);
}

export interface NoRanking {
  readonly scene: Scene;
  readonly question: Question;
  /** The levels that were looked at. */
  readonly level: UnitLevel | 'any';
  /** What the province has on the topic. */
  readonly instead: Section | null;
}

/** No unit of the level has a figure: said plainly, with what there is instead. */
export function noRankingCard({ scene, question, level, instead }: NoRanking): Section {
  return {
    parts: [
      echo(askedArg(question, topicsArg(scene, question), level), ...namedTimes(question)),
      // Why there is no map is said with the picture that was asked for.
      ...(isMap(question) ? [] : [part('headline', 'ask-no-ranking', { level })]),
      ...(instead ? underHeading(instead) : []),
    ],
    followUps: [...(instead?.followUps ?? []), tap('overview')],
    figures: instead?.figures ?? [],
  };
}

/** Said first where another period or a single indicator stands for what was asked. */
function leadParts(card: RankingCase): readonly Part[] {
  const { question, indicator, ranking } = card;
  const { period, topics } = question;
  const named = topics.length === 1 && topics[0] === indicator.id;
  return [
    ...(period !== null && period !== ranking.period
      ? [part('body', 'ask-only-other', { asked: periodArg(period) })]
      : []),
    ...(named ? [] : [chosenPart(card)]),
  ];
}

/** Which indicator the units are ordered or coloured by; on a map it may stand in for one that is told of the province only. */
function chosenPart({ scene, question, indicator }: RankingCase): Part {
  const topic = topicArg(scene, indicator.id);
  if (!isMap(question)) return part('body', 'ask-ranked-by', { topic });
  const standsIn = question.topics.every((asked) => scene.catalogue.indicator(asked) !== undefined);
  if (question.topics.length === 0 || !standsIn) return part('body', 'ask-mapped-by', { topic });
  return part('body', 'ask-mapped-instead', { topic, asked: topicsArg(scene, question) });
}

function firstPart({ unit, figure }: RankedUnit, { scene, indicator, question }: RankingCase): Part {
  return part('headline', 'ask-leader', {
    order: orderOf(question),
    unit: shortUnitArg(scene, unit),
    value: figureArg(figure, indicator),
  });
}

function orderOf({ order }: Question): 'best' | 'worst' {
  return order ?? 'best';
}

/** The same order from its other end. */
function otherEndTap(question: Question, kind: 'ranking' | 'chart'): FollowUp {
  const order = orderOf(question);
  return {
    label: says('ask-tap-other-end', { order }),
    question: { ...question, kind, rest: null, order: order === 'best' ? 'worst' : 'best' },
  };
}

function tapsOf(card: RankingCase, shown: number): readonly FollowUp[] {
  const { scene, indicator, others, level, ranking } = card;
  const asked = isMap(card.question) ? { topics: [indicator.id] } : {};
  const question = { ...card.question, ...asked, kind: 'ranking', rest: null } as const;
  const whole = { topics: [indicator.id], over: level, period: question.period };
  const more = shown < Math.min(ranking.rows.length, mostUnits);
  return [
    ...(more
      ? [{ label: says('ask-tap-more-units'), question: { ...question, limit: shown + moreUnits } }]
      : []),
    otherEndTap(question, 'ranking'),
    ...others
      .slice(0, 1)
      .map(({ id }) => namedTap(topicArg(scene, id), 'ranking', { ...question, topics: [id] })),
    ...(isMap(card.question) ? [] : mapTaps(card)),
    { label: says('ask-tap-whole-table'), question: asking('export', { ...whole, period: ranking.period }) },
    tap('figure', { topics: [indicator.id] }),
  ];
}
