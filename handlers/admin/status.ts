import type { Answer, Choice } from '#domain/answer.ts';
import type { ChannelName } from '#domain/message.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Run } from '#domain/run.ts';
import type { House, Turn } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { lookAhead } from '#digest/look-ahead.ts';
import { defaultExpiryMs } from '#digest/policy.ts';
import { aheadParts, statusChoices, statusParts, type Status } from '#digest/status-card.ts';
import { composerOf } from '../digest/composer-of.ts';
import { refusal } from '../digest/refusal.ts';
import { emptyAnswer } from '../make-answer.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from './privileged.ts';

const shownRuns = 5;
const shownReasons = 3;
const shownSamples = 2;
const shownWords = 10;
const wordsSinceMs = 30 * 24 * 3_600_000;
/** What the choices say: let a held run go, give it up, post on a paused channel again. */
const decision = /^(gửi|hu[ỷy]|h[ủu]y|tiếp) (\S+)$/;

/** Shows administrators how the digest stands and lets them decide on held runs and paused channels. */
export const status = privileged({
  name: 'status',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'status'),
  handle(turn, house) {
    const words = wordsOf(turn);
    const [, verb, what] = decision.exec(words) ?? [];
    if (what === undefined) return words === 'xem' ? samples(turn, house) : overview(turn, house);
    const place = { turn, house };
    if (verb === 'gửi') return release(what, place);
    return verb === 'tiếp' ? resume(what, place) : cancel(what, place);
  },
});

interface Place {
  readonly turn: LinkedTurn;
  readonly house: House;
}

async function overview({ now }: Turn, { store }: House): Promise<Answer> {
  const { next, count } = await store.subscriptions.summary();
  const [held, last] = [await store.runs.inState(['held']), await store.runs.last(shownRuns)];
  const runs = [...held.filter(({ id }) => !last.some((run) => run.id === id)), ...last];
  const state: Status = {
    now,
    next,
    subscriptions: count,
    runs: await Promise.all(runs.map((run) => readRun(run, store))),
    backlog: await store.outbox.backlog(),
    pauses: await store.outbox.pauses(),
    unknownWords: await store.misses.frequent(now - wordsSinceMs, shownWords),
  };
  return answered(statusParts(state), statusChoices(state));
}

async function readRun(run: Run, { runs }: House['store']): Promise<Status['runs'][number]> {
  return { run, counts: await runs.counts(run.id), reasons: await runs.reasons(run.id, shownReasons) };
}

async function samples({ now }: Turn, house: House): Promise<Answer> {
  const { subscriptions } = house.store;
  const expiryMs = house.desk?.letterExpiryMs ?? defaultExpiryMs;
  const parts = {
    subscriptions,
    compose: composerOf(house),
    timeZone: house.timeZone,
    expiryMs,
  };
  const ahead = await lookAhead(parts, now, shownSamples);
  return answered(ahead ? aheadParts(ahead) : [part('body', 'digest-status-none')]);
}

async function release(id: string, place: Place): Promise<Answer> {
  const { runs } = place.house.store;
  if (!(await runs.change(id, ['held'], { state: 'posting' })))
    return refusal([part('body', 'digest-run-gone')]);
  await note('released', id, place);
  return answered([part('body', 'digest-run-released')]);
}

async function cancel(id: string, place: Place): Promise<Answer> {
  const { runs, outbox } = place.house.store;
  if (!(await runs.change(id, ['held', 'posting'], { state: 'cancelled' })))
    return refusal([part('body', 'digest-run-gone')]);
  const letters = await outbox.cancel(id, place.turn.now);
  await note('stopped', id, place);
  return answered([part('body', 'digest-run-cancelled', { letters })]);
}

async function resume(name: string, { house: { store } }: Place): Promise<Answer> {
  const pause = (await store.outbox.pauses()).find(({ channel }) => channel === name);
  if (!pause) return refusal([part('body', 'digest-run-gone')]);
  await store.outbox.resume(pause.channel);
  return answered([part('body', 'digest-channel-resumed', { channel: pause.channel satisfies ChannelName })]);
}

async function note(action: 'released' | 'stopped', subject: string, { turn, house }: Place): Promise<void> {
  await house.store.audit.append([{ at: turn.now, actor: turn.person.id, action, subject, details: {} }]);
}

function answered(parts: Answer['parts'], choices: readonly Choice[] = []): Answer {
  return { ...emptyAnswer('answered'), parts, choices, question: plainQuestion('status') };
}
