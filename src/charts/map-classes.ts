import type { MapChart } from '#domain/chart.ts';
import type { Measure } from '#domain/programme.ts';
import { barMeaning, measured } from './bar-scale.ts';
import { fewToMany, shade, shortToFarShort } from './colours.ts';
import { formatTick } from './numbers.ts';
import type { Pen } from './pen.ts';
import { niceScale } from './scale.ts';

type Tile = MapChart['tiles'][number];

/** Values that share a colour on the map. */
export interface MapClass {
  readonly colour: string;
  /** `60% đến dưới 80%`. */
  readonly words: string;
  /** Whether these values are at the level of the target; null where there is none. */
  readonly reached: boolean | null;
  readonly count: number;
  holds(tile: Tile): boolean;
}

/** A stretch of values; an end that `open` names belongs to the neighbour. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly open: 'from' | 'to' | null;
  readonly reached: boolean | null;
}

/** Between round numbers and at the target, from the lowest values up; classes without a tile are left out. */
export function mapClasses(chart: MapChart, pen: Pen): readonly MapClass[] {
  const known = chart.tiles.flatMap(({ value, outOf }) => (value === null ? [] : [{ value, outOf }]));
  const meaning = barMeaning({ bars: known, measure: chart.measure });
  const measure = meaning === 'share' ? 'percent' : chart.measure;
  const values = known.map((tile) => measured(tile, meaning));
  const [only] = new Set(values);
  const alike = new Set(values).size === 1 && only !== undefined;
  const used = rangesOf(values, measure, chart).filter((range) =>
    values.some((value) => inRange(value, range)),
  );
  return used.map((range) => ({
    colour: colourOf(range, used, chart),
    words: alike ? formatTick(only, measure, pen.locale) : rangeWords(range, measure, pen),
    reached: range.reached,
    count: values.filter((value) => inRange(value, range)).length,
    holds: ({ value, outOf }) => value !== null && inRange(measured({ value, outOf }, meaning), range),
  }));
}

function inRange(value: number, { from, to, open }: Range): boolean {
  const above = open === 'from' ? value > from : value >= from;
  const below = open === 'to' ? value < to : value <= to;
  return above && below;
}

/** The level of the target always belongs to the side that reaches it. */
function rangesOf(
  values: readonly number[],
  measure: Measure,
  { better, target }: MapChart,
): readonly Range[] {
  const bounds = boundsOf(values, measure, target);
  if (target !== null && better === 'higher' && target === bounds.at(-1)) bounds.push(Infinity);
  if (target !== null && better === 'lower' && target === bounds[0]) bounds.unshift(-Infinity);
  return bounds.slice(1).map((to, i) => {
    const from = bounds[i] ?? to;
    const level = target ?? 0;
    const reached = better === 'higher' ? from >= level : to <= level;
    const last = better === 'higher' ? i === bounds.length - 2 : i === 0;
    const open = better === 'higher' ? 'to' : 'from';
    return { from, to, open: last ? null : open, reached: target === null ? null : reached };
  });
}

function boundsOf(values: readonly number[], measure: Measure, target: number | null): number[] {
  const all = target === null ? values : [...values, target];
  const extent = { min: Math.min(...all), max: Math.max(...all) };
  const cap = measure === 'percent' && extent.max <= 100 ? 100 : Infinity;
  const limits = { min: extent.min >= 0 ? 0 : -Infinity, max: cap };
  const whole = measure === 'count' || measure === 'count-of-total' || measure === 'rank';
  const { ticks, min, max } = niceScale({ extent, limits, whole, pixels: { from: 0, to: 1 } });
  return [...new Set([min, ...ticks, max, ...all.slice(values.length)])].toSorted((a, b) => a - b);
}

/** Blue, the darker the more; with a target blue from its level on and amber short of it, the darker the further away. */
function colourOf(range: Range, used: readonly Range[], { better }: MapChart): string {
  const side = used.filter(({ reached }) => reached === range.reached);
  const rising = range.reached === null || range.reached === (better === 'higher');
  const place = rising ? side.indexOf(range) : side.length - 1 - side.indexOf(range);
  const share = side.length === 1 ? 0.5 : place / (side.length - 1);
  return shade(range.reached === false ? shortToFarShort : fewToMany, share);
}

function rangeWords({ from, to, open }: Range, measure: Measure, { locale, words }: Pen): string {
  const write = (value: number): string => formatTick(value, measure, locale);
  if (to === Infinity) return `${words.atLeast} ${write(from)}`;
  if (from === -Infinity) return `${words.atMost} ${write(to)}`;
  if (open === 'to') return `${write(from)} ${words.toUnder} ${write(to)}`;
  if (open === 'from') return `${words.above} ${write(from)} ${words.upTo} ${write(to)}`;
  return `${write(from)} ${words.upTo} ${write(to)}`;
}
