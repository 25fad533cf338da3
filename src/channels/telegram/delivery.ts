import { GrammyError, HttpError } from 'grammy';
import type { Delivery } from '#domain/ports/channel.ts';

/** After these the request never left this machine, so that trying again can't send anything twice. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const soonMs = 2_000;
/** A token that Telegram does not accept is mended by people. */
const longMs = 60_000;

/**
 * What a failed call means for what was to be sent; anything that Telegram or the network did not cause is thrown on.
 * The reasons hold no address, because addresses of the Bot API hold the token.
 */
export function deliveryOf(error: unknown): Exclude<Delivery, { delivery: 'sent' | 'outside-window' }> {
  if (error instanceof GrammyError) return refusalOf(error);
  if (error instanceof HttpError) return breakOf(error);
  throw error;
}

function refusalOf({ error_code, description, parameters }: GrammyError): ReturnType<typeof deliveryOf> {
  const why = `${error_code} ${description}`;
  const later = (retryAfterMs: number) =>
    ({ delivery: 'later', retryAfterMs, wholeChannel: true, why }) as const;
  if (parameters.migrate_to_chat_id !== undefined)
    return { delivery: 'moved', toChat: String(parameters.migrate_to_chat_id) };
  if (error_code === 429) return { ...later((parameters.retry_after ?? 1) * 1000), limited: true };
  if (error_code === 403) return { delivery: 'gone', why };
  if (error_code === 400) return { delivery: isTopicGone(description) ? 'topic-gone' : 'refused', why };
  return later(error_code >= 500 ? soonMs : longMs);
}

/** Telegram tells a deleted topic in words only, and never gives its number to another. */
function isTopicGone(description: string): boolean {
  return /message thread not found|topic_deleted/i.test(description);
}

function breakOf({ error }: HttpError): ReturnType<typeof deliveryOf> {
  const code = fieldOf(error, 'code') ?? fieldOf(error, 'type') ?? 'network';
  if (neverSent.has(code) || code === 'invalid-json')
    return { delivery: 'later', retryAfterMs: soonMs, wholeChannel: true, why: code };
  return { delivery: 'unknown', why: code };
}

/** `type` is how the client tells an answer that is no JSON: a gateway's error page. */
function fieldOf(error: unknown, name: 'code' | 'type'): string | null {
  if (typeof error !== 'object' || error === null || !(name in error)) return null;
  const value = (error as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : null;
}
