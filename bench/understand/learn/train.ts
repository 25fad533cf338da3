import { softmax } from '#understand/opinion/judge.ts';
import type { LinearModel } from '#domain/opinion.ts';

/** An example as a model sees it: its features, and the classes of which any would be right. */
export interface Lesson {
  readonly features: readonly string[];
  readonly right: readonly string[];
}

export interface Training {
  readonly classes: readonly string[];
  /** How often all lessons are gone through. */
  readonly rounds: number;
  /** Features of fewer lessons are left out. */
  readonly least: number;
}

const rate = 0.3;
const decay = 1e-3;

/** Learns a softmax regression by AdaGrad; of several right classes the likeliest so far is taught most. */
export function train(lessons: readonly Lesson[], { classes, rounds, least }: Training): LinearModel {
  const places = frequent(lessons, least);
  const count = classes.length;
  const weights = new Float64Array(places.size * count);
  const gradients = new Float64Array(places.size * count).fill(1);
  const seen = lessons.map(({ features, right }) => ({
    rows: features.flatMap((feature) => places.get(feature) ?? []),
    right: right.map((name) => classes.indexOf(name)),
  }));
  for (let round = 0; round < rounds; round++) {
    for (const i of shuffled(seen.length, round)) {
      const { rows = [], right = [] } = seen[i] ?? {};
      const shares = softmax(sumsOf(weights, rows, count));
      const total = right.reduce((sum, k) => sum + (shares[k] ?? 0), 0) || 1e-9;
      for (const [k, share] of shares.entries()) {
        const error = share - (right.includes(k) ? share / total : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const row of rows) step(weights, gradients, row * count + k, error);
      }
    }
  }
  return toModel(classes, places, weights);
}

function step(weights: Float64Array, gradients: Float64Array, at: number, error: number): void {
  const slope = error + decay * (weights[at] ?? 0);
  gradients[at] = (gradients[at] ?? 0) + slope * slope;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(gradients[at]);
}

function sumsOf(weights: Float64Array, rows: readonly number[], count: number): readonly number[] {
  const sums = new Array<number>(count).fill(0);
  for (const row of rows)
    for (let k = 0; k < count; k++) sums[k] = (sums[k] ?? 0) + (weights[row * count + k] ?? 0);
  return sums;
}

function frequent(lessons: readonly Lesson[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, i) => [feature, i]));
}

/** An order that is the same every time. */
function shuffled(length: number, round: number): readonly number[] {
  let state = round + 1;
  const keys = Array.from({ length }, () => (state = (state * 16_807) % 2_147_483_647));
  return keys.map((_, i) => i).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** Weights of less than this many hundredths are dropped. */
const slight = 15;

function toModel(
  classes: readonly string[],
  places: ReadonlyMap<string, number>,
  weights: Float64Array,
): LinearModel {
  const features = new Map<string, readonly number[]>();
  for (const [feature, row] of places) {
    const told = classes.flatMap((_, k) => {
      const weight = Math.round((weights[row * classes.length + k] ?? 0) * 100);
      return Math.abs(weight) < slight ? [] : [k, weight];
    });
    if (told.length > 0) features.set(feature, told);
  }
  return { classes, features };
}
