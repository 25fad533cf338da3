// Telegram: receives updates, renders answers, sends them. The only room that knows grammY.
// Never: what a question means, what a figure is, how an answer is worded.
import { setTimeout as delay } from 'node:timers/promises';
import type { Moment } from '#domain/date.ts';
import type { Channel, Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { BotIdentity } from './addressed.ts';
import { makeChannel } from './channel.ts';
import { makeClient } from './client.ts';
import { arrange, identify, troubleOf, type Arrival } from './connect.ts';
import { setMenu, type MenuCommand } from './menu.ts';
import type { Sleep } from './patience.ts';
import { poll, waitSeconds } from './poll.ts';
import { receiveUpdate } from './receive-update.ts';
import type { Paint } from './send-answer.ts';
import { readUpdate } from './update.ts';
import { makeWebhook } from './webhook.ts';

export type { MenuCommand } from './menu.ts';
export type { Paint } from './send-answer.ts';

export interface TelegramParts {
  readonly config: { readonly token: string; readonly apiRoot: string; readonly arrival: Arrival };
  readonly speech: Speech;
  /** The menu, in order. */
  readonly commands: readonly MenuCommand[];
  /** Stores what polling brought; webhooks are accepted by the server instead. */
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly now: () => Moment;
  /** Told of failures that mend themselves or that matter little; no message holds the token. */
  readonly onTrouble: (error: Error) => void;
  readonly paint?: Paint;
  /** Waits between tries; tests pass one that does not. */
  readonly sleep?: Sleep;
}

export interface Telegram {
  readonly channel: Channel;
  /** The webhook; null while polling, so that no route exists. */
  readonly receive: ReceiveWebhook | null;
  /**
   * Connects and resolves once messages flow, waiting out the network. Rejects with `telegram.token_refused` or
   * `telegram.webhook_refused` where only a changed setting helps.
   */
  start(): Promise<void>;
  /** Asks for no more updates and resolves when the last call has ended. */
  stop(): Promise<void>;
}

const callSeconds = 12;

/** Makes the Telegram channel; nothing is called before `start`. */
export function makeTelegram(parts: TelegramParts): Telegram {
  const { config, speech, onTrouble, now } = parts;
  const sleep = parts.sleep ?? patientSleep;
  const api = makeClient({ ...config, timeoutSeconds: callSeconds });
  const stopping = new AbortController();
  const connection = { api, arrival: config.arrival, sleep, signal: stopping.signal, onTrouble };
  let identity: BotIdentity | null = null;
  let polling: Promise<void> = Promise.resolve();

  function receive(json: unknown): Receipt | null {
    if (identity === null) return null;
    const read = readUpdate(json);
    if (read.read === 'nothing') return { ...nothing, status: 400 };
    if (read.read === 'strange') return nothing;
    if (read.update.callback_query) endWaiting(read.update.callback_query.id);
    const received = receiveUpdate(read.update, identity, now());
    if (received.received === 'message') return { ...nothing, messages: [received.message] };
    return received.received === 'moved' ? { ...nothing, moves: [received] } : nothing;
  }

  /** Stops the button's spinner; a button pressed long ago can't be answered any more, and need not be. */
  function endWaiting(callbackId: string): void {
    api.answerCallbackQuery(callbackId).catch(() => undefined);
  }

  async function start(): Promise<void> {
    identity = await identify(connection);
    await arrange(connection);
    if (stopping.signal.aborted) return;
    await setMenu(api, parts.commands, speech).catch((error: unknown) =>
      onTrouble(troubleOf('no_menu', error)),
    );
    if (config.arrival.mode === 'polling') polling = startPolling();
  }

  function startPolling(): Promise<void> {
    return poll({
      api: makeClient({ ...config, timeoutSeconds: waitSeconds + callSeconds }),
      receive: (json) => receive(json) ?? nothing,
      accept: parts.accept,
      sleep,
      signal: stopping.signal,
      onTrouble,
    });
  }

  return {
    channel: makeChannel({ api, speech, paint: parts.paint ?? null, sleep }),
    receive:
      config.arrival.mode === 'webhook' ? makeWebhook({ secret: config.arrival.secret, receive }) : null,
    start,
    async stop() {
      stopping.abort();
      await polling;
    },
  };
}

const nothing: Receipt = { status: 200, messages: [], moves: [] };

async function patientSleep(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
