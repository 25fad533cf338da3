import type { Reply } from '../conversation.ts';

/** Replies that could not be sent yet: sent again as they are, so that what a message does is done once. */
export interface Unsent {
  /** Hands a kept reply out and forgets it; null where none is kept. */
  take(id: number): Reply | null;
  keep(id: number, reply: Reply): void;
}

/** More would be an outage of hours; the oldest are made anew then. */
const most = 200;

/** Keeps replies in this process: after a crash, or in another process, they are made anew. */
export function makeUnsent(): Unsent {
  const kept = new Map<number, Reply>();
  return {
    take(id) {
      const reply = kept.get(id) ?? null;
      kept.delete(id);
      return reply;
    },
    keep(id, reply) {
      kept.set(id, reply);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
