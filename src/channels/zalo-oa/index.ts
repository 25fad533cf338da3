// The Zalo Official Account: receives signed events, keeps its tokens alive, sends while Zalo's window is open.
// Never: what a question means, what a figure is, how an answer is worded.
import type { Moment } from '#domain/date.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Channel, ReceiveWebhook } from '#domain/ports/channel.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Leases } from '#domain/ports/leases.ts';
import type { Notice } from '#domain/ports/notice.ts';
import type { Uploads } from '#domain/ports/pictures.ts';
import type { ZaloGrants } from '#domain/ports/zalo.ts';
import type { Speech } from '#speech/load-speech.ts';
import { callApi, type Fetch } from '../zalo-shared/call-api.ts';
import { withCircuit } from '../zalo-shared/circuit.ts';
import { seldom } from '../zalo-shared/notice.ts';
import type { Paint, Publish } from '../zalo-shared/pictures.ts';
import { patientSleep, type Sleep } from '../zalo-shared/sleep.ts';
import { makeClient } from './client.ts';
import { makeFetchFile } from './fetch-file.ts';
import { makePost } from './post.ts';
import { sendAnswer, type SendParts } from './send-answer.ts';
import { makeSendWords } from './send-words.ts';
import { makeTokens } from './tokens.ts';
import { makeWebhook } from './webhook.ts';

export interface ZaloOaParts {
  readonly config: {
    readonly appId: string;
    readonly oaId: string | null;
    readonly appSecret: string;
    readonly secretKey: string;
    readonly apiRoot: string;
    readonly oauthRoot: string;
    readonly buttons: boolean;
    readonly eventMaxAgeMs: number;
    readonly tokenKey: string | null;
    readonly firstTokens: { readonly access: string; readonly refresh: string } | null;
  };
  readonly speech: Speech;
  readonly grants: ZaloGrants;
  readonly leases: Leases;
  /** This process, among those that share the store. */
  readonly holder: string;
  /** When a person of the chat was last here; null where nothing is known. */
  readonly lastSeen: (address: ChatAddress) => Promise<Moment | null>;
  readonly now: () => Moment;
  /** A fraction from 0 to below 1, which spreads what waits for the morning. */
  readonly random: () => number;
  /** Told of failures that mend themselves or that matter little; no message holds a token. */
  readonly onTrouble: (error: Error) => void;
  /**
   * `zalo-oa.no_grant`, `.renewal_refused`, `.renewal_unknown`, `.refresh_token_old` (all: npm run zalo-oa:login),
   * `.account_refused` or `.quota_used_up`.
   */
  readonly warn: Notice;
  readonly paint?: Paint;
  /** What Zalo still has of earlier pictures; without it every picture is brought anew. */
  readonly uploads?: Uploads;
  /** Only for files that Zalo does not take as files. */
  readonly publish?: Publish;
  readonly fetch?: Fetch;
  /** Waits between tries; tests pass one that does not. */
  readonly sleep?: Sleep;
  readonly timeoutMs?: number;
}

export interface ZaloOa {
  readonly channel: Channel;
  readonly receive: ReceiveWebhook;
  readonly fetchFile: FetchFile;
  /** Looks after the tokens from now on. */
  start(): Promise<void>;
  /** Resolves when a renewal under way has ended. */
  stop(): Promise<void>;
}

const callMs = 15_000;
const keepEveryMs = 10 * 60_000;
const warnEveryMs = 6 * 3_600_000;

/** Makes the Zalo Official Account channel; nothing is called before `start`. */
export function makeZaloOa(parts: ZaloOaParts): ZaloOa {
  const { config, now, onTrouble, fetch = globalThis.fetch, timeoutMs = callMs } = parts;
  const sleep = parts.sleep ?? patientSleep;
  const warn = seldom(parts.warn, warnEveryMs, now);
  const tokens = makeTokens({ ...parts, ...config, fetch, timeoutMs, warn });
  const api = makeClient({
    apiRoot: config.apiRoot,
    callApi: withCircuit(callApi, now),
    fetch,
    timeoutMs,
    tokens,
  });
  const post = makePost({ ...parts, api, warn });
  let keeping: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  function keep(): void {
    keeping = tokens.keep().catch((cause: unknown) => {
      onTrouble(new Error('zalo-oa.tokens_not_kept: the tokens could not be looked after', { cause }));
    });
  }

  return {
    channel: makeChannel({
      ...parts,
      api,
      post,
      appId: config.appId,
      uploads: parts.uploads ?? null,
      sendWords: makeSendWords({ post, speech: parts.speech, sleep, buttons: config.buttons }),
      paint: parts.paint ?? null,
      publish: parts.publish ?? (() => Promise.resolve(null)),
      buttons: config.buttons,
    }),
    receive: makeWebhook({ ...config, now, onTrouble }),
    fetchFile: makeFetchFile({ fetch, timeoutMs, apiRoot: config.apiRoot }),
    async start() {
      clearInterval(timer);
      keep();
      timer = setInterval(keep, keepEveryMs).unref();
      await keeping;
    },
    async stop() {
      clearInterval(timer);
      await keeping;
    },
  };
}

function makeChannel(sending: SendParts & { readonly buttons: boolean }): Channel {
  return {
    name: 'zalo-oa',
    abilities: { buttons: sending.buttons, pictures: sending.paint !== null, files: true },
    send: (address, answer, choices, locale) => sendAnswer(sending, { address, answer, choices, locale }),
    // The platform shows no such thing.
    typing: () => Promise.resolve(),
  };
}
