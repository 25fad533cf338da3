import type { FigureRow } from './schema/figure-row.ts';
import type { Figure, FigureId } from '#domain/figure.ts';
import type { Text } from '#domain/text.ts';

/** A figure's id, indicator/unit/period/publisher, followed by `/v2` and so on for corrections. */
export function figureId(row: FigureRow, version = row.version): FigureId {
  const key = [row.indicator, row.unit, row.period, slug(row.publisher)].join('/');
  return version === 1 ? key : `${key}/v${String(version)}`;
}

/** A row as a figure, recorded on its own day or else on the pack's. */
export function makeFigure(row: FigureRow, recordedOn: string): Figure {
  return {
    id: figureId(row),
    indicator: row.indicator,
    unit: row.unit,
    period: row.period,
    value: row.value,
    outOf: row.out_of,
    numerator: row.numerator,
    denominator: row.denominator,
    qualifier: row.qualifier,
    status: row.status,
    source: { publisher: row.publisher, url: row.url, published: row.published, title: row.title },
    note: textOf(row.note_vi, row.note_en),
    definition: textOf(row.definition_vi, row.definition_en),
    recordedAt: Date.parse(`${row.recorded ?? recordedOn}T00:00:00+07:00`),
    enteredBy: 'pack',
    supersedes: row.version === 1 ? null : figureId(row, row.version - 1),
  };
}

function textOf(vi: string | null, en: string | null): Text | null {
  return vi === null || en === null ? null : { vi, en };
}

function slug(publisher: string): string {
  const plain = publisher.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
