import { splitText } from '#speech/split-text.ts';

/** Zalo takes 2,000 characters without saying what it counts; this leaves room for either way of counting. */
export const maxText = 1_900;

/** Room for `\n(999/999)`. */
const numbering = 10;

/** A text as the messages it takes: one as it is, several numbered at their ends. Only white space at the cuts is lost. */
export function numberedParts(text: string): readonly string[] {
  const whole = splitText(text, maxText);
  if (whole.length <= 1) return whole;
  const parts = splitText(text, maxText - numbering);
  return parts.map((part, index) => `${part}\n(${index + 1}/${parts.length})`);
}
