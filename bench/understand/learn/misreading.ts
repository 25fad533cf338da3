import { heldOf } from '#understand/opinion/held.ts';
import { misreadingSigns } from '#understand/opinion/misreading.ts';
import { makeReader, makeSceneReader } from '#understand/read.ts';
import { prepareReading } from '#understand/understand.ts';
import { writtenFor } from '../examples.ts';
import { score } from '../score.ts';
import { fitLogistic } from './fit-logistic.ts';
import { learnSingle } from './learn-from.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { LogisticModel } from '#domain/opinion.ts';
import type { Example } from '../score.ts';
import type { Case } from './fit-logistic.ts';

const parts = 4;

/** Learns which readings are wrong from questions of writers that the opinion has not learned from. */
export function learnMisreading(examples: readonly Example[], catalogue: Catalogue): LogisticModel {
  const writers = [...new Set(examples.map(writerOf))];
  const cases = Array.from({ length: parts }, (_, part) => {
    const isHeld = (example: Example) => writers.indexOf(writerOf(example)) % parts === part;
    const opinion = learnSingle(
      examples.filter((example) => !isHeld(example)),
      catalogue,
    );
    return casesOf(examples.filter(isHeld), { ...catalogue, opinion });
  });
  return fitLogistic(cases.flat());
}

/** The sets are told apart by what their ids begin with. */
function writerOf({ id }: Example): string {
  return id.replace(/-\d+$/, '');
}

/** Single questions that were answered, and whether another one was asked. */
function casesOf(examples: readonly Example[], catalogue: Catalogue): readonly Case[] {
  const { opinion } = catalogue;
  if (opinion === null) return [];
  const parts = prepareReading(catalogue);
  const [read, sceneOf] = [makeReader(parts), makeSceneReader(parts)];
  return examples.flatMap(({ text, prior, expect }) => {
    if (prior !== undefined) return [];
    const reading = read(text, { previous: null }, writtenFor);
    if (reading.kind !== 'understood' || reading.questions.length > 1) return [];
    const scene = sceneOf(text.normalize('NFC').trim(), writtenFor);
    const signs = misreadingSigns(reading.questions[0], scene, heldOf(scene, opinion, catalogue));
    return [{ signs, happened: score(expect, reading, catalogue) === 'wrong' }];
  });
}
