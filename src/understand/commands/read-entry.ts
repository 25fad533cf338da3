import { makeDraft } from '../intent/make-draft.ts';
import { readUnits } from '../intent/unit-readings.ts';
import { findLeftovers } from '../zones.ts';
import { withRest } from './command.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { CommandParts } from './command.ts';

/** An order to enter or correct a figure: what it is about comes from the words before the value, letter for letter. */
export function readEntry(kind: 'update' | 'correct', rest: string, parts: CommandParts): Reading {
  const subject = rest.slice(0, valueStart(rest, parts));
  const scene = parts.sceneOf(subject, 'exact');
  const draft = makeDraft(scene, { ...parts, given: kind });
  const left = findLeftovers(scene);
  const plain = withRest(kind, rest);
  if (left.unknown.length + left.foreign.length > 0) return plain;
  const { first, ambiguous } = readUnits(scene, draft, parts);
  const whole = (question: Question): Question => ({ ...question, rest: rest === '' ? null : rest });
  if (ambiguous.length > 1)
    return { kind: 'ambiguous', about: 'unit', readings: ambiguous.map(whole), unknown: [] };
  return { ...plain, questions: [whole(first)] };
}

/** Where the value begins: the first number that is neither a time nor part of a name. */
function valueStart(rest: string, parts: CommandParts): number {
  const scene = parts.sceneOf(rest, 'exact');
  const value = scene.sentence.chunks.findIndex(
    (chunk, i) =>
      /^\d/.test(chunk.typed) &&
      (chunk.percent || !scene.times.used.has(i)) &&
      !scene.topical.has(i) &&
      i > 0,
  );
  const token = scene.sentence.tokens[scene.sentence.chunks[value]?.piece.first ?? -1];
  return token?.start ?? rest.length;
}

/** True when the words hold a value to enter after something it may belong to. */
export function holdsValue(rest: string, parts: CommandParts): boolean {
  return valueStart(rest, parts) < rest.length;
}
