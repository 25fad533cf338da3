import { createHash, timingSafeEqual } from 'node:crypto';
import type { Message } from '#domain/message.ts';
import type { ReceiveWebhook } from '#domain/ports/channel.ts';
import { parseJson } from '../zalo-shared/parse-json.ts';
import { receipt } from '../zalo-shared/receipt.ts';

const header = 'x-bot-api-secret-token';

export interface WebhookParts {
  readonly secret: string;
  /** The message in an update; null where there is nothing to answer. */
  readonly receive: (json: unknown) => Message | null;
}

/**
 * Checks Zalo's proof, in constant time and before anything is read. After it every call is answered with 200, also one
 * that means nothing: Zalo probes the address with a body that is not documented.
 */
export function makeWebhook({ secret, receive }: WebhookParts): ReceiveWebhook {
  const expected = digest(secret);
  return function receiveWebhook(headers, body) {
    const given = headers[header];
    if (secret === '' || typeof given !== 'string' || !timingSafeEqual(digest(given), expected))
      return receipt(401, null);
    return receipt(200, receive(parseJson(Buffer.from(body).toString('utf8'))));
  };
}

/** Hashed, so that both sides have one length whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
