import type { Delivery } from '#domain/ports/channel.ts';
import type { Sleep } from './sleep.ts';

/** The longest a waiting person is kept waiting for second tries. */
const patienceMs = 5_000;

/** Sends messages one after the other, with second tries after short waits, and stops at the first that fails. */
export async function sendInOrder(
  sendings: readonly (() => Promise<Delivery>)[],
  sleep: Sleep,
): Promise<Delivery> {
  const messageIds: string[] = [];
  for (const [index, send] of sendings.entries()) {
    const delivery = await patiently(send, sleep);
    if (delivery.delivery !== 'sent') return index === 0 ? delivery : halfSent(delivery, index);
    messageIds.push(...delivery.messageIds);
  }
  return { delivery: 'sent', messageIds };
}

async function patiently(send: () => Promise<Delivery>, sleep: Sleep): Promise<Delivery> {
  let waited = 0;
  for (;;) {
    const delivery = await send();
    if (delivery.delivery !== 'later') return delivery;
    const wait = Math.max(delivery.retryAfterMs, 1);
    if (waited + wait > patienceMs) return delivery;
    waited += wait;
    await sleep(wait);
  }
}

/** Sending everything again would repeat what has arrived. */
function halfSent(delivery: Delivery, sent: number): Delivery {
  if (delivery.delivery === 'gone') return delivery;
  const why = 'why' in delivery ? delivery.why : delivery.delivery;
  return { delivery: 'unknown', why: `after message ${sent}: ${why}` };
}
