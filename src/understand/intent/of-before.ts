import { plainQuestion } from '#domain/question.ts';
import { heldNext, nothingKind } from '../opinion/continuation.ts';
import { likeliest } from '../opinion/held.ts';
import { otherKind } from '../opinion/second-opinion.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Origin } from '../opinion/continuation.ts';
import type { Circumstances } from './make-draft.ts';
import type { Shares } from '../opinion/held.ts';
import type { Scene } from './scene.ts';

/** By so much a kind is to be held. */
const enough = 0.5;

/**
 * What messages like one have asked of what was spoken of, for words that name no topic and are not all known: "có danh sách
 * tên từng xã không" after how many have done it. Null where they have asked nothing, or nothing was spoken of.
 */
export function askedOfBefore(
  scene: Scene,
  question: Question,
  { catalogue, context: { previous } }: Pick<Circumstances, 'catalogue' | 'context'>,
): Question | null {
  const { opinion } = catalogue;
  if (opinion === null || previous === null || question.topics.length > 0) return null;
  const held = heldNext(scene, previous, opinion, catalogue);
  const [kind, share] = likeliest(held.kinds);
  if (kind === otherKind || kind === nothingKind || share < enough) return null;
  if (previous.topics.length === 0 || !isKept(held.topics)) return null;
  const own = question.units.length > 0 || !isKept(held.units);
  return {
    ...plainQuestion(kind as QuestionKind),
    topics: previous.topics,
    units: own ? question.units : previous.units,
    ...timesOf(question, previous, kind),
    over: question.over,
  };
}

/** The times that the message names; of the same kind of question those spoken of, where it names none. */
function timesOf(question: Question, previous: Question, kind: string): Partial<Question> {
  const { period, range, due } = question;
  const unsaid = period === null && range === null && due === null;
  const from = unsaid && kind === previous.kind ? previous : question;
  return { period: from.period, range: from.range, due: from.due };
}

function isKept(shares: Shares): boolean {
  const kept: Origin = 'kept';
  return likeliest(shares)[0] === kept;
}
