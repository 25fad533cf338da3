import { createHash, timingSafeEqual } from 'node:crypto';
import type { Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';

const header = 'x-telegram-bot-api-secret-token';

export interface WebhookParts {
  readonly secret: string;
  /** What an update brings; null while the bot does not know its own name yet. */
  readonly receive: (json: unknown) => Receipt | null;
}

/** Checks Telegram's proof, in constant time and before anything is read, and reads the update. */
export function makeWebhook({ secret, receive }: WebhookParts): ReceiveWebhook {
  const expected = digest(secret);
  return function receiveWebhook(headers, body) {
    const given = headers[header];
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) return refused(401);
    const json = parseJson(body);
    if (json === undefined) return refused(400);
    return receive(json) ?? refused(503);
  };
}

/** Hashed, so that both sides have one length whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function refused(status: 400 | 401 | 503): Receipt {
  return { status, messages: [], moves: [] };
}
