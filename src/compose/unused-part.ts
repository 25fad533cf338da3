import type { Arg, Part } from '#domain/answer.ts';
import { lineArg, listArg, verbatim } from './args.ts';
import { part } from './section.ts';

/** How many words are named, so that a long message is not repeated. */
const namedWords = 5;

/** Names the words of a message that played no part in the answer. */
export function unusedPart(unused: readonly string[]): readonly Part[] {
  if (unused.length === 0) return [];
  return [part('hint', 'ask-unused', { words: quotedWords(unused) })];
}

/** Words a person typed, each once, cut to a readable length. */
export function quotedWords(words: readonly string[]): Arg {
  return listArg(
    [...new Set(words)]
      .slice(0, namedWords)
      .map((word) => lineArg('ask-quoted', { word: verbatim(word.slice(0, 40)) })),
    'comma',
  );
}
