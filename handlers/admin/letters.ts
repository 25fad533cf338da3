import type { Part } from '#domain/answer.ts';
import type { Change, Slot } from '#domain/change.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Person } from '#domain/people.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { mayAct } from '#ledger/scope.ts';
import { letterMs } from './lifetimes.ts';
import type { LinkedTurn } from './privileged.ts';

/** Where a person is written to: the chat they linked last. */
export function chatOf({ links }: Person): ChatAddress | null {
  return links.at(-1)?.address ?? null;
}

/** Tells everybody who may approve a change that it waits, once; nobody is told of their own. */
export async function tellApprovers(
  change: Change,
  slots: readonly Pick<Slot, 'indicator' | 'unit'>[],
  turn: LinkedTurn,
  house: House,
): Promise<void> {
  const people = await house.store.people.list();
  const approvers = people.filter(
    (person) => person.id !== change.by && mayAct(person, 'approver', slots, house.catalogue),
  );
  const content = {
    parts: [part('body', 'admin-letter-waiting', { name: verbatim(turn.person.name), count: change.size })],
    choices: [{ label: says('admin-tap-look'), says: `xem thay đổi ${change.code}` }],
  };
  await mail(
    { run: `waiting/${change.id}`, content, to: approvers.flatMap((own) => chatOf(own) ?? []) },
    turn,
    house,
  );
}

/** Tells the author what a second person decided, in the chat where the change was previewed. */
export async function tellAuthor(change: Change, line: Part, turn: LinkedTurn, house: House): Promise<void> {
  const to = change.address === null ? [] : [change.address];
  await mail({ run: `decided/${change.id}`, content: { parts: [line], choices: [] }, to }, turn, house);
}

/** The same run is mailed once, so that a message taken up again after a crash writes nothing twice. */
async function mail(
  letter: Pick<Parameters<House['store']['outbox']['mail']>[0], 'run' | 'content' | 'to'>,
  { person, now }: LinkedTurn,
  { store }: House,
): Promise<void> {
  if (letter.to.length === 0) return;
  await store.outbox.mail({ ...letter, kind: 'reminder', expiresAt: now + letterMs, by: person.id }, now);
}
