import type { AuditNote } from '../audit.ts';
import type { Actor, Change, ChangeId, ChangeItem, ChangeStep, Publication, Slot } from '../change.ts';
import type { Moment } from '../date.ts';
import type { IndicatorId } from '../programme.ts';
import type { UnitId } from '../unit.ts';

/** A change as it is handed in; its code and its first step are the store's. */
export type NewChange = Omit<Change, 'code' | 'size' | 'steps'>;

/** The next steps of a change, with what the log says of them. */
export interface Advance {
  readonly change: ChangeId;
  /** How many steps the change had when it was read: another number now means that somebody was faster. */
  readonly after: number;
  readonly steps: readonly ChangeStep[];
  readonly notes: readonly AuditNote[];
}

/** `moved`: the change went on meanwhile. `base-changed`: one of its figures was changed by another change. */
export type Advanced = 'done' | 'moved' | 'base-changed';

/** Which changes a history shows; an absent field means all. Newest first. */
export interface ChangeQuery {
  readonly by?: Actor;
  readonly indicators?: readonly IndicatorId[];
  readonly units?: readonly UnitId[];
  /** Only those confirmed since. */
  readonly since?: Moment;
  readonly limit: number;
}

/** Changes of figures, from preview to publication. Nothing is overwritten: steps and publications are added. */
export interface ChangeStore {
  /** Keeps a preview and returns it with a code of its own. */
  preview(change: NewChange, items: readonly ChangeItem[]): Promise<Change>;
  byCode(code: string): Promise<Change | null>;
  items(id: ChangeId): Promise<readonly ChangeItem[]>;
  /** Adds steps that publish nothing, with their notes, all or nothing. */
  advance(advance: Advance): Promise<Exclude<Advanced, 'base-changed'>>;
  /**
   * Adds steps that end in `published`, records the figures, withdraws what is withdrawn and writes the notes: all or
   * nothing, once. A figure's id is the change's and its place.
   */
  publish(advance: Advance): Promise<Advanced>;
  /** Confirmed changes that nobody has decided on, oldest first. */
  waiting(): Promise<readonly Change[]>;
  /** Changes that were confirmed, newest first. */
  list(query: ChangeQuery): Promise<readonly Change[]>;
  /** What was published after a moment, oldest first, for letters that tell of it. */
  publishedSince(moment: Moment): Promise<readonly Publication[]>;
  /** How often each slot was published by a change, by `slotKey`; slots that never were are left out. */
  slotVersions(slots: readonly Slot[]): Promise<ReadonlyMap<string, number>>;
  /** Deletes previews that ran out unconfirmed before a moment. */
  purge(before: Moment): Promise<number>;
}
