import { readCode } from '#domain/code.ts';
import type { Turn } from '#domain/turn.ts';
import { fold } from '#understand/text/syllable.ts';
import { orders, wordsOf } from '../privileged.ts';
import { codeLength } from './make-invitation.ts';

/** The order as people type it where there are no slashes: `lienket K7M2…`, `Liên kết: K7M2…`, `lien ket ma K7M2…`. */
const spoken = /^\s*lien( ?)ket(?: ma)?\s*[:\s]\s*(?=\S)/;
/** A code with a character too many or too few is still meant as one. */
const slips = 2;

/** What stands where a code should, empty where nothing does; null when a message is not about linking a chat. */
export function codeTypedIn(turn: Turn): string | null {
  if (orders(turn, 'link')) return wordsOf(turn);
  const text = turn.text.normalize('NFC');
  const order = spoken.exec(fold(text));
  if (!order) return null;
  const typed = text.slice(order[0].length);
  // Written as one word it is nothing else; two words may begin a question.
  return order[1] === '' || isLikeCode(typed) ? typed : null;
}

function isLikeCode(typed: string): boolean {
  const code = readCode(typed);
  return code !== null && /\d/.test(code) && Math.abs(code.length - codeLength) <= slips;
}
