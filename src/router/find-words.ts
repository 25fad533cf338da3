import type { Message } from '#domain/message.ts';
import type { ChoiceStore } from '#domain/ports/choices.ts';
import type { FixedLine } from './fixed-answers.ts';

export type FoundWords =
  | { readonly found: 'words'; readonly text: string }
  | { readonly found: 'nothing'; readonly line: FixedLine };

/** The words to act on: typed, said by a tapped choice, or picked by number from the chat's latest menu. */
export async function findWords(message: Message, choices: ChoiceStore, now: number): Promise<FoundWords> {
  const { content } = message;
  switch (content.type) {
    case 'text':
      return typed(message, content.text, choices, now);
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

async function typed(message: Message, text: string, choices: ChoiceStore, now: number): Promise<FoundWords> {
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  if (number === undefined) return { found: 'words', text };
  const menu = await choices.latestMenu(message.address, now);
  const picked = menu[Number(number) - 1];
  return picked ? { found: 'words', text: picked.says } : { found: 'nothing', line: 'chat-nothing-to-pick' };
}
