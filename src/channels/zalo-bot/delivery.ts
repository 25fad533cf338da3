import { z } from 'zod';
import type { Moment } from '#domain/date.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import { nextMonth } from '../zalo-shared/vietnam-time.ts';
import type { BotReply } from './client.ts';

type Later = Extract<Delivery, { delivery: 'later' }>;

/** How long an outage is left alone. */
const outageMs = 60_000;
/** A token that Zalo does not accept is mended by people. */
const refusedTokenMs = 10 * 60_000;

const sentMessage = z.looseObject({ message_id: z.string().optional().catch(undefined) });

export interface Circumstances {
  readonly now: Moment;
  /** How long to wait after being told that calls come too fast. */
  readonly slowDownMs: number;
}

/** What a reply to a message means for the message. */
export function deliveryOf(reply: BotReply, { now, slowDownMs }: Circumstances): Delivery {
  switch (reply.reply) {
    case 'done': {
      const { data } = sentMessage.safeParse(reply.result);
      return { delivery: 'sent', messageIds: data?.message_id === undefined ? [] : [data.message_id] };
    }
    case 'unreached':
      return later(outageMs, reply.why);
    case 'broken':
      return { delivery: 'unknown', why: reply.why };
    case 'page':
      return pageDelivery(reply.status, slowDownMs);
    case 'failed':
      return failedDelivery(reply, now);
  }
}

/** True for the reply that ends a plan's messages of the month; one that only asks for patience is a page. */
export function isQuotaUsedUp(reply: BotReply): boolean {
  return reply.reply === 'failed' && reply.code === 429;
}

/** Nothing more goes out on the channel until Zalo's month is over. */
export function untilNextMonth(now: Moment, why: string): Later {
  return { ...later(nextMonth(now) - now, why), limited: true };
}

/** What is no JSON comes from the gateway before the API; after 504 the API may still have done its work. */
function pageDelivery(status: number, slowDownMs: number): Delivery {
  const why = `HTTP ${status}`;
  if (status === 429) return { ...later(slowDownMs, why), limited: true };
  return status < 300 || status === 504 ? { delivery: 'unknown', why } : later(outageMs, why);
}

/** The documented meanings: 403 is an internal error, 429 the month's quota, and 408 comes after the request was read. */
function failedDelivery({ code, why }: Extract<BotReply, { reply: 'failed' }>, now: Moment): Delivery {
  if (code === 429) return untilNextMonth(now, why);
  if (code === 401) return later(refusedTokenMs, why);
  if (code === 408) return { delivery: 'unknown', why };
  if (code === 403 || (code !== null && code >= 500)) return { ...later(outageMs, why), wholeChannel: false };
  return { delivery: 'refused', why };
}

function later(retryAfterMs: number, why: string): Later {
  return { delivery: 'later', retryAfterMs, wholeChannel: true, why };
}
