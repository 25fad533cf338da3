import { createHash, timingSafeEqual } from 'node:crypto';

export interface Signed {
  /** The bytes of the body as they came. */
  readonly body: Uint8Array;
  readonly header: string;
  readonly timestamp: string;
}

const macHeader = /^\s*(?:mac\s*=\s*)?([0-9a-f]{64})\s*$/i;

/**
 * True when the header is the documented signature: a plain SHA-256 over application id, body, the body's timestamp and
 * the OA secret key. Compared in constant time.
 */
export function isSigned({ body, header, timestamp }: Signed, appId: string, secretKey: string): boolean {
  const given = macHeader.exec(header)?.[1];
  if (given === undefined) return false;
  const expected = createHash('sha256')
    .update(appId)
    .update(body)
    .update(timestamp)
    .update(secretKey)
    .digest();
  return timingSafeEqual(expected, Buffer.from(given, 'hex'));
}
