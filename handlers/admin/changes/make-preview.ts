import type { Change, ChangeId, ChangeItem, ChangeKind } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';
import { needsApproval } from '#ledger/needs-approval.ts';
import { previewMs } from '../lifetimes.ts';
import type { LinkedTurn } from '../privileged.ts';

export interface Wanted {
  readonly kind: ChangeKind;
  readonly items: readonly ChangeItem[];
  readonly reason?: string | null;
  readonly file?: string;
  readonly undoes?: ChangeId;
}

/** Keeps a preview of a person's change; its chat then waits for their word on it. */
export async function makePreview(wanted: Wanted, turn: LinkedTurn, house: House): Promise<Change> {
  const { person, message, now } = turn;
  const change = await house.store.changes.preview(
    {
      id: house.newId(),
      kind: wanted.kind,
      by: person.id,
      address: message.address,
      reason: wanted.reason ?? null,
      file: wanted.file ?? null,
      undoes: wanted.undoes ?? null,
      needsApproval: needsApproval(person, house.catalogue.programme),
      previewedAt: now,
      expiresAt: now + previewMs,
    },
    wanted.items,
  );
  await house.store.pendings.put(message.address, {
    awaits: 'confirmation',
    person: person.id,
    code: change.code,
    eventId: message.eventId,
    expiresAt: change.expiresAt,
  });
  return change;
}
