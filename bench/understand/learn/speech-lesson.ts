import { speechFeatures } from '#understand/opinion/telling.ts';
import { isPassing } from '#domain/question.ts';
import { writtenFor } from '../examples.ts';
import type { Reading } from '#domain/reading.ts';
import type { Example } from '../score.ts';
import type { LessonParts } from './lessons.ts';
import type { Lesson } from './train.ts';

const social: ReadonlySet<string> = new Set(['greeting', 'thanks']);

/** What an example teaches about asking and telling: of what the grammar takes for a question only; null for the rest. */
export function speechLesson(
  { prior, text, expect }: Example,
  { catalogue, sceneOf, readPlainly }: LessonParts & { readonly readPlainly: (text: string) => Reading },
): Lesson | null {
  if (prior !== undefined) return null;
  const reading = readPlainly(text);
  if (reading.kind === 'not-understood') return null;
  if (reading.kind === 'understood' && isPassing(reading.questions[0])) return null;
  const { kinds = [] } = expect;
  const tells = expect.outcome === 'refused' || (kinds.length > 0 && kinds.every((kind) => social.has(kind)));
  const features = speechFeatures(sceneOf(text.normalize('NFC').trim(), writtenFor), catalogue);
  return { features, right: [tells ? 'tells' : 'asks'] };
}
