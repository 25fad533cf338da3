import type { TimeOfDay } from '#domain/subscription.ts';
import { take, type Words } from './words.ts';

/** Without marks these are also "to" (sang) and "I" (toi), so that the marks decide; the others stand for themselves. */
const parts: readonly (readonly [RegExp, RegExp, TimeOfDay])[] = [
  [/\b(?:buoi )?sang\b/, /sáng/iu, '07:30'],
  [/\b(?:buoi )?trua\b/, /./, '11:30'],
  [/\b(?:buoi )?chieu\b/, /./, '14:00'],
  [/\b(?:buoi )?toi\b/, /tối/iu, '19:00'],
];

/** The usual hour of a part of the day, for those who name no hour: `chiều thứ sáu`; null where none is named. */
export function readPartOfDay(words: Words): { readonly at: TimeOfDay | null; readonly rest: Words } {
  for (const [pattern, marks, at] of parts) {
    const { found, typed, rest } = take(words, pattern);
    if (found && marks.test(typed)) return { at, rest };
  }
  return { at: null, rest: words };
}
