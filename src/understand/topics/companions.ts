import type { Catalogue } from '#domain/catalogue.ts';
import { canonical } from '../match/lexicon.ts';
import type { Pattern } from './patterns.ts';

/** For each topic, the words its names, definition and wordings use: they may stand beside it unexplained. */
export type Companions = ReadonlyMap<string, ReadonlySet<string>>;

export function makeCompanions(catalogue: Catalogue, patterns: readonly Pattern[]): Companions {
  const words = new Map<string, Set<string>>();
  const note = (topic: string, text: string) => {
    const known = words.get(topic) ?? new Set<string>();
    for (const word of canonical(text).split(' ')) known.add(word);
    words.set(topic, known);
  };
  for (const { id, name, definition, base, countedNoun } of catalogue.programme.indicators)
    for (const text of [name.vi, definition?.vi, base?.vi, countedNoun?.vi]) if (text) note(id, text);
  for (const { means, parts } of patterns)
    for (const part of parts) for (const wording of part.wordings) if (!denies(wording)) note(means, wording);
  return words;
}

/** "chưa toàn trình": what a topic is not belongs to another. */
function denies(wording: string): boolean {
  return /^(?:chưa|không) /.test(wording);
}
