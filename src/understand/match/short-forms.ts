import { abbreviations } from '../vocabulary/abbreviations.ts';
import { chatWords } from '../vocabulary/chat-words.ts';
import { fold } from '../text/syllable.ts';
import { syllablesOf } from './lexicon.ts';
import type { Syllable } from '../text/syllable.ts';
import type { Lexicon } from './lexicon.ts';

/** What short forms spell out to, by their unmarked letters; the words enter the vocabulary's syllables. */
export function makeShortForms(lexicon: Lexicon): (letters: string) => readonly (readonly Syllable[])[] {
  const forms = new Map<string, readonly (readonly Syllable[])[]>();
  for (const [short, readings] of [...Object.entries(abbreviations), ...Object.entries(chatWords)]) {
    const spelt = readings.split('|').map(syllablesOf);
    for (const { letters } of spelt.flat()) lexicon.index.add(letters);
    forms.set(fold(short), [...(forms.get(fold(short)) ?? []), ...spelt]);
  }
  return (letters) => forms.get(letters) ?? [];
}
