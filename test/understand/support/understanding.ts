import { loadPack } from '#db/programmes/load-pack.ts';
import { readLast as lastOf } from '../../../bench/understand/read-last.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';

/** The day the example questions were written for. */
export const today = '2026-11-23';

export const catalogue: Catalogue = load();
export const understanding = makeUnderstanding(catalogue);

/** Reads a message with nothing said before. */
export function read(
  text: string,
  previous: Question | null = null,
  before: Question | null = null,
): Reading {
  return understanding.read(text, { previous, before }, today);
}

/** Reads the last message of a conversation, each one in the light of those before. */
export function readLast(texts: readonly string[]): Reading {
  const conversation = { prior: texts.slice(0, -1), text: texts.at(-1) ?? '' };
  return lastOf(conversation, (text, context = { previous: null }) =>
    understanding.read(text, context, today),
  );
}

/** What the last message of a conversation asks; the whole reading where it is not answered. */
export function asked(...texts: readonly string[]): Question | Reading {
  const reading = readLast(texts);
  return reading.kind === 'understood' ? reading.questions[0] : reading;
}

/** The only question a message was understood as; throws when it was not. */
export function question(text: string): Question {
  const reading = read(text);
  if (reading.kind !== 'understood')
    throw new Error(`"${text}" was not understood: ${JSON.stringify(reading)}`);
  return reading.questions[0];
}

function load(): Catalogue {
  const pack = loadPack(new URL('../../../db/programmes/thanh-hoa/', import.meta.url).pathname);
  if (!pack.ok) throw new Error(`the pack has mistakes: ${JSON.stringify(pack.mistakes)}`);
  return pack.catalogue;
}
