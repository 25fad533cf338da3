import type { RankingChart } from '#domain/chart.ts';
import { barMeaning, measured } from './bar-scale.ts';
import { formatAmount, formatLevel } from './numbers.ts';
import type { Pen } from './pen.ts';

/** One line of a ranking, in words. */
export interface RankingRow {
  readonly bar: RankingChart['bars'][number];
  readonly rank: string;
  readonly value: string;
  /** Whether the value is at the level of the target; null where there is none. */
  readonly reached: boolean | null;
}

/** The bars in their given order with rank numbers; equal values share one. */
export function rankingRows(chart: RankingChart, pen: Pen): readonly RankingRow[] {
  const meaning = barMeaning(chart);
  const sign = chart.better === 'higher' ? 1 : -1;
  const scores = chart.bars.map((bar) => sign * measured(bar, meaning));
  return chart.bars.map((bar, i) => {
    const score = scores[i] ?? 0;
    const ahead = scores.filter((other) => other > score).length;
    return {
      bar,
      rank: String(bar.rank ?? ahead + 1),
      value: formatAmount({ ...bar, measure: chart.measure }, pen.locale),
      reached: chart.target === null ? null : score >= sign * chart.target,
    };
  });
}

/** The target's level as it is written; null where there is none. */
export function targetLevel(chart: RankingChart, pen: Pen): string | null {
  if (chart.target === null) return null;
  const measure = barMeaning(chart) === 'share' ? 'percent' : chart.measure;
  return formatLevel(chart.target, measure, pen.locale);
}

/** The target within a sentence, as `mục tiêu chung 80%`; null where there is none. */
export function targetPhrase(chart: RankingChart, pen: Pen): string | null {
  const level = targetLevel(chart, pen);
  return level === null ? null : pen.words.targetOf(level, chart.overall !== undefined);
}
