import type { Measure } from '#domain/programme.ts';
import type { ReportFigure } from '#domain/report.ts';
import { capitalised } from '#domain/text.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, right, typeSize } from './frame.ts';
import { decimal, formatAmount, periodWords } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { reportWords } from './report-words.ts';
import { rect } from './svg.ts';

/** Figures below one another: name and value, then of when, how it developed and which place that is. */
export function drawReportFigures(figures: readonly ReportFigure[], pen: Pen, top: number): Drawn {
  let bottom = top;
  const drawn = figures.map((figure, index) => {
    const row = drawFigure(figure, pen, bottom);
    const rule = rect({ x: margin, y: row.bottom, width: contentWidth, height: 2, fill: colours.grid });
    bottom = row.bottom + 2;
    return index < figures.length - 1 ? row.svg + rule : row.svg;
  });
  return { svg: drawn.join(''), bottom };
}

/** What stands under a figure, as `Quý III/2026, tăng 1,2 điểm % so với quý II/2026`. */
export function figureDetails({ period, change, place, status, measure }: ReportFigure, pen: Pen): string {
  const words = reportWords[pen.locale];
  const details = [
    capitalised(periodWords(period, pen.locale)),
    words.firmness[status],
    change === null ? '' : changeWords(change, measure, pen),
    place === null ? '' : words.place(place.rank, place.of),
  ];
  return details.filter((detail) => detail !== '').join(', ');
}

/** On one line where there is room for it. */
function drawFigure(figure: ReportFigure, pen: Pen, top: number): Drawn {
  const style = { size: typeSize.body, weight: 'bold' } as const;
  const soft = { size: typeSize.small, fill: colours.soft };
  const value = formatAmount(figure, pen.locale);
  const label = figure.label[pen.locale];
  const details = figureDetails(figure, pen);
  const room = contentWidth - pen.letters.width(value, style) - 40;
  const behind = margin + pen.letters.width(label, style) + 20;
  const isShort = behind - margin + pen.letters.width(details, { ...soft, weight: 'regular' }) <= room;
  const baseline = top + 43;
  const amount = pen.text({ ...style, x: right, y: baseline, value, anchor: 'end', fill: colours.dataDark });
  const name = pen.paragraph({ ...style, x: margin, top: top + 12, value: label, room, lines: 2 });
  const below = { ...soft, x: margin, top: name.bottom, value: details, room: contentWidth, lines: 2 };
  const rest = isShort
    ? { svg: pen.text({ ...soft, x: behind, y: baseline, value: details }), bottom: name.bottom }
    : pen.paragraph(below);
  return { svg: amount + name.svg + rest.svg, bottom: rest.bottom + 12 };
}

function changeWords({ by, since }: NonNullable<ReportFigure['change']>, measure: Measure, pen: Pen): string {
  const words = reportWords[pen.locale];
  const when = periodWords(since, pen.locale);
  if (by === 0) return words.unchanged(when);
  const distance = distanceWords(Math.abs(by), measure, pen);
  // A lower rank number is a step up.
  const rises = measure === 'rank' ? by < 0 : by > 0;
  return rises ? words.up(distance, when) : words.down(distance, when);
}

function distanceWords(distance: number, measure: Measure, pen: Pen): string {
  const words = reportWords[pen.locale];
  const number = decimal(distance, measure === 'score' ? 4 : 2, pen.locale);
  if (measure === 'percent' || measure === 'percent-per-year') return `${number} ${words.points}`;
  return measure === 'rank' ? `${number} ${words.places}` : number;
}
