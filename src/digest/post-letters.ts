import type { Moment } from '#domain/date.ts';
import type { ClaimedLetter, LetterState } from '#domain/letter.ts';
import type { ChannelName, ChatAddress } from '#domain/message.ts';
import type { Store } from '#domain/ports/store.ts';
import { unsureContent } from './alerts.ts';
import { makeChannelHealth } from './channel-health.ts';
import { deliverLetter, type DeliveryParts, type Outcome } from './deliver-letter.ts';
import { judgeDelivery, type Verdict } from './judge-delivery.ts';
import { makePace } from './pace.ts';
import type { TellAdmins } from './tell-admins.ts';

export interface PosterParts extends DeliveryParts {
  /** Who this process is, to the others. */
  readonly id: string;
  readonly store: Pick<Store, 'outbox' | 'runs' | 'leases' | 'inbox' | 'chats'>;
  readonly tellAdmins: TellAdmins;
  readonly now: () => Moment;
  /** Waits; resolves early when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long a letter may be on its way before another poster takes it for lost. */
  readonly letterLeaseMs: number;
  /** How long a poster that went silent keeps its place. */
  readonly posterLeaseMs: number;
  readonly onPosted: (posted: Posted) => void;
  readonly onSurprise: (error: unknown, where: string) => void;
}

/** What became of one letter, for the metrics. */
export interface Posted {
  readonly channel: ChannelName;
  readonly state: LetterState;
}

export interface Poster {
  /** Says that there may be letters. */
  nudge(): void;
  /** Sends nothing more and resolves when the letters on their way have been noted. */
  stop(): Promise<void>;
}

const idleMs = 1_000;
/** How often, and for how long at most, a letter makes way for people who wait for an answer. */
const yieldMs = 50;
const longestYieldMs = 1_000;

/**
 * Posts the letters of one channel, one poster at a time however many processes run: each letter is claimed when it is
 * about to go out, so that a crash leaves no more in doubt than were on their way.
 */
export function startPoster(parts: PosterParts): Poster {
  const { store, channel, policy, now } = parts;
  const pace = makePace(policy);
  const health = makeChannelHealth({ ...parts, channel: channel.name });
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  let idle = new AbortController();
  let running = true;
  let leaseUntil = 0;
  const leaseName = `post/${channel.name}`;
  const loop = run();

  async function run(): Promise<void> {
    while (running) {
      try {
        const waitMs = await step();
        if (waitMs > 0) await rest(waitMs);
      } catch (error) {
        parts.onSurprise(error, leaseName);
        await rest(idleMs);
      }
    }
  }

  /** Sends the next letter if one may go out; returns how long to wait otherwise. */
  async function step(): Promise<number> {
    if (underWay.size >= health.atOnce(policy.atOnce)) {
      await Promise.race(underWay);
      return 0;
    }
    if (!(await isPoster())) return idleMs;
    const wait = Math.max(await health.waitMs(), pace.waitMs(now()));
    if (wait > 0) return Math.min(wait, idleMs);
    await makeWay();
    const letter = await nextLetter();
    if (!letter) return idleMs;
    pace.started(now());
    const work = post(letter).catch((error: unknown) => parts.onSurprise(error, `letter ${letter.id}`));
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
    return 0;
  }

  /** Takes or keeps the place of the channel's poster; whoever takes it over looks after what the last one left. */
  async function isPoster(): Promise<boolean> {
    const at = now();
    if (leaseUntil - at > parts.posterLeaseMs / 2) return true;
    const mine = await store.leases.acquire(leaseName, parts.id, at, at + parts.posterLeaseMs);
    leaseUntil = mine ? at + parts.posterLeaseMs : 0;
    if (mine) await recover(at);
    return mine;
  }

  async function recover(at: Moment): Promise<void> {
    const { again, unknown } = await store.outbox.recover(channel.name, policy.resends, at);
    if (again + unknown === 0) return;
    await parts.tellAdmins(`unsure/${channel.name}/${at}`, unsureContent(channel.name, again, unknown));
  }

  async function makeWay(): Promise<void> {
    for (let waited = 0; waited < longestYieldMs && running; waited += yieldMs) {
      if ((await store.inbox.backlog(channel.name)) === 0) return;
      await parts.sleep(yieldMs, stopping.signal);
    }
  }

  /** Alerts go before everything else, then the runs in the order they began. */
  async function nextLetter(): Promise<ClaimedLetter | null> {
    const runs = await store.runs.inState(['posting']);
    const ordered = runs.toSorted((a, b) => Number(b.kind === 'alert') - Number(a.kind === 'alert'));
    for (const { id } of ordered) {
      const claim = { run: id, channel: channel.name, worker: parts.id, now: now() };
      const letter = await store.outbox.claim({ ...claim, leaseMs: parts.letterLeaseMs });
      if (letter) return letter;
    }
    return null;
  }

  async function post(letter: ClaimedLetter): Promise<void> {
    const freeAt = pace.chatFreeAt(letter.address.chat, now());
    if (freeAt !== null) return putBack(letter, freeAt, false);
    const outcome = await deliverLetter(parts, letter, now());
    if (outcome.outcome === 'wait') return putBack(letter, outcome.until, false);
    if (outcome.outcome === 'settle') return settle(letter, outcome);
    const { delivery } = outcome;
    const more = delivery.delivery === 'sent' ? delivery.messageIds.length - 1 : 0;
    if (more > 0) pace.tookMore(letter.address.chat, more, now());
    const verdict = judgeDelivery(delivery, letter, policy);
    if (verdict.chat) await learn(letter.address, verdict.chat);
    if ('settle' in verdict.letter) {
      await settle(letter, { outcome: 'settle', state: verdict.letter.settle, why: verdict.letter.why });
    } else await putBack(letter, now() + verdict.letter.waitMs, verdict.letter.again);
    await health.note(verdict);
  }

  /** A chat that stopped the bot rests until it is back; a deleted topic never is, and its chat goes on. */
  async function learn(address: ChatAddress, chat: NonNullable<Verdict['chat']>): Promise<void> {
    if (chat === 'gone') await store.chats.setReachable(address, false);
    else if (chat !== 'topic-gone') await store.chats.rekey(address, chat.moved);
    else if (address.topic !== null) await parts.subscriptions.remove(address);
  }

  async function settle(
    letter: ClaimedLetter,
    { state, why }: Extract<Outcome, { outcome: 'settle' }>,
  ): Promise<void> {
    await store.outbox.settle({ letter, worker: parts.id, state, why, now: now() });
    parts.onPosted({ channel: channel.name, state });
  }

  async function putBack({ id }: ClaimedLetter, notBefore: Moment, again: boolean): Promise<void> {
    await store.outbox.release({ id, worker: parts.id, notBefore, again });
  }

  async function rest(ms: number): Promise<void> {
    idle = new AbortController();
    await parts.sleep(ms, AbortSignal.any([idle.signal, stopping.signal]));
  }

  return {
    nudge: () => idle.abort(),
    async stop() {
      running = false;
      stopping.abort();
      await loop;
      await Promise.all(underWay);
      await store.leases.release(leaseName, parts.id);
    },
  };
}
