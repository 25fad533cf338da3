import { capitalised } from '#domain/text.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { firmAmount } from './firm-amount.ts';
import { diamond, numberDisc } from './marks.ts';
import { periodWords } from './numbers.ts';
import type { Drawn, Pen } from './pen.ts';
import { demandsOf } from './target-words.ts';
import type { TrendPlan } from './trend-plan.ts';

interface Note {
  readonly value: string;
  /** Draws the mark that ties the note to the picture. */
  readonly mark: (x: number, y: number) => string;
}

const indent = 56;
const markHeight = 42;

/** Says below the plot which document sets each target, why a line is broken, and where sources differ. */
export function drawTrendNotes(plan: TrendPlan, pen: Pen, top: number): Drawn {
  let bottom = top;
  const notes = [...targetNotes(plan, pen), ...breakNotes(plan, pen), ...conflictNotes(plan, pen)];
  const drawn = notes.map(({ value, mark }) => {
    const text = pen.paragraph({
      x: margin + indent,
      top: bottom,
      value,
      size: typeSize.body,
      room: contentWidth - indent,
      lines: 4,
    });
    const svg = mark(margin + 20, bottom + 21) + text.svg;
    // Words of blanks take no line, but their mark does.
    bottom = Math.max(text.bottom, bottom + markHeight) + 8;
    return svg;
  });
  return { svg: drawn.join(''), bottom };
}

function targetNotes({ chart, targets }: TrendPlan, pen: Pen): readonly Note[] {
  const inView = new Set(targets.map(({ target }) => target));
  return demandsOf(chart.targets, chart.measure, pen).map((demand) => {
    const outside = demand.targets.some((target) => inView.has(target))
      ? ''
      : ` (${pen.words.beyondPicture})`;
    return {
      value: demand.words + outside,
      mark: (x, y) => diamond({ x, y, r: 15, colour: colours.target }),
    };
  });
}

function breakNotes({ breakLines }: TrendPlan, pen: Pen): readonly Note[] {
  return breakLines.map(({ number, note }) => ({
    value: note,
    mark: (x, y) => numberDisc({ x, y, number, pen }),
  }));
}

function conflictNotes({ moments, chart }: TrendPlan, pen: Pen): readonly Note[] {
  return moments
    .filter(({ points }) => points.length > 1)
    .map(({ period, points }) => {
      const claims = points.map((point) => {
        const amount = firmAmount({ ...point, measure: chart.measure }, pen);
        return point.publisher === undefined ? amount : `${amount} (${point.publisher})`;
      });
      const when = capitalised(periodWords(period, pen.locale));
      return { value: `${when}: ${pen.words.sourcesDiffer}: ${claims.join('; ')}`, mark: () => '' };
    });
}
