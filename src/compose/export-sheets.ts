import type { Arg, Line } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, type Period, spanOf } from '#domain/period.ts';
import type { Indicator, Measure, Target } from '#domain/programme.ts';
import type { Text } from '#domain/text.ts';
import { dateArg, periodArg, shortPeriodArg } from './args.ts';
import { says, type Scene } from './section.ts';

/** What stands in a cell: words still to be said in the reader's language, a number, or text as it is. */
export type Cell = Line | Text | number | string | null;

/** A table for a file. */
export interface Sheet {
  readonly name: Line;
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Figures with everything that must not be lost when they leave the bot: periods, sources, targets and definitions. */
export function exportSheets(scene: Scene, figures: readonly Figure[]): readonly [Sheet, ...Sheet[]] {
  const indicators = scene.catalogue.programme.indicators.filter(({ id }) =>
    figures.some(({ indicator }) => indicator === id),
  );
  const targets = scene.catalogue.programme.targets.filter(({ indicator }) =>
    indicators.some(({ id }) => id === indicator),
  );
  return [
    figuresSheet(scene, indicators, figures),
    ...(targets.length > 0 ? [targetsSheet(scene, targets)] : []),
    sourcesSheet(figures),
    definitionsSheet(scene, indicators),
  ];
}

function figuresSheet(scene: Scene, indicators: readonly Indicator[], figures: readonly Figure[]): Sheet {
  const units = new Map(scene.catalogue.units.map((unit, place) => [unit.id, { ...unit, place }]));
  const place = ({ unit }: Figure): number => units.get(unit)?.place ?? 0;
  const rows = indicators.flatMap((indicator) =>
    figures
      .filter((figure) => figure.indicator === indicator.id)
      .toSorted((a, b) => place(a) - place(b) || comparePeriods(a.period, b.period))
      .map((figure): readonly Cell[] => {
        const unit = units.get(figure.unit);
        return [
          indicator.short,
          unit?.fullName ?? figure.unit,
          unit?.code ?? '',
          says('export-cell', { cell: whenArg(figure.period) }),
          figure.value,
          figure.outOf,
          measureCell(indicator.measure),
          figure.qualifier === null ? null : says('export-qualifier', { qualifier: figure.qualifier }),
          says('export-status', { status: figure.status }),
          figure.source.publisher,
          publishedCell(figure),
          figure.source.url,
          figure.note ?? figure.definition,
        ];
      }),
  );
  return { name: says('export-figures'), head: columns(figureColumns), rows };
}

function targetsSheet({ catalogue }: Scene, targets: readonly Target[]): Sheet {
  const rows = targets.map((target): readonly Cell[] => {
    const document = catalogue.document(target.document);
    return [
      catalogue.indicator(target.indicator)?.short ?? target.indicator,
      catalogue.unit(target.unit)?.fullName ?? target.unit,
      document?.kind ?? null,
      document?.number ?? target.document,
      says('export-cell', { cell: dateArg(target.due) }),
      target.operator,
      target.value,
      measureCell(target.measure),
      target.note,
    ];
  });
  return { name: says('export-targets'), head: columns(targetColumns), rows };
}

/** Every source once, with how many of the figures it gave. */
function sourcesSheet(figures: readonly Figure[]): Sheet {
  const groups = Map.groupBy(figures, ({ source: { publisher, title, published, url } }) =>
    [publisher, title, published, url].join('\n'),
  );
  const rows = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { publisher, title, url } = first.source;
    return [[publisher, title, publishedCell(first), url, own.length]];
  });
  return { name: says('export-sources'), head: columns(sourceColumns), rows };
}

function definitionsSheet({ catalogue }: Scene, indicators: readonly Indicator[]): Sheet {
  const rows = indicators.map((indicator): readonly Cell[] => [
    indicator.short,
    indicator.name,
    catalogue.pillar(indicator.pillar)?.name ?? null,
    measureCell(indicator.measure),
    indicator.countedNoun ?? indicator.base,
    says('export-better', { better: indicator.better }),
    indicator.definition,
    joined([indicator.remark, ...indicator.breaks.map(({ note }) => note)]),
  ]);
  return { name: says('export-definitions'), head: columns(definitionColumns), rows };
}

const figureColumns = [
  'indicator',
  'unit',
  'code',
  'period',
  'value',
  'total',
  'measure',
  'qualifier',
  'status',
  'source',
  'published',
  'address',
  'note',
] as const;
const targetColumns = [
  'indicator',
  'unit',
  'kind',
  'document',
  'due',
  'operator',
  'value',
  'measure',
  'note',
] as const;
const sourceColumns = ['source', 'title', 'published', 'address', 'count'] as const;
const definitionColumns = [
  'indicator',
  'name',
  'pillar',
  'measure',
  'base',
  'better',
  'definition',
  'note',
] as const;

function columns(names: readonly string[]): readonly Line[] {
  return names.map((column) => says('export-column', { column }));
}

function measureCell(measure: Measure): Line {
  return says('export-measure', { measure });
}

function publishedCell({ source: { published } }: Figure): Cell {
  return published === null ? null : says('export-cell', { cell: { as: 'partial-date', value: published } });
}

/** Several remarks in one cell, each once. */
function joined(notes: readonly (Text | null)[]): Text | null {
  const known = [...new Map(notes.flatMap((note) => (note ? [[note.vi, note] as const] : []))).values()];
  if (known.length === 0) return null;
  return { vi: known.map(({ vi }) => vi).join(' '), en: known.map(({ en }) => en).join(' ') };
}

/** What a file holds, under which it is sent. */
export function exportCaption(count: number): Line {
  return says('export-caption', { count });
}

/** A month in words: spreadsheets take `10/2024` for a day. */
function whenArg(period: Period): Arg {
  return spanOf(period).length === 'month' ? periodArg(period) : shortPeriodArg(period);
}
