import type { Pattern } from './patterns.ts';

/** A word of a mended message, as patterns see it. */
export interface TopicWord {
  readonly text: string;
  /** How much explaining the word counts for: words of topics 1, everyday words less. */
  readonly weight: number;
  /** The level of the unit whose name this word belongs to; null outside of names. */
  readonly level: string | null;
  /** True for "và", "với", a comma before it: another topic may begin. */
  readonly joint: boolean;
  /** True for the first word of a chunk. */
  readonly opens: boolean;
}

/** What a stretch of a message is about: rival meanings that the words fit equally, in the pack's order. */
export interface TopicHit {
  readonly means: readonly string[];
  /** Places of the words that say so. */
  readonly words: readonly number[];
  readonly weight: number;
  /** The words themselves. */
  readonly said: readonly string[];
  /** The word before the first of them. */
  readonly led: string;
  /** Weaker meanings of other words, passed over because nothing joins them to this one. */
  readonly passed: readonly Passed[];
  /** Places of the words of all meanings passed over. */
  readonly beside: readonly number[];
}

/** A meaning passed over, and the words that say it. */
export interface Passed {
  readonly means: string;
  readonly said: readonly string[];
}

export interface TopicFinder {
  readonly find: (words: readonly TopicWord[]) => readonly TopicHit[];
  /** Every wording that stands there, however they overlap. */
  readonly findAll: (words: readonly TopicWord[]) => readonly Chain[];
}

interface Reference {
  readonly pattern: number;
  readonly part: number;
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
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
    find: (words) => choose(look(words), words, apart),
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

/** One wording found, with the places of its words. */
export interface Chain {
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
      const covered = follow(words, { pattern, parts, at: 1 }, start);
      if (!covered) continue;
      const weight = covered.reduce((sum, place) => sum + (words[place]?.weight ?? 0), 0);
      found.push({ means: pattern.means, order: p, words: covered, weight, key: covered.join(' ') });
    }
  }
  return found;
}

interface Trail {
  readonly pattern: Pattern;
  readonly parts: readonly (readonly Occurrence[] | undefined)[];
  /** The part to be found next. */
  readonly at: number;
}

/** The words a pattern covers when its part before `at` stands at `here`; null when a later part is missing or too far. */
function follow(words: readonly TopicWord[], trail: Trail, here: Occurrence): readonly number[] | null {
  const own = Array.from({ length: here.end - here.start }, (_, k) => here.start + k);
  const part = trail.pattern.parts[trail.at];
  if (!part) return own;
  const near = (trail.parts[trail.at] ?? []).filter(
    (place) => place.start >= here.end && between(words, here.end, place.start) <= part.gap,
  );
  for (const place of [...near].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const rest = follow(words, { ...trail, at: trail.at + 1 }, place);
    if (rest) return [...own, ...rest];
  }
  return null;
}

/** How much further apart words stand when a comma or "và" is between them. */
const jointGap = 2;

function between(words: readonly TopicWord[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (words[i]?.level === null) count++;
    if (words[i]?.joint === true) count += jointGap;
  }
  return words[to]?.joint === true ? count + jointGap : count;
}

/** How much a wording passed over must explain to count as another topic. */
const telling = 1.9;

/** Takes the meanings that explain most, each from words that no stronger one has used. */
function choose(
  found: readonly Chain[],
  words: readonly TopicWord[],
  independent: boolean,
): readonly TopicHit[] {
  const ranked = [...found].sort((a, b) => b.weight - a.weight || spread(a) - spread(b) || a.order - b.order);
  const used = new Set<number>();
  const taken: Chain[] = [];
  const passed: Chain[] = [];
  for (const chain of ranked) {
    const gained = chain.words.reduce(
      (sum, place) => sum + (used.has(place) ? 0 : (words[place]?.weight ?? 0)),
      0,
    );
    const shares = (other: Chain) => sharesTail(chain, other, words) || sharesHead(chain, other, words);
    if (chain.weight >= 0.9 && taken.some(shares)) {
      taken.push(chain);
      for (const place of chain.words) used.add(place);
      continue;
    }
    if (gained < 0.9 || gained < chain.weight * 0.6) continue;
    const apart = independent || taken.every((other) => standApart(chain, other, words));
    (apart ? taken : passed).push(chain);
    for (const place of chain.words) used.add(place);
  }
  const beside = passed
    .filter((chain) => chain.weight >= telling)
    .map(({ means, words: places }) => ({ means, said: places.map((place) => words[place]?.text ?? '') }));
  return taken
    .map((chain) => ({
      means: rivals(chain, ranked),
      words: allWords(chain, ranked),
      weight: chain.weight,
      said: chain.words.map((place) => words[place]?.text ?? ''),
      led: words[(chain.words[0] ?? 0) - 1]?.text ?? '',
      passed: beside,
      beside: passed.flatMap((chain) => chain.words),
    }))
    .sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
}

/** The words of a meaning, with those that other wordings of the same meaning add to them. */
function allWords(chain: Chain, ranked: readonly Chain[]): readonly number[] {
  const own = new Set(chain.words);
  const added = ranked.filter(
    (other) => other.means === chain.means && other.words.some((place) => own.has(place)),
  );
  return [...new Set([...chain.words, ...added.flatMap((other) => other.words)])].sort((a, b) => a - b);
}

function rivals(chain: Chain, ranked: readonly Chain[]): readonly string[] {
  const equal = ranked.filter((other) => other.key === chain.key).sort((a, b) => a.order - b.order);
  return [...new Set(equal.map((other) => other.means))];
}

/** "bao nhiêu xã và bao nhiêu huyện hoàn thành …": two topics that part only in their first words. */
function sharesTail(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const [own, others] = [new Set(a.words), new Set(b.words)];
  const [ownHead, otherHead] = [
    a.words.filter((place) => !others.has(place)),
    b.words.filter((place) => !own.has(place)),
  ];
  const shared = a.words.length - ownHead.length;
  const [x, y] = [ownHead.at(-1), otherHead.at(-1)];
  const names = [x, y].some((place) => place !== undefined && words[place]?.level !== null);
  if (
    names ||
    a.means === b.means ||
    x === undefined ||
    y === undefined ||
    shared < 2 ||
    Math.max(x, y) > (a.words.at(-1) ?? 0)
  )
    return false;
  return words.slice(Math.min(x, y) + 1, Math.max(x, y) + 1).some((word) => word.joint);
}

/** "điểm chính quyền số, kinh tế số": two topics that have their first words in common. */
function sharesHead(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const others = new Set(b.words);
  const own = a.words.filter((place) => !others.has(place));
  const [start, end] = [own[0], b.words.at(-1)];
  if (a.means === b.means || start === undefined || end === undefined || start < end) return false;
  return (
    own.length >= 2 &&
    own.length < a.words.length &&
    words.slice(end + 1, start + 1).some(({ joint }) => joint)
  );
}

/** Two topics of one message are joined by a word or a comma; without one the weaker belongs to the stronger. */
function standApart(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const [first, second] = (a.words[0] ?? 0) < (b.words[0] ?? 0) ? [a, b] : [b, a];
  const [end, start] = [first.words.at(-1) ?? 0, second.words[0] ?? 0];
  return start > end && words.slice(end + 1, start + 1).some((word) => word.joint);
}

function spread(chain: Chain): number {
  return (chain.words.at(-1) ?? 0) - (chain.words[0] ?? 0);
}
