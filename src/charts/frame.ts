import type { Chart } from '#domain/chart.ts';
import { capitalised } from '#domain/text.ts';
import { colours } from './colours.ts';
import { formatDate, periodWords } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { reportWords } from './report-words.ts';
import { element, rect } from './svg.ts';

/** Every picture is this wide, so that its smallest type can be read on a phone at a third of the size. */
export const pictureWidth = 1080;
export const margin = 48;
export const contentWidth = pictureWidth - 2 * margin;
export const right = pictureWidth - margin;

export const typeSize = { title: 46, subtitle: 32, body: 30, small: 28 } as const;

/** Draws what goes between heading and source line, from `top` down. */
export type DrawBody = (top: number) => Drawn;

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Title, subtitle and the mark of illustrative figures above, the source below, and the body between. */
export function drawFrame(chart: Chart, pen: Pen, drawBody: DrawBody): Picture {
  const heading = drawHeading(chart, pen);
  const body = drawBody(heading.bottom + 20);
  const footing = drawFooting(chart, pen, body.bottom + 28);
  const height = Math.ceil(footing.bottom + 32);
  const paper = rect({ x: 0, y: 0, width: pictureWidth, height, fill: colours.paper });
  const band = rect({ x: 0, y: 0, width: pictureWidth, height: 12, fill: colours.data });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      'font-family': 'Be Vietnam Pro',
    },
    paper + band + heading.svg + body.svg + footing.svg,
  );
  return { svg, width: pictureWidth, height };
}

function drawHeading(chart: Chart, pen: Pen): Drawn {
  const common = { x: margin, room: contentWidth, lines: 3 };
  const kind = drawKind(chart, pen);
  const title = pen.paragraph({
    ...common,
    top: kind.bottom,
    value: chart.title[pen.locale],
    size: typeSize.title,
    weight: 'bold',
    balanced: true,
  });
  const subtitle = pen.paragraph({
    ...common,
    top: title.bottom + 4,
    value: subtitleOf(chart, pen),
    size: typeSize.subtitle,
    fill: colours.soft,
  });
  const badge = chart.illustrative
    ? drawBadge(pen, subtitle.bottom + 14)
    : { svg: '', bottom: subtitle.bottom };
  return { svg: kind.svg + title.svg + subtitle.svg + badge.svg, bottom: badge.bottom };
}

/** Over the heading of a report stands that it is one. */
function drawKind(chart: Chart, pen: Pen): Drawn {
  if (chart.chart !== 'report') return { svg: '', bottom: 40 };
  const style = { size: typeSize.small, weight: 'bold', fill: colours.data } as const;
  const { kind } = reportWords[pen.locale];
  return pen.paragraph({ ...style, x: margin, top: 40, value: kind, room: contentWidth, lines: 1 });
}

/** What is measured, and of when where one period holds for all of the picture. */
export function subtitleOf(chart: Chart, { locale, words }: Pen): string {
  const { subtitle, period } = chart;
  const asOf = chart.chart === 'overview' ? chart.asOf : undefined;
  const parts = [
    subtitle[locale],
    ...(period === undefined ? [] : [periodWords(period, locale)]),
    ...(asOf === undefined ? [] : [words.asOf(formatDate(asOf, locale))]),
  ];
  return capitalised(parts.filter((part) => part !== '').join(', '));
}

function drawBadge(pen: Pen, top: number): Drawn {
  const size = typeSize.body;
  const width = pen.letters.width(pen.words.illustrative, { size, weight: 'bold' }) + 40;
  const box = rect({
    x: margin,
    y: top,
    width,
    height: 52,
    radius: 26,
    fill: colours.warningWash,
    stroke: colours.warningInk,
    strokeWidth: 2,
  });
  const label = pen.text({
    x: margin + 20,
    y: top + 36,
    value: pen.words.illustrative,
    size,
    weight: 'bold',
    fill: colours.warningInk,
  });
  return { svg: box + label, bottom: top + 52 };
}

function drawFooting(chart: Chart, pen: Pen, top: number): Drawn {
  const rule = rect({ x: margin, y: top, width: contentWidth, height: 2, fill: colours.grid });
  const source = pen.paragraph({
    x: margin,
    top: top + 16,
    room: contentWidth,
    lines: 3,
    value: `${pen.words.source}: ${chart.source}`,
    size: typeSize.small,
    fill: colours.soft,
  });
  return { svg: rule + source.svg, bottom: source.bottom };
}
