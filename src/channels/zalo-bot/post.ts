import type { Moment } from '#domain/date.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import type { Notice } from '#domain/ports/notice.ts';
import { monthOf } from '../zalo-shared/vietnam-time.ts';
import type { BotApi, BotReply } from './client.ts';
import { deliveryOf, isQuotaUsedUp, untilNextMonth } from './delivery.ts';

export interface PostParts {
  readonly api: BotApi;
  readonly countOne: () => Promise<void>;
  readonly now: () => Moment;
  readonly warn: Notice;
}

/** Posts one message. */
export type Post = (
  method: 'sendMessage' | 'sendPhoto',
  body: object,
  timeoutMs?: number,
) => Promise<Delivery>;

const firstSlowDownMs = 2_000;
const longestSlowDownMs = 60_000;
/** When Zalo's month ends is not documented: once an hour one message tries. */
const probeMs = 3_600_000;

/** Makes the one way messages go out, which slows down when told to and rests when the month's quota is used up. */
export function makePost({ api, countOne, now, warn }: PostParts): Post {
  let slowDownMs = firstSlowDownMs;
  let restUntil: Moment = 0;

  function learn(reply: BotReply): void {
    const tooFast = reply.reply === 'page' && reply.status === 429;
    slowDownMs = tooFast ? Math.min(slowDownMs * 2, longestSlowDownMs) : firstSlowDownMs;
    restUntil = isQuotaUsedUp(reply) ? now() + probeMs : 0;
    if (isQuotaUsedUp(reply)) warn('zalo-bot.quota_used_up', { month: monthOf(now()) });
    if (reply.reply === 'failed' && reply.code === 401) warn('zalo-bot.token_refused', {});
  }

  return async function post(method, body, timeoutMs) {
    if (now() < restUntil) return untilNextMonth(now(), 'the quota of the month is used up');
    const reply = await api(method, body, timeoutMs === undefined ? {} : { timeoutMs });
    const delivery = deliveryOf(reply, { now: now(), slowDownMs });
    learn(reply);
    if (delivery.delivery === 'sent' || delivery.delivery === 'unknown') await countOne();
    return delivery;
  };
}
