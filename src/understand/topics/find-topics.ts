import type { Pattern } from './patterns.ts';

/** A word of a mended message, as patterns see it. */
export interface TopicWord {
  readonly text: string;
  /** How much explaining the word counts for: words of topics 1, everyday words less. */
  readonly weight: number;
  /** The level of the unit whose name this word belongs to; null outside of names. */
  readonly level: string | null;
}

/** What a stretch of a message is about: rival meanings that the words fit equally, in the pack's order. */
export interface TopicHit {
  readonly means: readonly string[];
  /** Places of the words that say so. */
  readonly words: readonly number[];
  readonly weight: number;
}

export interface TopicFinder {
  readonly find: (words: readonly TopicWord[]) => readonly TopicHit[];
}

interface Reference {
  readonly pattern: number;
  readonly part: number;
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Prepares patterns for quick look-up by their first words. */
export function makeTopicFinder(patterns: readonly Pattern[]): TopicFinder {
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

  function find(words: readonly TopicWord[]): readonly TopicHit[] {
    const seen = new Map<number, Occurrence[][]>();
    const note = (references: readonly Reference[] | undefined, occurrence: Occurrence) => {
      for (const { pattern, part } of references ?? []) {
        const parts = seen.get(pattern) ?? [];
        (parts[part] ??= []).push(occurrence);
        seen.set(pattern, parts);
      }
    };
    for (const [start, word] of words.entries()) {
      let text = '';
      const reach = Math.min(words.length, start + Math.min(longest, firstWords.get(word.text) ?? 0));
      for (let end = start + 1; end <= reach; end++) {
        text = text === '' ? word.text : `${text} ${words[end - 1]?.text ?? ''}`;
        note(byWording.get(text), { start, end });
      }
      if (word.level !== null && words[start - 1]?.level !== word.level)
        note(byLevel.get(word.level), { start, end: endOfName(words, start) });
    }
    return choose(chains(words, patterns, seen), words);
  }

  return { find };
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

interface Chain {
  readonly means: string;
  readonly order: number;
  readonly words: readonly number[];
  readonly weight: number;
  readonly key: string;
}

function chains(
  words: readonly TopicWord[],
  patterns: readonly Pattern[],
  seen: ReadonlyMap<number, readonly (readonly Occurrence[] | undefined)[]>,
): readonly Chain[] {
  const found: Chain[] = [];
  for (const [p, parts] of seen) {
    const pattern = patterns[p];
    if (!pattern) continue;
    for (const start of parts[0] ?? []) {
      const covered = follow(words, pattern, parts, start);
      if (!covered) continue;
      const weight = covered.reduce((sum, place) => sum + (words[place]?.weight ?? 0), 0);
      found.push({ means: pattern.means, order: p, words: covered, weight, key: covered.join(' ') });
    }
  }
  return found;
}

/** The words a pattern covers when its first part stands at `start`; null when a later part is missing or too far. */
function follow(
  words: readonly TopicWord[],
  pattern: Pattern,
  parts: readonly (readonly Occurrence[] | undefined)[],
  start: Occurrence,
): readonly number[] | null {
  const covered: number[] = [];
  let last = start;
  for (const [i, part] of pattern.parts.entries()) {
    const here = i === 0 ? start : nearest(words, parts[i] ?? [], last.end, part.gap);
    if (!here) return null;
    for (let place = here.start; place < here.end; place++) covered.push(place);
    last = here;
  }
  return covered;
}

/** The first, longest occurrence after `from` with at most `gap` words between, names not counted. */
function nearest(
  words: readonly TopicWord[],
  places: readonly Occurrence[],
  from: number,
  gap: number,
): Occurrence | null {
  let best: Occurrence | null = null;
  for (const place of places) {
    if (place.start < from || between(words, from, place.start) > gap) continue;
    if (!best || place.start < best.start || (place.start === best.start && place.end > best.end))
      best = place;
  }
  return best;
}

function between(words: readonly TopicWord[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]?.level === null) count++;
  return count;
}

/** Takes the meanings that explain most, each from words that no stronger one has used. */
function choose(found: readonly Chain[], words: readonly TopicWord[]): readonly TopicHit[] {
  const ranked = [...found].sort((a, b) => b.weight - a.weight || spread(a) - spread(b) || a.order - b.order);
  const used = new Set<number>();
  const hits: TopicHit[] = [];
  for (const chain of ranked) {
    const fresh = chain.words.filter((place) => !used.has(place));
    const gained = fresh.reduce((sum, place) => sum + (words[place]?.weight ?? 0), 0);
    if (gained < 0.9 || gained < chain.weight * 0.6) continue;
    const rivals = ranked.filter((other) => other.key === chain.key).sort((a, b) => a.order - b.order);
    hits.push({
      means: [...new Set(rivals.map((rival) => rival.means))],
      words: chain.words,
      weight: chain.weight,
    });
    for (const place of chain.words) used.add(place);
  }
  return hits.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
}

function spread(chain: Chain): number {
  return (chain.words.at(-1) ?? 0) - (chain.words[0] ?? 0);
}
