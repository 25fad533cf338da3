import type { Token } from './tokens.ts';

/** Tokens written with a capital where no sentence begins; none where most words are. */
export function capitalsIn(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const found = tokens.flatMap(({ start, end, gap }, i) =>
    i > 0 && !/[.?!:\n]/.test(gap) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) ? [i] : [],
  );
  return new Set(found.length > tokens.length / 2 ? [] : found);
}
