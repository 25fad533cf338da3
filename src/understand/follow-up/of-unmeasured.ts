import { wordsOf } from '../intent/scene.ts';
import { notMeasured } from '../intent/out-of-scope.ts';
import type { Question } from '#domain/question.ts';
import type { Context, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';

/**
 * "thế Vĩnh Lộc" after a question about what the programme does not follow asks for that of Vĩnh Lộc: refused as well,
 * with what it would ask by itself a tap away; null for messages that do not go on from such a question.
 */
export function goesOnFromUnmeasured(
  sceneOf: () => Scene,
  { unmeasured = false, asked = [], ...context }: Context,
  readAnew: (context: Context) => Reading,
): NotUnderstood | null {
  if (!unmeasured || !asked.every(isBare) || !goesOn(sceneOf())) return null;
  const reading = readAnew(context);
  return notMeasured([], reading.kind === 'understood' ? reading.questions : []);
}

/** No more than a place: words that ask more of it may have been mistaken for what is not followed. */
function isBare({ kind, topics }: Question): boolean {
  return kind === 'overview' && topics.length === 0;
}

/** Another place or time and words that join it to what was said, without a word of what is asked. */
function goesOn(scene: Scene): boolean {
  const { sentence, mentions, times, hits, documents, taken } = scene;
  if (hits.length > 0 || documents.length > 0) return false;
  const rest = sentence.chunks.filter((_, i) => !taken.has(i));
  if (!rest.every(({ sorts }) => sorts.has('filler'))) return false;
  const words = wordsOf(scene);
  return asksOn.test(words) || (mentions.length + times.spots.length > 0 && joins.test(words));
}

const asksOn = /(?:^| )(?:thì sao|thế nào|ra sao)$/;
const joins = /^(?:thế|vậy|còn|vậy còn|thế còn|riêng|rồi)(?: |$)/;
