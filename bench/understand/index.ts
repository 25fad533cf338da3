import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeUnderstanding } from '#understand/understand.ts';
import { learnedSets, readExamples, unlearnedSets, writtenFor } from './examples.ts';
import { learnFrom } from './learn/learn-from.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { scoreBareNames } from './bare-names.ts';
import { scoreConfusion } from './confusion.ts';
import { scoreForeign } from './foreign.ts';
import { scorePlainForms } from './plain-forms.ts';
import { scoreUnknownNames } from './unknown-names.ts';
import { makeChance } from './noise/random.ts';
import { noises } from './noise/noises.ts';
import { drawSamples } from './noise/templates.ts';
import { readLast } from './read-last.ts';
import { reportHead, reportLine, tally } from './report.ts';
import { score } from './score.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Understanding } from '#understand/understand.ts';
import type { ReadMessage } from './read-last.ts';
import type { Example, Outcome } from './score.ts';

/** Sets whose reading is also measured with a second opinion that has not learned from them. */
const leftOut = ['strangers-w', 'strangers-x', 'strangers-y', 'strangers-z', 'strangers-k'];
const perNoise = 2_000;
const seed = 20_261_123;

/** Prints how well questions are read: per set and style, under every noise, for names that confuse, and out of scope. */
export function benchUnderstanding(): Promise<void> {
  const catalogue = loadCatalogue();
  const before = heapInUse();
  const understanding = makeUnderstanding(catalogue);
  console.log(`index: ${((heapInUse() - before) / 1e6).toFixed(1)} MB`);
  const times: number[] = [];
  const read = timed(understanding, times);
  for (const name of learnedSets) reportSet(name, readExamples(name), { read, catalogue });
  for (const name of unlearnedSets)
    reportSet(`${name}, not learned`, readExamples(name), { read, catalogue });
  for (const name of leftOut) reportLeftOut(name, catalogue);
  reportNoise(read, catalogue);
  for (const [title, outcomes] of scoreConfusion(read, catalogue)) printGroup(title, [['all', outcomes]]);
  for (const [title, outcomes] of scorePlainForms(read, catalogue)) printGroup(title, [['all', outcomes]]);
  for (const [title, outcomes] of scoreBareNames(read, catalogue)) printGroup(title, [['all', outcomes]]);
  for (const [title, outcomes] of scoreUnknownNames(read, catalogue)) printGroup(title, [['all', outcomes]]);
  for (const [title, outcomes] of scoreForeign(read, catalogue)) printGroup(title, [['all', outcomes]]);
  reportTimes(times);
  return Promise.resolve();
}

/** Bytes of the heap that are still needed, after what is not has been collected. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function timed(understanding: Understanding, times: number[]): ReadMessage {
  return (text, context = { previous: null }) => {
    const start = performance.now();
    const reading = understanding.read(text, context, writtenFor);
    times.push(performance.now() - start);
    return reading;
  };
}

interface Reader {
  readonly read: ReadMessage;
  readonly catalogue: Catalogue;
}

function reportSet(title: string, examples: readonly Example[], { read, catalogue }: Reader): void {
  const results = examples.map((example) => ({
    style: example.style,
    outcome: score(example.expect, readLast(example, read), catalogue),
  }));
  const styles = Map.groupBy(results, ({ style }) => style);
  const rows = [...styles].map(([style, all]) => [style, all.map(({ outcome }) => outcome)] as const);
  printGroup(title, [...rows, ['all', results.map(({ outcome }) => outcome)]]);
}

/** The same set with what all the other sets teach. */
function reportLeftOut(name: string, catalogue: Catalogue): void {
  const others = learnedSets.filter((other) => other !== name).flatMap(readExamples);
  const taught = { ...catalogue, opinion: learnFrom(others, catalogue, catalogue.opinion?.misreading) };
  const understanding = makeUnderstanding(taught);
  const readIn = timed(understanding, []);
  reportSet(`${name}, left out of learning`, readExamples(name), { read: readIn, catalogue: taught });
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
