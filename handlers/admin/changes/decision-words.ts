import { readCode } from '#domain/code.ts';
import { fold } from '#ledger/fold.ts';

/** What somebody says about a change, by button or in their own typing. */
export type DecisionWord = 'confirm' | 'cancel' | 'beside' | 'again' | 'approve' | 'reject' | 'show';

export interface Decision {
  readonly word: DecisionWord;
  /** The code of the change; null where none was typed. */
  readonly code: string | null;
  /** What follows the code: why something is rejected. */
  readonly reason: string | null;
}

const words: readonly { readonly form: RegExp; readonly word: DecisionWord }[] = [
  { form: /^(?:xac nhan|dong y|confirm)(?=\s|$)/, word: 'confirm' },
  { form: /^(?:huy bo|huy|thoi|cancel)(?=\s|$)/, word: 'cancel' },
  { form: /^(?:ghi song song|keep both)(?=\s)/, word: 'beside' },
  { form: /^(?:xem lai|preview again)(?=\s)/, word: 'again' },
  { form: /^(?:phe duyet|duyet|approve)(?=\s)/, word: 'approve' },
  { form: /^(?:tu choi|reject)(?=\s)/, word: 'reject' },
  { form: /^(?:xem thay doi|show change)(?=\s)/, word: 'show' },
];

/** Reads a decision; null for anything else. A code has a digit in it, so that no word is taken for one. */
export function readDecision(text: string): Decision | null {
  const typed = text
    .normalize('NFC')
    .trim()
    .replace(/[.!]+$/, '');
  const folded = fold(typed);
  const match = words.flatMap(({ form, word }) => {
    const found = form.exec(folded);
    return found ? [{ word, length: found[0].length }] : [];
  })[0];
  if (!match) return null;
  const rest = typed.slice(match.length).trim();
  if (rest === '') return { word: match.word, code: null, reason: null };
  const [first = '', ...others] = rest.split(/\s+/);
  const code = /\d/.test(first) && first.length <= 8 ? readCode(first) : null;
  if (code === null) return null;
  const reason = others.join(' ').replace(/^[:,;-]\s*/, '');
  return { word: match.word, code, reason: reason === '' ? null : reason };
}
