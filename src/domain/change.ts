import type { Moment } from './date.ts';
import type { Figure, FigureId } from './figure.ts';
import type { ChatAddress } from './message.ts';
import type { PersonId } from './people.ts';
import type { Period } from './period.ts';
import type { IndicatorId } from './programme.ts';
import type { UnitId } from './unit.ts';

export type ChangeId = string;

/** How a change came about. `withdraw` reverses an earlier change of the same person. */
export type ChangeKind = 'update' | 'correct' | 'import' | 'withdraw';

/**
 * Where a change stands. `confirmed` waits for a second person unless `published` followed at once; `cancelled` was
 * given up by its author; `outdated` was confirmed or approved after somebody else changed the same figures.
 */
export type ChangeState =
  'previewed' | 'confirmed' | 'approved' | 'published' | 'rejected' | 'cancelled' | 'outdated';

/** Who acts: a person's id, or `operator` for the command line. */
export type Actor = PersonId;

/** One step of a change's life. Steps are added, never altered. */
export interface ChangeStep {
  readonly state: ChangeState;
  readonly by: Actor;
  readonly at: Moment;
  /** Why it was rejected; null for other steps. */
  readonly reason: string | null;
}

/** A change of one figure or of many that are applied together or not at all. */
export interface Change {
  readonly id: ChangeId;
  /** A few letters and digits by which people name the change, as `K7M2`; never used twice. */
  readonly code: string;
  readonly kind: ChangeKind;
  readonly by: Actor;
  /** The private chat it was previewed in; only there can its author confirm it. Null at the command line. */
  readonly address: ChatAddress | null;
  /** How many figures it changes. */
  readonly size: number;
  /** Why, in the author's words; null where none was asked for. */
  readonly reason: string | null;
  /** The file it came from, by name. */
  readonly file: string | null;
  /** The change that this one reverses. */
  readonly undoes: ChangeId | null;
  /** False where the author's own confirmation publishes it. */
  readonly needsApproval: boolean;
  readonly previewedAt: Moment;
  /** A preview can't be confirmed from then on. */
  readonly expiresAt: Moment;
  /** In order; the last one says where the change stands. The first is always `previewed`. */
  readonly steps: readonly [ChangeStep, ...ChangeStep[]];
}

/** What one indicator, unit and period have in common, whoever published about them. */
export interface Slot {
  readonly indicator: IndicatorId;
  readonly unit: UnitId;
  readonly period: Period;
}

/** A figure before it is recorded; who, when and its id follow at its publishing. */
export type FigureDraft = Omit<Figure, 'id' | 'recordedAt' | 'enteredBy' | 'supersedes'>;

/** What a change does to one figure. */
export interface ChangeItem {
  readonly slot: Slot;
  /** What is recorded; null where the base is withdrawn and nothing takes its place. */
  readonly figure: FigureDraft | null;
  /** The figure that no longer stands then; null for a first one, or one beside those of other sources. */
  readonly base: FigureId | null;
  /** How many changes of the slot were published when this one was previewed. */
  readonly slotVersion: number;
}

/** One figure as a change published it. */
export interface Publication {
  readonly change: ChangeId;
  readonly kind: ChangeKind;
  readonly at: Moment;
  readonly slot: Slot;
  /** What was recorded; null where a figure was withdrawn without another in its place. */
  readonly figure: FigureId | null;
  /** What no longer stands since; null for a figure that is new. */
  readonly replaced: FigureId | null;
}

/** The id under which a change records the figure of an item, by the item's place. */
export function recordedAs(change: ChangeId, place: number): FigureId {
  return `${change}/${place}`;
}

/** Where a change stands now. */
export function stateOf(change: Change): ChangeState {
  return (change.steps.at(-1) ?? change.steps[0]).state;
}

/** True once a preview can no longer be confirmed. */
export function hasExpired(change: Change, now: Moment): boolean {
  return stateOf(change) === 'previewed' && change.expiresAt <= now;
}

/** One text per slot, for maps. */
export function slotKey({ indicator, unit, period }: Slot): string {
  return `${indicator}|${unit}|${period}`;
}
