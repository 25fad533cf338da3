import type { Answer } from '#domain/answer.ts';
import { stateOf, type Change, type ChangeItem } from '#domain/change.ts';
import type { Handler, House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { undoMs } from '../lifetimes.ts';
import { orders, privileged, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { changeParts } from './change-parts.ts';
import { makePreview } from './make-preview.ts';
import { reversedItems } from './reversed-items.ts';
import { showPreview } from './show-preview.ts';

/** /hoantac: takes back one's last change of the last day by a reversing version, or gives up what still waits. */
export const undo: Handler = privileged({
  name: 'undo',
  roles: ['reporter'],
  accepts: (turn) => orders(turn, 'undo'),
  async handle(turn, house) {
    const change = await lastChange(turn, house);
    if (change === null) return say('refused', 'admin-nothing-to-undo');
    const items = await house.store.changes.items(change.id);
    if (stateOf(change) === 'confirmed') return offerGivingUp(change, items, turn, house);
    const reversed = await reversedItems(change, items, house);
    if (reversed === null) return say('refused', 'admin-undo-changed-since', { code: verbatim(change.code) });
    const preview = await makePreview({ kind: 'withdraw', items: reversed, undoes: change.id }, turn, house);
    return showPreview(preview, reversed, turn, house);
  },
});

/** The last change that took effect or may still, and that was not taken back. */
async function lastChange({ person, now }: LinkedTurn, { store }: House): Promise<Change | null> {
  const own = await store.changes.list({ by: person.id, since: now - undoMs, limit: 100 });
  const alive = own.filter((change) => ['confirmed', 'published'].includes(stateOf(change)));
  const undone = new Set(alive.flatMap(({ undoes }) => undoes ?? []));
  return alive.find(({ id, kind }) => kind !== 'withdraw' && !undone.has(id)) ?? null;
}

/** What nobody has approved yet needs no reversing version. */
async function offerGivingUp(
  change: Change,
  items: readonly ChangeItem[],
  turn: LinkedTurn,
  house: House,
): Promise<Answer> {
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-undo-waiting', { code: verbatim(change.code) }),
      ...(await changeParts(change, items, turn, house)),
    ],
    choices: [{ label: says('admin-tap-give-up'), says: `hủy ${change.code}`, tone: 'danger' }],
  };
}
