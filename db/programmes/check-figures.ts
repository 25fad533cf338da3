import { firstDay, lastDay } from '#domain/period.ts';
import { valueProblems } from './check-value.ts';
import { figureId } from './make-figures.ts';
import { mistakeAt, repeated } from './mistake.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Unit } from '#domain/unit.ts';
import type { Located, Mistake } from './mistake.ts';
import type { ProgrammeParts } from './read-programme.ts';
import type { UnitParts } from './read-units.ts';
import type { FigureRow } from './schema/figure-row.ts';

/** What does not fit together in figures.csv, and between it, the indicators and the units. */
export function checkFigures(
  rows: readonly Located<FigureRow>[],
  programme: ProgrammeParts,
  parts: UnitParts,
): readonly Mistake[] {
  const indicators = new Map(programme.indicators.map(({ value }) => [value.id, value]));
  const units = new Map(parts.units.map(({ value }) => [value.id, value]));
  const ids = new Set(rows.map(({ value }) => figureId(value)));
  const checked = rows.flatMap((entry) => {
    const { value: row } = entry;
    const problems = [
      ...(programme.known.indicators.has(row.indicator) ? [] : [`indicator: there is no "${row.indicator}"`]),
      ...(parts.known.has(row.unit) ? [] : [`unit: there is no "${row.unit}"`]),
      ...checkLife(row, units.get(row.unit)),
      ...checkValue(row, indicators.get(row.indicator)),
      ...checkShare(row, indicators.get(row.indicator)),
      ...checkPairs(row),
      ...(row.version === 1 || ids.has(figureId(row, row.version - 1))
        ? []
        : [`version: there is no version ${String(row.version - 1)} of this row to correct`]),
    ];
    return problems.map((problem) => mistakeAt(entry, problem));
  });
  return [...repeated(rows, (row) => figureId(row), 'the figure'), ...checked];
}

function checkLife(row: FigureRow, unit: Unit | undefined): readonly string[] {
  const ended = unit?.validTo && unit.validTo < firstDay(row.period);
  const unborn = unit?.validFrom && unit.validFrom > lastDay(row.period);
  return ended || unborn ? [`period: ${row.unit} does not exist in ${row.period}`] : [];
}

function checkValue(row: FigureRow, indicator: Indicator | undefined): readonly string[] {
  if (!indicator) return [];
  const { measure } = indicator;
  const problems = [...valueProblems(row.value, measure)];
  const takesTotal = measure === 'count-of-total' || measure === 'rank';
  if (row.out_of !== null && !takesTotal) problems.push(`out_of: has no meaning for a ${measure}`);
  if (row.out_of === null && measure === 'count-of-total') problems.push('out_of: a count-of-total needs it');
  if (row.out_of !== null && row.value > row.out_of)
    problems.push(`value: ${String(row.value)} is more than out_of ${String(row.out_of)}`);
  return problems;
}

function checkShare(row: FigureRow, indicator: Indicator | undefined): readonly string[] {
  const { numerator, denominator } = row;
  if (indicator?.measure !== 'percent' || numerator === null || denominator === null) return [];
  const share = (100 * numerator) / denominator;
  if (Math.abs(share - row.value) <= 0.1) return [];
  return [`value: ${String(row.value)} does not agree with ${String(numerator)}/${String(denominator)}`];
}

function checkPairs(row: FigureRow): readonly string[] {
  const half = (a: unknown, b: unknown) => (a === null) !== (b === null);
  return [
    ...(half(row.numerator, row.denominator) ? ['numerator and denominator: one is missing'] : []),
    ...(half(row.note_vi, row.note_en) ? ['note_vi and note_en: one is missing'] : []),
    ...(half(row.definition_vi, row.definition_en)
      ? ['definition_vi and definition_en: one is missing']
      : []),
  ];
}
