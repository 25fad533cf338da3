import type { Line, Part } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { lastDay } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { breaksBetween } from '#assess/breaks.ts';
import { textArg } from './args.ts';
import { isIllustrative } from './figure-arg.ts';
import { part, says } from './section.ts';

/** Every line once, in the order they came. */
export function remarkParts(lines: readonly Line[]): readonly Part[] {
  const once = new Map(lines.map((line) => [JSON.stringify(line), line]));
  return [...once.values()].map((line) => ({ part: 'line', role: 'remark', line }));
}

/** What readers should know of figures: their notes, and definitions of their own. */
export function figureRemarks(figures: readonly Figure[]): readonly Line[] {
  return figures.flatMap(({ note, definition }) => [
    ...(note ? [says('ask-note', { note: textArg(note) })] : []),
    ...(definition ? [says('ask-own-definition', { definition: textArg(definition) })] : []),
  ]);
}

/** What changed under the indicator since the figure; failing that, its standing remark. */
export function basisRemarks(indicator: Indicator, figure: Figure | null, today: IsoDate): readonly Line[] {
  const since = figure ? breaksBetween(indicator, lastDay(figure.period), today) : [];
  const notes = since.length > 0 ? since.map(({ note }) => note) : [indicator.remark];
  return notes.flatMap((note) => (note ? [says('ask-note', { note: textArg(note) })] : []));
}

/** Said wherever a generated sample figure is shown. */
export function illustrativePart(figures: readonly Figure[]): readonly Part[] {
  return figures.some(isIllustrative) ? [part('remark', 'ask-illustrative')] : [];
}
