import type { Message } from '#domain/message.ts';
import type { Pending } from '#domain/pending.ts';
import type { ChoiceStore } from '#domain/ports/choices.ts';
import type { FixedLine } from './fixed-answers.ts';
import { typedNumber } from './typed-number.ts';

export type FoundWords =
  /** Picked words stand for themselves: what was said before has no part in them. */
  | { readonly found: 'words'; readonly text: string; readonly picked: boolean }
  | { readonly found: 'nothing'; readonly line: FixedLine };

export interface Wording {
  readonly message: Message;
  readonly choices: ChoiceStore;
  readonly now: number;
  /** What the chat waits for: a number may be just that, and then picks nothing. */
  readonly awaits: Pending | null;
}

/** No label is longer; what is longer is a question and picks nothing. */
const longestLabel = 100;

/** The words to act on: typed, said by a tapped choice, or picked by number or label from the chat's latest menu. */
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
        : { found: 'words', text: taken.says, picked: true };
    }
    case 'joined':
      return { found: 'words', text: '/start', picked: true };
    case 'file':
      return { found: 'words', text: '', picked: false };
    case 'left':
    case 'unsupported':
      return { found: 'nothing', line: 'chat-unsupported' };
  }
}

async function typed(text: string, { message, choices, now, awaits }: Wording): Promise<FoundWords> {
  const number = typedNumber(text);
  const awaitsValue = awaits?.awaits === 'entry' && awaits.step === 'amount';
  if ((awaitsValue && awaits.options.length === 0) || text.length > longestLabel)
    return { found: 'words', text, picked: false };
  const menu = await choices.latestMenu(message.address, now);
  const label = folded(text);
  const picked = number ? menu[number.number - 1] : menu.find((entry) => folded(entry.label) === label);
  if (picked) return { found: 'words', text: picked.says, picked: true };
  return !number?.bare || awaitsValue
    ? { found: 'words', text, picked: false }
    : { found: 'nothing', line: 'chat-nothing-to-pick' };
}

function folded(text: string): string {
  return text.trim().normalize('NFC').toLocaleLowerCase('vi');
}
