import { tokenize } from '../text/tokens.ts';
import { makeSyllableIndex } from './syllable-index.ts';
import type { Syllable } from '../text/syllable.ts';
import type { SyllableIndex } from './syllable-index.ts';

/** What sort of thing a phrase is; the sort sets what using it costs. */
export type Sort = 'topic' | 'word' | 'name' | 'type' | 'cue' | 'filler' | 'soft' | 'foreign' | 'number';

/** A phrase of the vocabulary with everything it may be. */
export interface Entry {
  /** The phrase as the vocabulary writes it, tokens parted by spaces: the text that a mended message is made of. */
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly sorts: Set<Sort>;
  /** Cue names and other marks that the grammar looks for. */
  readonly tags: Set<string>;
  /** What using it costs, typing aside: the less telling a phrase, the dearer. */
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

/** A step of the trie: the phrases that end here and the syllables that go on. */
export interface Step {
  readonly next: ReadonlyMap<number, Step>;
  readonly entries: readonly Entry[];
  /** How many more syllables the longest phrase through here has. */
  readonly below: number;
}

/** A step while the vocabulary is built: most are leaves, which share one empty map. */
interface GrowingStep extends Step {
  next: ReadonlyMap<number, GrowingStep>;
  entries: readonly Entry[];
  below: number;
}

const noSteps: ReadonlyMap<number, GrowingStep> = new Map();
const noEntries: readonly Entry[] = [];

function newStep(): GrowingStep {
  return { next: noSteps, entries: noEntries, below: 0 };
}

/** The step behind a syllable, made where there is none. */
function stepBehind(step: GrowingStep, id: number): GrowingStep {
  const known = step.next.get(id);
  if (known) return known;
  const made = newStep();
  if (step.next === noSteps) step.next = new Map([[id, made]]);
  else (step.next as Map<number, GrowingStep>).set(id, made);
  return made;
}

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
  readonly size: () => number;
}

/** An empty vocabulary. */
export function makeLexicon(): Lexicon {
  const index = makeSyllableIndex();
  const root = newStep();
  const entries = new Map<string, Entry>();
  const marked = new Set<string>();

  function add(phrase: string, sort: Sort, tags: readonly string[] = []): void {
    const text = canonical(phrase);
    if (text === '') return;
    const known = entries.get(text);
    const entry: Entry = known ?? {
      text,
      syllables: syllablesOf(phrase),
      sorts: new Set<Sort>(),
      tags: new Set<string>(),
      price: 0,
    };
    entry.sorts.add(sort);
    for (const tag of tags) entry.tags.add(tag);
    entry.price = priceOf(entry);
    if (known) return;
    entries.set(text, entry);
    enter(entry);
  }

  function addSpoken(phrase: string, meant: string, further: readonly string[] = []): void {
    const syllables = syllablesOf(phrase);
    const sorts = new Set<Sort>(['number']);
    const tags = new Set([`num:${String(Number(meant))}`, ...further]);
    const entry: Entry = { text: meant, syllables, sorts, tags, price: prices.number };
    enter(entry);
  }

  function enter(entry: Entry): void {
    const step = stepTo(entry.syllables);
    step.entries = [...step.entries, entry];
  }

  function stepTo(syllables: readonly Syllable[]): GrowingStep {
    let step = root;
    for (const [i, { letters, shape, tone }] of syllables.entries()) {
      marked.add(shape + String(tone));
      step.below = Math.max(step.below, syllables.length - i);
      step = stepBehind(step, index.add(letters));
    }
    return step;
  }

  const begun = new Map<string, readonly Step[]>();

  function beginning(step: Step, letters: string): readonly Step[] {
    const known = step === root ? begun.get(letters) : undefined;
    if (known) return known;
    const found = [...step.next].flatMap(([id, next]) =>
      next.next.size > 0 && index.lettersOf(id).startsWith(letters) ? [next] : [],
    );
    if (step === root) begun.set(letters, found);
    return found;
  }

  function explains(text: string): boolean {
    const words = text.split(' ');
    const reached = new Set([0]);
    for (const [start] of words.entries()) {
      if (!reached.has(start)) continue;
      for (let end = start + 1; end <= words.length; end++)
        if (entries.has(words.slice(start, end).join(' '))) reached.add(end);
    }
    return reached.has(words.length);
  }

  return {
    index,
    root,
    add,
    addSpoken,
    explains,
    beginning,
    isWord: ({ shape, tone }) => marked.has(shape + String(tone)),
    size: () => entries.size,
  };
}

/** A word of the vocabulary, shared by all phrases that use it. */
interface Word {
  readonly text: string;
  readonly syllable: Syllable;
}

/** Builds the words of phrases; the same words come back again and again while a vocabulary is built. */
const seenWords = new Map<string, readonly Word[]>();

function wordsOf(phrase: string): readonly Word[] {
  return phrase.split(' ').flatMap((part) => {
    const seen = seenWords.get(part);
    if (seen) return seen;
    const words = tokenize(part.normalize('NFC')).map(({ text, syllable }) => ({ text, syllable }));
    seenWords.set(part, words);
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
