import type { Figure } from '#domain/figure.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { Tables } from './schema/tables.ts';

export type FigureRow = Tables['figures']['$inferSelect'];
type NewFigureRow = Tables['figures']['$inferInsert'];

/** A stored row as the figure it holds. */
export function figureOf(row: FigureRow): Figure {
  return {
    id: row.id,
    indicator: row.indicator,
    unit: row.unit,
    period: row.period,
    value: row.value,
    outOf: row.outOf,
    numerator: row.numerator,
    denominator: row.denominator,
    qualifier: row.qualifier,
    status: row.status,
    source: {
      publisher: row.publisher,
      url: row.sourceUrl,
      published: row.sourcePublished,
      title: row.sourceTitle,
    },
    note: row.note,
    definition: row.definition,
    recordedAt: row.recordedAt,
    enteredBy: row.enteredBy,
    supersedes: row.supersedes,
  };
}

/** Orders by the end of the period, the shorter of two that end together first, then by recording. */
export function byPeriod(a: FigureRow, b: FigureRow): number {
  if (a.ends !== b.ends) return a.ends < b.ends ? -1 : 1;
  if (a.begins !== b.begins) return a.begins > b.begins ? -1 : 1;
  return a.recordedAt - b.recordedAt || a.seq - b.seq;
}

/** A figure as a row to insert. */
export function rowOf(figure: Figure): NewFigureRow {
  const { source, ...plain } = figure;
  return {
    ...plain,
    begins: firstDay(figure.period),
    ends: lastDay(figure.period),
    publisher: source.publisher,
    sourceUrl: source.url,
    sourcePublished: source.published,
    sourceTitle: source.title,
  };
}

/** The figures so ordered that none comes before the one it supersedes. */
export function supersededFirst(figures: readonly Figure[]): readonly Figure[] {
  const waiting = new Map(figures.toReversed().map((figure) => [figure.id, figure]));
  const ordered: Figure[] = [];
  for (const figure of figures) ordered.push(...takeChain(figure, waiting).reverse());
  return ordered;
}

/** Takes out a figure and what it corrects, and what that corrects, newest first. */
function takeChain(newest: Figure, waiting: Map<string, Figure>): Figure[] {
  const chain: Figure[] = [];
  let id: string | null = newest.id;
  while (id !== null) {
    const figure = waiting.get(id);
    if (!figure) break;
    waiting.delete(id);
    chain.push(figure);
    id = figure.supersedes;
  }
  return chain;
}
