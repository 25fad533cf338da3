import type { Answer } from '#domain/answer.ts';
import type { Entering, EnteringOption, PendingEntry } from '#domain/pending.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { nextStep, nothingEntered } from '#ledger/next-step.ts';
import { mayAct, reportableUnits } from '#ledger/scope.ts';
import { type Clauses, splitClauses } from '#ledger/split-clauses.ts';
import { splitMark, withMark } from '#ledger/split-mark.ts';
import { readDecision } from '../changes/decision-words.ts';
import { previewEntry } from '../changes/preview-entry.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from '../privileged.ts';
import { refuse, say } from '../refuse.ts';
import { askAgain, askStep } from './ask-step.ts';
import { noOrder, type Order } from './order.ts';
import { readOrder } from './read-order.ts';
import { valueOf } from './read-value.ts';
import { settle, standingOf, withBase, type Draft } from './settle.ts';
import { withClauses } from './with-clauses.ts';

/** `chọn 2 K7M2` as a button says it, or `chọn 2` as it is typed. */
const optionWords = /^ch[oọ]n (\d)(?: ([A-Z0-9]+))?$/i;

/** /capnhat and /dinhchinh: enters a figure from one message or step by step, and ends in a preview. */
export const enterFigure: Handler = privileged({
  name: 'enter-figure',
  roles: ['reporter'],
  accepts: (turn) => orders(turn, 'update', 'correct') || choosesOption(turn) || answersStep(turn),
  async handle(turn, house) {
    const pending = turn.pending?.awaits === 'entry' ? turn.pending : null;
    if (pending !== null && (pending.eventId === turn.message.eventId || readDecision(turn.text) !== null))
      return repeat(pending, turn, house);
    const option = optionWords.exec(turn.text.normalize('NFC').trim());
    if (option) return choose(option, pending, turn, house);
    if (orders(turn, 'update', 'correct')) return proceed(startOf(turn, house), turn, house);
    return pending === null
      ? say('refused', 'admin-old-choice')
      : proceed(answerTo(pending, turn, house), turn, house);
  },
});

/** Without a code it is a choice only where a choice is awaited. */
function choosesOption({ text, pending }: Turn): boolean {
  const match = optionWords.exec(text.normalize('NFC').trim());
  return match !== null && (match[2] !== undefined || pending?.awaits === 'entry');
}

/** Typed words answer what the chat waits for; another command or button does something else. */
function answersStep({ pending, text, message: { content } }: Turn): boolean {
  return pending?.awaits === 'entry' && content.type === 'text' && !text.startsWith('/');
}

async function repeat(pending: PendingEntry, turn: LinkedTurn, house: House): Promise<Answer> {
  return askAgain(pending, null, { turn, house, standing: await standingOf(pending.entering, house) });
}

async function choose(
  [, number, code]: RegExpExecArray,
  pending: PendingEntry | null,
  turn: LinkedTurn,
  house: House,
): Promise<Answer> {
  const isCurrent = pending !== null && (code === undefined || code.toUpperCase() === pending.code);
  const option = isCurrent ? pending.options[Number(number) - 1] : undefined;
  if (!pending || !option) return say('refused', 'admin-old-choice');
  return proceed({ entering: { ...pending.entering, ...option }, open: {} }, turn, house);
}

function startOf(turn: LinkedTurn, house: House): Draft {
  const kind = orders(turn, 'correct') ? 'correct' : 'update';
  const order = readOrder({ words: wordsOf(turn), indicator: null, house, today: turn.today });
  return { entering: { ...nothingEntered(kind), ...order.known }, open: order.open };
}

function answerTo(pending: PendingEntry, turn: LinkedTurn, house: House): Draft {
  const order = readAnswer(pending, turn, house);
  return { entering: merged(pending, order.known), open: order.open };
}

/** An answer fills what was asked and what is still missing; what is known stays, but for a mark given with a source. */
function merged({ entering, step }: PendingEntry, known: EnteringOption): Entering {
  const asked: readonly string[] = step === 'source' ? ['source', 'amount', 'written'] : [step, 'written'];
  const added = Object.entries(known).filter(
    ([name]) => asked.includes(name) || entering[name as keyof Entering] === null,
  );
  return { ...entering, ...Object.fromEntries(added) };
}

function readAnswer({ entering, step }: PendingEntry, { text, today }: LinkedTurn, house: House): Order {
  const indicator = house.catalogue.indicator(entering.indicator ?? '') ?? null;
  const clauses = splitClauses(text);
  switch (step) {
    case 'amount': {
      const { status } = splitMark(clauses.source ?? '');
      return indicator && clauses.head !== ''
        ? withClauses(valueOf(withMark(clauses.head, status), indicator), clauses)
        : withClauses(noOrder, clauses);
    }
    case 'source':
      return sourceAnswer({ ...clauses, source: clauses.source ?? clauses.head }, entering);
    case 'reason':
      return withClauses(noOrder, { ...clauses, reason: clauses.reason ?? oneLine(text) });
    case 'base':
      return noOrder;
    default:
      return readOrder({ words: text, indicator, house, today });
  }
}

/** The value is known by then; a mark behind its source may still call it an estimate. */
function sourceAnswer(clauses: Clauses, { amount }: Entering): Order {
  const { status } = splitMark(clauses.source ?? '');
  const known = amount !== null && status !== null ? { amount: { ...amount, status } } : {};
  return withClauses({ ...noOrder, known }, clauses);
}

const longestReason = 300;

function oneLine(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestReason) || null;
}

/** Goes on as far as what is known allows: a refusal, the next question, or the preview. */
async function proceed(draft: Draft, turn: LinkedTurn, house: House): Promise<Answer> {
  const { entering, open } = settle(draft, turn.person, house);
  if (!isInScope(entering, turn, house)) return outOfScope(turn, house);
  const standing = await standingOf(entering, house);
  const known = entering.indicator !== null && entering.unit !== null && entering.period !== null;
  if (entering.kind === 'correct' && known && standing.length === 0)
    return say('refused', 'admin-nothing-to-correct');
  const based = withBase(entering, standing);
  const step = nextStep(based);
  if (step !== null) return askStep({ entering: based, open, step, standing, turn, house });
  return previewEntry(based, standing, turn, house);
}

/** Checked as soon as it can be, so that nobody is led through steps to be refused at the end. */
function isInScope({ indicator, unit }: Entering, { person }: LinkedTurn, { catalogue }: House): boolean {
  if (indicator === null) return true;
  if (unit !== null) return mayAct(person, 'reporter', [{ indicator, unit }], catalogue);
  const units = reportableUnits(person, indicator, catalogue);
  return units === 'all' || units.length > 0;
}

async function outOfScope(turn: LinkedTurn, house: House): Promise<Answer> {
  await house.store.pendings.drop(turn.message.address);
  return refuse(turn, house, 'scope', 'enter-figure');
}
