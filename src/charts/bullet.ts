import type { BulletChart } from '#domain/chart.ts';
import { colours, statusColours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { diamond, statusMark } from './marks.ts';
import { firmAmount } from './firm-amount.ts';
import { formatLevel, formatTick } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { linearScale, type Scale } from './scale.ts';
import { rect } from './svg.ts';
import { type Demand, demandsOf } from './target-words.ts';
import { drawTimeline } from './timeline.ts';

type Target = BulletChart['targets'][number];

const largest = 132;

/** One figure writ large, against the levels of its targets. */
export function drawBullet(chart: BulletChart, pen: Pen, top: number): Drawn {
  const value = firmAmount(chart, pen);
  const width = pen.letters.width(value, { size: largest, weight: 'bold' });
  const size = Math.min(largest, (largest * contentWidth) / width);
  const headline = pen.text({ x: margin, y: top + 120, value, size, weight: 'bold', fill: colours.dataDark });
  const bar = drawBar(chart, pen, top + 160);
  let bottom = bar.bottom + 24;
  const demands = demandsOf(chart.targets, chart.measure, pen).map((demand) => {
    const drawn = drawDemand(demand, pen, bottom);
    bottom = drawn.bottom + 12;
    return drawn.svg;
  });
  return { svg: headline + bar.svg + demands.join(''), bottom };
}

const barHeight = 56;

function drawBar(chart: BulletChart, pen: Pen, top: number): Drawn {
  const scale = scaleOf(chart);
  if (scale === null) return { svg: '', bottom: top };
  const levels = chart.targets.map(({ value }) => ({
    x: scale.at(value),
    text: formatLevel(value, chart.measure, pen.locale),
    fill: colours.target,
  }));
  const labels = drawTimeline([levels], pen, top);
  const y = labels.bottom + 20;
  const from = scale.at(chart.measure === 'rank' ? scale.max : 0);
  const to = scale.at(chart.value);
  const fill = {
    x: Math.min(from, to),
    y: y + 12,
    width: Math.max(4, Math.abs(to - from)),
    height: barHeight - 24,
  };
  const track = { x: margin, y, width: contentWidth, height: barHeight, radius: 8 };
  const marks = chart.targets.map(({ value }) => {
    const x = scale.at(value);
    const line = rect({ x: x - 3, y: y - 6, width: 6, height: barHeight + 12, fill: colours.target });
    return line + diamond({ x, y: y - 8, r: 15, colour: colours.target });
  });
  return {
    svg: [
      labels.svg,
      rect({ ...track, fill: colours.highlightWash }),
      rect({ ...fill, radius: 4, fill: colours.data }),
      ...marks,
      drawEnds({ chart, scale, pen, baseline: y + barHeight + 40 }),
    ].join(''),
    bottom: y + barHeight + 54,
  };
}

/** From zero, or for a rank from the last place, to the furthest of value, targets and natural end; null where the value stands alone. */
function scaleOf({ measure, value, outOf, targets }: BulletChart): Scale | null {
  const levels = targets.map((target) => target.value);
  const known = [...levels, ...naturalEnd(measure, outOf, levels)];
  if (known.length === 0) return null;
  const max = Math.max(0, value, ...known);
  if (measure === 'rank') return linearScale({ min: 1, max: Math.max(2, max) }, { from: right, to: margin });
  const min = Math.min(0, value, ...known);
  return linearScale({ min, max: max === min ? min + 1 : max }, { from: margin, to: right });
}

function naturalEnd(
  measure: BulletChart['measure'],
  outOf: number | null,
  levels: readonly number[],
): readonly number[] {
  if (outOf !== null) return [outOf];
  if (measure === 'score') return [1];
  return measure === 'percent' && levels.length === 0 ? [100] : [];
}

interface Ends {
  readonly chart: BulletChart;
  readonly scale: Scale;
  readonly pen: Pen;
  readonly baseline: number;
}

/** The ends of the scale, left out where a target already says them. */
function drawEnds({ chart, scale, pen, baseline }: Ends): string {
  const [atLeft, atRight] = chart.measure === 'rank' ? [scale.max, scale.min] : [scale.min, scale.max];
  const style = { y: baseline, size: typeSize.small, fill: colours.soft };
  const end = (value: number, x: number, anchor: 'start' | 'end'): string => {
    if (chart.targets.some((target) => target.value === value)) return '';
    return pen.text({ ...style, x, value: formatTick(value, chart.measure, pen.locale), anchor });
  };
  return end(atLeft, margin, 'start') + end(atRight, right, 'end');
}

const indent = 56;

function drawDemand({ words, targets: [{ status }] }: Demand<Target>, pen: Pen, top: number): Drawn {
  const mark = diamond({ x: margin + 20, y: top + 21, r: 15, colour: colours.target });
  const x = margin + indent;
  const said = pen.paragraph({
    x,
    top,
    value: words,
    size: typeSize.body,
    room: contentWidth - indent,
    lines: 4,
  });
  if (status === undefined) return { svg: mark + said.svg, bottom: said.bottom };
  const colour = statusColours[status].words;
  const state = pen.text({
    x: x + 42,
    y: said.bottom + 31,
    value: pen.words.statuses[status],
    size: typeSize.body,
    weight: 'bold',
    fill: colour,
  });
  const sign = statusMark(status, { x: x + 15, y: said.bottom + 20, r: 14, colour });
  return { svg: mark + said.svg + sign + state, bottom: said.bottom + 42 };
}
