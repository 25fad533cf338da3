import type { MapChart } from '#domain/chart.ts';
import { isAtLevel } from '#domain/programme.ts';
import { barMeaning, measured } from './bar-scale.ts';
import { colours } from './colours.ts';
import type { MapClass } from './map-classes.ts';
import { levelWords } from './map-legend.ts';
import type { Pen } from './pen.ts';

/** Two colours for a map that shows only who is at the level and who is not; a side without a tile is left out. */
export function sideClasses(chart: MapChart, pen: Pen): readonly MapClass[] {
  const known = chart.tiles.flatMap(({ value, outOf }) => (value === null ? [] : [{ value, outOf }]));
  const meaning = barMeaning({ bars: known, measure: chart.measure });
  const level = chart.target ?? 0;
  const isReached = ({ value, outOf }: Value): boolean => {
    if (value === null) return false;
    return isAtLevel(measured({ value, outOf }, meaning), level, chart.better);
  };
  const words = sideWords(chart, pen);
  return [true, false]
    .map((reached) => ({
      colour: reached ? colours.data : colours.belowPale,
      words: reached ? words.reached : words.short,
      reached,
      count: known.filter((one) => isReached(one) === reached).length,
      holds: (tile: Value) => tile.value !== null && isReached(tile) === reached,
    }))
    .filter(({ count }) => count > 0);
}

type Value = Pick<MapChart['tiles'][number], 'value' | 'outOf'>;

function sideWords(chart: MapChart, pen: Pen): { readonly reached: string; readonly short: string } {
  const { words } = pen;
  if (chart.sides === 'whole') return { reached: words.allOfThem, short: words.notAllOfThem };
  const target = words.targetOf(levelWords(chart, pen) ?? '', chart.overall !== undefined);
  const isHigh = chart.better === 'higher';
  return {
    reached: isHigh ? words.fromTarget(target) : words.withinTarget(target),
    short: isHigh ? words.belowTarget(target) : words.outsideTarget(target),
  };
}
