import type { IsoDate } from './date.ts';
import type { Figure, FigureStatus } from './figure.ts';
import type { Measure, Target } from './programme.ts';
import type { Text } from './text.ts';

/**
 * The state of a target. `met`, `exceeded` and `not-met` may be said once the due date has passed on a figure of that
 * date; before it `met` and `exceeded` say that the level is reached already. `on-track` and `at-risk` speak only of a
 * due date still ahead, and only where a line can be drawn; `open` is a due date ahead, a level not reached and no line
 * to judge by. `stale`: the due date has passed and the newest figure is older than it.
 */
export type TargetStatus =
  'met' | 'exceeded' | 'not-met' | 'on-track' | 'at-risk' | 'open' | 'no-data' | 'stale' | 'not-comparable';

/** The rule behind a status, as data, so that a reply can state it. */
export type StatusRule =
  | { readonly rule: 'no-figure' }
  | { readonly rule: 'due-passed'; readonly due: IsoDate }
  /** The due date has passed and only a later period has a figure: how things stood on the day itself is not known. */
  | { readonly rule: 'figure-after-due'; readonly due: IsoDate }
  /** `reached`: that older figure was at the level already. */
  | { readonly rule: 'figure-before-due'; readonly due: IsoDate; readonly reached: boolean }
  | { readonly rule: 'reached-early' }
  /** The straight line from the first comparable figure to the target demands `required` by the end of the figure's period. */
  | { readonly rule: 'linear-path'; readonly required: number; readonly from: Figure }
  /** No two figures can be compared, so there is no line: nothing is said about the pace. */
  | { readonly rule: 'single-figure'; readonly due: IsoDate }
  | { readonly rule: 'other-basis'; readonly note: Text }
  /** The target counts more units than the `base` that exists for the figure. */
  | { readonly rule: 'level-beyond-base'; readonly base: number }
  /** The figure's `measure` can't be turned into the target's. */
  | { readonly rule: 'other-measure'; readonly measure: Measure };

/** How one target stands, with what is missing to reach it. */
export interface TargetAssessment {
  readonly target: Target;
  readonly status: TargetStatus;
  readonly rule: StatusRule;
  readonly figure: Figure | null;
  /** The value in the target's own measure (a count turned into a share where the target is a share); null without one. */
  readonly value: number | null;
  /** What is missing, ≥ 0, in the target's measure; null where it can't be said. */
  readonly gap: Gap | null;
  /** The same target by other sources of the same period, where they lead to another status; never picked silently. */
  readonly conflicts: readonly TargetAssessment[];
}

/** A distance, ≥ 0: points for percentages, places for ranks, the measure itself otherwise. */
export interface Gap {
  readonly value: number;
  readonly measure: Measure;
}

/** One demand of a document: a target alone, or the parts of a group, which are met only together. */
export interface DemandAssessment {
  readonly parts: readonly [TargetAssessment, ...TargetAssessment[]];
  readonly status: TargetStatus;
}

/** Why two figures can't be compared without a remark. */
export type Incomparability =
  | { readonly why: 'break'; readonly note: Text }
  /** One of the two was counted by a definition of its own. */
  | { readonly why: 'definition'; readonly note: Text }
  /** The wholes that the two values are out of. */
  | { readonly why: 'base'; readonly from: number; readonly to: number }
  /** One is counted, the other estimated or illustrative. */
  | { readonly why: 'method'; readonly from: FigureStatus; readonly to: FigureStatus };

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
