import type { Outcome } from './score.ts';

const outcomes: readonly Outcome[] = ['exact', 'asked-right', 'asked-wrong', 'refused', 'wrong'];

/** How many questions of a style came out which way. */
export type Tally = Readonly<Record<Outcome, number>>;

export const emptyTally: Tally = { exact: 0, 'asked-right': 0, 'asked-wrong': 0, refused: 0, wrong: 0 };

export function tally(results: readonly Outcome[]): Tally {
  const counts: Record<Outcome, number> = { ...emptyTally };
  for (const outcome of results) counts[outcome] += 1;
  return counts;
}

/** One line of the report: each outcome in percent with its 95% Wilson interval. */
export function reportLine(name: string, counts: Tally): string {
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  const cells = outcomes.map((outcome) => cell(counts[outcome], total));
  return [name.padEnd(24), String(total).padStart(6), ...cells].join('  ');
}

export function reportHead(title: string): string {
  const names = outcomes.map((outcome) => outcome.padEnd(20));
  return `\n${title.padEnd(24)}  ${'n'.padStart(6)}  ${names.join('  ')}`;
}

function cell(count: number, total: number): string {
  const [low, high] = wilson(count, total);
  return `${percent(count / Math.max(total, 1)).padStart(6)} [${percent(low)}–${percent(high)}]`.padEnd(20);
}

function percent(share: number): string {
  return (share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1);
}

/** The 95% Wilson score interval of a share. */
export function wilson(count: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const share = count / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
