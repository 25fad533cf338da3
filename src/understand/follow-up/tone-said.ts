import { fold, syllableOf } from '../text/syllable.ts';
import { goingOn } from './going-on.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';

/** In the order of the tones of syllables, from 1. */
const tones = ['huyen', 'sac', 'hoi', 'nga', 'nang'];
const said = new RegExp(`(?:(\\S+) )?(?:(khong) )?(?:co )?dau (${tones.join('|')})(?: |$)`);
const longest = 40;

/**
 * Of the readings asked about those whose names are told by their tone, "quỳ dấu huyền nha": all of them where none is;
 * null where no tone is said.
 */
export function byToneSaid(
  asked: readonly Question[],
  { sentence: { text }, mentions }: Scene,
  unitsOf: (question: Question) => readonly Unit[],
): Reading | null {
  if (asked.length < 2 || mentions.length > 0 || text.length > longest) return null;
  const [found, word, not, tone = ''] = said.exec(fold(text.normalize('NFC').toLowerCase())) ?? [];
  if (found === undefined) return null;
  const at = tones.indexOf(tone) + 1;
  const denied = not !== undefined || word === 'khong';
  const bears = ({ name }: Unit) => {
    const syllables = name.toLowerCase().split(' ').map(syllableOf);
    const named = syllables.filter(({ letters }) => letters === word);
    return (named.length > 0 ? named : syllables.slice(-1)).some(
      (syllable) => (syllable.tone === at) !== denied,
    );
  };
  const fitting = asked.filter((question) => unitsOf(question).some(bears));
  const [first, ...more] = fitting.length > 0 ? fitting : asked;
  if (first === undefined) return null;
  if (more.length === 0) return goingOn(first);
  return { kind: 'ambiguous', about: 'unit', readings: [first, ...more], unknown: [] };
}
