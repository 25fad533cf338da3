import { parseJson } from './parse-json.ts';

/** Calls the network; the platform's own `fetch`, or a test's. */
export type Fetch = typeof globalThis.fetch;

/** What became of an HTTP call that brought no JSON. No reason holds the address, which may hold a token. */
export type NoAnswer =
  /** Something else than JSON: a gateway's page. */
  | { readonly reply: 'page'; readonly status: number }
  /** The request never left this machine, so that trying again can't do anything twice. */
  | { readonly reply: 'unreached'; readonly why: string }
  /** The connection broke, or nothing came in time: the request may have been acted on. */
  | { readonly reply: 'broken'; readonly why: string };

export type Reply = NoAnswer | { readonly reply: 'json'; readonly status: number; readonly body: unknown };

export interface Call {
  readonly fetch: Fetch;
  readonly url: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
  /** Ends the call early; it counts as broken then. */
  readonly signal?: AbortSignal | undefined;
}

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Makes one call and reads the whole answer; never throws for what the network does. Redirections are not followed. */
export async function callApi({ fetch, url, init, timeoutMs, signal }: Call): Promise<Reply> {
  const ends = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any(ends) });
    return readAnswer(response.status, await response.text());
  } catch (error) {
    const why = reasonOf(error);
    return { reply: neverSent.has(why) ? 'unreached' : 'broken', why };
  }
}

function readAnswer(status: number, text: string): Reply {
  const body = parseJson(text);
  return body === undefined ? { reply: 'page', status } : { reply: 'json', status, body };
}

/** `fetch` says only that it failed; the code is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'network';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return error.name === 'TimeoutError' ? 'timeout' : 'network';
}
