import type { Answer, Choice } from '#domain/answer.ts';
import type { Message } from '#domain/message.ts';
import type { MenuEntry } from '#domain/ports/choices.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { House } from '#domain/turn.ts';
import type { Locale } from '#domain/text.ts';
import { localeOf, type Routed } from './router.ts';

/** How long a button or a typed number means what it meant. */
const menuMs = 7 * 24 * 3_600_000;

/** An answer ready for a channel: its choices kept under tokens, in the reader's language. */
export interface Reply {
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
  readonly handler: string;
}

export interface ConversationParts {
  readonly house: House;
  readonly route: (message: Message) => Promise<Routed>;
  readonly label: (choice: Choice, locale: Locale) => string;
}

/** Takes a message to its reply; every channel and command talks to the bot through this. */
export function makeConversation(parts: ConversationParts): (message: Message) => Promise<Reply> {
  return async function converse(message) {
    const { answer, handler } = await parts.route(message);
    // Asked anew, as the answer may have changed it.
    const locale = localeOf(await parts.house.store.chats.get(message.address), message);
    const menu = answer.choices.map((choice) => ({
      label: parts.label(choice, locale),
      says: choice.says,
      ...(choice.reads && { reads: choice.reads }),
    }));
    const tokens = await offer(parts.house, message, menu);
    const choices = menu.map(({ label }, index) => ({
      token: tokens[index] ?? '',
      label,
      tone: answer.choices[index]?.tone ?? null,
    }));
    return { answer, choices, locale, handler };
  };
}

async function offer(house: House, message: Message, menu: readonly MenuEntry[]): Promise<readonly string[]> {
  if (menu.length === 0) return [];
  const now = house.now();
  return house.store.choices.offer(message.address, menu, now, now + menuMs);
}
