import { isSyllable } from '../text/inventory.ts';
import { fold } from '../text/syllable.ts';
import { heldOf, shareOf } from '../opinion/held.ts';
import { likelihood, misreadingSigns } from '../opinion/misreading.ts';
import { noTopic } from '../opinion/second-opinion.ts';
import { isSame } from '#domain/question.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, Reading } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/**
 * By so much the kind and the topics of a reading are to be held: beside a word that is not known, beside other readings,
 * and where what was reached and what was to be are told apart.
 */
const sure = { ofRest: 0.97, ofChoice: 0.98, ofSide: 0.99 };
/** From this likelihood on that it is wrong a reading is asked about all the same. */
const doubtful = 0.1;

/** What is asked back about for its words alone: which unit, which end or which time is meant, wordings cannot tell. */
const told: ReadonlySet<Ambiguous['about']> = new Set(['question', 'indicator']);

/**
 * Answers, of several readings of one message, the one that wordings like it have all but always asked for, in place of
 * asking back; the others stay a tap away. What goes on from a question before is left alone.
 */
export function trust(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  if (reading.kind !== 'ambiguous' || !told.has(reading.about) || reading.unknown.length > 0) return reading;
  if (circumstances.context.previous !== null || isOpen(reading, scene)) return reading;
  const least = asksBoth(reading, 'figure', 'target') ? sure.ofSide : sure.ofChoice;
  const [question, ...more] = reading.readings.filter((one) => isHeld(one, least, { scene, circumstances }));
  return question && more.length === 0 ? answered(question, reading) : reading;
}

/** Words that leave open what no wording tells: "tỷ lệ đúng hạn" of what, "2 năm nay", "dưới 80 … trên 95", the country. */
function isOpen(reading: Ambiguous, { hits, mentions }: Scene): boolean {
  const bounds = new Set(reading.readings.map(({ threshold }) => JSON.stringify(threshold)));
  return (
    bounds.size > 1 ||
    asksBoth(reading, 'figure', 'trend') ||
    hits.some(({ means }) => means.length > 1) ||
    mentions.some(({ meant }) => meant.some(({ level }) => level === 'nation'))
  );
}

function asksBoth({ readings }: Ambiguous, ...kinds: readonly Question['kind'][]): boolean {
  return kinds.every((kind) => readings.some((one) => one.kind === kind));
}

/**
 * "những mục tiêu nào hẹn 2025 mà vẫn hụt": one word that is not known leaves nothing open where wordings like these have
 * asked for nothing else. The answer says which word it passed over.
 */
export function trustRest(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  if (reading.kind !== 'ambiguous') return reading;
  const [question, ...more] = reading.readings;
  const [word, ...others] = reading.unknown;
  if (!question || more.length > 0 || word === undefined || others.length > 0) return reading;
  if (!isPlainWord(word) || !isHeld(question, sure.ofRest, { scene, circumstances })) return reading;
  return answered(question, reading);
}

function answered(question: Question, { readings, unknown }: Ambiguous): Reading {
  const alternatives = readings.filter((one) => !isSame(one, question));
  return {
    kind: 'understood',
    questions: [question],
    certainty: 'mended',
    alternatives,
    unused: unknown,
  };
}

/** No name, and not letters that a slip made. */
function isPlainWord(word: string): boolean {
  return !/\p{Lu}/u.test(word) && isSyllable(fold(word));
}

interface Weighing {
  readonly scene: Scene;
  readonly circumstances: Circumstances;
}

/** True where wordings like these have asked for that kind and those topics, and a misreading is unlikely. */
function isHeld(
  question: Question,
  least: number,
  { scene, circumstances: { catalogue } }: Weighing,
): boolean {
  const { opinion } = catalogue;
  if (opinion === null) return false;
  const held = heldOf(scene, opinion, catalogue);
  const topics = question.topics.length > 0 ? question.topics : [noTopic];
  const shares = topics.map((topic) => shareOf(held.topics, topic) ?? 0);
  const share = (shareOf(held.kinds, question.kind) ?? 0) * Math.min(...shares);
  return share >= least && likelihood(opinion.misreading, misreadingSigns(question, scene, held)) < doubtful;
}
