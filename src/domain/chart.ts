import type { IsoDate } from './date.ts';
import type { FigureStatus } from './figure.ts';
import type { Period } from './period.ts';
import type { Measure } from './programme.ts';
import type { TargetStatus } from './assessment.ts';
import type { Text } from './text.ts';

interface ChartFrame {
  readonly title: Text;
  /** What is measured, of which unit and period, in words. */
  readonly subtitle: Text;
  readonly source: string;
  /** True when any value is generated: "số liệu minh hoạ" is drawn into the picture. */
  readonly illustrative: boolean;
}

export interface ChartPoint {
  readonly period: Period;
  readonly value: number;
  readonly outOf: number | null;
  readonly status: FigureStatus;
}

/** Development over time. No line crosses a break. */
export interface TrendChart extends ChartFrame {
  readonly chart: 'trend';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly points: readonly ChartPoint[];
  readonly targets: readonly { readonly due: IsoDate; readonly value: number; readonly label: Text }[];
  readonly breaks: readonly { readonly from: Period; readonly note: Text }[];
}

/** Units in order of one indicator. */
export interface RankingChart extends ChartFrame {
  readonly chart: 'ranking';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly outOf: number | null;
    readonly highlighted: boolean;
  }[];
  readonly target: number | null;
  /** Units without a figure, named under the bars. */
  readonly without: readonly string[];
}

/** A few units or indicators side by side. */
export interface ComparisonChart extends ChartFrame {
  readonly chart: 'comparison';
  readonly groups: readonly {
    readonly label: Text;
    readonly measure: Measure;
    readonly bars: readonly {
      readonly label: Text;
      readonly value: number | null;
      readonly outOf: number | null;
    }[];
  }[];
}

/** All targets of a programme or pillar with their state. */
export interface OverviewChart extends ChartFrame {
  readonly chart: 'overview';
  readonly rows: readonly {
    readonly label: Text;
    readonly measure: Measure;
    readonly value: number | null;
    readonly outOf: number | null;
    readonly target: number;
    readonly better: 'higher' | 'lower';
    readonly status: TargetStatus;
  }[];
}

/** One figure against its targets. */
export interface BulletChart extends ChartFrame {
  readonly chart: 'bullet';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly value: number;
  readonly outOf: number | null;
  readonly targets: readonly { readonly due: IsoDate; readonly value: number; readonly label: Text }[];
}

/** Units on a map of tiles, coloured by value. */
export interface MapChart extends ChartFrame {
  readonly chart: 'map';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly tiles: readonly {
    readonly label: string;
    readonly lat: number;
    readonly lon: number;
    readonly value: number | null;
    readonly outOf: number | null;
  }[];
  readonly target: number | null;
}

/** A picture as data; the charts room draws it. */
export type Chart = TrendChart | RankingChart | ComparisonChart | OverviewChart | BulletChart | MapChart;
