import { fold } from '../text/syllable.ts';
import { holdsValue } from './read-entry.ts';
import type { Command, CommandParts } from './command.ts';

interface Spoken {
  readonly pattern: RegExp;
  readonly means: string;
  /** What must be true of the words after it for the message to be a command. */
  readonly if: (rest: string, parts: CommandParts) => boolean;
}

const brief = (rest: string) => rest !== '' && rest.split(/\s+/).length <= 3 && !/[?]/.test(rest);
const named = (rest: string) => rest.startsWith(':') || /^\s*["“]/.test(rest);

/** Commands said as an order without the slash; matched on unmarked text, whose letters stand where the typed ones do. */
const spoken: readonly Spoken[] = [
  { pattern: /^(?:dinh chinh)\s+/, means: 'correct', if: () => true },
  { pattern: /^(?:cap nhat|nhap)\s+/, means: 'update', if: holdsValue },
  {
    pattern: /^(?:phe duyet|duyet)\s+/,
    means: 'approve',
    if: (rest) => brief(rest) && /\d|tat ca|het/.test(fold(rest)),
  },
  { pattern: /^hoan tac\s+/, means: 'undo', if: brief },
  { pattern: /^thu hoi\s+/, means: 'revoke', if: brief },
  {
    pattern: /^moi\s+/,
    means: 'invite',
    if: (rest) =>
      /^(?:admin|editor|approver|viewer|quan tri|bien tap|duyet|bien tap vien)\b/.test(fold(rest)),
  },
  { pattern: /^nhac nho\s+/, means: 'remind', if: () => true },
  { pattern: /^(?:gui )?thong bao\s*(?=[:"“])/, means: 'announce', if: named },
];

/** Reads an order said without the slash; null when it is not clearly one. */
export function readSpoken(text: string, parts: CommandParts): Command | null {
  const folded = fold(text);
  if (folded.length !== text.length) return null;
  for (const { pattern, means, if: fits } of spoken) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    if (fits(rest, parts))
      return { means, rest: means === 'announce' ? rest.replace(/^[:\s]+/, '') : rest.trim() };
  }
  return null;
}
