import type { IsoDate } from './date.ts';
import type { FigureStatus, Qualifier } from './figure.ts';
import type { Period } from './period.ts';
import type { Measure } from './programme.ts';
import type { Threshold } from './question.ts';
import type { TargetStatus } from './assessment.ts';
import type { ReportFigure } from './report.ts';
import type { Text } from './text.ts';
import type { UnitLevel } from './unit.ts';

/** What every picture has around it. */
export interface ChartFrame {
  readonly title: Text;
  /** What is measured, of which unit and period, in words. */
  readonly subtitle: Text;
  /** Of all values, where they share one: written behind the subtitle. */
  readonly period?: Period;
  /** Who published the values, without the word "Nguồn", which the picture adds. */
  readonly source: string;
  /** True when any value is generated: "số liệu minh hoạ" is drawn into the picture. */
  readonly illustrative: boolean;
}

/** One value over time. Several of one period are conflicting sources: drawn side by side, joined to nothing. */
export interface ChartPoint {
  readonly period: Period;
  readonly value: number;
  readonly outOf: number | null;
  readonly status: FigureStatus;
  readonly qualifier?: Qualifier | null;
  /** Who says so; shown where sources of one period differ. */
  readonly publisher?: string;
}

/** A level to reach by a day, in the measure of the chart; the label names its document (`06-NQ/TU`). */
export interface ChartTarget {
  readonly due: IsoDate;
  readonly value: number;
  readonly label: Text;
}

/** Values from `from` on are not joined to earlier ones. */
export interface ChartBreak {
  readonly from: Period;
  /** The reason as a sentence; for a changed whole only the two wholes, as `558 → 547`. */
  readonly note: Text;
  /** Where the note is no sentence, the picture says in words that the whole or the method changed. */
  readonly why?: 'base' | 'method';
}

/** Development over time. No line crosses a break, nor does the path to a target. */
export interface TrendChart extends ChartFrame {
  readonly chart: 'trend';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly points: readonly ChartPoint[];
  /** Targets of one label are one path. */
  readonly targets: readonly ChartTarget[];
  /** All of the indicator's, those after the last value too: they end the path to a target. */
  readonly breaks: readonly ChartBreak[];
}

/** Where a level comes from that no document sets for the units themselves. */
export interface OverallTarget {
  /** Whose target it is. */
  readonly unit: Text;
  readonly due: IsoDate;
  /** Its number, as `06-NQ/TU`. */
  readonly document: Text;
}

/** Which units of how many a ranking shows; `total` counts those of the level with a figure of the period. */
export type RankingField = { readonly level: UnitLevel; readonly total: number } & (
  | { readonly shown: 'all' | 'best' | 'worst' }
  | { readonly shown: 'passing'; readonly passing: number; readonly threshold: Threshold }
  | ({ readonly shown: 'page' } & OrderPage)
);

/** A stretch of an order that is too long for one picture. */
export interface OrderPage {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** The places of the first and the last unit, counted from the end that comes first. */
  readonly from: number;
  readonly to: number;
  readonly order: 'best' | 'worst';
  /** How many of all units are at the level of the target; null where there is none. */
  readonly reaching: number | null;
}

/**
 * Units in order of one indicator, as many as are given. Bars of `count-of-total` whose wholes are all known are as
 * long as their share.
 */
export interface RankingChart extends ChartFrame {
  readonly chart: 'ranking';
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    readonly outOf: number | null;
    readonly highlighted: boolean;
    /** Counted from the best. Without it the bars are all the units there are, and the rank follows from the values. */
    readonly rank?: number;
  }[];
  /** In the measure of the chart; a share in percent where the bars are as long as their share. */
  readonly target: number | null;
  /** Absent where the target is the units' own. */
  readonly overall?: OverallTarget;
  /** Absent where the bars are all there is. */
  readonly field?: RankingField;
  /** Values that are not drawn, for bars of several pictures to be of one scale. */
  readonly beyond?: readonly { readonly value: number; readonly outOf: number | null }[];
  /** Units without a figure of the period, named under the bars. */
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
      readonly qualifier?: Qualifier | null;
      /** Of the value; without it the subtitle says so. */
      readonly period?: Period;
      readonly status?: FigureStatus;
    }[];
  }[];
}

/** All targets of a programme or pillar with their state. */
export interface OverviewChart extends ChartFrame {
  readonly chart: 'overview';
  /** The day whose state it is. */
  readonly asOf?: IsoDate;
  /** The state of each demand, where some rows are parts of one; absent where every row is a demand of its own. */
  readonly demands?: readonly TargetStatus[];
  readonly rows: readonly {
    readonly label: Text;
    readonly measure: Measure;
    readonly value: number | null;
    readonly outOf: number | null;
    readonly qualifier?: Qualifier | null;
    /** Of the value; without it the subtitle says so. */
    readonly period?: Period;
    /** The figure the way to the target is measured from; without it zero, for ranks the last place. */
    readonly baseline?: { readonly value: number; readonly period: Period };
    readonly target: number;
    readonly due?: IsoDate;
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
  readonly qualifier?: Qualifier | null;
  readonly status?: FigureStatus;
  readonly targets: readonly (ChartTarget & { readonly status?: TargetStatus })[];
}

/** Units on a map of tiles, coloured by status where the tiles carry one, by side of the level where it says so, by value otherwise. */
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
    readonly status?: TargetStatus;
  }[];
  /** In the measure of the chart; a share in percent where counts are out of known wholes. */
  readonly target: number | null;
  /** Absent where the target is the units' own. */
  readonly overall?: OverallTarget;
  /** What parts those that are there from those that are not: the level of the target, or the whole of what is counted. */
  readonly sides?: 'level' | 'whole';
}

/** One page about one unit in the manner of an administrative report: results, what has no figure, notes, sources. */
export interface ReportChart extends ChartFrame {
  readonly chart: 'report';
  /** The day on which it was drawn up. */
  readonly asOf: IsoDate;
  /** The last day of a unit that no longer exists. */
  readonly until: IsoDate | null;
  /** The unit's targets with their state; none where no target is set for the unit. */
  readonly targets: OverviewChart['rows'];
  /** The state of each demand, where some targets are parts of one. */
  readonly demands?: readonly TargetStatus[];
  readonly figures: readonly ReportFigure[];
  /** How many figures there are besides those shown. */
  readonly more: number;
  /** Indicators without a figure. */
  readonly without: readonly Text[];
  /** What readers should know: changed bases, definitions of their own. */
  readonly notes: readonly Text[];
}

/** A picture as data; the charts room draws it. */
export type Chart =
  TrendChart | RankingChart | ComparisonChart | OverviewChart | BulletChart | MapChart | ReportChart;
