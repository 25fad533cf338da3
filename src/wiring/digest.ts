import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { makeComposer } from '#digest/make-composer.ts';
import { policies, type PostingPolicy } from '#digest/policy.ts';
import { startPoster, type Posted, type Poster } from '#digest/post-letters.ts';
import { closeScheduler, runDigests } from '#digest/run-digests.ts';
import { makeTellAdmins } from '#digest/tell-admins.ts';
import type { Written } from '#digest/write-letters.ts';
import { nothingToDo, type Desk } from '#domain/desk.ts';
import type { ChannelName } from '#domain/message.ts';
import type { Channel } from '#domain/ports/channel.ts';
import type { Run } from '#domain/run.ts';
import type { Subscription } from '#domain/subscription.ts';
import type { House } from '#domain/turn.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { DigestConfig } from '../config.ts';

export interface DigestParts {
  readonly house: House;
  readonly speech: Speech;
  readonly config: DigestConfig;
  readonly access: 'public' | 'invited';
  readonly channels: readonly Channel[];
  readonly onPosted: (posted: Posted) => void;
  readonly onWritten: (run: Run, written: Written) => void;
  readonly onSurprise: (error: unknown, where: string) => void;
  /** Tests shorten the waits. */
  readonly waits?: Waits;
  readonly now?: () => number;
}

export interface Digests {
  /** Writes and sends nothing more and resolves when what was under way has been noted. */
  stop(): Promise<void>;
}

interface Waits {
  /** How often the scheduler looks at the clock. */
  readonly lookMs: number;
  /** After which a silent scheduler and a silent poster are replaced. */
  readonly schedulerMs: number;
  readonly posterMs: number;
  /** After which a letter on its way is taken for lost; every call to a platform ends well before. */
  readonly letterMs: number;
}

const usualWaits: Waits = { lookMs: 15_000, schedulerMs: 60_000, posterMs: 20_000, letterMs: 120_000 };

/** Starts what is sent unasked: one scheduler among all processes, and for each channel one poster. */
export function startDigests(parts: DigestParts): Digests {
  const { house, config, onSurprise } = parts;
  const { now = Date.now, waits = usualWaits } = parts;
  const id = randomUUID();
  const stopping = new AbortController();
  const tellAdmins = makeTellAdmins({ people: house.store.people, outbox: house.store.outbox, now });
  const scheduler = {
    ...config,
    ...house,
    id,
    makeComposer: () => makeComposer({ ...house, figures: house.store.figures, toDoOf: toDoOf(house) }),
    tellAdmins,
    leaseMs: waits.schedulerMs,
    now,
    onWritten: parts.onWritten,
  };
  const posters = parts.channels.map((channel) => posterOf(channel, { ...parts, id, now, tellAdmins }));
  const schedule = keepLooking();

  async function keepLooking(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await runDigests(scheduler);
        for (const poster of posters) poster.nudge();
      } catch (error) {
        onSurprise(error, 'digests');
      }
      await sleep(waits.lookMs, stopping.signal);
    }
    await closeScheduler(scheduler);
  }

  return {
    async stop() {
      stopping.abort();
      await Promise.all([schedule, ...posters.map((poster) => poster.stop())]);
    },
  };
}

interface PosterNeeds extends DigestParts {
  readonly id: string;
  readonly now: () => number;
  readonly tellAdmins: ReturnType<typeof makeTellAdmins>;
}

function posterOf(channel: Channel, needs: PosterNeeds): Poster {
  const { house, speech, waits = usualWaits } = needs;
  return startPoster({
    ...needs,
    ...house.store,
    store: house.store,
    channel,
    policy: policyOf(channel.name, needs.config),
    label: (line, locale) => speech.label(line, locale),
    timeZone: house.timeZone,
    isWelcome: welcomeOf(needs),
    sleep,
    letterLeaseMs: waits.letterMs,
    posterLeaseMs: waits.posterMs,
  });
}

/** Where only invited people may ask, only they are written to. */
function welcomeOf({ access, house }: DigestParts): (subscription: Subscription) => Promise<boolean> {
  if (access === 'public') return () => Promise.resolve(true);
  return async ({ sender, address }) =>
    sender !== null && (await house.store.people.bySender(address.channel, sender)) !== null;
}

/** The settings decide how fast letters go out. */
function policyOf(channel: ChannelName, config: DigestConfig): PostingPolicy {
  const perSecond = channel === 'telegram' ? config.telegramPerSecond : config.zaloPerSecond;
  return { ...policies[channel], perSecond };
}

function toDoOf({ desk }: House): Desk['toDoOf'] {
  return desk?.toDoOf ?? (() => Promise.resolve(nothingToDo));
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
