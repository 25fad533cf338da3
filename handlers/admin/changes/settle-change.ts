import type { AuditDetails, AuditNote } from '#domain/audit.ts';
import type { Change, ChangeItem, ChangeState, ChangeStep } from '#domain/change.ts';
import type { Moment } from '#domain/date.ts';
import type { PersonId } from '#domain/people.ts';
import type { House } from '#domain/turn.ts';
import { fingerprint } from '#ledger/fingerprint.ts';
import { stillFits } from './still-fits.ts';

export interface Acting {
  readonly by: PersonId;
  readonly now: Moment;
}

/** `moved`: the change went on meanwhile; `outdated`: its figures were changed by somebody else, and it is over. */
export type Settled = 'done' | 'moved' | 'outdated';

/** What publishing works with: the log holds a hash of what is published. */
export interface Publishing extends Pick<House, 'store'> {
  readonly office: Pick<House['office'], 'hash'>;
}

/** Publishes a change by the given steps, or ends it where its base has changed. */
export async function publishChange(
  change: Change,
  items: readonly ChangeItem[],
  states: readonly ChangeState[],
  acting: Acting,
  house: Publishing,
): Promise<Settled> {
  if (!(await stillFits(items, house))) return endOutdated(change, acting, house);
  const { id, steps } = change;
  const content = fingerprint(items, house.office.hash);
  const result = await house.store.changes.publish({
    change: id,
    after: steps.length,
    steps: states.map((state) => stepOf(state, acting)),
    notes: states.map((state) => noteOf(state, change, acting, { content })),
  });
  return result === 'base-changed' ? endOutdated(change, acting, house) : result;
}

/** Adds one step that publishes nothing. */
export async function stepChange(
  change: Change,
  state: Exclude<ChangeState, 'previewed' | 'approved' | 'published'>,
  acting: Acting,
  house: Pick<House, 'store'>,
  reason: string | null = null,
): Promise<'done' | 'moved'> {
  return house.store.changes.advance({
    change: change.id,
    after: change.steps.length,
    steps: [{ ...stepOf(state, acting), reason }],
    notes: [noteOf(state, change, acting)],
  });
}

async function endOutdated(change: Change, acting: Acting, house: Pick<House, 'store'>): Promise<Settled> {
  const ended = await stepChange(change, 'outdated', acting, house);
  return ended === 'done' ? 'outdated' : 'moved';
}

function stepOf(state: ChangeState, { by, now }: Acting): ChangeStep {
  return { state, by, at: now, reason: null };
}

/** Previews are no act; everything after them is. */
function noteOf(
  state: ChangeState,
  { id, code, kind, size }: Change,
  { by, now }: Acting,
  more: AuditDetails = {},
): AuditNote {
  const action = state === 'previewed' ? 'confirmed' : state;
  return { at: now, actor: by, action, subject: id, details: { code, kind, figures: size, ...more } };
}
