// The Zalo Bot Platform: receives updates, renders answers as plain messages, counts what the plan allows.
// Never: what a question means, what a figure is, how an answer is worded.
import type { Moment } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import type { Channel, Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import type { Notice } from '#domain/ports/notice.ts';
import type { SentCounts } from '#domain/ports/zalo.ts';
import type { Speech } from '#speech/load-speech.ts';
import { callApi, type Fetch } from '../zalo-shared/call-api.ts';
import { withCircuit } from '../zalo-shared/circuit.ts';
import { seldom } from '../zalo-shared/notice.ts';
import type { Paint, Publish } from '../zalo-shared/pictures.ts';
import { patientSleep, type Sleep } from '../zalo-shared/sleep.ts';
import { checkConnection } from './connect.ts';
import { makeClient, type BotApi } from './client.ts';
import { poll } from './poll.ts';
import { makePost } from './post.ts';
import { makeQuota } from './quota.ts';
import { receiveUpdate } from './receive-update.ts';
import { sendAnswer, type SendParts } from './send-answer.ts';
import { makeSendText } from './send-text.ts';
import { eventNameIn, readUpdate } from './update.ts';
import { makeWebhook } from './webhook.ts';

export interface ZaloBotParts {
  readonly config: {
    readonly token: string;
    readonly apiRoot: string;
    readonly arrival: { readonly mode: 'polling' } | { readonly mode: 'webhook'; readonly secret: string };
    /** The bot's name as people see it, for groups; null where it is not told. */
    readonly name: string | null;
    readonly monthlyQuota: number;
  };
  readonly speech: Speech;
  readonly sentCounts: SentCounts;
  /** Stores what polling brought; webhooks are accepted by the server instead. */
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly now: () => Moment;
  /** Told of failures that mend themselves or that matter little; no message holds the token. */
  readonly onTrouble: (error: Error) => void;
  /** `zalo-bot.token_refused`, `zalo-bot.quota_nearly_used` or `zalo-bot.quota_used_up`. */
  readonly warn: Notice;
  readonly paint?: Paint;
  /** Without it neither pictures nor files go out. */
  readonly publish?: Publish;
  readonly fetch?: Fetch;
  /** Waits between tries; tests pass one that does not. */
  readonly sleep?: Sleep;
  readonly timeoutMs?: number;
}

export interface ZaloBot {
  readonly channel: Channel;
  /** The webhook; null while polling, so that no route exists. */
  readonly receive: ReceiveWebhook | null;
  /** Checks the token and, where polling, begins to ask for updates. Never changes the webhook that Zalo knows. */
  start(): Promise<void>;
  /** Asks for no more updates and resolves when the last call has ended. */
  stop(): Promise<void>;
}

const callMs = 15_000;
const warnEveryMs = 3_600_000;
const unreadEveryMs = 60_000;

/** Makes the Zalo Bot channel; nothing is called before `start`. */
export function makeZaloBot(parts: ZaloBotParts): ZaloBot {
  const { config, speech, now, onTrouble, fetch = globalThis.fetch } = parts;
  const sleep = parts.sleep ?? patientSleep;
  const warn = seldom(parts.warn, warnEveryMs, now);
  const settings = { ...config, fetch, timeoutMs: parts.timeoutMs ?? callMs };
  const api = makeClient({ ...settings, callApi: withCircuit(callApi, now) });
  // Asking for updates has waits of its own.
  const asking = makeClient({ ...settings, callApi });
  const account = config.token.split(':')[0] ?? '';
  const countOne = makeQuota({ ...parts, account, monthlyQuota: config.monthlyQuota, warn });
  const post = makePost({ api, countOne, now, warn });
  const stopping = new AbortController();
  let polling: Promise<void> = Promise.resolve();

  const tellUnread = seldom(
    (code, { event = '' }) => onTrouble(new Error(`${code}: an update "${event}" has another form`)),
    unreadEveryMs,
    now,
  );

  function receive(json: unknown): Message | null {
    const update = readUpdate(json);
    const event = update ? null : eventNameIn(json);
    if (event !== null) tellUnread('zalo-bot.not_read', { event });
    return update && receiveUpdate(update, config.name);
  }

  return {
    channel: makeChannel(api, {
      post,
      sendText: makeSendText(post),
      speech,
      paint: parts.paint ?? null,
      publish: parts.publish ?? (() => Promise.resolve(null)),
      sleep,
      onTrouble,
    }),
    receive:
      config.arrival.mode === 'webhook' ? makeWebhook({ secret: config.arrival.secret, receive }) : null,
    async start() {
      const { mode } = config.arrival;
      await checkConnection({ api: asking, mode, onTrouble, warn });
      if (mode === 'polling' && !stopping.signal.aborted)
        polling = poll({
          api: asking,
          receive,
          accept: parts.accept,
          sleep,
          now,
          signal: stopping.signal,
          onTrouble,
        });
    },
    async stop() {
      stopping.abort();
      await polling;
    },
  };
}

function makeChannel(api: BotApi, sending: SendParts): Channel {
  return {
    name: 'zalo-bot',
    abilities: { buttons: false, pictures: sending.paint !== null, files: false },
    send: (address, answer, choices, locale) => sendAnswer(sending, { address, answer, choices, locale }),
    async typing({ chat }) {
      await api('sendChatAction', { chat_id: chat, action: 'typing' });
    },
  };
}
