import { shareAt } from '#understand/opinion/misreading.ts';
import type { LogisticModel } from '#domain/opinion.ts';

/** What was seen of one case, and whether it came true. */
export interface Case {
  readonly signs: ReadonlyMap<string, number>;
  readonly happened: boolean;
}

const rounds = 400;
const rate = 4;
/** Pulls weights of signs that are seldom seen towards nothing. */
const restraint = 3;

/** Learns a logistic regression by gradient descent over all cases, each sign brought to the same spread. */
export function fitLogistic(cases: readonly Case[]): LogisticModel {
  const names = [...new Set(cases.flatMap(({ signs }) => [...signs.keys()]))].sort();
  const columns = names.map((name) => column(cases, name));
  const rows = cases.map((_, i) =>
    columns.map(({ values, mean, spread }) => ((values[i] ?? 0) - mean) / spread),
  );
  let base = 0;
  let weights = names.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slopes = names.map((_, k) => restraint * (weights[k] ?? 0));
    let slope = 0;
    for (const [i, row] of rows.entries()) {
      const sum = row.reduce((total, value, k) => total + value * (weights[k] ?? 0), base);
      const error = shareAt(sum) - (cases[i]?.happened === true ? 1 : 0);
      slope += error;
      for (const [k, value] of row.entries()) slopes[k] = (slopes[k] ?? 0) + error * value;
    }
    const step = rate / cases.length;
    base -= step * slope;
    weights = weights.map((weight, k) => weight - step * (slopes[k] ?? 0));
  }
  const own = weights.map((weight, k) => weight / (columns[k]?.spread ?? 1));
  const shift = own.reduce((total, weight, k) => total + weight * (columns[k]?.mean ?? 0), 0);
  return {
    base: round3(base - shift),
    weights: new Map(names.map((name, k) => [name, round3(own[k] ?? 0)])),
  };
}

interface Column {
  readonly values: readonly number[];
  readonly mean: number;
  readonly spread: number;
}

function column(cases: readonly Case[], name: string): Column {
  const values = cases.map(({ signs }) => signs.get(name) ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { values, mean, spread: Math.sqrt(variance) || 1 };
}

function round3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
