import type { LinearModel } from '#domain/opinion.ts';

const none: readonly number[] = [];

/** How likely a model holds each class, from 0 to 1, in the order of its classes. */
export function judge({ classes, features }: LinearModel, found: readonly string[]): readonly number[] {
  const sums = new Array<number>(classes.length).fill(0);
  for (const feature of found) {
    const weights = features.get(feature) ?? none;
    for (let i = 0; i + 1 < weights.length; i += 2) {
      const at = weights[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + (weights[i + 1] ?? 0) / 100;
    }
  }
  return softmax(sums);
}

/** Shares that sum to 1. */
export function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

/** How much one feature speaks for a class, in hundredths. */
export function weightFor({ classes, features }: LinearModel, feature: string, name: string): number {
  const weights = features.get(feature) ?? [];
  const at = weights.findIndex((one, i) => i % 2 === 0 && one === classes.indexOf(name));
  return at < 0 ? 0 : (weights[at + 1] ?? 0);
}
