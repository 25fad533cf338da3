import type { Delivery } from '#domain/ports/channel.ts';
import { tryOnce, withPatience, type Sleep } from './patience.ts';
import type { Post } from './posts.ts';

/**
 * Sends the messages of an answer one after the other and stops at the first that fails. Where nobody waits for it, the
 * first is tried once: it can be sent later as a whole.
 */
export async function postAll(posts: readonly Post[], sleep: Sleep, unasked = false): Promise<Delivery> {
  const messageIds: string[] = [];
  for (const post of posts) {
    const isFirst = messageIds.length === 0;
    const call = () => post(isFirst);
    const attempt = await (unasked && isFirst ? tryOnce(call) : withPatience(call, sleep));
    if (attempt.done) messageIds.push(String(attempt.result.message_id));
    else return messageIds.length === 0 ? attempt.delivery : halfSent(attempt.delivery, messageIds.length);
  }
  if (posts.length === 0) return { delivery: 'refused', why: 'the answer is empty' };
  return { delivery: 'sent', messageIds };
}

/** Sending everything again would repeat what has arrived. */
function halfSent(delivery: Delivery, sent: number): Delivery {
  const why = 'why' in delivery ? delivery.why : delivery.delivery;
  return delivery.delivery === 'gone' || delivery.delivery === 'topic-gone'
    ? delivery
    : { delivery: 'unknown', why: `after message ${sent}: ${why}` };
}
