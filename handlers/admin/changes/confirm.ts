import type { Answer } from '#domain/answer.ts';
import { hasExpired, stateOf, type Change } from '#domain/change.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { mayAct } from '#ledger/scope.ts';
import { privileged, type LinkedTurn } from '../privileged.ts';
import { refuse, say } from '../refuse.ts';
import { tellApprovers } from '../letters.ts';
import { readDecision, type Decision } from './decision-words.ts';
import { makePreview } from './make-preview.ts';
import { outcomeOf } from './outcome.ts';
import { publishChange, stepChange } from './settle-change.ts';
import { showOutdated } from './show-outdated.ts';
import { showPreview } from './show-preview.ts';
import { rebased } from './still-fits.ts';

type OwnWord = 'confirm' | 'cancel' | 'beside' | 'again';
const ownWords: readonly string[] = ['confirm', 'cancel', 'beside', 'again'] satisfies readonly OwnWord[];

/** The author's word on a preview: confirm it, give it up, keep both figures, look again. */
export const decideOwn: Handler = privileged({
  name: 'decide-own',
  roles: ['reporter'],
  accepts: (turn) => {
    const decision = readDecision(turn.text);
    if (decision === null || !ownWords.includes(decision.word)) return false;
    // There is nothing to confirm yet while a figure is being entered: the step is asked again.
    if (decision.code === null && turn.pending?.awaits === 'entry') return decision.word === 'cancel';
    return codeOf(decision, turn) !== null;
  },
  async handle(turn, house) {
    const decision = readDecision(turn.text);
    if (decision === null) throw new Error('admin.no_decision: let the list ask accepts() first');
    if (decision.word === 'cancel' && turn.pending !== null && isForPending(decision, turn)) {
      await house.store.pendings.drop(turn.message.address);
      if (turn.pending.awaits !== 'confirmation') return say('answered', 'admin-given-up');
    }
    const change = await house.store.changes.byCode(codeOf(decision, turn) ?? '');
    if (change === null || !isOwn(change, turn)) return refuse(turn, house, 'another-chat', 'decide-own');
    return actOn(change, decision.word, turn, house);
  },
});

/** Without a code a word is about what the chat waits for. */
function codeOf({ code }: Decision, { pending }: Turn): string | null {
  return code ?? pending?.code ?? null;
}

function isForPending({ code }: Decision, { pending }: Turn): boolean {
  return code === null || code === pending?.code;
}

/** A preview is its author's, and only in the chat it was shown in. */
function isOwn({ by, address }: Change, { person, message }: LinkedTurn): boolean {
  return (
    by === person.id && address?.channel === message.address.channel && address.chat === message.address.chat
  );
}

function actOn(change: Change, word: Decision['word'], turn: LinkedTurn, house: House): Promise<Answer> {
  switch (word) {
    case 'confirm':
      return confirm(change, turn, house);
    case 'cancel':
      return cancel(change, turn, house);
    case 'beside':
      return lookAgain(change, 'beside', turn, house);
    default:
      return lookAgain(change, 'rebased', turn, house);
  }
}

async function confirm(change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  const items = await house.store.changes.items(change.id);
  const slots = items.map(({ slot }) => slot);
  // Also for a message that is taken up again after a crash: the letter may not have been written.
  if (stateOf(change) === 'confirmed') await tellApprovers(change, slots, turn, house);
  if (stateOf(change) !== 'previewed' || hasExpired(change, turn.now)) return outcomeOf(change, turn, house);
  if (!mayAct(turn.person, 'reporter', slots, house.catalogue))
    return refuse(turn, house, 'scope', 'decide-own');
  const acting = { by: turn.person.id, now: turn.now };
  const result = change.needsApproval
    ? await stepChange(change, 'confirmed', acting, house)
    : await publishChange(change, items, ['confirmed', 'published'], acting, house);
  await house.store.pendings.drop(turn.message.address);
  if (result === 'outdated') return showOutdated(change, items, house);
  const now = await house.store.changes.byCode(change.code);
  if (result === 'done' && change.needsApproval) await tellApprovers(change, slots, turn, house);
  return outcomeOf(now ?? change, turn, house);
}

/** Nothing that is published is given up this way; what still waits for approval is. */
async function cancel(change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  const state = stateOf(change);
  if (state !== 'previewed' && state !== 'confirmed') return outcomeOf(change, turn, house);
  await stepChange(change, 'cancelled', { by: turn.person.id, now: turn.now }, house);
  return outcomeOf((await house.store.changes.byCode(change.code)) ?? change, turn, house);
}

/** The same wish as a new preview: beside what stands, or on what stands by now. The old one is over. */
async function lookAgain(
  change: Change,
  how: 'beside' | 'rebased',
  turn: LinkedTurn,
  house: House,
): Promise<Answer> {
  const state = stateOf(change);
  if (state !== 'previewed' && state !== 'outdated') return outcomeOf(change, turn, house);
  if (change.kind === 'withdraw') return say('refused', 'admin-undo-again', { code: verbatim(change.code) });
  const fresh = await rebased(await house.store.changes.items(change.id), house);
  const items = how === 'beside' ? fresh.map((item) => ({ ...item, base: null })) : fresh;
  if (state === 'previewed')
    await stepChange(change, 'cancelled', { by: turn.person.id, now: turn.now }, house);
  const { kind, reason, file } = change;
  const next = await makePreview({ kind, items, reason, ...(file !== null && { file }) }, turn, house);
  return showPreview(next, items, turn, house);
}
