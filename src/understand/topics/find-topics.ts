import { chains, type Chain, type Occurrence } from './chains.ts';
import { chooseHits } from './choose-hits.ts';
import type { Pattern } from './patterns.ts';
import type { TopicHit, TopicWord } from './topic-hit.ts';

export interface TopicFinder {
  readonly find: (words: readonly TopicWord[]) => readonly TopicHit[];
  /** Every wording that stands there, however they overlap. */
  readonly findAll: (words: readonly TopicWord[]) => readonly Chain[];
}

interface Reference {
  readonly pattern: number;
  readonly part: number;
}

interface Finding {
  /** True where a part stands only where a chunk begins. */
  readonly aligned?: boolean;
  /** True where meanings need nothing between them to stand side by side. */
  readonly apart?: boolean;
}

/** Prepares patterns for quick look-up. */
export function makeTopicFinder(
  patterns: readonly Pattern[],
  { aligned = false, apart = false }: Finding = {},
): TopicFinder {
  const byWording = new Map<string, Reference[]>();
  const byLevel = new Map<string, Reference[]>();
  let longest = 1;
  for (const [p, pattern] of patterns.entries()) {
    for (const [i, part] of pattern.parts.entries()) {
      for (const wording of part.wordings) {
        push(byWording, wording, { pattern: p, part: i });
        longest = Math.max(longest, wording.split(' ').length);
      }
      if (part.level !== null) push(byLevel, part.level, { pattern: p, part: i });
    }
  }
  const firstWords = new Map<string, number>();
  for (const wording of byWording.keys()) {
    const [first = '', ...rest] = wording.split(' ');
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, rest.length + 1));
  }

  function look(words: readonly TopicWord[]): readonly Chain[] {
    const seen = new Map<number, Occurrence[][]>();
    const note = (references: readonly Reference[] | undefined, occurrence: Occurrence) => {
      for (const { pattern, part } of references ?? []) {
        const parts = seen.get(pattern) ?? [];
        if (part > 0 && parts[part - 1] === undefined) continue;
        (parts[part] ??= []).push(occurrence);
        seen.set(pattern, parts);
      }
    };
    for (const [start, word] of words.entries()) {
      let text = '';
      const reach = Math.min(words.length, start + Math.min(longest, firstWords.get(word.text) ?? 0));
      for (let end = start + 1; end <= reach; end++) {
        text = text === '' ? word.text : `${text} ${words[end - 1]?.text ?? ''}`;
        if (aligned && !word.opens) continue;
        note(byWording.get(text), { start, end });
      }
      if (word.level !== null && words[start - 1]?.level !== word.level)
        note(byLevel.get(word.level), { start, end: endOfName(words, start) });
    }
    return chains(words, patterns, seen);
  }

  return {
    find: (words) => chooseHits(look(words), words, apart),
    findAll: look,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function endOfName(words: readonly TopicWord[], start: number): number {
  let end = start;
  while (words[end]?.level === words[start]?.level) end++;
  return end;
}
