import { placesIn } from '../chunk-range.ts';
import { readBetween } from './read-between.ts';
import { readThreshold } from './read-numbers.ts';
import type { Threshold } from '#domain/question.ts';
import type { Chunk } from '../sentence.ts';
import type { Between } from './read-between.ts';
import type { NumberSpot } from './read-numbers.ts';
import type { Scene } from './scene.ts';

/** The bounds of values, and the chunks of the first. */
interface Bounds extends Pick<Scene, 'threshold' | 'ceiling' | 'further'> {
  readonly places: readonly number[];
}

/** "từ 70 đến 80%", "dưới 50%", and "dưới 70% …, dưới 50% …" with a bound more. */
export function readBounds(chunks: readonly Chunk[], used: ReadonlySet<number>): Bounds {
  const between = readBetween(chunks, used);
  if (between) return { ...boundsOf(between.value), further: null, places: placesIn(between) };
  const first = readThreshold(chunks, used);
  if (!first) return { threshold: null, ceiling: null, further: null, places: [] };
  const places = placesIn(first);
  return { threshold: first.value, ceiling: null, further: readFurther(chunks, first, used), places };
}

function boundsOf({ from, to }: Between): Pick<Scene, 'threshold' | 'ceiling'> {
  return { threshold: { operator: '>=', value: from }, ceiling: { operator: '<=', value: to } };
}

/** Another bound behind the first; null where there is none, or the same one said again. */
function readFurther(
  chunks: readonly Chunk[],
  first: NumberSpot<Threshold>,
  used: ReadonlySet<number>,
): Threshold | null {
  const next = readThreshold(chunks, new Set([...used, ...placesIn(first)]))?.value ?? null;
  return next?.operator === first.value.operator && next.value === first.value.value ? null : next;
}
