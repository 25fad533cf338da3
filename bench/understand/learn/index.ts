import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { makeUnderstanding, prepareReading } from '#understand/understand.ts';
import { makeSceneReader } from '#understand/read.ts';
import { learnedSets, readExamples, writtenFor } from '../examples.ts';
import { loadCatalogue, packFolder } from '../load-catalogue.ts';
import { kindLesson, kinds, phraseLessons, spokenExamples, topicLesson, topicsOf } from './lessons.ts';
import { train } from './train.ts';
import { learnMisreading } from './misreading.ts';
import type { LinearModel, LogisticModel, Opinion } from '#domain/opinion.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Example } from '../score.ts';

/** `npm run learn`: learns the second opinion from the example questions and writes it into the pack. */
export function learn(): void {
  const catalogue = loadCatalogue();
  const examples = learnedSets.flatMap(readExamples);
  const opinion = { ...learnFrom(examples, catalogue), misreading: learnMisreading(examples, catalogue) };
  const file = `${packFolder}second-opinion.json`;
  const json = {
    kinds: toJson(opinion.kinds),
    topics: toJson(opinion.topics),
    misreading: { base: opinion.misreading.base, weights: Object.fromEntries(opinion.misreading.weights) },
  };
  writeFileSync(file, `${JSON.stringify(json)}\n`);
  const digest = createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 12);
  console.log(
    `learned ${String(opinion.kinds.features.size)} features of kinds and ${String(opinion.topics.features.size)} of topics (${digest})`,
  );
}

/** Nothing is distrusted. */
const trusting: LogisticModel = { base: -100, weights: new Map() };

/** What examples, and the pack's own phrases, teach of kinds and topics; no reading is distrusted. */
export function learnFrom(examples: readonly Example[], catalogue: Catalogue): Opinion {
  const parts = { catalogue, sceneOf: makeSceneReader(prepareReading(catalogue)) };
  const unlearned = makeUnderstanding({ ...catalogue, opinion: null });
  const isUnknownName = (text: string) => {
    const reading = unlearned.read(text, { previous: null }, writtenFor);
    return reading.kind === 'not-understood' && reading.why === 'unknown-unit';
  };
  const all = [...examples, ...spokenExamples(catalogue)];
  const ofKinds = all.flatMap((example) => kindLesson(example, parts) ?? []);
  const ofTopics = all.flatMap((example) => topicLesson(example, { ...parts, isUnknownName }) ?? []);
  return {
    kinds: train(ofKinds, { classes: kinds, rounds: 12, least: 2 }),
    topics: train([...phraseLessons(catalogue), ...ofTopics], {
      classes: topicsOf(catalogue),
      rounds: 8,
      least: 2,
    }),
    misreading: trusting,
  };
}

function toJson({ classes, features }: LinearModel): object {
  return { classes, features: Object.fromEntries(features) };
}
