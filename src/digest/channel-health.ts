import type { Moment } from '#domain/date.ts';
import type { ChannelName } from '#domain/message.ts';
import type { ChannelPause } from '#domain/ports/outbox.ts';
import type { Store } from '#domain/ports/store.ts';
import { pausedContent, resumedContent } from './alerts.ts';
import { backOffMs, type Verdict } from './judge-delivery.ts';
import type { TellAdmins } from './tell-admins.ts';

export interface HealthParts {
  readonly channel: ChannelName;
  readonly store: Pick<Store, 'outbox'>;
  readonly tellAdmins: TellAdmins;
  readonly now: () => Moment;
}

/** Whether a channel can be posted to, by what its last deliveries said. */
export interface ChannelHealth {
  /** How long to send nothing. */
  waitMs(): Promise<number>;
  /** How many letters may be on their way: one alone while the channel is on trial. */
  atOnce(most: number): number;
  note(verdict: Verdict): Promise<void>;
}

/** After so many failures in a row the channel stops, and administrators are told. */
const failuresToStop = 5;
/** A stopped channel is tried again with one letter after this, so that nobody has to be awake for it. */
const stopMs = 10 * 60_000;
/** A wait as long as this is worth telling of: a month's messages are used up. */
const longWaitMs = 3_600_000;
/** How often another process's "go on" is looked for. */
const lookMs = 1_000;

/** Keeps a channel's pauses in the outbox, where every process and administrators see them. */
export function makeChannelHealth({
  channel,
  store: { outbox },
  tellAdmins,
  now,
}: HealthParts): ChannelHealth {
  let failures = 0;
  let backOffUntil: Moment = 0;
  let paused: ChannelPause | null = null;
  let lookedAt: Moment | null = null;

  async function look(): Promise<void> {
    const at = now();
    if (lookedAt !== null && at - lookedAt < lookMs) return;
    lookedAt = at;
    const kept = (await outbox.pauses()).find((pause) => pause.channel === channel) ?? null;
    // An administrator lifted it: the channel gets a fresh start.
    if (paused && !kept) failures = backOffUntil = 0;
    paused = kept;
  }

  async function pause(why: ChannelPause['why'], ms: number, said: string | null): Promise<void> {
    const at = now();
    const known = paused?.why === why;
    paused = { channel, why, since: known && paused ? paused.since : at, until: at + ms, said: said ?? '' };
    await outbox.pause(paused);
    const worthTelling = why === 'trouble' || ms >= longWaitMs;
    if (worthTelling && !known) await tellAdmins(`paused/${channel}/${at}`, pausedContent(paused));
  }

  async function noteTrouble(ms: number, said: string | null): Promise<void> {
    failures += 1;
    backOffUntil = Math.max(backOffUntil, now() + backOffMs(failures, ms));
    if (failures >= failuresToStop) await pause('trouble', stopMs, said);
  }

  /** A letter that was on its way before the pause proves nothing: only one sent after it ends it. */
  async function noteSuccess(): Promise<void> {
    failures = 0;
    if (paused === null || now() < paused.until) return;
    const { why, since } = paused;
    paused = null;
    await outbox.resume(channel);
    if (why === 'trouble') await tellAdmins(`back/${channel}/${since}`, resumedContent(channel));
  }

  return {
    async waitMs() {
      await look();
      return Math.max(backOffUntil, paused?.until ?? 0, now()) - now();
    },
    atOnce: (most) => (failures > 0 || paused !== null ? 1 : most),
    async note({ channel: fares, said }) {
      if (fares === 'works') return noteSuccess();
      if (fares.told === 'trouble') return noteTrouble(fares.ms, said);
      await pause('told-to-wait', fares.ms, said);
    },
  };
}
