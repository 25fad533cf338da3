import type { Part } from '#domain/answer.ts';
import type { DocumentId, Indicator, Target } from '#domain/programme.ts';
import type { Threshold } from '#domain/question.ts';
import { lineArg, periodArg, topicArg, unitArg } from './args.ts';
import { targetArg } from './demand.ts';
import { echo } from './echo.ts';
import { mapTaps } from './map-card.ts';
import type { Order } from './order-pages.ts';
import { countAt } from './overall-target.ts';
import { rankingChart } from './ranking-chart.ts';
import { illustrativePart } from './remarks.ts';
import { asking, type FollowUp, part, says, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { tap } from './taps.ts';
import { thresholdArg } from './threshold-list.ts';
import { passes, unitTable, unrankedParts } from './unit-table.ts';
import { districtsAround, withinArgs } from './within.ts';

/** The order is the one in which units are listed. */
export interface UnitListCase extends Order {
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly threshold: Threshold;
  /** The province's targets that the threshold stands for, its own first; empty for one that was named. */
  readonly targets: readonly Target[];
}

/** How many units are listed where no number was asked for, and at most. */
const shownUnits = 10;
const mostUnits = 30;

/** Which units lie on the asked side of a value, in one period. */
export function unitList(card: UnitListCase): Section {
  const { scene, question, indicator, level, document, ranking, threshold } = card;
  const rows = ranking.rows.filter(({ figure }) => passes(figure, threshold));
  const shown = rows.slice(0, Math.min(question.limit ?? shownUnits, mostUnits));
  const judged = ranking.rows.map(({ figure }) => figure);
  const condition = thresholdArg(threshold, indicator.measure);
  const [total, count] = [ranking.rows.length, rows.length];
  return {
    parts: [
      echo(
        lineArg('ask-what-threshold', { topic: topicArg(scene, indicator.id), level, condition }),
        ...withinArgs(scene, question),
        ...(ranking.period === null ? [] : [periodArg(ranking.period)]),
      ),
      part('headline', 'ask-units-passing', { count, total, level, condition }),
      ...targetParts(card),
      ...(shown.length > 0 ? [unitTable(scene, shown, indicator)] : []),
      ...(shown.length < count ? [part('body', 'ask-listed-of', { shown: shown.length, count })] : []),
      ...unrankedParts(ranking),
      ...illustrativePart(judged),
      ...sourceLines(judged),
      ...rankingChart({ scene, indicator, question, document, ranking }, shown, {
        level,
        total,
        shown: 'passing',
        passing: count,
        threshold,
      }),
    ],
    followUps: tapsOf(card, shown.length < count),
    figures: shown.map(({ figure }) => figure),
  };
}

/** Whose target the level is, and how many units are at the others. */
function targetParts({
  scene,
  indicator,
  ranking,
  targets: [own, ...others],
}: UnitListCase): readonly Part[] {
  if (own === undefined) return [];
  const unit = unitArg(scene, own.unit);
  return [
    part('body', 'ask-level-of-province', { target: targetArg(scene, [own], indicator), unit }),
    ...others.map((target) =>
      part('body', 'ask-units-at-other', {
        count: countAt(target.value, ranking, indicator),
        total: ranking.rows.length,
        target: targetArg(scene, [target], indicator),
      }),
    ),
  ];
}

/** More of the list is the same end of the order; maps and files hold the whole province. */
function tapsOf(card: UnitListCase, hasMore: boolean): readonly FollowUp[] {
  const { scene, question, indicator, level, ranking, threshold } = card;
  const isPart = districtsAround(scene.catalogue, question).length > 0;
  const ranked = { ...question, kind: 'ranking', over: level, threshold: null, status: null } as const;
  const order = endOf(threshold, indicator);
  const whole = { topics: [indicator.id], over: level, period: ranking.period };
  return [
    ...(hasMore
      ? [{ label: says('ask-tap-more-units'), question: { ...ranked, order, limit: mostUnits } }]
      : []),
    { label: says('ask-tap-ranking'), question: ranked },
    ...(isPart
      ? []
      : [
          ...mapTaps({ ...card, states: new Map() }),
          { label: says('ask-tap-whole-table'), question: asking('export', whole) },
        ]),
    tap('figure', { topics: [indicator.id] }),
  ];
}

/** The end of an order at which the units on one side of a value stand. */
export function endOf({ operator }: Threshold, { better }: Indicator): 'best' | 'worst' {
  const below = operator === '<' || operator === '<=';
  return below === (better === 'lower') ? 'best' : 'worst';
}
