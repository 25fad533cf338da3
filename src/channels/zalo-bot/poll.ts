import type { Moment } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import type { Receipt } from '#domain/ports/channel.ts';
import type { Sleep } from '../zalo-shared/sleep.ts';
import type { BotApi, BotReply } from './client.ts';
import { whyOf } from './connect.ts';

export interface PollParts {
  readonly api: BotApi;
  readonly receive: (json: unknown) => Message | null;
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly sleep: Sleep;
  readonly now: () => Moment;
  readonly signal: AbortSignal;
  readonly onTrouble: (error: Error) => void;
}

/** How long Zalo holds a call open while nothing happens. */
const waitSeconds = 30;
const timeoutMs = (waitSeconds + 10) * 1000;
const firstWaitMs = 2_000;
const longestWaitMs = 60_000;
/** A call that brings nothing is held open; where it is not, asking without a pause would be a flood. */
const shortestCallMs = 1_000;

/** Asks for one update after the other until stopped. Zalo forgets an update once it is read, so each is kept first. */
export async function poll(parts: PollParts): Promise<void> {
  const { api, signal, sleep, now } = parts;
  let wait = firstWaitMs;
  while (!signal.aborted) {
    const asked = now();
    const reply = await api('getUpdates', { timeout: waitSeconds }, { timeoutMs, signal });
    if (isStopped(signal)) return;
    if (reply.reply === 'done' || isEmpty(reply)) {
      wait = firstWaitMs;
      const brought = reply.reply === 'done' && (await keep(parts, reply.result));
      if (!brought && now() - asked < shortestCallMs) await sleep(shortestCallMs, signal);
    } else {
      parts.onTrouble(new Error(`zalo-bot.no_updates: ${whyOf(reply)}`));
      await sleep(wait, signal);
      wait = Math.min(wait * 2, longestWaitMs);
    }
  }
}

/** Offers an update to the inbox until it is taken; false where there is nothing to answer. */
async function keep(
  { receive, accept, sleep, signal, onTrouble }: PollParts,
  json: unknown,
): Promise<boolean> {
  const message = receive(json);
  if (!message) return false;
  for (let wait = firstWaitMs; !signal.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      await accept({ status: 200, messages: [message], moves: [] });
      break;
    } catch (cause) {
      onTrouble(new Error('zalo-bot.not_accepted: an update could not be stored; trying again', { cause }));
      await sleep(wait, signal);
    }
  }
  return true;
}

/** Nothing came in the time that was asked for: Zalo calls that an error. */
function isEmpty(reply: BotReply): boolean {
  return reply.reply === 'failed' && reply.code === 408;
}

/** Read anew after waiting; the compiler believes that nothing has changed. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
