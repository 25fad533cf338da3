import type { Line } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { FigureStore } from '#domain/ports/figures.ts';
import type { RunStore } from '#domain/ports/runs.ts';
import type { Run } from '#domain/run.ts';
import { doubtFigures } from './doubt-figures.ts';

export interface DoubtParts {
  readonly store: { readonly figures: FigureStore; readonly runs: RunStore };
  readonly catalogue: Catalogue;
}

const week = 7 * 24 * 3_600_000;
/** More new figures in a week than this are judged by the newest of them. */
const judgedFigures = 2_000;
const rememberedRuns = 50;

/** What makes the figures of the last week look implausible, save those an administrator has vouched for. */
export async function readDoubts({ store, catalogue }: DoubtParts, run: Run): Promise<readonly Line[]> {
  const vouched = (await store.runs.last(rememberedRuns)).filter(isVouchedFor).map(({ asOf }) => asOf);
  const since = Math.max(run.asOf - week, ...vouched);
  const newest = await store.figures.latest(judgedFigures);
  const fresh = newest.filter(({ recordedAt }) => recordedAt > since && recordedAt <= run.asOf);
  if (fresh.length === 0) return [];
  const standing = await store.figures.standing({
    indicators: [...new Set(fresh.map(({ indicator }) => indicator))],
    units: [...new Set(fresh.map(({ unit }) => unit))],
    asOf: run.asOf,
  });
  return doubtFigures({ catalogue, fresh, standing });
}

/** A run that was held for doubts and then let go. */
function isVouchedFor({ kind, doubts, state }: Run): boolean {
  return kind === 'digest' && doubts.length > 0 && (state === 'posting' || state === 'ended');
}
