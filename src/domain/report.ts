import type { FigureStatus, Qualifier } from './figure.ts';
import type { Period } from './period.ts';
import type { Measure } from './programme.ts';
import type { Text } from './text.ts';

/** One figure of a report, with how it developed and where the unit stands among its like. */
export interface ReportFigure {
  readonly label: Text;
  readonly measure: Measure;
  readonly value: number;
  readonly outOf: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: FigureStatus;
  readonly period: Period;
  /** Since the figure before, where the two may be compared; signed, in points for percentages, places for ranks. */
  readonly change: { readonly by: number; readonly since: Period } | null;
  /** Counted from the best among the units that have a figure of the period. */
  readonly place: { readonly rank: number; readonly of: number } | null;
}
