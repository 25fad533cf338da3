import { deliveryOf } from './delivery.ts';
import type { Delivery } from '#domain/ports/channel.ts';

/** Waits; resolves early, without failing, when the signal is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The longest a waiting person is kept waiting for a second try. */
const patienceMs = 5_000;

export type Attempt<T> =
  | { readonly done: true; readonly result: T }
  | { readonly done: false; readonly delivery: ReturnType<typeof deliveryOf> };

/** Tries a call again while Telegram asks only for a short wait; other outcomes are for the caller to judge. */
export async function withPatience<T>(call: () => Promise<T>, sleep: Sleep): Promise<Attempt<T>> {
  let waited = 0;
  for (;;) {
    const attempt = await tryOnce(call);
    if (attempt.done) return attempt;
    const wait = shortWait(attempt.delivery);
    if (wait === null || waited + wait > patienceMs) return attempt;
    waited += wait;
    await sleep(wait);
  }
}

/** Calls once; whatever Telegram answers is for the caller to judge. */
export async function tryOnce<T>(call: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: true, result: await call() };
  } catch (error) {
    return { done: false, delivery: deliveryOf(error) };
  }
}

function shortWait(delivery: Delivery): number | null {
  return delivery.delivery === 'later' ? Math.max(delivery.retryAfterMs, 1) : null;
}
