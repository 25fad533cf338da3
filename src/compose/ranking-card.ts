import type { Part } from '#domain/answer.ts';
import type { RankingField } from '#domain/chart.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { lineArg, periodArg, shortUnitArg, topicArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import { mapChart } from './map-chart.ts';
import { rankingChart } from './ranking-chart.ts';
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
  /** Other indicators of the topic that could be ranked as well. */
  readonly others: readonly Indicator[];
}

/** How many units a ranking shows where no number was asked for, and at most. */
const shownUnits = 5;
const mostUnits = 30;

/** How many more the next page shows. */
const pageOf = 10;

/** Units in order of one indicator, in one period; those without a figure are counted, never ranked. */
export function rankingCard(card: RankingCase): Section {
  const { scene, question, indicator, level, ranking } = card;
  const rows = ranking.rows.slice(0, Math.min(question.limit ?? shownUnits, mostUnits));
  const figures = rows.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  const [first] = rows;
  const topic = topicArg(scene, indicator.id);
  return {
    parts: [
      echo(
        lineArg('ask-what-ranking', { topic, level, order: orderOf(question) }),
        ...(ranking.period === null ? [] : [periodArg(ranking.period)]),
      ),
      ...leadParts(card),
      ...(first ? [firstPart(first, card)] : []),
      unitTable(scene, rows, indicator),
      part('body', 'ask-ranked-of', { shown: rows.length, total: ranking.rows.length }),
      ...unrankedParts(ranking),
      ...illustrativePart(ranking.rows.map(({ figure }) => figure)),
      ...remarkParts(basisRemarks(indicator, first?.figure ?? null, scene.today)),
      ...sourceLines(figures),
      ...rankingPicture(card, drawnRows(card, rows)),
      ...mapChart(card),
    ],
    followUps: tapsOf(card, rows.length),
    figures,
  };
}

/** A picture that was asked for has room for all units. */
function drawnRows({ question, ranking }: RankingCase, rows: readonly RankedUnit[]): readonly RankedUnit[] {
  return question.kind === 'chart' && question.limit === null ? ranking.rows : rows;
}

function rankingPicture(card: RankingCase, rows: readonly RankedUnit[]): readonly Part[] {
  const total = card.ranking.rows.length;
  const shown = rows.length === total ? 'all' : orderOf(card.question);
  const field: RankingField = { level: card.level, total, shown };
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
  const topic = topicsArg(scene, question);
  return {
    parts: [
      echo(lineArg('ask-what-ranking', { topic, level, order: orderOf(question) }), ...namedTimes(question)),
      part('headline', 'ask-no-ranking', { level }),
      ...(instead ? underHeading(instead) : []),
    ],
    followUps: [...(instead?.followUps ?? []), tap('overview')],
    figures: instead?.figures ?? [],
  };
}

/** Said first where another period or a single indicator stands for what was asked. */
function leadParts({ scene, question, indicator, ranking }: RankingCase): readonly Part[] {
  const { period, topics } = question;
  const named = topics.length === 1 && topics[0] === indicator.id;
  return [
    ...(period !== null && period !== ranking.period
      ? [part('body', 'ask-only-other', { asked: periodArg(period) })]
      : []),
    ...(named ? [] : [part('body', 'ask-ranked-by', { topic: topicArg(scene, indicator.id) })]),
  ];
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

function tapsOf(card: RankingCase, shown: number): readonly FollowUp[] {
  const { scene, indicator, others, level, ranking } = card;
  const question = { ...card.question, kind: 'ranking', rest: null } as const;
  const order = orderOf(question);
  const whole = { topics: [indicator.id], over: level, period: question.period };
  const more = shown < Math.min(ranking.rows.length, mostUnits);
  return [
    ...(more
      ? [{ label: says('ask-tap-more-units'), question: { ...question, limit: shown + pageOf } }]
      : []),
    {
      label: says('ask-tap-other-end', { order }),
      question: { ...question, order: order === 'best' ? 'worst' : 'best' },
    },
    ...others
      .slice(0, 1)
      .map(({ id }) => namedTap(topicArg(scene, id), 'ranking', { ...question, topics: [id] })),
    ...(mapChart(card).length > 0
      ? [{ label: says('ask-tap-map'), question: asking('chart', { ...whole, rest: 'map' }) }]
      : []),
    { label: says('ask-tap-whole-table'), question: asking('export', { ...whole, period: ranking.period }) },
    tap('figure', { topics: [indicator.id] }),
  ];
}
