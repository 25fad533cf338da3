import { standing } from './of-standing.ts';
import { amongItsTimes, farthestOfThose, weakestPart } from './told-extremes.ts';
import { byPillars } from './told-pillars.ts';
import {
  figureOfFirst,
  metOfDocument,
  reachedByNow,
  reachesMark,
  shareOfAll,
  shareOfOne,
} from './told-shares.ts';
import { ofThatDocument, ofWhichTime, whenReached, whichAmount } from './turned-times.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Told } from './turned.ts';

/** Ways in which a few words turn the question before into another one, the first that fits. */
const turns: readonly ((previous: Question, told: Told) => Question | null)[] = [
  standing,
  byPillars,
  shareOfAll,
  shareOfOne,
  metOfDocument,
  figureOfFirst,
  reachesMark,
  reachedByNow,
  amongItsTimes,
  farthestOfThose,
  weakestPart,
  ofWhichTime,
  ofThatDocument,
  whenReached,
  whichAmount,
];

/** The question that a few words without a name make of the one before, all of it; null for other words. */
export function turnedQuestion(previous: Question, told: Told): Question | null {
  if (!namesNothing(told.scene)) return null;
  for (const turn of turns) {
    const question = turn(previous, told);
    if (question !== null) return question;
  }
  return null;
}

const fewChunks = 14;

/** No topic, no time, and no place but the province, which a mean of all is taken for as well. */
function namesNothing({ hits, documents, mentions, times, sentence }: Scene): boolean {
  if (hits.length + documents.length + times.spots.length > 0 || sentence.chunks.length > fewChunks)
    return false;
  return mentions.every(
    ({ general, meant: [unit] }) => general || unit?.level === 'province' || unit?.level === 'nation',
  );
}
