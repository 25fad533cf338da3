import { typingCost } from '../match/distance.ts';
import { isSyllable } from '../text/inventory.ts';
import { syllableOf } from '../text/syllable.ts';
import { tokenize } from '../text/tokens.ts';

const leads = ['còn', 'thế', 'vậy'].map((word) => ({ word, ...syllableOf(word) }));
/** "con số", "con em": what follows makes it a word of its own. */
const isOwnWord = /^(?:số|người|đường|em|cháu|gái|trai|tôi|ông|bà)$/;
const longest = 9;
const oneSlip = 1.1;

/** A short message after a question whose first word hardly misses one that leads on: "cọn Bỉm Sơn?", "còh 2022?". */
export function withLeadMended(text: string): string {
  const [first, ...more] = tokenize(text);
  if (!first || more.length === 0 || more.length >= longest) return text;
  const typed = syllableOf(first.text);
  if (first.text === 'con' && !isOwnWord.test(more[0]?.text ?? '') && more.some(({ marked }) => marked))
    return `còn${text.slice(first.end)}`;
  const other = isSyllable(typed.letters);
  const lead = leads.find(({ letters, shape }) =>
    letters === typed.letters
      ? typed.tone > 0 && (typed.shape === shape || typed.shape === letters)
      : !other && typed.letters.length > 1 && typingCost(typed.letters, letters, oneSlip) <= oneSlip,
  );
  return lead ? lead.word + text.slice(first.end) : text;
}
