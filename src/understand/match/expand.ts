/** Every wording a phrase stands for: `(a|b) c` gives `a c` and `b c`, `(a|)` may be left out. Groups do not nest. */
export function expand(phrase: string): readonly string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [tidy(phrase)];
  const close = phrase.indexOf(')', open);
  const choices = phrase.slice(open + 1, close).split('|');
  const tails = expand(phrase.slice(close + 1));
  const head = phrase.slice(0, open).trim();
  return choices.flatMap((choice) => tails.map((tail) => joined(head, choice.trim(), tail)));
}

/** The wordings of a comma-separated list of phrases. */
export function wordings(list: string): readonly string[] {
  return [...new Set(splitPhrases(list).flatMap(expand))].filter((text) => text !== '');
}

/** Splits at commas that stand outside of brackets. */
export function splitPhrases(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
