import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { learnedSets, readExamples } from '../examples.ts';
import { loadCatalogue, packFolder } from '../load-catalogue.ts';
import { learnFrom } from './learn-from.ts';
import { learnMisreading } from './misreading.ts';
import type { LinearModel } from '#domain/opinion.ts';

/** `npm run learn`: learns the second opinion from the example questions and writes it into the pack. */
export function learn(): void {
  const catalogue = loadCatalogue();
  const examples = learnedSets.flatMap(readExamples);
  const opinion = learnFrom(examples, catalogue, learnMisreading(examples, catalogue));
  const file = `${packFolder}second-opinion.json`;
  const json = {
    kinds: toJson(opinion.kinds),
    topics: toJson(opinion.topics),
    speech: toJson(opinion.speech),
    misreading: { base: opinion.misreading.base, weights: Object.fromEntries(opinion.misreading.weights) },
    next: {
      kinds: toJson(opinion.next.kinds),
      topics: toJson(opinion.next.topics),
      units: toJson(opinion.next.units),
    },
  };
  writeFileSync(file, `${JSON.stringify(json)}\n`);
  const digest = createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 12);
  console.log(
    `learned ${String(opinion.kinds.features.size)} features of kinds and ${String(opinion.topics.features.size)} of topics (${digest})`,
  );
}

function toJson({ classes, features }: LinearModel): object {
  return { classes, features: Object.fromEntries(features) };
}
