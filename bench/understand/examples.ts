import { readFileSync } from 'node:fs';
import type { Example } from './score.ts';

/** The day the question sets were written for. */
export const writtenFor = '2026-11-23';

/** Sets of questions in bench/questions; all but the last ones have been learned from. */
export const learnedSets = [
  'dev',
  'house',
  'strangers-a',
  'strangers-b',
  'strangers-c',
  'strangers-e',
  'strangers-g',
  'strangers-p',
  'strangers-q',
  'strangers-r',
  'strangers-s',
  'strangers-t',
  'strangers-u',
  'strangers-v',
  'strangers-w',
  'strangers-x',
  'strangers-y',
  'strangers-z',
  'strangers-k',
  'strangers-l',
  'strangers-m',
  'strangers-n',
  'strangers-o',
  'strangers-aa',
  'strangers-ab',
  'strangers-ac',
  'strangers-ad',
  'strangers-ae',
  'strangers-af',
  'strangers-ag',
  'strangers-ah',
  'strangers-ai',
  'strangers-aj',
  'strangers-ak',
  'strangers-al',
  'strangers-am',
  'strangers-an',
  'strangers-ao',
  'strangers-ap',
  'strangers-aq',
  'strangers-ar',
  'strangers-as',
  'strangers-at',
  'strangers-au',
  'strangers-av',
  'strangers-aw',
  'strangers-ax',
  'strangers-ay',
  'strangers-az',
  'strangers-ba',
  'strangers-bb',
  'strangers-bc',
  'strangers-be',
  'strangers-bg',
  'strangers-ca',
  'strangers-cd',
  'strangers-ce',
  'strangers-cf',
  'strangers-cb',
  'strangers-da',
  'strangers-db',
  'strangers-dc',
  'strangers-dd',
  'strangers-ea',
  'strangers-eb',
  'strangers-ec',
  'strangers-ed',
  'strangers-ee',
  'strangers-ef',
  'strangers-eg',
  'paraphrases-a',
  'paraphrases-b',
  'paraphrases-c',
  'paraphrases-d',
  'paraphrases-e',
  'paraphrases-f',
];

/** The questions of a set. */
export function readExamples(set: string): readonly Example[] {
  const file = new URL(`../questions/${set}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Example);
}
