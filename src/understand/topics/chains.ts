import type { Pattern } from './patterns.ts';
import type { TopicWord } from './topic-hit.ts';

/** Where a part of a pattern stands: first word and the one after the last. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** One wording found, with the places of its words. */
export interface Chain {
  readonly means: string;
  readonly order: number;
  readonly words: readonly number[];
  readonly weight: number;
  readonly key: string;
  /** True where the bot is to ask which of its meanings is meant. */
  readonly open: boolean;
}

/** Every pattern whose parts all stand there, in their order and near enough. */
export function chains(
  words: readonly TopicWord[],
  patterns: readonly Pattern[],
  seen: ReadonlyMap<number, readonly (readonly Occurrence[] | undefined)[]>,
): readonly Chain[] {
  const found: Chain[] = [];
  for (const [p, parts] of seen) {
    const pattern = patterns[p];
    if (!pattern || parts.length < pattern.parts.length) continue;
    for (const start of parts[0] ?? []) {
      const covered = follow(words, { pattern, parts, at: 1 }, start);
      if (!covered) continue;
      const weight = covered.reduce((sum, place) => sum + (words[place]?.weight ?? 0), 0);
      found.push({
        means: pattern.means,
        open: pattern.open,
        order: p,
        words: covered,
        weight,
        key: covered.join(' '),
      });
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
  const part = trail.pattern.parts[trail.at];
  if (!part) return placesOf(here);
  const near = (trail.parts[trail.at] ?? []).filter(
    (place) => place.start >= here.end && between(words, here.end, place.start) <= part.gap,
  );
  for (const place of [...near].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const rest = follow(words, { ...trail, at: trail.at + 1 }, place);
    if (rest) return [...placesOf(here), ...rest];
  }
  return null;
}

function placesOf({ start, end }: Occurrence): readonly number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
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
