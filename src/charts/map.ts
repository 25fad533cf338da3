import type { MapChart } from '#domain/chart.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { type MapClass, mapClasses } from './map-classes.ts';
import { drawMapExtremes } from './map-extremes.ts';
import { drawStatusLegend, drawValueLegend, levelWords } from './map-legend.ts';
import { sideClasses } from './map-sides.ts';
import { drawTiles } from './map-tiles.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawOverall } from './ranking.ts';

/** More tiles than this leave no room for values in them; the first and the last are then listed below. */
const mostWithValues = 40;

/** The colours of a map that shows no states of targets. */
export function classesOf(chart: MapChart, pen: Pen): readonly MapClass[] {
  return chart.sides === undefined ? mapClasses(chart, pen) : sideClasses(chart, pen);
}

/** Units as tiles near their true positions, in the colour of their value or status, and what the colours mean. */
export function drawMap(chart: MapChart, pen: Pen, top: number): Drawn {
  const byStatus = chart.tiles.some(({ status }) => status !== undefined);
  const withValues = chart.tiles.length <= mostWithValues;
  const classes = byStatus ? [] : classesOf(chart, pen);
  const legend = byStatus ? drawStatusLegend(chart, pen, top) : drawValueLegend({ chart, classes, pen, top });
  const tiles = drawTiles({ chart, classes, withValues, pen, top: legend.bottom + 20 });
  const note = pen.paragraph({
    x: margin,
    top: tiles.bottom + 14,
    value: pen.words.tilesNotBorders,
    size: typeSize.small,
    fill: colours.soft,
    room: contentWidth,
    lines: 3,
  });
  const overall = drawOverall(chart, levelWords(chart, pen), pen, note.bottom);
  const listed = !byStatus && !withValues && chart.sides === undefined;
  const nothing = { svg: '', bottom: overall.bottom };
  const extremes = listed ? drawMapExtremes(chart, pen, overall.bottom + 20) : nothing;
  const parts = [legend, tiles, note, overall, extremes];
  return { svg: parts.map(({ svg }) => svg).join(''), bottom: extremes.bottom };
}
