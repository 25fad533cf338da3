import { z } from 'zod';
import type { Moment } from '#domain/date.ts';
import type { Delivery } from '#domain/ports/channel.ts';
import { nextMonth, nextMorning } from '../zalo-shared/vietnam-time.ts';
import type { OaReply } from './client.ts';

const secondMs = 1_000;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const sentMessage = z.looseObject({ message_id: z.string().optional().catch(undefined) });

/** The account, its package or its application is not in order: a person has to mend it. */
const accountErrors = [-204, -205, -209, -212, -219, -221, -223, -224, -237, -242, -248, -320, -321];
/** The person has not followed, has blocked, was banned or restricts this kind of message. */
const goneErrors = [-213, -217, -227, -244];
const windowErrors = [-230, -232];

/** What a reply to a message means for the message. `jitter` is a fraction below 1 that spreads what waits for morning. */
export function deliveryOf(reply: OaReply, now: Moment, jitter: number): Delivery {
  switch (reply.reply) {
    case 'done': {
      const { data } = sentMessage.safeParse(reply.data);
      return { delivery: 'sent', messageIds: data?.message_id === undefined ? [] : [data.message_id] };
    }
    case 'unreached':
      return later(minuteMs, 'channel', reply.why);
    case 'broken':
      return { delivery: 'unknown', why: reply.why };
    case 'page':
      return pageDelivery(reply.status);
    // Short, because another process may be renewing the token at this moment.
    case 'no-token':
      return later(2 * secondMs, 'channel', 'no access token that Zalo takes');
    case 'failed':
      return failedDelivery(reply, now, jitter);
  }
}

/** True where only a person can mend what Zalo complains of. */
export function isAccountError(reply: OaReply): reply is Extract<OaReply, { reply: 'failed' }> {
  return reply.reply === 'failed' && accountErrors.includes(reply.error);
}

/** What is no JSON comes from the gateway before the API; after 504 the API may still have done its work. */
function pageDelivery(status: number): Delivery {
  const why = `HTTP ${status}`;
  return status < 300 || status === 504 ? { delivery: 'unknown', why } : later(minuteMs, 'channel', why);
}

function failedDelivery(
  { error, why }: Extract<OaReply, { reply: 'failed' }>,
  now: Moment,
  jitter: number,
): Delivery {
  if (windowErrors.includes(error)) return { delivery: 'outside-window' };
  if (goneErrors.includes(error)) return { delivery: 'gone', why };
  if (accountErrors.includes(error)) return later(hourMs, 'channel', why);
  switch (error) {
    case -32:
      return { ...later(minuteMs, 'channel', why), limited: true };
    case -200:
      return later(10 * secondMs, 'chat', why);
    // What may be sent to chats silent for two days is used up; others can still be answered.
    case -211:
      return { ...later(nextMonth(now) - now, 'chat', why), limited: true };
    case -218:
      return { ...later(6 * hourMs, 'chat', why), limited: true };
    case -234:
      return {
        ...later(nextMorning(now) - now + Math.floor(jitter * 10 * minuteMs), 'channel', why),
        limited: true,
      };
    default:
      return { delivery: 'refused', why };
  }
}

function later(
  retryAfterMs: number,
  who: 'channel' | 'chat',
  why: string,
): Extract<Delivery, { delivery: 'later' }> {
  return { delivery: 'later', retryAfterMs, wholeChannel: who === 'channel', why };
}
