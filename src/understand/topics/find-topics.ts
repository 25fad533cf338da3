import { chains, type Chain, type Occurrence } from './chains.ts';
import { chooseHits } from './choose-hits.ts';
import { endAt, growTo, newTrie, stepBehind } from '../match/trie.ts';
import type { Step as TrieStep } from '../match/trie.ts';
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

/** The parts of patterns whose wordings lead to a step, word by word. */
type Step = TrieStep<string, Reference>;

function behind(step: Step, word: TopicWord | undefined): Step | undefined {
  return word === undefined ? undefined : stepBehind(step, word.text);
}

/** Prepares patterns for quick look-up. */
export function makeTopicFinder(
  patterns: readonly Pattern[],
  { aligned = false, apart = false }: Finding = {},
): TopicFinder {
  const root = newTrie<string, Reference>('');
  const byLevel = new Map<string, Reference[]>();
  for (const [p, pattern] of patterns.entries()) {
    for (const [i, part] of pattern.parts.entries()) {
      for (const wording of part.wordings) endAt(growTo(root, wording.split(' ')), { pattern: p, part: i });
      if (part.level !== null) push(byLevel, part.level, { pattern: p, part: i });
    }
  }

  function look(words: readonly TopicWord[]): readonly Chain[] {
    const seen = new Map<number, Occurrence[][]>();
    const note = (references: readonly Reference[], occurrence: Occurrence) => {
      for (const { pattern, part } of references) {
        const known = seen.get(pattern);
        if (part > 0 && known?.[part - 1] === undefined) continue;
        const parts = known ?? [];
        (parts[part] ??= []).push(occurrence);
        seen.set(pattern, parts);
      }
    };
    for (const [start, word] of words.entries()) {
      if (!aligned || word.opens) {
        let end = start;
        for (let step = behind(root, word); step; step = behind(step, words[end])) {
          end += 1;
          if (step.ends.length > 0) note(step.ends, { start, end });
        }
      }
      if (word.level !== null && words[start - 1]?.level !== word.level)
        note(byLevel.get(word.level) ?? [], { start, end: endOfName(words, start) });
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
