import { buildLexicon } from './build-lexicon.ts';
import { makeShortForms } from './match/short-forms.ts';
import { makeDirectory } from './names/directory.ts';
import { makeReader } from './read.ts';
import { makeSpeaker } from './say/say.ts';
import { makeTopicFinder } from './topics/find-topics.ts';
import { readPatterns } from './topics/patterns.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Pattern } from './topics/patterns.ts';
import type { Lexicon } from './match/lexicon.ts';

/** Turns what people type into questions, and questions into words that read back as themselves. */
export interface Understanding {
  /** What a message means on that day; never throws, whatever the text. */
  read(text: string, context: Context, today: IsoDate): Reading;
  /** Short words for a question, as a button says them. */
  say(question: Question): string;
}

/** Prepares the vocabulary for one programme; takes some tens of milliseconds. */
export function makeUnderstanding(catalogue: Catalogue): Understanding {
  const lexicon = buildLexicon();
  const patterns = readPatterns(catalogue);
  addTopics(lexicon, patterns);
  const directory = makeDirectory(catalogue, lexicon);
  const read = makeReader({
    catalogue,
    lexicon,
    directory,
    topics: makeTopicFinder(patterns),
    patterns,
    shortForms: makeShortForms(lexicon),
  });
  return { read, say: makeSpeaker(catalogue) };
}

/** Whole wordings are topics; parts of wider patterns are words that mean something only together. */
function addTopics(lexicon: Lexicon, patterns: readonly Pattern[]): void {
  for (const { parts } of patterns) {
    const sort = parts.length === 1 ? 'topic' : 'word';
    for (const { wordings } of parts) for (const wording of wordings) lexicon.add(wording, sort);
  }
}
