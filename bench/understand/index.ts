import { readFileSync } from 'node:fs';
import { loadPack } from '#db/programmes/load-pack.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { scoreConfusion } from './confusion.ts';
import { scoreForeign } from './foreign.ts';
import { makeChance } from './noise/random.ts';
import { noises } from './noise/noises.ts';
import { drawSamples } from './noise/templates.ts';
import { reportHead, reportLine, tally } from './report.ts';
import { score } from './score.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { isPassing, type Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Understanding } from '#understand/understand.ts';
import type { Example, Outcome } from './score.ts';

/** The day the question sets were written for. */
const today = '2026-11-23';
const sets = ['dev', 'strangers-a', 'strangers-b', 'strangers-c', 'strangers-e', 'strangers-g'];
const perNoise = 2_000;
const seed = 20_261_123;

/** Prints how well questions are read: per set and style, under every noise, for names that confuse, and out of scope. */
export function benchUnderstanding(): Promise<void> {
  const catalogue = loadCatalogue();
  const before = process.memoryUsage().heapUsed;
  const understanding = makeUnderstanding(catalogue);
  console.log(
    `index: about ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0)} MB before collection`,
  );
  const times: number[] = [];
  const read = timed(understanding, times);
  for (const name of sets) reportSet(name, read, catalogue);
  reportNoise(read, catalogue);
  for (const [title, outcomes] of scoreConfusion(read, catalogue)) printGroup(title, [['all', outcomes]]);
  for (const [title, outcomes] of scoreForeign(read, catalogue)) printGroup(title, [['all', outcomes]]);
  reportTimes(times);
  return Promise.resolve();
}

/** Reads a message in the light of the question before it. */
export type ReadMessage = (text: string, previous?: Question | null) => Reading;

function timed(understanding: Understanding, times: number[]): ReadMessage {
  return (text, previous = null) => {
    const start = performance.now();
    const reading = understanding.read(text, { previous }, today);
    times.push(performance.now() - start);
    return reading;
  };
}

function loadCatalogue(): Catalogue {
  const pack = loadPack(new URL('../../db/programmes/thanh-hoa/', import.meta.url).pathname);
  if (!pack.ok)
    throw new Error('bench.bad_pack: the pack of Thanh Hóa has mistakes; run its tests to see them');
  return pack.catalogue;
}

function reportSet(name: string, read: ReadMessage, catalogue: Catalogue): void {
  const lines = readFileSync(new URL(`../questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const results = lines.map((line) => {
    const example = JSON.parse(line) as Example;
    return { style: example.style, outcome: score(example.expect, readLast(example, read), catalogue) };
  });
  const styles = Map.groupBy(results, ({ style }) => style);
  const rows = [...styles].map(([style, all]) => [style, all.map(({ outcome }) => outcome)] as const);
  printGroup(name, [...rows, ['all', results.map(({ outcome }) => outcome)]]);
}

function readLast({ prior, text }: Example, read: ReadMessage): Reading {
  let previous: Question | null = null;
  for (const earlier of prior ?? []) {
    const reading = read(earlier, previous);
    if (reading.kind === 'understood' && !isPassing(reading.questions[0])) previous = reading.questions[0];
  }
  return read(text, previous);
}

function reportNoise(read: ReadMessage, catalogue: Catalogue): void {
  const rows = Object.entries(noises).map(([name, noise]) => {
    const chance = makeChance(seed);
    const samples = drawSamples(catalogue, perNoise, chance);
    return [
      name,
      samples.map(({ text, expect }) => score(expect, read(noise(text, chance)), catalogue)),
    ] as const;
  });
  printGroup('noise', rows);
}

function printGroup(title: string, rows: readonly (readonly [string, readonly Outcome[]])[]): void {
  console.log(reportHead(title));
  for (const [name, outcomes] of rows) console.log(reportLine(name, tally(outcomes)));
}

function reportTimes(times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`\nlatency of ${String(sorted.length)} messages: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}
