import { isPlainWord } from './match/surcharges.ts';
import { nearestUnits } from './names/nearest-units.ts';
import { isSyllable } from './text/inventory.ts';
import { fold } from './text/syllable.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Directory } from './names/directory.ts';
import type { Chunk, Sentence } from './sentence.ts';

interface Naming {
  readonly sentence: Sentence;
  readonly directory: Directory;
}

/** Two slips, or three. */
const farthest = 2.6;
const most = 4;

/**
 * "Yêh ịnh xếp thứ mấy": two words in a row that are none may have named a place where no other is named. The places that
 * look most like them are offered; the reading itself where there are no such words.
 */
export function askOfGarbledName(
  reading: Reading,
  questions: readonly Question[],
  { sentence, directory }: Naming,
): Reading {
  const words = questions.some(({ units }) => units.length > 0) ? null : garbledName(sentence);
  if (words === null) return reading;
  const near = nearestUnits({ words, type: null, level: null }, directory, farthest);
  const there = near.flatMap(({ id }) => questions.map((question) => ({ ...question, units: [id] })));
  const readings = [...there.slice(0, most - questions.length), ...questions];
  return { kind: 'ambiguous', about: 'question', readings, unknown: [words] };
}

function garbledName({ chunks, text }: Sentence): string | null {
  if (english.test(text)) return null;
  const first = chunks.findIndex((chunk, i) => {
    const next = chunks[i + 1];
    return next?.gap === ' ' && isNoWord(chunk) && isNoWord(next) && (isGarbled(chunk) || isGarbled(next));
  });
  return first < 0 ? null : `${chunks[first]?.typed ?? ''} ${chunks[first + 1]?.typed ?? ''}`;
}

const english = /(?:^| )(?:the|what|which|how|of|is|are)(?: |$)/i;

/** Left over, or a plain word only by a slip. */
export function isNoWord({ typed, piece: { match } }: Chunk): boolean {
  if (/^\d/.test(typed)) return false;
  return match === null || (isPlainWord(match) && match.slips > 0);
}

function isGarbled({ typed }: Chunk): boolean {
  return !isSyllable(fold(typed));
}
