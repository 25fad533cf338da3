import type { Moment } from './date.ts';
import type { Period } from './period.ts';
import type { IndicatorId } from './programme.ts';
import type { Text } from './text.ts';
import type { UnitId } from './unit.ts';

export type FigureId = string;

/** The hedge of the source, kept: `about` khoảng, `more-than` hơn, `nearly` gần. */
export type Qualifier = 'about' | 'more-than' | 'nearly';

/** How firm a value is. `illustrative` marks generated sample figures, never loaded in production. */
export type FigureStatus = 'official' | 'preliminary' | 'estimate' | 'illustrative';

/** Where a value was published. */
export interface Source {
  /** Who published it, as `Báo Lao Động`. */
  readonly publisher: string;
  /** The document or page; null where only a printed document is named. */
  readonly url: string | null;
  /** The day it appeared, or as much of it as is known: `2024-02-17`, `2021`. */
  readonly published: string | null;
  /** Number or title of a document, as `Báo cáo 123/BC-SKHCN`. */
  readonly title: string | null;
}

/** One published value of an indicator for a unit and period, as one source gives it. Never changed, only superseded. */
export interface Figure {
  readonly id: FigureId;
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  readonly period: Period;
  readonly value: number;
  /** The whole the value is out of: 547 of 124/547, 34 of rank 5/34. */
  readonly outOf: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: FigureStatus;
  readonly source: Source;
  /** What readers should know when they see the value. */
  readonly note: Text | null;
  /** Set where this value was counted by another definition than the indicator's usual one. */
  readonly definition: Text | null;
  /** When the program recorded it, and who entered it (`pack` for the programme's own data). */
  readonly recordedAt: Moment;
  readonly enteredBy: string;
  /** The figure this one corrects; that one then no longer stands. */
  readonly supersedes: FigureId | null;
}
