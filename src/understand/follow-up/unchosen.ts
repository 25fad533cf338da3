import { pastOf } from '#domain/reading.ts';
import { distinct } from '#domain/question.ts';
import { goingOn } from './going-on.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';

/**
 * "mục tiêu là mấy" where the bot waits to hear which Lam Sơn is meant: whatever goes on from all the readings offered is
 * asked of each of them. Null where they differ in more than their units, or the message stands alone.
 */
export function goOnUnchosen(context: Context, readOn: (context: Context) => Reading): Reading | null {
  const { asked = [] } = context;
  if (!differInUnits(asked)) return null;
  const each: Question[] = [];
  for (const one of asked) {
    const reading = readOn({ ...context, ...pastOf(context), previous: one, asked: [] });
    if (reading.kind !== 'understood' || reading.certainty !== 'follow-up') return null;
    each.push(reading.questions[0]);
  }
  const [first, ...more] = distinct(each);
  if (first === undefined) return null;
  if (more.length === 0) return goingOn(first);
  return { kind: 'ambiguous', about: 'unit', readings: [first, ...more], unknown: [] };
}

function differInUnits(asked: readonly Question[]): boolean {
  const [first, ...more] = asked;
  if (first === undefined || more.length === 0) return false;
  const rest = (question: Question) => JSON.stringify({ ...question, units: [] });
  return more.every((one) => rest(one) === rest(first) && one.units.join() !== first.units.join());
}
