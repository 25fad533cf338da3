import { wordsOf } from '../intent/scene.ts';
import type { Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

const pointing = /(?:^| )(năm|quý|tháng|kỳ) (?:đó|đấy|ấy|nớ)(?: |$)/;

/**
 * "năm đó bao nhiêu" after 2024 and then 2023 beside it is the year brought in last; "cũng năm đấy" after a question of no time
 * is the latest time spoken of. Null where the question before has its time, or the words point at none.
 */
export function thatTime(
  previous: Question,
  { scene, before, earlier }: Pick<Given, 'scene' | 'before' | 'earlier'>,
): Period | null {
  const [, noun] = pointing.exec(wordsOf(scene)) ?? [];
  if (noun === undefined || before === null || previous.period !== null || previous.due !== null) return null;
  const time = previous.range === null ? latest([before, ...earlier]) : otherEnd(previous, before);
  return time !== null && (noun === 'năm') === (time.length === 4) ? time : null;
}

function latest(past: readonly Question[]): Period | null {
  return past.find(({ period }) => period !== null)?.period ?? null;
}

/** Of two times beside one another the one that was not spoken of before. */
function otherEnd({ kind, range }: Question, { period }: Question): Period | null {
  if (kind !== 'comparison' || range === null) return null;
  if (period === range.from) return range.to;
  return period === range.to ? range.from : null;
}
