import type { Answer } from '#domain/answer.ts';
import { stateOf, type Change, type ChangeItem } from '#domain/change.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part } from '#compose/section.ts';
import { mayAct } from '#ledger/scope.ts';
import { previewMs } from '../lifetimes.ts';
import { tellAuthor } from '../letters.ts';
import { privileged, type LinkedTurn } from '../privileged.ts';
import { refuse, say } from '../refuse.ts';
import { readDecision } from './decision-words.ts';
import { outcomeOf } from './outcome.ts';
import { publishChange, stepChange, type Settled } from './settle-change.ts';
import { askReason, showWaiting } from './show-waiting.ts';

const foreignWords: readonly string[] = ['approve', 'reject', 'show'];
const longestReason = 300;

/** A second person's word on a change: look at it, approve it, reject it with a reason. */
export const decideOthers: Handler = privileged({
  name: 'decide-others',
  roles: ['approver'],
  accepts: (turn) => isDecision(turn) || givesReason(turn),
  async handle(turn, house) {
    const decision = decisionOf(turn);
    const change = await house.store.changes.byCode(decision.code);
    const items = change === null ? [] : await house.store.changes.items(change.id);
    const slots = items.map(({ slot }) => slot);
    // A code that is no change's and one out of reach read the same.
    if (change === null || !mayAct(turn.person, 'approver', slots, house.catalogue))
      return refuse(turn, house, 'another-chat', 'decide-others');
    if (change.by === turn.person.id) return refuse(turn, house, 'own-change', 'decide-others');
    if (stateOf(change) !== 'confirmed') return tellAgain(change, turn, house);
    return decide({ change, items, turn, house }, decision);
  },
});

interface Deciding {
  readonly change: Change;
  readonly items: readonly ChangeItem[];
  readonly turn: LinkedTurn;
  readonly house: House;
}

interface ForeignDecision {
  readonly word: 'show' | 'approve' | 'reject';
  readonly code: string;
  readonly reason: string | null;
}

/** Words that are no decision give the reason of the rejection that was begun. */
function decisionOf(turn: Turn): ForeignDecision {
  const decision = isDecision(turn) ? readDecision(turn.text) : null;
  if (decision === null)
    return { word: 'reject', code: turn.pending?.code ?? '', reason: oneLine(turn.text) };
  const word = decision.word === 'approve' || decision.word === 'show' ? decision.word : 'reject';
  return { word, code: decision.code ?? '', reason: decision.reason && oneLine(decision.reason) };
}

function decide(deciding: Deciding, { word, reason }: ForeignDecision): Promise<Answer> {
  if (word === 'approve') return approve(deciding);
  return word === 'show' ? showWaiting(deciding) : reject(deciding, reason);
}

function isDecision({ text }: Turn): boolean {
  const decision = readDecision(text);
  return decision?.code !== null && decision !== null && foreignWords.includes(decision.word);
}

/** Typed words while the reason of a rejection is awaited. */
function givesReason({ pending, text, message: { content } }: Turn): boolean {
  return (
    pending?.awaits === 'rejection' &&
    content.type === 'text' &&
    !text.startsWith('/') &&
    readDecision(text) === null
  );
}

function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestReason) || null;
}

async function approve({ change, items, turn, house }: Deciding): Promise<Answer> {
  const acting = { by: turn.person.id, now: turn.now };
  const result = await publishChange(change, items, ['approved', 'published'], acting, house);
  return answerTo(result, change, turn, house);
}

async function reject({ change, turn, house }: Deciding, reason: string | null): Promise<Answer> {
  if (reason === null) return askWhy(change, turn, house);
  const acting = { by: turn.person.id, now: turn.now };
  const result = await stepChange(change, 'rejected', acting, house, reason);
  await house.store.pendings.drop(turn.message.address);
  return answerTo(result, change, turn, house);
}

async function askWhy(change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  await house.store.pendings.put(turn.message.address, {
    awaits: 'rejection',
    person: turn.person.id,
    code: change.code,
    eventId: turn.message.eventId,
    expiresAt: turn.now + previewMs,
  });
  return askReason(change);
}

async function answerTo(result: Settled, change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  const now = (await house.store.changes.byCode(change.code)) ?? change;
  if (result === 'outdated') {
    await tellAuthor(now, decisionPart(now), turn, house);
    return say('refused', 'admin-approve-outdated', { code: verbatim(change.code) });
  }
  return tellAgain(now, turn, house);
}

/** Says where a decided change stands; its author is written to once, however often this is said. */
async function tellAgain(change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  const state = stateOf(change);
  if (state === 'published' || state === 'rejected')
    await tellAuthor(change, decisionPart(change), turn, house);
  return outcomeOf(change, turn, house);
}

function decisionPart(change: Change) {
  const last = change.steps.at(-1) ?? change.steps[0];
  return part('body', 'admin-letter-decided', {
    code: verbatim(change.code),
    state: stateOf(change),
    reason: verbatim(last.reason ?? ''),
  });
}
