import { fold } from './text/syllable.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';

/** What words that are still being typed may become, the likeliest first. */
export interface Completions {
  readonly topics: readonly Topic[];
  readonly units: readonly UnitId[];
}

interface Entry<T> {
  readonly means: T;
  readonly words: readonly string[];
  /** Smaller comes first among entries that fit equally well. */
  readonly rank: number;
}

/** Prepares a programme's names for completion: every typed word begins a word of the name, in their order. */
export function makeCompleter(catalogue: Catalogue): (typed: string, limit: number) => Completions {
  const topics = topicEntries(catalogue);
  const units = unitEntries(catalogue);
  return (typed, limit) => {
    const words = wordsOf(typed);
    if (words.length === 0) return { topics: [], units: [] };
    return { topics: best(topics, words).slice(0, limit), units: best(units, words).slice(0, limit) };
  };
}

function topicEntries({ programme, phrases }: Catalogue): readonly Entry<Topic>[] {
  const own = programme.indicators.flatMap(({ id, short, name, core }) =>
    [short.vi, name.vi, short.en].map((text) => ({ means: id, words: wordsOf(text), rank: core ? 0 : 1 })),
  );
  const ids = new Set(programme.indicators.map(({ id }) => id));
  const aliases = phrases
    .filter(({ means }) => ids.has(means))
    .map(({ text, means }) => ({ means, words: wordsOf(text), rank: 2 }));
  return [...own, ...aliases];
}

/** Present units before former ones; each with its type and without. */
function unitEntries({ units }: Catalogue): readonly Entry<UnitId>[] {
  const districts = units.filter(({ level }) => level === 'district');
  const present = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  return [...present, ...districts].flatMap(({ id, name, fullName, validTo }) => {
    const rank = validTo === null ? 0 : 1;
    return [name, fullName.vi].map((text) => ({ means: id, words: wordsOf(text), rank }));
  });
}

function best<T>(entries: readonly Entry<T>[], typed: readonly string[]): readonly T[] {
  const fitting = entries.flatMap((entry) => {
    const start = placeOf(typed, entry.words);
    return start === null ? [] : [{ entry, start }];
  });
  const ordered = fitting.toSorted(
    (a, b) => a.start - b.start || a.entry.rank - b.entry.rank || a.entry.words.length - b.entry.words.length,
  );
  return [...new Set(ordered.map(({ entry }) => entry.means))];
}

/** Which word of the name the typed words begin at; null where they do not fit. Words between may be left out. */
function placeOf(typed: readonly string[], words: readonly string[]): number | null {
  let at = 0;
  let first: number | null = null;
  for (const word of typed) {
    const found = words.findIndex((own, place) => place >= at && own.startsWith(word));
    if (found < 0) return null;
    first ??= found;
    at = found + 1;
  }
  return first;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}
