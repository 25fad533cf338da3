import { buildLexicon } from './build-lexicon.ts';
import { makeShortForms } from './match/short-forms.ts';
import { makeDirectory } from './names/directory.ts';
import { makeReader } from './read.ts';
import { makeSpeaker } from './say/say.ts';
import { makeCompanions } from './topics/companions.ts';
import { makeTopicFinder } from './topics/find-topics.ts';
import { readPattern, readPatterns } from './topics/patterns.ts';
import { spokenDigitsOf } from './time/spoken-numbers.ts';
import { splitPhrases } from './match/expand.ts';
import { gapped } from './vocabulary/gapped.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Part, Pattern } from './topics/patterns.ts';
import type { ReaderParts } from './read.ts';
import type { Lexicon, Sort } from './match/lexicon.ts';

/** Turns what people type into questions, and questions into words that read back as themselves. */
export interface Understanding {
  /** What a message means on that day; never throws, whatever the text. */
  read(text: string, context: Context, today: IsoDate): Reading;
  /** Short words for a question, as a button says them. */
  say(question: Question): string;
}

/** Prepares the vocabulary for one programme; takes some tens of milliseconds. */
export function makeUnderstanding(catalogue: Catalogue): Understanding {
  const parts = prepareReading(catalogue);
  return { read: makeReader(parts), say: parts.say };
}

/** The vocabulary of a programme, ready to read with. */
export function prepareReading(catalogue: Catalogue): ReaderParts {
  const lexicon = buildLexicon();
  const isDocument = (id: string) => catalogue.document(id) !== undefined;
  const patterns = readPatterns(catalogue);
  const directory = makeDirectory(catalogue, lexicon);
  addTopics(lexicon, patterns);
  for (const { number } of catalogue.programme.documents) addSpokenNumber(lexicon, number);
  const gappedCues = readGapped();
  for (const { parts } of gappedCues) addLoose(lexicon, parts, 'soft');
  return {
    catalogue,
    say: makeSpeaker(catalogue),
    lexicon,
    directory,
    topics: makeTopicFinder(patterns.filter(({ means }) => !isDocument(means))),
    documents: makeTopicFinder(
      patterns.filter(({ means }) => isDocument(means)),
      { apart: true },
    ),
    gapped: makeTopicFinder(gappedCues, { aligned: true }),
    companions: makeCompanions(catalogue, patterns),
    shortForms: makeShortForms(lexicon),
  };
}

/** "quyết định chín sáu chín" names 969/QĐ-UBND. */
function addSpokenNumber(lexicon: Lexicon, number: string): void {
  const [digits = ''] = /^\d+/.exec(number) ?? [];
  if (digits.length > 1) lexicon.addSpoken(spokenDigitsOf(digits), digits);
}

/** Whole wordings are topics; parts of wider patterns are words that mean something only together. */
function addTopics(lexicon: Lexicon, patterns: readonly Pattern[]): void {
  const parts = patterns.flatMap((pattern) =>
    pattern.parts.map((part) => ({ ...part, whole: pattern.parts.length === 1 })),
  );
  for (const { wordings, whole } of parts)
    if (whole) for (const wording of wordings) lexicon.add(wording, 'topic');
  addLoose(
    lexicon,
    parts.filter(({ whole }) => !whole),
    'word',
  );
}

/** Adds the wordings of parts that no phrases entered so far make up. */
function addLoose(lexicon: Lexicon, parts: readonly Part[], sort: Sort): void {
  const loose = new Set(parts.flatMap(({ wordings }) => [...wordings]));
  for (const wording of [...loose].sort((a, b) => a.length - b.length)) {
    if (!lexicon.explains(wording)) lexicon.add(wording, sort);
  }
}

/** Cues whose words stand apart. */
function readGapped(): readonly Pattern[] {
  return Object.entries(gapped).flatMap(([means, list]) =>
    splitPhrases(list).map((text) => readPattern({ text, means })),
  );
}
