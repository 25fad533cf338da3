import { firstDay, lastDay } from '#domain/period.ts';
import { valueProblems } from './check-value.ts';
import { figureId } from './make-figure.ts';
import { mistakeAt, repeated } from './mistake.ts';
import { unknownNames } from './read-entries.ts';
import type { FigureId } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Unit } from '#domain/unit.ts';
import type { Mistake } from './mistake.ts';
import type { Entries } from './read-entries.ts';
import type { ProgrammeParts } from './read-programme.ts';
import type { UnitParts } from './read-units.ts';
import type { FigureRow } from './schema/figure-row.ts';

/** What does not fit together in figures.csv, and between it, the indicators and the units. */
export function checkFigures(
  figures: Entries<FigureRow>,
  programme: ProgrammeParts,
  { units, known }: UnitParts,
): readonly Mistake[] {
  const indicators = new Map(programme.indicators.value.map(({ value }) => [value.id, value]));
  const unitsById = new Map(units.value.map(({ value }) => [value.id, value]));
  const ids = new Set(figures.value.map(({ value }) => figureId(value)));
  const checked = figures.value.flatMap((entry) => {
    const { value: row } = entry;
    const indicator = indicators.get(row.indicator);
    const problems = [
      checkLife(row, unitsById.get(row.unit)),
      checkTime(row, row.recorded ?? programme.head?.recordedOn),
      indicator ? checkValue(row, indicator) : [],
      checkPairs(row),
      checkVersion(row, ids),
    ];
    return problems.flat().map((problem) => mistakeAt(entry, problem));
  });
  return [
    ...repeated(figures.value, (row) => figureId(row), 'the figure'),
    ...unknownNames(figures.all, 'indicator', programme.known.indicators),
    ...unknownNames(figures.all, 'unit', known),
    ...checked,
  ];
}

function checkLife(row: FigureRow, unit: Unit | undefined): readonly string[] {
  const ended = unit?.validTo && unit.validTo < firstDay(row.period);
  const unborn = unit?.validFrom && unit.validFrom > lastDay(row.period);
  return ended || unborn ? [`period: ${row.unit} does not exist in ${row.period}`] : [];
}

function checkTime(row: FigureRow, recorded: string | undefined): readonly string[] {
  if (recorded === undefined) return [];
  const problems: string[] = [];
  if (firstDay(row.period) > recorded) problems.push(`period: ${row.period} had not begun on ${recorded}`);
  if (row.published !== null && row.published > recorded)
    problems.push(`published: ${row.published} lies after ${recorded}, when it was recorded`);
  return problems;
}

function checkValue(row: FigureRow, { measure }: Indicator): readonly string[] {
  const { value, out_of: outOf, numerator, denominator } = row;
  const problems = [...valueProblems(value, measure)];
  if (outOf !== null && measure !== 'count-of-total' && measure !== 'rank')
    problems.push(`out_of: has no meaning for a ${measure}`);
  if (outOf === null && measure === 'count-of-total') problems.push('out_of: a count-of-total needs it');
  if (outOf !== null && value > outOf)
    problems.push(`value: ${String(value)} is more than out_of ${String(outOf)}`);
  if (measure === 'percent' && numerator !== null && denominator !== null) {
    const agrees = Math.abs((100 * numerator) / denominator - value) <= 0.1;
    if (!agrees)
      problems.push(
        `value: ${String(value)} does not agree with ${String(numerator)}/${String(denominator)}`,
      );
  }
  return problems;
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

function checkVersion(row: FigureRow, ids: ReadonlySet<FigureId>): readonly string[] {
  const earlier = row.version - 1;
  if (earlier === 0 || ids.has(figureId(row, earlier))) return [];
  return [`version: there is no version ${String(earlier)} of this row to correct`];
}
