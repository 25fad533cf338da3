import type { Measure } from '#domain/programme.ts';
import { linearScale, type Scale, type Span } from './scale.ts';

interface Bar {
  readonly value: number;
  readonly outOf: number | null;
}

interface Bars {
  readonly bars: readonly Bar[];
  readonly measure: Measure;
}

/** How long bars of one measure are drawn. */
export interface BarScale {
  /** Where bars begin. */
  readonly zero: number;
  /** Where a bar ends. */
  end(bar: Bar): number;
  /** Where the level of a target lies. */
  level(target: number): number;
}

interface BarScaleCase extends Bars {
  /** Bars that are not drawn, for several pictures to be of one scale. */
  readonly beyond?: readonly Bar[];
  readonly target: number | null;
  readonly pixels: Span;
}

/** What the length of bars means: the value itself, its share of a known whole, or how far in front a rank is. */
export function barMeaning({ bars, measure }: Bars): 'value' | 'share' | 'place' {
  if (measure === 'rank') return 'place';
  const wholesKnown = bars.every(({ outOf }) => outOf !== null && outOf > 0);
  return measure === 'count-of-total' && wholesKnown ? 'share' : 'value';
}

/** The value that a bar is ordered and judged by: its share in percent where that is what bars mean. */
export function measured(bar: Bar, meaning: ReturnType<typeof barMeaning>): number {
  return meaning === 'share' && bar.outOf !== null ? (bar.value / bar.outOf) * 100 : bar.value;
}

/** Bars begin at zero; ranks are turned, so that the first place is the longest. */
export function barScale({ bars: drawn, beyond = [], measure, target, pixels }: BarScaleCase): BarScale {
  const bars = [...drawn, ...beyond];
  const meaning = barMeaning({ bars, measure });
  if (meaning === 'place') return rankBars(bars, target, pixels);
  const lengths = bars.map((bar) => measured(bar, meaning));
  const levels = target === null ? lengths : [...lengths, target];
  const inPercent = meaning === 'share' || measure === 'percent';
  const scale = fromZero(inPercent ? withWhole(levels) : levels, pixels);
  return {
    zero: scale.at(0),
    end: (bar) => scale.at(measured(bar, meaning)),
    level: (value) => scale.at(value),
  };
}

function rankBars(bars: readonly Bar[], target: number | null, pixels: Span): BarScale {
  const places = bars.map(({ value, outOf }) => Math.max(value, outOf ?? value));
  const worst = Math.max(1, target ?? 1, ...places);
  const scale = linearScale({ min: 0, max: worst }, pixels);
  const level = (rank: number): number => scale.at(worst + 1 - rank);
  return { zero: scale.at(0), end: ({ value }) => level(value), level };
}

/** Percentages from the half up are shown against the whole. */
function withWhole(percentages: readonly number[]): readonly number[] {
  return Math.max(...percentages) < 50 ? percentages : [...percentages, 100];
}

function fromZero(lengths: readonly number[], pixels: Span): Scale {
  const min = Math.min(0, ...lengths);
  const max = Math.max(0, ...lengths);
  return linearScale({ min, max: max === min ? min + 1 : max }, pixels);
}
