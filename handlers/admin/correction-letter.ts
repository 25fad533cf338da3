import type { Answer, Choice } from '#domain/answer.ts';
import { recordedAs, stateOf, type Change } from '#domain/change.ts';
import { readCode } from '#domain/code.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { correctionAudience, correctionContent, type Correction } from '#digest/correction.ts';
import { fold } from '#ledger/fold.ts';
import { emptyAnswer } from '../make-answer.ts';
import { letterMs } from './lifetimes.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from './privileged.ts';
import { say } from './refuse.ts';

type Decision = 'send' | 'drop' | null;

/** `/thongbao đính chính K7M2`: writes at once to those who were told a figure that has been corrected since. */
export const correctionLetter: Handler = privileged({
  name: 'correction-letter',
  roles: ['admin'],
  accepts: (turn) => readOrder(turn) !== null,
  async handle(turn, house) {
    const { code, decision } = readOrder(turn) ?? { code: '', decision: null };
    const change = await house.store.changes.byCode(code);
    const corrections = change === null ? [] : await correctionsOf(change, house);
    if (change === null || corrections.length === 0)
      return say('refused', 'digest-correction-nothing', { code: verbatim(code) });
    if (decision === 'drop') return say('answered', 'digest-announce-dropped');
    if (!(await stillStand(corrections, house)))
      return say('refused', 'digest-correction-outdated', { code: verbatim(code) });
    const to = await audienceOf(change, corrections, house);
    if (to.length === 0) return say('answered', 'digest-correction-nobody', { code: verbatim(code) });
    const letter = { change, corrections, to, turn, house };
    return decision === 'send' ? send(letter) : preview(letter);
  },
});

/** A tap that leads to the letter, for administrators and where somebody would get one. */
export async function correctionChoice(
  change: Change,
  turn: LinkedTurn,
  house: House,
): Promise<readonly Choice[]> {
  if (!turn.person.grants.some(({ role }) => role === 'admin')) return [];
  const corrections = await correctionsOf(change, house);
  const audience = corrections.length === 0 ? [] : await audienceOf(change, corrections, house);
  if (audience.length === 0) return [];
  const label = says('digest-tap-correction', { chats: audience.length });
  return [{ label, says: `/thongbao đính chính ${change.code}` }];
}

function readOrder(turn: Turn): { readonly code: string; readonly decision: Decision } | null {
  if (!orders(turn, 'announce')) return null;
  const match = /^dinh chinh ([a-z0-9]{4,8})(?: (gui|khong))?$/.exec(fold(wordsOf(turn)).trim());
  const code = /\d/.test(match?.[1] ?? '') ? readCode(match?.[1] ?? '') : null;
  if (match === null || code === null) return null;
  const decisions: Readonly<Record<string, Decision>> = { gui: 'send', khong: 'drop' };
  return { code, decision: decisions[match[2] ?? ''] ?? null };
}

/** The figures that a published change put in the place of others. */
async function correctionsOf(change: Change, { store, catalogue }: House): Promise<readonly Correction[]> {
  if (stateOf(change) !== 'published') return [];
  const items = await store.changes.items(change.id);
  const ids = items.flatMap(({ base }, place) => [
    recordedAs(change.id, place),
    ...(base === null ? [] : [base]),
  ]);
  const figures = new Map((await store.figures.byId(ids)).map((figure) => [figure.id, figure]));
  return items.flatMap(({ base, slot }, place) => {
    const from = figures.get(base ?? '');
    const indicator = catalogue.indicator(slot.indicator);
    return from && indicator
      ? [{ indicator, from, to: figures.get(recordedAs(change.id, place)) ?? null }]
      : [];
  });
}

/** A letter must not tell as right what has been corrected once more. */
async function stillStand(corrections: readonly Correction[], { store }: House): Promise<boolean> {
  const told = corrections.flatMap(({ to }) => to ?? []);
  const standing = await store.figures.standing({
    indicators: [...new Set(told.map(({ indicator }) => indicator))],
    units: [...new Set(told.map(({ unit }) => unit))],
  });
  const ids = new Set(standing.map(({ id }) => id));
  return told.every(({ id }) => ids.has(id));
}

function audienceOf(
  change: Change,
  corrections: readonly Correction[],
  { store, catalogue }: House,
): Promise<readonly ChatAddress[]> {
  const last = change.steps.at(-1) ?? change.steps[0];
  return correctionAudience(store.subscriptions, corrections, last.at, catalogue);
}

interface Letter {
  readonly change: Change;
  readonly corrections: readonly Correction[];
  readonly to: readonly ChatAddress[];
  readonly turn: LinkedTurn;
  readonly house: House;
}

function contentOf({ change, corrections, turn: { today }, house }: Letter) {
  const scene = { catalogue: house.catalogue, today };
  return correctionContent({ corrections, reason: change.reason, scene, say: house.say });
}

function preview(letter: Letter): Answer {
  const words = `/thongbao đính chính ${letter.change.code}`;
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('body', 'digest-announce-preview', { chats: letter.to.length }),
      ...contentOf(letter).parts,
      part('hint', 'digest-correction-confirm'),
    ],
    choices: [
      { label: says('digest-tap-confirm-correction'), says: `${words} gửi`, tone: 'confirm' },
      { label: says('digest-tap-no-announcement'), says: `${words} không` },
    ],
  };
}

/** The run bears the name of the change, so that a letter goes out once however often it is confirmed. */
async function send(letter: Letter): Promise<Answer> {
  const { change, to, turn, house } = letter;
  const { now, person } = turn;
  const run = `correction/${change.id}`;
  const letters = await house.store.outbox.mail(
    { run, kind: 'correction', content: contentOf(letter), to, expiresAt: now + letterMs, by: person.id },
    now,
  );
  if (letters === 0) return say('answered', 'digest-correction-sent-before', { code: verbatim(change.code) });
  await house.store.audit.append([
    { at: now, actor: person.id, action: 'announced', subject: run, details: { letters } },
  ]);
  return say('answered', 'digest-announced', { letters });
}
