import { pastOf } from '#domain/reading.ts';
import { distinct } from '#domain/question.ts';
import { goingOn } from './going-on.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';

/**
 * "mục tiêu là mấy" where the bot waits to hear which Lam Sơn, or which of two indicators is meant: whatever goes on from all
 * the readings offered is asked of each of them. Null where they differ in more than that, or the message stands alone.
 */
export function goOnUnchosen(context: Context, readOn: (context: Context) => Reading): Reading | null {
  const { asked = [] } = context;
  const open = openBetween(asked);
  if (open === null) return null;
  const each: Question[] = [];
  for (const one of asked) {
    const reading = readOn({ ...context, ...pastOf(context), previous: one, asked: [] });
    const questions = goneOn(reading, one);
    if (questions.length === 0) return null;
    if (open === 'topics' && questions.some(({ topics }) => topics.join() !== one.topics.join())) return null;
    each.push(...questions);
  }
  const [first, ...more] = distinct(each);
  if (first === undefined) return null;
  if (more.length === 0) return goingOn(first);
  return {
    kind: 'ambiguous',
    about: open === 'units' ? 'unit' : 'indicator',
    readings: [first, ...more],
    unknown: [],
  };
}

/** What goes on from a reading offered; "con hoang son" without marks does so with each that bears the name. */
function goneOn(reading: Reading, { kind, topics }: Question): readonly Question[] {
  if (reading.kind === 'understood')
    return reading.certainty === 'follow-up' ? reading.questions.slice(0, 1) : [];
  if (reading.kind !== 'ambiguous' || reading.about !== 'unit') return [];
  const same = reading.readings.every((one) => one.kind === kind && one.topics.join() === topics.join());
  return same ? reading.readings : [];
}

/** Where so many indicators are offered nothing was understood. */
const mostTopics = 3;

/** What alone the readings differ in; null where that is more, or there are none to choose between. */
function openBetween([first, ...more]: readonly Question[]): 'units' | 'topics' | null {
  if (first === undefined || more.length === 0) return null;
  const differIn = (slot: 'units' | 'topics') => {
    const rest = (question: Question) => JSON.stringify({ ...question, [slot]: [] });
    return more.every((one) => rest(one) === rest(first) && one[slot].join() !== first[slot].join());
  };
  if (differIn('units')) return 'units';
  return more.length < mostTopics && differIn('topics') ? 'topics' : null;
}
