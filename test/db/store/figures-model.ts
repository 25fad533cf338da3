import fc from 'fast-check';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, period } from '#domain/period.ts';
import type { FigureQuery, Withdrawal } from '#domain/ports/figures.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure } from './given.ts';

/** What was ever recorded and withdrawn, and what is asked about it. */
export interface History {
  readonly figures: readonly Figure[];
  readonly withdrawals: readonly Withdrawal[];
  readonly queries: readonly FigureQuery[];
}

const indicators = ['digital-economy', 'dti-rank'];
const units = ['province', 'commune:1', 'commune:2'] as UnitId[];
const periods = ['2023', '2024', '2024-H1', '2024-Q2', '2024-06', '2025-01'].map(period);
const moment = fc.integer({ min: 0, max: 12 });

const recorded = fc.record({
  indicator: fc.constantFrom(...indicators),
  unit: fc.constantFrom(...units),
  period: fc.constantFrom(...periods),
  recordedAt: moment,
  /** How many figures back the corrected one is; 0 for none. */
  corrects: fc.integer({ min: 0, max: 4 }),
  withdrawnAt: fc.option(moment, { freq: 4 }),
});

const query: fc.Arbitrary<FigureQuery> = fc.record(
  {
    indicators: fc.subarray(indicators),
    units: fc.subarray(units),
    periods: fc.subarray(periods),
    asOf: moment,
  },
  { requiredKeys: [] },
);

/** Histories with corrections, corrections of corrections and withdrawals at any moment. */
export const figuresHistory: fc.Arbitrary<History> = fc
  .tuple(fc.array(recorded, { maxLength: 14 }), fc.array(query, { minLength: 1, maxLength: 6 }))
  .map(([entries, queries]) => {
    const corrected = new Set<string>();
    const figures = entries.map(({ corrects, indicator, unit, period, recordedAt }, place) => {
      const base = `f${place - corrects}`;
      const supersedes = corrects > 0 && corrects <= place && !corrected.has(base) ? base : null;
      if (supersedes !== null) corrected.add(supersedes);
      return figure(`f${place}`, { indicator, unit, period, recordedAt, supersedes });
    });
    const withdrawals = entries.flatMap(({ withdrawnAt }, place) =>
      withdrawnAt === null ? [] : [{ figure: `f${place}`, at: withdrawnAt, by: 'an' }],
    );
    return { figures, withdrawals, queries };
  });

/** The ids that should be found, read plainly from the rules. */
export function wantedOf(history: History, query: FigureQuery): ReadonlySet<string> {
  const at = query.asOf ?? Infinity;
  const stands = ({ id, recordedAt }: Figure) =>
    recordedAt <= at &&
    !history.figures.some((other) => other.supersedes === id && other.recordedAt <= at) &&
    !history.withdrawals.some((withdrawal) => withdrawal.figure === id && withdrawal.at <= at);
  const asked = ({ indicator, unit, period }: Figure) =>
    (query.indicators?.includes(indicator) ?? true) &&
    (query.units?.includes(unit) ?? true) &&
    (query.periods?.includes(period) ?? true);
  return new Set(history.figures.filter((one) => stands(one) && asked(one)).map(({ id }) => id));
}

/** True when no figure stands before one of an earlier period, or of the same period and an earlier recording. */
export function isOrdered(figures: readonly Figure[]): boolean {
  return figures.every((one, place) => {
    const next = figures[place + 1];
    if (!next) return true;
    return (comparePeriods(one.period, next.period) || one.recordedAt - next.recordedAt) <= 0;
  });
}
