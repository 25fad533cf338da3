import { tokenize } from '../text/tokens.ts';
import { makeSharedSets } from './shared-sets.ts';
import { makeSyllableIndex } from './syllable-index.ts';
import { endAt, growTo, newTrie, stepBehind } from './trie.ts';
import type { Syllable } from '../text/syllable.ts';
import type { SyllableIndex } from './syllable-index.ts';
import type { GrowingStep, Step as TrieStep } from './trie.ts';

/** What sort of thing a phrase is; the sort sets what using it costs. */
export type Sort = 'topic' | 'word' | 'name' | 'type' | 'cue' | 'filler' | 'soft' | 'foreign' | 'number';

/** A phrase of the vocabulary with everything it may be. */
export interface Entry {
  /** The phrase as the vocabulary writes it, tokens parted by spaces: the text that a mended message is made of. */
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly sorts: ReadonlySet<Sort>;
  /** Cue names and other marks that the grammar looks for. */
  readonly tags: ReadonlySet<string>;
  /** What using it costs, typing aside: the less telling a phrase, the dearer. */
  readonly price: number;
}

/** A phrase while the vocabulary is built: further senses may be added. */
interface GrowingEntry extends Entry {
  sorts: ReadonlySet<Sort>;
  tags: ReadonlySet<string>;
  price: number;
}

const prices: Readonly<Record<Sort, number>> = {
  topic: 0.5,
  word: 0.7,
  name: 0.6,
  type: 0.6,
  cue: 0.6,
  filler: 0.6,
  soft: 0.8,
  foreign: 0.55,
  number: 0.5,
};

/** How much cheaper a topic is for each further syllable: "hạ tầng số" beside "hạ tầng". */
const longer = 0.01;

/** Short words explain little, and commune names are rare in comparison: both give way to what is likelier. */
function priceOf({ sorts, syllables, tags }: Omit<Entry, 'price'>): number {
  const least = Math.min(...[...sorts].map((sort) => prices[sort]));
  const [first] = syllables;
  const tiny = syllables.length === 1 && first?.letters.length === 1 ? 0.4 : 0;
  const alone =
    syllables.length === 1 && (least === prices.soft || (sorts.size === 1 && sorts.has('foreign'))) ? 0.2 : 0;
  const full = least === prices.topic && sorts.has('topic') ? longer * (syllables.length - 1) : 0;
  return least - full + tiny + alone + (tags.has('rare') && sorts.size === 1 ? 0.3 : 0);
}

/** A step of the vocabulary, by the ids of syllables. */
export type Step = TrieStep<number, Entry>;

export interface Lexicon {
  readonly index: SyllableIndex;
  readonly root: Step;
  /** Adds a phrase, or a further sense of one that is there. Only while the vocabulary is built. */
  readonly add: (phrase: string, sort: Sort, tags?: readonly string[]) => void;
  /** Adds words that stand for other text: "không sáu" for 06. */
  readonly addSpoken: (phrase: string, meant: string, tags?: readonly string[]) => void;
  /** The steps of several words whose first begins with these letters. */
  readonly beginning: (step: Step, letters: string) => readonly Step[];
  /** True for a syllable that the vocabulary uses with exactly these marks. */
  readonly isWord: (syllable: Syllable) => boolean;
  /** True for words that the phrases entered so far make up. */
  readonly explains: (words: string) => boolean;
}

/** An empty vocabulary. */
export function makeLexicon(): Lexicon {
  const index = makeSyllableIndex();
  const root = newTrie<number, GrowingEntry>(noId);
  /** The tones that each shape of a syllable is used with. */
  const tonesOf = new Map<string, number>();
  const withSorts = makeSharedSets<Sort>();
  const withTags = makeSharedSets();

  function add(phrase: string, sort: Sort, tags: readonly string[] = []): void {
    const text = canonical(phrase);
    if (text === '') return;
    const syllables = syllablesOf(phrase);
    const entry = entryAt(stepTo(syllables), text) ?? enter(text, syllables);
    entry.sorts = withSorts(entry.sorts, [sort]);
    entry.tags = withTags(entry.tags, tags);
    entry.price = priceOf(entry);
  }

  function addSpoken(phrase: string, meant: string, further: readonly string[] = []): void {
    const entry = enter(meant, syllablesOf(phrase));
    entry.sorts = withSorts(entry.sorts, ['number']);
    entry.tags = withTags(entry.tags, [`num:${String(Number(meant))}`, ...further]);
    entry.price = prices.number;
  }

  function enter(text: string, syllables: readonly Syllable[]): GrowingEntry {
    const entry = { text, syllables, sorts: new Set<Sort>(), tags: new Set<string>(), price: 0 };
    endAt(stepTo(syllables), entry);
    return entry;
  }

  function stepTo(syllables: readonly Syllable[]): GrowingStep<number, GrowingEntry> {
    for (const { shape, tone } of syllables) tonesOf.set(shape, (tonesOf.get(shape) ?? 0) | (1 << tone));
    return growTo(
      root,
      syllables.map(({ letters }) => index.add(letters)),
    );
  }

  const begun = new Map<string, readonly Step[]>();

  function beginning(step: Step, letters: string): readonly Step[] {
    const known = step === root ? begun.get(letters) : undefined;
    if (known) return known;
    const found = step.next.filter(
      ({ key, next }) => next.length > 0 && index.lettersOf(key).startsWith(letters),
    );
    if (step === root) begun.set(letters, found);
    return found;
  }

  function explains(text: string): boolean {
    const words = wordsOf(text);
    const reached = new Set([0]);
    for (const [start] of words.entries()) {
      if (reached.has(start)) for (const end of endsFrom(words, start)) reached.add(end);
    }
    return reached.has(words.length);
  }

  /** Where the phrases end that stand from a word on, marks and all. */
  function endsFrom(words: readonly Word[], start: number): readonly number[] {
    const ends: number[] = [];
    const said: string[] = [];
    let step: Step | undefined = root;
    for (const { text, syllable } of words.slice(start)) {
      said.push(text);
      step = stepBehind(step, index.idOf(syllable.letters) ?? noId);
      if (!step) break;
      if (entryAt(step, said.join(' '))) ends.push(start + said.length);
    }
    return ends;
  }

  return {
    index,
    root,
    add,
    addSpoken,
    explains,
    beginning,
    isWord: ({ shape, tone }) => (((tonesOf.get(shape) ?? 0) >> tone) & 1) === 1,
  };
}

/** Leads to no step. */
const noId = -1;

function entryAt<E extends Entry>({ ends }: TrieStep<number, E>, text: string): E | undefined {
  return ends.find((entry) => entry.text === text);
}

/** A word of the vocabulary, shared by all phrases that use it. */
interface Word {
  readonly text: string;
  readonly syllable: Syllable;
}

/** Builds the words of phrases; the same words come back again and again while a vocabulary is built. */
const seenWords = new Map<string, readonly Word[]>();
/** Words of messages come by as well, without end. */
const mostSeen = 20_000;

function wordsOf(phrase: string): readonly Word[] {
  return phrase.split(' ').flatMap((part) => {
    const seen = seenWords.get(part);
    if (seen) return seen;
    const words = tokenize(part.normalize('NFC')).map(({ text, syllable }) => ({ text, syllable }));
    if (seenWords.size < mostSeen) seenWords.set(part, words);
    return words;
  });
}

/** The syllables and numbers of a phrase. */
export function syllablesOf(phrase: string): readonly Syllable[] {
  return wordsOf(phrase).map((word) => word.syllable);
}

/** A phrase in lower case with single spaces and nothing but words. */
export function canonical(phrase: string): string {
  return wordsOf(phrase)
    .map((word) => word.text)
    .join(' ');
}
