import type { Message } from '#domain/message.ts';
import type { Pending } from '#domain/pending.ts';
import type { ChoiceStore } from '#domain/ports/choices.ts';
import type { FixedLine } from './fixed-answers.ts';

export type FoundWords =
  | { readonly found: 'words'; readonly text: string }
  | { readonly found: 'nothing'; readonly line: FixedLine };

export interface Wording {
  readonly message: Message;
  readonly choices: ChoiceStore;
  readonly now: number;
  /** What the chat waits for: a number may be just that, and then picks nothing. */
  readonly awaits: Pending | null;
}

/** The words to act on: typed, said by a tapped choice, or picked by number from the chat's latest menu. */
export async function findWords(wording: Wording): Promise<FoundWords> {
  const { message, choices, now } = wording;
  const { content } = message;
  switch (content.type) {
    case 'text':
      return typed(content.text, wording);
    case 'choice': {
      const taken = await choices.take(message.address, content.token, now);
      return typeof taken === 'string'
        ? { found: 'nothing', line: 'chat-old-button' }
        : { found: 'words', text: taken.says };
    }
    case 'joined':
      return { found: 'words', text: '/start' };
    case 'file':
      return { found: 'words', text: '' };
    case 'left':
    case 'unsupported':
      return { found: 'nothing', line: 'chat-unsupported' };
  }
}

async function typed(text: string, { message, choices, now, awaits }: Wording): Promise<FoundWords> {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  const isValue = awaits?.step === 'amount' && awaits.options.length === 0;
  if (number === undefined || isValue) return { found: 'words', text };
  const menu = await choices.latestMenu(message.address, now);
  const picked = menu[Number(number) - 1];
  return picked ? { found: 'words', text: picked.says } : { found: 'nothing', line: 'chat-nothing-to-pick' };
}
