import { z } from 'zod';
import type { Fetch, NoAnswer } from '../zalo-shared/call-api.ts';
import type { CallApi } from '../zalo-shared/circuit.ts';
import type { Tokens } from './tokens.ts';

export type OaReply =
  | NoAnswer
  | { readonly reply: 'done'; readonly data: unknown }
  /** Zalo's own refusal, which comes with HTTP 200. */
  | { readonly reply: 'failed'; readonly error: number; readonly why: string }
  /** There is no access token that Zalo takes. */
  | { readonly reply: 'no-token' };

export interface OaRequest {
  readonly path: string;
  /** A form for what is uploaded, plain data for everything else. */
  readonly body: FormData | object;
}

/** Calls the OpenAPI; a token that was replaced meanwhile is replaced here too, once. */
export type OaApi = (request: OaRequest) => Promise<OaReply>;

export interface ClientParts {
  readonly apiRoot: string;
  readonly callApi: CallApi;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly tokens: Pick<Tokens, 'current' | 'after'>;
}

const tokenErrors = [-216, -220];
const answer = z.looseObject({
  error: z.coerce.number().int(),
  message: z.string().catch(''),
  data: z.unknown().optional(),
});

/** The OpenAPI of one account as one function. */
export function makeClient({ apiRoot, callApi, fetch, timeoutMs, tokens }: ClientParts): OaApi {
  async function callWith(token: string, { path, body }: OaRequest): Promise<OaReply> {
    const form = body instanceof FormData;
    const headers = { access_token: token, ...(form ? {} : { 'content-type': 'application/json' }) };
    const init = { method: 'POST', headers, body: form ? body : JSON.stringify(body) };
    const reply = await callApi({ fetch, url: `${apiRoot}${path}`, init, timeoutMs });
    return reply.reply === 'json' ? readReply(reply.status, reply.body) : reply;
  }

  return async function call(request) {
    const token = await tokens.current();
    if (token === null) return { reply: 'no-token' };
    const reply = await callWith(token, request);
    if (!isTokenError(reply)) return reply;
    const next = await tokens.after(token);
    if (next === null) return { reply: 'no-token' };
    const second = await callWith(next, request);
    return isTokenError(second) ? { reply: 'no-token' } : second;
  };
}

function isTokenError(reply: OaReply): boolean {
  return reply.reply === 'failed' && tokenErrors.includes(reply.error);
}

function readReply(status: number, body: unknown): OaReply {
  const read = answer.safeParse(body);
  if (!read.success) return { reply: 'page', status };
  const { error, message, data } = read.data;
  if (error !== 0) return { reply: 'failed', error, why: `${error} ${message.slice(0, 200)}` };
  return status >= 200 && status < 300 ? { reply: 'done', data } : { reply: 'page', status };
}
