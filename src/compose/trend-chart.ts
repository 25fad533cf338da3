import type { Part } from '#domain/answer.ts';
import type { Incomparability } from '#domain/assessment.ts';
import type { ChartBreak, ChartPoint } from '#domain/chart.ts';
import type { Period } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import type { Text } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Trend, TrendPoint } from '#assess/trend-of.ts';
import { chartFrame, chartTarget, fitsScale, unitText } from './chart-frame.ts';
import type { Scene } from './section.ts';

interface Development {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly unit: UnitId;
  readonly trend: Trend;
  readonly targets: readonly Target[];
}

/** A development with its breaks and targets; a single point is no development. */
export function trendChart({ scene, indicator, unit, trend, targets }: Development): readonly Part[] {
  if (trend.points.length < 2) return [];
  const figures = trend.points.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  const chart = {
    ...chartFrame(indicator.short, unitText(scene, unit), figures),
    chart: 'trend',
    measure: indicator.measure,
    better: indicator.better,
    points: trend.points.flatMap(pointsOf),
    targets: targets
      .filter((target) => fitsScale(target, indicator))
      .map((target) => chartTarget(scene, target)),
    breaks: breaksOf(trend, indicator),
  } as const;
  return [{ part: 'chart', chart }];
}

function pointsOf({ figure, alternatives }: TrendPoint): readonly ChartPoint[] {
  return [figure, ...alternatives].map(({ period, value, outOf, status, qualifier, source }) => ({
    period,
    value,
    outOf,
    status,
    qualifier,
    publisher: source.publisher,
  }));
}

/** The indicator's breaks, and where a whole, a method or a definition changed besides. */
function breaksOf({ segments }: Trend, indicator: Indicator): readonly ChartBreak[] {
  const others = segments.flatMap(({ points: [first], remarks }) =>
    remarks.flatMap((remark) => otherBreak(first.period, remark)),
  );
  return [...indicator.breaks, ...others];
}

function otherBreak(from: Period, remark: Incomparability): readonly ChartBreak[] {
  switch (remark.why) {
    case 'break':
      return [];
    case 'definition':
      return [{ from, note: remark.note }];
    case 'base':
      return [{ from, note: bothWays(`${remark.from} → ${remark.to}`), why: 'base' }];
    case 'method':
      return [{ from, note: bothWays(''), why: 'method' }];
  }
}

function bothWays(text: string): Text {
  return { vi: text, en: text };
}
