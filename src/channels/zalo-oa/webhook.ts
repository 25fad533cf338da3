import type { Moment } from '#domain/date.ts';
import type { Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import { parseJson } from '../zalo-shared/parse-json.ts';
import { receipt } from '../zalo-shared/receipt.ts';
import { readEvent } from './event.ts';
import { receiveEvent } from './receive-event.ts';
import { isSigned } from './signature.ts';

export interface WebhookParts {
  readonly appId: string;
  readonly oaId: string | null;
  readonly secretKey: string;
  /** A repeated event keeps its first time, so that this can't be short. */
  readonly eventMaxAgeMs: number;
  readonly now: () => Moment;
  /** Told why calls are refused, at most once a minute. */
  readonly onTrouble: (error: Error) => void;
}

const header = 'x-zevent-signature';
/** How far Zalo's clock may be ahead of ours. */
const aheadMs = 10 * 60_000;
const tellEveryMs = 60_000;

/** Checks Zalo's signature over the very bytes, and that the event is of today; then reads it. */
export function makeWebhook(parts: WebhookParts): ReceiveWebhook {
  let told: Moment = -Infinity;

  function refuse(why: string): Receipt {
    if (parts.now() - told >= tellEveryMs) {
      told = parts.now();
      parts.onTrouble(new Error(`zalo-oa.event_refused: ${why}`));
    }
    return receipt(401, null);
  }

  return function receiveWebhook(headers, body) {
    const given = headers[header];
    const json = parseJson(Buffer.from(body).toString('utf8'));
    const timestamp = timestampOf(json);
    if (typeof given !== 'string' || timestamp === null)
      return refuse(
        `signature ${given === undefined ? 'absent' : 'present'}, time ${timestamp === null ? 'absent' : 'present'}`,
      );
    const signed = { body, header: given, timestamp };
    if (!isSigned(signed, parts.appId, parts.secretKey)) return refuse(mismatch(parts, signed, json));
    const age = parts.now() - Number(timestamp);
    if (age > parts.eventMaxAgeMs || age < -aheadMs)
      return refuse(`the event is ${Math.round(age / 60_000)} minutes old; check this machine's clock`);
    const event = readEvent(json);
    return receipt(200, event && receiveEvent(event, parts.oaId));
  };
}

/** For setting up: whether another reading of the documentation would have fitted. No value is told. */
function mismatch(
  { secretKey }: WebhookParts,
  signed: { readonly body: Uint8Array; readonly header: string; readonly timestamp: string },
  json: unknown,
): string {
  const event = readEvent(json);
  const account = event?.oa_id ?? event?.recipient?.id ?? '';
  const other = isSigned(signed, account, secretKey)
    ? 'it would match with the OA id in place of the app id'
    : '';
  return `the signature does not match; check ZALO_OA_APP_ID and ZALO_OA_SECRET_KEY ${other}`.trim();
}

/** The time as it is written in the body, which is what was signed. */
function timestampOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('timestamp' in json)) return null;
  const { timestamp } = json;
  const text = typeof timestamp === 'number' ? String(timestamp) : timestamp;
  return typeof text === 'string' && /^\d{1,16}$/.test(text) ? text : null;
}
