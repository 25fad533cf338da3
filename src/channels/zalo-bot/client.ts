import { z } from 'zod';
import type { Fetch, NoAnswer } from '../zalo-shared/call-api.ts';
import type { CallApi } from '../zalo-shared/circuit.ts';

export type BotMethod =
  | 'getMe'
  | 'getUpdates'
  | 'getWebhookInfo'
  | 'setWebhook'
  | 'deleteWebhook'
  | 'sendMessage'
  | 'sendPhoto'
  | 'sendChatAction';

export type BotReply =
  | NoAnswer
  | { readonly reply: 'done'; readonly result: unknown }
  /** Zalo's own refusal, which it mostly sends with HTTP 200; `code` is null where it named none. */
  | { readonly reply: 'failed'; readonly code: number | null; readonly why: string };

export interface CallOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** Calls one method of the Bot API. */
export type BotApi = (method: BotMethod, body: object, options?: CallOptions) => Promise<BotReply>;

export interface ClientSettings {
  readonly token: string;
  readonly apiRoot: string;
  readonly callApi: CallApi;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
}

const doneReply = z.looseObject({ ok: z.literal(true), result: z.unknown().optional() });
const failedReply = z.looseObject({
  ok: z.literal(false),
  description: z.string().catch(''),
  error_code: z.coerce.number().int().nullable().catch(null),
});

/** The Bot API as one function. No reply holds the token, which is part of every address. */
export function makeClient({ token, apiRoot, callApi, fetch, timeoutMs }: ClientSettings): BotApi {
  return async function call(method, body, options = {}) {
    const reply = await callApi({
      fetch,
      url: `${apiRoot}/bot${token}/${method}`,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      timeoutMs: options.timeoutMs ?? timeoutMs,
      signal: options.signal,
    });
    return reply.reply === 'json' ? readReply(reply.status, reply.body, token) : reply;
  };
}

/** Done is only what says so twice: by its status and by its body. */
function readReply(status: number, body: unknown, token: string): BotReply {
  const done = doneReply.safeParse(body);
  if (done.success && status >= 200 && status < 300) return { reply: 'done', result: done.data.result };
  const failed = failedReply.safeParse(body);
  if (!failed.success) return { reply: 'page', status };
  const { error_code, description } = failed.data;
  const code = error_code ?? (status >= 400 ? status : null);
  return { reply: 'failed', code, why: `${code ?? 'no code'} ${withoutToken(description, token)}` };
}

function withoutToken(text: string, token: string): string {
  return text.replaceAll(token, '[secret]').slice(0, 200);
}
