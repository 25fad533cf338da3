// Telegram: receives updates, renders answers, sends them. The only room that knows grammY.
// Never: what a question means, what a figure is, how an answer is worded.
import { setTimeout as delay } from 'node:timers/promises';
import type { FindCards } from '#domain/card.ts';
import type { Moment } from '#domain/date.ts';
import type { Channel, Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Uploads } from '#domain/ports/pictures.ts';
import type { Question } from '#domain/question.ts';
import type { Speech } from '#speech/load-speech.ts';
import type { BotIdentity } from './addressed.ts';
import { makeChannel } from './channel.ts';
import { makeClient } from './client.ts';
import { arrange, identify, troubleOf, type Arrival } from './connect.ts';
import { makeFetchFile } from './fetch-file.ts';
import { answerInline } from './inline.ts';
import { setMenu, type MenuCommand } from './menu.ts';
import type { Sleep } from './patience.ts';
import { poll, waitSeconds } from './poll.ts';
import { receiveUpdate } from './receive-update.ts';
import type { FileIds, Paint } from './pictures.ts';
import { readUpdate, type TelegramInlineQuery } from './update.ts';
import { makeWebhook } from './webhook.ts';

export type { MenuCommand } from './menu.ts';
export type { Paint } from './pictures.ts';

export interface TelegramParts {
  readonly config: {
    readonly token: string;
    readonly apiRoot: string;
    readonly arrival: Arrival;
    /** Sends tables as tables, which old clients can't show. */
    readonly richTables?: boolean;
  };
  readonly speech: Speech;
  /** The menu, in order. */
  readonly commands: readonly MenuCommand[];
  /** Stores what polling brought; webhooks are accepted by the server instead. */
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly now: () => Moment;
  /** Told of failures that mend themselves or that matter little; no message holds the token. */
  readonly onTrouble: (error: Error) => void;
  readonly paint?: Paint;
  /** Where file ids are kept; without it every picture is uploaded anew. */
  readonly uploads?: Uploads;
  /** What is typed behind the bot's name in other chats; without it nothing is found there. */
  readonly findCards?: FindCards;
  /** A question as what may follow `?start=`; null where it can't be said so. Without it nothing is shared. */
  readonly linkTo?: (question: Question) => string | null;
  /** Waits between tries; tests pass one that does not. */
  readonly sleep?: Sleep;
}

export interface Telegram {
  readonly channel: Channel;
  /** The webhook; null while polling, so that no route exists. */
  readonly receive: ReceiveWebhook | null;
  readonly fetchFile: FetchFile;
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
    if (read.update.inline_query) lookUp(read.update.inline_query);
    const received = receiveUpdate(read.update, identity, now());
    if (received.received === 'message') return { ...nothing, messages: [received.message] };
    return received.received === 'moved' ? { ...nothing, moves: [received] } : nothing;
  }

  /** Stops the button's spinner; a button pressed long ago can't be answered any more, and need not be. */
  function endWaiting(callbackId: string): void {
    api.answerCallbackQuery(callbackId).catch(() => undefined);
  }

  /** Whoever types waits seconds at most, so that nothing is kept or tried again. */
  function lookUp(query: TelegramInlineQuery): void {
    const { findCards } = parts;
    if (!findCards) return;
    answerInline({ api, speech, findCards, share }, query).catch((error: unknown) =>
      onTrouble(lookUpTrouble(error)),
    );
  }

  function share(question: Question): string | null {
    const payload = parts.linkTo?.(question) ?? null;
    return payload === null || identity === null
      ? null
      : `https://t.me/${identity.username}?start=${payload}`;
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
    channel: makeChannel({
      api,
      speech,
      paint: parts.paint ?? null,
      fileIds: fileIdsOf(parts),
      share,
      richTables: config.richTables ?? false,
      sleep,
      onTrouble,
    }),
    receive:
      config.arrival.mode === 'webhook' ? makeWebhook({ secret: config.arrival.secret, receive }) : null,
    fetchFile: makeFetchFile({ api, ...config, timeoutMs: callSeconds * 1000 }),
    start,
    async stop() {
      stopping.abort();
      await polling;
    },
  };
}

/** The number before the colon of a token is the bot's id, and no secret. */
function fileIdsOf({ uploads, config, now }: TelegramParts): FileIds | null {
  return uploads ? { uploads, account: `telegram:${config.token.split(':')[0] ?? ''}`, now } : null;
}

/** What went wrong besides Telegram itself, as a store that does not answer, is told with its cause. */
function lookUpTrouble(error: unknown): Error {
  try {
    return troubleOf('no_inline_answer', error);
  } catch {
    return new Error('telegram.no_cards: nothing could be looked up for an inline query', { cause: error });
  }
}

const nothing: Receipt = { status: 200, messages: [], moves: [] };

async function patientSleep(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
