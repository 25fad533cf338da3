import fc from 'fast-check';
import { expect } from 'vitest';
import type { ClaimedMessage, Inbox } from '#domain/ports/inbox.ts';
import { chat, message } from './given.ts';

/** Something that happens to an inbox with two workers. */
type Step =
  | { readonly step: 'receive'; readonly chat: string }
  | { readonly step: 'claim'; readonly worker: number; readonly limit: number }
  | { readonly step: 'settle' | 'release'; readonly worker: number; readonly which: number }
  | { readonly step: 'wait'; readonly ms: number };

const leaseMs = 100;
const worker = fc.nat(1);
const which = fc.nat(5);

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ step: fc.constant('receive' as const), chat: fc.constantFrom('a', 'b') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('claim' as const),
      worker,
      limit: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constantFrom('settle' as const, 'release' as const), worker, which }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constant('wait' as const), ms: fc.integer({ min: 30, max: 150 }) }),
  },
);

/** A message of the plain model: a queue per chat, each message with its holder. */
interface Waiting {
  readonly eventId: string;
  readonly chat: string;
  notBefore: number;
  attempt: number;
  holder: number | null;
  leaseUntil: number;
}

/** Plays the steps on real inboxes and on a plain list, and expects the same of both. */
export async function playInbox(inboxes: readonly Inbox[], steps: readonly Step[]): Promise<void> {
  const waiting: Waiting[] = [];
  const claims: (ClaimedMessage & { readonly worker: number })[] = [];
  let now = 1_000;
  let received = 0;

  for (const one of steps) await play(one);

  async function play(one: Step): Promise<void> {
    if (one.step === 'wait') now += one.ms;
    else if (one.step === 'receive') await receive(one.chat);
    else if (one.step === 'claim') await claim(one.worker, one.limit);
    else await endClaim(one.step, one.worker, one.which);
  }

  async function receive(id: string): Promise<void> {
    received += 1;
    const eventId = `e${received}`;
    await inboxes[0]?.receive(message(eventId, { address: chat(id) }), now);
    waiting.push({ eventId, chat: id, notBefore: now, attempt: 0, holder: null, leaseUntil: 0 });
  }

  async function claim(by: number, limit: number): Promise<void> {
    const due = firstOfEachChat(waiting).filter(
      ({ notBefore, holder, leaseUntil }) => notBefore <= now && (holder === null || leaseUntil <= now),
    );
    const wanted = due.slice(0, limit);
    for (const one of wanted)
      Object.assign(one, { holder: by, leaseUntil: now + leaseMs, attempt: one.attempt + 1 });

    const claimed = (await inboxes[by]?.claim(`worker-${by}`, limit, now, leaseMs)) ?? [];

    expect(claimed.map((c) => [c.message.eventId, c.attempt])).toEqual(
      wanted.map((w) => [w.eventId, w.attempt]),
    );
    claims.push(...claimed.map((c) => ({ ...c, worker: by })));
  }

  async function endClaim(how: 'settle' | 'release', by: number, which: number): Promise<void> {
    const claimed = claims.filter((c) => c.worker === by).at(-1 - which);
    if (!claimed) return;
    const held = waiting.find((w) => w.eventId === claimed.message.eventId && w.holder === by);
    const notBefore = now + which * 20;

    const ended =
      how === 'settle'
        ? await inboxes[by]?.settle(claimed.id, `worker-${by}`, 'done', now)
        : await inboxes[by]?.release(claimed.id, `worker-${by}`, notBefore);

    expect(ended).toBe(held !== undefined);
    if (held && how === 'settle') waiting.splice(waiting.indexOf(held), 1);
    if (held && how === 'release') Object.assign(held, { holder: null, notBefore });
  }
}

function firstOfEachChat(waiting: readonly Waiting[]): readonly Waiting[] {
  return [...Map.groupBy(waiting, (one) => one.chat).values()].flatMap(([first]) => (first ? [first] : []));
}
