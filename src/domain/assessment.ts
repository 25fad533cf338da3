import type { IsoDate } from './date.ts';
import type { Figure } from './figure.ts';
import type { Measure, Target } from './programme.ts';
import type { Text } from './text.ts';

/**
 * The state of a target. `met`, `exceeded` and `not-met` may be said once the due date has passed on a figure of that
 * date; before it `met` and `exceeded` say that the level is reached already. `on-track` and `at-risk` speak only of a
 * due date still ahead. `stale`: the due date has passed and the newest figure is older than it.
 */
export type TargetStatus =
  'met' | 'exceeded' | 'not-met' | 'on-track' | 'at-risk' | 'no-data' | 'stale' | 'not-comparable';

/** The rule behind a status, as data, so that a reply can state it. */
export type StatusRule =
  | { readonly rule: 'no-figure' }
  | { readonly rule: 'due-passed'; readonly due: IsoDate }
  | { readonly rule: 'figure-before-due'; readonly due: IsoDate }
  | { readonly rule: 'reached-early' }
  /** The straight line from the first comparable figure to the target demands `required` by now. */
  | { readonly rule: 'linear-path'; readonly required: number; readonly from: Figure }
  | { readonly rule: 'single-figure'; readonly due: IsoDate }
  | { readonly rule: 'other-basis'; readonly note: Text };

/** How one target stands, with what is missing to reach it. */
export interface TargetAssessment {
  readonly target: Target;
  readonly status: TargetStatus;
  readonly rule: StatusRule;
  readonly figure: Figure | null;
  /** The value in the target's own measure (a count turned into a share where the target is a share); null without one. */
  readonly value: number | null;
  /** What is missing, ≥ 0, in the target's measure; null where it can't be said. */
  readonly gap: { readonly value: number; readonly measure: Measure } | null;
}

/** Why two figures can't be compared without a remark. */
export interface Incomparability {
  readonly why: 'break' | 'definition' | 'base' | 'method' | 'source';
  readonly note: Text;
}

/** The change between two figures of one indicator and unit. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  /** Signed, in points for percentages, places for ranks, the measure itself otherwise. */
  readonly delta: number;
  readonly measure: Measure;
  /** Whether the change is for the better, by the indicator's direction. */
  readonly direction: 'better' | 'worse' | 'same';
  /** Empty when the two may be compared. */
  readonly remarks: readonly Incomparability[];
}
