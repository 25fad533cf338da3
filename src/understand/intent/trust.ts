import { isSyllable } from '../text/inventory.ts';
import { fold } from '../text/syllable.ts';
import { heldOf, shareOf } from '../opinion/held.ts';
import { likelihood, misreadingSigns } from '../opinion/misreading.ts';
import { noTopic } from '../opinion/second-opinion.ts';
import type { Question } from '#domain/question.ts';
import type { Opinion } from '#domain/opinion.ts';
import type { Reading } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** By so much the kind and the topics of a reading are to be held, and so little likely it is to be wrong. */
const sure = { held: 0.97, wrong: 0.1 };

/**
 * "những mục tiêu nào hẹn 2025 mà vẫn hụt": one word that is not known leaves nothing open where wordings like these
 * have asked for nothing else. The answer says which word it passed over.
 */
export function trust(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  const { opinion } = circumstances.catalogue;
  if (reading.kind !== 'ambiguous' || opinion === null) return reading;
  const [question, ...more] = reading.readings;
  const [word, ...others] = reading.unknown;
  if (!question || more.length > 0 || word === undefined || others.length > 0) return reading;
  if (!isPlainWord(word) || !isSure(question, scene, { opinion, circumstances })) return reading;
  return {
    kind: 'understood',
    questions: [question],
    certainty: 'mended',
    alternatives: [],
    unused: reading.unknown,
  };
}

/** No name, and not letters that a slip made. */
function isPlainWord(word: string): boolean {
  return !/\p{Lu}/u.test(word) && isSyllable(fold(word));
}

interface Asking {
  readonly opinion: Opinion;
  readonly circumstances: Circumstances;
}

function isSure(question: Question, scene: Scene, { opinion, circumstances }: Asking): boolean {
  const held = heldOf(scene, opinion, circumstances.catalogue);
  const topics = question.topics.length > 0 ? question.topics : [noTopic];
  const shares = topics.map((topic) => shareOf(held.topics, topic) ?? 0);
  const share = (shareOf(held.kinds, question.kind) ?? 0) * Math.min(...shares);
  if (share < sure.held) return false;
  return likelihood(opinion.misreading, misreadingSigns(question, scene, held)) < sure.wrong;
}
