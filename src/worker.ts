import type { ChatAddress, Message } from '#domain/message.ts';
import type { Channel, Delivery, Placement } from '#domain/ports/channel.ts';
import type { ClaimedMessage, Inbox } from '#domain/ports/inbox.ts';
import type { ChatStore } from '#domain/ports/chats.ts';
import type { Moment } from '#domain/date.ts';
import type { Reply } from './conversation.ts';
import { makeUnsent, type Unsent } from './worker/unsent.ts';
import { whileTyping } from './worker/while-typing.ts';

const leaseMs = 60_000;
const idleMs = 1_000;
const maxAttempts = 5;

/** An answer that would come later than this is not sent any more, and its chat is not held up for it. */
const longestWaitMs = 3_600_000;
/** After the first attempts an outage is tried this seldom, until the longest wait is over. */
const patientWaitMs = 60_000;

export interface WorkerParts {
  readonly id: string;
  readonly inbox: Inbox;
  readonly chats: ChatStore;
  /** The channel whose messages are answered; each has a worker of its own, so that none waits for another. */
  readonly channel: Channel;
  readonly converse: (message: Message) => Promise<Reply>;
  readonly now: () => Moment;
  /** Whether a reply that may or may not have arrived is sent once more. */
  readonly resendsUnknown: boolean;
  /** How many chats are answered side by side. */
  readonly concurrency: number;
  readonly onSurprise: (error: unknown, eventId: string) => void;
  readonly onReply: (message: Message, reply: Reply, delivery: Delivery) => void;
}

export interface Worker {
  /** Says that something may have arrived. */
  nudge(): void;
  /** Takes nothing more up and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Answers what the inbox holds, in order per chat, and takes up again what a crash interrupted. */
export function startWorker(parts: WorkerParts): Worker {
  const underWay = new Set<Promise<void>>();
  const unsent = makeUnsent();
  let running = true;
  /** A nudge that came while the inbox was being read: read it once more before resting. */
  let nudged = false;
  let wake: () => void = () => undefined;
  const loop = run();

  async function run(): Promise<void> {
    while (running) {
      const free = parts.concurrency - underWay.size;
      takeNudge();
      const claimed = free > 0 ? await claim(free) : [];
      for (const item of claimed) track(answer({ ...parts, unsent }, item));
      if (claimed.length === 0 && !takeNudge()) await pause();
    }
  }

  async function claim(free: number): Promise<readonly ClaimedMessage[]> {
    try {
      return await parts.inbox.claim(parts.id, free, parts.now(), leaseMs, parts.channel.name);
    } catch (error) {
      parts.onSurprise(error, 'claim');
      return [];
    }
  }

  function track(work: Promise<void>): void {
    underWay.add(work);
    void work.finally(() => {
      underWay.delete(work);
      nudge();
    });
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  function takeNudge(): boolean {
    const was = nudged;
    nudged = false;
    return was;
  }

  function nudge(): void {
    nudged = true;
    wake();
  }

  return {
    nudge,
    async stop() {
      running = false;
      nudge();
      await loop;
      await Promise.all(underWay);
    },
  };
}

type AnswerParts = WorkerParts & { readonly unsent: Unsent };

async function answer(parts: AnswerParts, item: ClaimedMessage): Promise<void> {
  try {
    const wait = await converseAndSend(parts, item);
    if (wait === null) await parts.inbox.settle(item.id, parts.id, 'done', parts.now());
    else await parts.inbox.release(item.id, parts.id, parts.now() + wait);
  } catch (error) {
    parts.onSurprise(error, item.message.eventId);
    await putBack(parts, item);
  }
}

/** How long to wait before the reply is tried again, in milliseconds; null when it is settled. */
function waitBeforeRetry(
  { now, resendsUnknown }: WorkerParts,
  { attempt, message }: ClaimedMessage,
  delivery: Delivery,
): number | null {
  if (delivery.delivery === 'unknown') return resendsUnknown && attempt === 1 ? 0 : null;
  if (delivery.delivery !== 'later' || delivery.retryAfterMs > longestWaitMs) return null;
  if (attempt < maxAttempts) return delivery.retryAfterMs;
  const wait = Math.max(delivery.retryAfterMs, patientWaitMs);
  return now() + wait - message.sentAt <= longestWaitMs ? wait : null;
}

/** Answers a message; returns how long to wait before its reply is tried again, null when it is settled. */
async function converseAndSend(parts: AnswerParts, item: ClaimedMessage): Promise<number | null> {
  const { message } = item;
  if (message.content.type === 'left') {
    await parts.chats.setReachable(message.address, false);
    return null;
  }
  const { reply, delivery } = await whileTyping(
    () => parts.channel.typing(message.address),
    async () => {
      const made = parts.unsent.take(item.id) ?? (await parts.converse(message));
      return { reply: made, delivery: await sendTo(parts, message, made) };
    },
  );
  parts.onReply(message, reply, delivery);
  const wait = waitBeforeRetry(parts, item, delivery);
  if (wait !== null) parts.unsent.keep(item.id, reply);
  return wait;
}

async function sendTo(parts: WorkerParts, message: Message, reply: Reply): Promise<Delivery> {
  const { answer, choices, locale } = reply;
  const send = (to: ChatAddress): Promise<Delivery> =>
    parts.channel.send(to, answer, choices, locale, placementOf(message, reply));
  const delivery = await send(message.address);
  if (delivery.delivery === 'gone') await parts.chats.setReachable(message.address, false);
  if (delivery.delivery !== 'moved') return delivery;
  await parts.chats.rekey(message.address, delivery.toChat);
  return send({ ...message.address, chat: delivery.toChat });
}

/** In a group an answer replies to its question; another page takes the place of the one whose button was tapped. */
function placementOf({ messageId, chatKind, content }: Message, { answer }: Reply): Placement {
  if (messageId === undefined) return {};
  if (content.type === 'choice') {
    if (!answer.page) return {};
    return { replaces: messageId, ...(content.under === 'picture' && { replacesPicture: true }) };
  }
  return chatKind === 'group' ? { replyTo: messageId } : {};
}

/** After a surprise (a database that does not answer): tried again later, given up after a few attempts. */
async function putBack(parts: WorkerParts, item: ClaimedMessage): Promise<void> {
  try {
    if (item.attempt >= maxAttempts) await parts.inbox.settle(item.id, parts.id, 'failed', parts.now());
    else await parts.inbox.release(item.id, parts.id, parts.now() + item.attempt * 2_000);
  } catch (error) {
    parts.onSurprise(error, item.message.eventId);
  }
}
