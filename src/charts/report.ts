import type { ReportChart } from '#domain/chart.ts';
import type { Text } from '#domain/text.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { formatDate } from './numbers.ts';
import { demandStates, drawSummary, drawTarget } from './overview.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawReportFigures } from './report-figures.ts';
import { reportWords } from './report-words.ts';

type Piece = (top: number) => Drawn;

/** A page about a unit: the state of its targets, its figures, what is missing, and what to know about them. */
export function drawReport(chart: ReportChart, pen: Pen, top: number): Drawn {
  const pieces: readonly Piece[] = [
    (y) => drawWords(openingOf(chart, pen), pen, y),
    ...sectionsOf(chart, pen).flatMap(({ heading, body }, index) => [
      (y: number) => drawHeading(`${roman[index] ?? ''}. ${heading}`, pen, y),
      body,
    ]),
  ];
  let bottom = top;
  const drawn = pieces.map((piece) => {
    const { svg, bottom: next } = piece(bottom);
    bottom = next;
    return svg;
  });
  return { svg: drawn.join(''), bottom };
}

/** Of when the page is, until when the unit was, and what its ranks count. */
function openingOf({ asOf, until, figures }: ReportChart, { locale }: Pen): string {
  const words = reportWords[locale];
  const sentences = [
    words.asOf(formatDate(asOf, locale)),
    ...(until === null ? [] : [words.until(formatDate(until, locale))]),
    ...(figures.some(({ place }) => place !== null) ? [words.placesMean] : []),
  ];
  return `${sentences.join('. ')}.`;
}

const roman = ['I', 'II', 'III', 'IV'];

interface ReportSection {
  readonly heading: string;
  readonly body: Piece;
}

/** Only what there is something to say about. */
function sectionsOf(chart: ReportChart, pen: Pen): readonly ReportSection[] {
  const words = reportWords[pen.locale];
  const { targets, figures, without, notes, more } = chart;
  const plain = targets.length > 0 ? words.otherFigures : words.figures;
  const heading = more === 0 ? plain : `${plain} (${words.newest(figures.length, figures.length + more)})`;
  return [
    ...(targets.length > 0
      ? [{ heading: words.targets, body: (y: number) => drawTargets(chart, pen, y) }]
      : []),
    ...(figures.length > 0 ? [{ heading, body: (y: number) => drawReportFigures(figures, pen, y) }] : []),
    ...(without.length > 0
      ? [{ heading: words.without, body: (y: number) => drawWords(namesOf(without, pen), pen, y) }]
      : []),
    ...(notes.length > 0 ? [{ heading: words.notes, body: (y: number) => drawNotes(notes, pen, y) }] : []),
  ];
}

/** How many stand how, then those with a figure; the others are named together. */
function drawTargets({ targets, demands }: ReportChart, pen: Pen, top: number): Drawn {
  const summary = drawSummary(demandStates(targets, demands), pen, top + 8);
  let bottom = summary.bottom + 12;
  const rows = targets
    .filter(({ value }) => value !== null)
    .map((row) => {
      const drawn = drawTarget({ row, dueSaid: false, pen, top: bottom });
      bottom = drawn.bottom;
      return drawn.svg;
    });
  const bare = targets.filter(({ value }) => value === null).map(({ label }) => label);
  if (bare.length === 0) return { svg: summary.svg + rows.join(''), bottom };
  const names = drawWords(`${pen.words.noData}: ${namesOf(bare, pen)}`, pen, bottom);
  return { svg: summary.svg + rows.join('') + names.svg, bottom: names.bottom };
}

function drawHeading(value: string, pen: Pen, top: number): Drawn {
  const style = { size: 34, weight: 'bold', fill: colours.dataDark } as const;
  const heading = pen.paragraph({ ...style, x: margin, top: top + 26, value, room: contentWidth, lines: 2 });
  return { svg: heading.svg, bottom: heading.bottom + 4 };
}

function drawWords(value: string, pen: Pen, top: number): Drawn {
  const style = { size: typeSize.body, fill: colours.soft };
  return pen.paragraph({ ...style, x: margin, top: top + 6, value, room: contentWidth, lines: 12 });
}

function drawNotes(notes: readonly Text[], pen: Pen, top: number): Drawn {
  let bottom = top;
  const drawn = notes.map((note) => {
    const { svg, bottom: next } = drawWords(`– ${note[pen.locale]}`, pen, bottom);
    bottom = next;
    return svg;
  });
  return { svg: drawn.join(''), bottom };
}

function namesOf(texts: readonly Text[], { locale }: Pen): string {
  return texts.map((text) => text[locale]).join('; ');
}
