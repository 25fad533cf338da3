import type { Message } from '#domain/message.ts';
import type { Receipt } from '#domain/ports/channel.ts';

/** What one webhook call brought: at most one message, and never a chat with another id. */
export function receipt(status: 200 | 401, message: Message | null): Receipt {
  return { status, messages: message ? [message] : [], moves: [] };
}
