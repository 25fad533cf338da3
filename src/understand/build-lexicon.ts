import { makeLexicon } from './match/lexicon.ts';
import { wordings } from './match/expand.ts';
import { actions } from './vocabulary/actions.ts';
import { adjectives, superlatives } from './vocabulary/adjectives.ts';
import { cues } from './vocabulary/cues.ts';
import { followWords } from './vocabulary/follow.ts';
import { filler } from './vocabulary/filler.ts';
import { foreign, provinces } from './vocabulary/foreign.ts';
import { fields } from './vocabulary/fields.ts';
import { offices } from './vocabulary/offices.ts';
import { addSpokenCounts, addSpokenNumbers } from './time/spoken-numbers.ts';
import { soft } from './vocabulary/soft.ts';
import {
  englishMonths,
  numberWords,
  spokenMonths,
  spokenQuarters,
  thresholdWords,
  timeWords,
} from './vocabulary/time.ts';
import { typeWords } from './vocabulary/types.ts';
import type { Lexicon, Sort } from './match/lexicon.ts';

/** Loads the vocabulary that every programme shares: cues, actions, time, filler, other topics and places. */
export function buildLexicon(): Lexicon {
  const lexicon = makeLexicon();
  addGroups(lexicon, cues, 'cue', 'cue:');
  addGroups(lexicon, actions, 'cue', 'act:');
  addGroups(lexicon, adjectives, 'cue', 'adj:');
  addGroups(lexicon, superlatives, 'cue', 'sup:');
  addGroups(lexicon, timeWords, 'cue', 'time:');
  addGroups(lexicon, thresholdWords, 'cue', 'thr:');
  addGroups(lexicon, followWords, 'filler', 'follow:');
  for (const { words, level, type } of typeWords)
    addAll(lexicon, words, 'type', [`type:${type}`, `level:${level}`]);
  for (const [end, list] of Object.entries(adjectives)) {
    for (const word of wordings(list)) lexicon.add(`${word} nhất`, 'cue', [`sup:${end}`]);
  }
  for (const [word, value] of Object.entries(numberWords))
    lexicon.add(word, 'number', [`num:${String(value)}`]);
  for (const names of [englishMonths, spokenMonths.map((name) => `tháng ${name}`)])
    for (const [i, name] of names.entries())
      lexicon.add(name, 'number', [`num:${String(i + 1)}`, 'time:namedMonth']);
  for (const [i, name] of spokenQuarters.entries())
    lexicon.add(`quý ${name}`, 'number', [`num:${String(i + 1)}`, 'time:namedQuarter']);
  lexicon.add('tháng giêng', 'number', ['num:1', 'time:namedMonth']);
  lexicon.add('tháng chạp', 'number', ['num:12', 'time:namedMonth']);
  addSpokenNumbers(lexicon);
  addSpokenCounts(lexicon);
  addGroups(lexicon, filler, 'filler', 'filler:');
  addGroups(lexicon, soft, 'soft', 'soft:');
  addAll(lexicon, provinces, 'name', ['place']);
  for (const list of Object.values(foreign)) addAll(lexicon, list, 'foreign', ['foreign']);
  for (const [name, list] of Object.entries(fields))
    addAll(lexicon, list, 'foreign', ['foreign', `field:${name}`]);
  addAll(lexicon, offices, 'foreign', ['foreign', 'office']);
  return lexicon;
}

function addGroups(
  lexicon: Lexicon,
  groups: Readonly<Record<string, string>>,
  sort: Sort,
  prefix: string,
): void {
  for (const [name, list] of Object.entries(groups)) addAll(lexicon, list, sort, [prefix + name]);
}

function addAll(lexicon: Lexicon, list: string, sort: Sort, tags: readonly string[]): void {
  for (const phrase of wordings(list)) lexicon.add(phrase, sort, tags);
}
