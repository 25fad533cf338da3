import { daysBetween, type IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { withoutNoise } from '#domain/number.ts';
import { comparePeriods, firstDay, lastDay } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Unit } from '#domain/unit.ts';
import { latestOf } from './latest-of.ts';
import { remarksBetween } from './remarks-between.ts';

/** Why somebody should look twice before a figure is believed. None of them forbids it. */
export type Doubt =
  | { readonly doubt: 'future' }
  /** The period still runs, and the value is not called an estimate. */
  | { readonly doubt: 'unfinished' }
  | { readonly doubt: 'no-such-unit'; readonly unit: Unit }
  | { readonly doubt: 'over-hundred' }
  | { readonly doubt: 'duplicate'; readonly figure: Figure }
  /** A running total below the one of an earlier period, or above the one of a later. */
  | { readonly doubt: 'fell'; readonly other: Figure }
  | { readonly doubt: 'older'; readonly newest: Figure }
  | { readonly doubt: 'other-whole'; readonly from: Figure }
  /** `usual` is the step that the series made in such a time before; null where a single figure is all there is. */
  | { readonly doubt: 'jump'; readonly from: Figure; readonly usual: number | null };

export interface Candidate {
  /** As it would be recorded. */
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly unit: Unit;
  /** What stands of the indicator and the unit, without what the figure would replace. */
  readonly others: readonly Figure[];
  readonly today: IsoDate;
}

/** A step this many times the usual one is a jump. */
const jumpFactor = 3;
/** Where the series has no steps yet, a value this many times the last one, or as small a part of it, is a jump. */
const leapFactor = 5;

/** What speaks against a figure, judged by the calendar, the unit's time and the series' own history. */
export function doubtsAbout(candidate: Candidate): readonly Doubt[] {
  return [
    ...timeDoubts(candidate),
    ...unitDoubts(candidate),
    ...valueDoubts(candidate),
    ...seriesDoubts(candidate),
    ...jumpDoubts(candidate),
  ];
}

function timeDoubts({ figure: { period, status }, today }: Candidate): readonly Doubt[] {
  if (firstDay(period) > today) return [{ doubt: 'future' }];
  return lastDay(period) > today && status !== 'estimate' ? [{ doubt: 'unfinished' }] : [];
}

function unitDoubts({ figure: { period }, unit }: Candidate): readonly Doubt[] {
  const ended = unit.validTo !== null && unit.validTo < firstDay(period);
  const unborn = unit.validFrom !== null && unit.validFrom > lastDay(period);
  return ended || unborn ? [{ doubt: 'no-such-unit', unit }] : [];
}

function valueDoubts({ figure, indicator, others }: Candidate): readonly Doubt[] {
  const same = others.find(
    (other) => other.period === figure.period && other.value === figure.value && other.outOf === figure.outOf,
  );
  return [
    ...(indicator.measure === 'percent' && figure.value > 100 ? [{ doubt: 'over-hundred' } as const] : []),
    ...(same ? [{ doubt: 'duplicate', figure: same } as const] : []),
  ];
}

function seriesDoubts(candidate: Candidate): readonly Doubt[] {
  const { figure, others } = candidate;
  const before = latestOf(others.filter((other) => comparePeriods(other.period, figure.period) < 0)).at(0);
  const later = others.filter((other) => comparePeriods(other.period, figure.period) > 0);
  const next = later.toSorted((a, b) => comparePeriods(a.period, b.period)).at(0);
  const newest = latestOf(later).at(0);
  return [
    ...(before ? fallDoubts({ from: before, to: figure, other: before }, candidate) : []),
    ...(next ? fallDoubts({ from: figure, to: next, other: next }, candidate) : []),
    ...(newest ? [{ doubt: 'older', newest } as const] : []),
    ...(before && hasOtherWhole(before, candidate) ? [{ doubt: 'other-whole', from: before } as const] : []),
  ];
}

function fallDoubts(
  { from, to, other }: { readonly from: Figure; readonly to: Figure; readonly other: Figure },
  { indicator }: Candidate,
): readonly Doubt[] {
  const falls = indicator.cumulative && to.value < from.value && isComparable(from, to, indicator);
  return falls ? [{ doubt: 'fell', other }] : [];
}

/** A whole that changed where the programme knows of no new basis. */
function hasOtherWhole(from: Figure, { figure, indicator }: Candidate): boolean {
  return remarksBetween({ from, to: figure, indicator }).some(({ why }) => why === 'base');
}

function jumpDoubts({ figure, indicator, others }: Candidate): readonly Doubt[] {
  const earlier = others
    .filter((other) => lastDay(other.period) < lastDay(figure.period))
    .filter((other) => isComparable(other, figure, indicator))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const from = earlier.at(-1);
  if (!from) return [];
  const paces = earlier.slice(1).map((later, index) => paceBetween(earlier[index] ?? later, later));
  const days = daysBetween(lastDay(from.period), lastDay(figure.period));
  const step = Math.abs(figure.value - from.value);
  if (paces.length < 2) return isLeap(from, figure, indicator) ? [{ doubt: 'jump', from, usual: null }] : [];
  const usual = withoutNoise(median(paces) * days);
  return step > jumpFactor * Math.max(usual, leastStep(from, indicator))
    ? [{ doubt: 'jump', from, usual }]
    : [];
}

function paceBetween(from: Figure, to: Figure): number {
  const days = Math.max(1, daysBetween(lastDay(from.period), lastDay(to.period)));
  return Math.abs(to.value - from.value) / days;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Smaller steps are no jump, however quiet a series was: a point, a place, or a fiftieth of a count. */
function leastStep(from: Figure, { measure }: Indicator): number {
  if (measure === 'score') return 0.02;
  return measure === 'count' || measure === 'count-of-total' ? Math.max(1, from.value / 50) : 1;
}

/** Ranks move by places, not by factors. */
function isLeap(from: Figure, to: Figure, { measure }: Indicator): boolean {
  if (measure === 'rank' || from.value <= 0) return false;
  return to.value >= from.value * leapFactor || to.value * leapFactor <= from.value;
}

/** An estimate may be held against a counted value here: a doubt is no comparison that anybody reads. */
function isComparable(from: Figure, to: Figure, indicator: Indicator): boolean {
  return remarksBetween({ from, to, indicator }).every(({ why }) => why === 'method');
}
