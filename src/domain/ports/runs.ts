import type { Moment } from '../date.ts';
import type { ChannelName } from '../message.ts';
import type { LetterState, RunId } from '../letter.ts';
import type { Run, RunState } from '../run.ts';

/** How many letters of a run, on one channel, are in a state. */
export interface LetterCount {
  readonly channel: ChannelName;
  readonly state: LetterState;
  readonly letters: number;
}

/** The rounds of letters. */
export interface RunStore {
  /** Keeps a run and returns it, or the one that was kept under its id before. */
  start(run: Run): Promise<Run>;
  get(id: RunId): Promise<Run | null>;
  /** Runs in one of the states, oldest first. */
  inState(states: readonly RunState[]): Promise<readonly Run[]>;
  /** Changes a run that is in one of the states; false when it is in none of them. */
  change(
    id: RunId,
    from: readonly RunState[],
    to: Partial<Pick<Run, 'state' | 'heldUntil' | 'doubts'>>,
  ): Promise<boolean>;
  /** The runs started last, newest first, without drafts. */
  last(limit: number): Promise<readonly Run[]>;
  counts(id: RunId): Promise<readonly LetterCount[]>;
  /** Why letters of a run did not arrive for sure, the most frequent reasons first. */
  reasons(id: RunId, limit: number): Promise<readonly { readonly why: string; readonly letters: number }[]>;
  /** Ends the runs in `posting` that have no letter left to post; returns them. */
  endFinished(): Promise<readonly Run[]>;
  /** Deletes ended runs older than `before` with their letters. */
  purge(before: Moment): Promise<number>;
}
