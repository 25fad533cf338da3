import { existsOn } from '#domain/unit.ts';
import { mistakeAt, repeated } from './mistake.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Succession, Unit, UnitId } from '#domain/unit.ts';
import type { Located, Mistake } from './mistake.ts';
import type { UnitParts } from './read-units.ts';

const file = 'units.json';

/** What does not fit together in units.json. */
export function checkUnits(parts: UnitParts): readonly Mistake[] {
  const units = new Map(parts.units.map(({ value }) => [value.id, value]));
  const after = Map.groupBy(parts.successions, ({ value }) => value.from);
  return [
    ...repeated(parts.units, ({ id }) => id, 'the unit'),
    ...repeated(parts.successions, ({ from, to }) => `${from} to ${to}`, 'the step'),
    ...checkProvince(parts),
    ...parts.units.flatMap((entry) => checkUnit(entry, parts)),
    ...parts.successions.flatMap((entry) => checkStep(entry, units, parts)),
    ...[...after.values()].flatMap(checkSplit),
  ];
}

function checkProvince(parts: UnitParts): readonly Mistake[] {
  const provinces = parts.units.filter(({ value }) => value.level === 'province').length;
  if (provinces === 1 || parts.mistakes.length > 0) return [];
  return [{ file, row: 'units', message: `needs one unit of level province, has ${String(provinces)}` }];
}

function checkUnit(entry: Located<Unit>, parts: UnitParts): readonly Mistake[] {
  const { id, level, code, parent, otherParents, validFrom, validTo } = entry.value;
  const [kind = '', idCode] = id.replace(/@\d+$/, '').split(':');
  const problems = [
    ...(levelOf(kind) === level ? [] : [`level: ${level} does not fit the id`]),
    ...(idCode === undefined || idCode === code ? [] : [`code: "${code}" does not fit the id`]),
    ...[parent, ...otherParents].flatMap((above) =>
      above === null || parts.known.has(above) ? [] : [`parent: there is no unit "${above}"`],
    ),
    ...(validFrom !== null && validTo !== null && validTo < validFrom
      ? [`validTo: ${validTo} comes before validFrom ${validFrom}`]
      : []),
  ];
  return problems.map((problem) => mistakeAt(entry, problem));
}

function levelOf(kind: string): string {
  if (kind === 'oldcommune') return 'commune';
  return kind === 'provinces-mean' ? 'nation' : kind;
}

function checkStep(
  entry: Located<Succession>,
  units: ReadonlyMap<UnitId, Unit>,
  parts: UnitParts,
): readonly Mistake[] {
  const { from, to } = entry.value;
  const problems = [from, to].flatMap((id) => (parts.known.has(id) ? [] : [`there is no unit "${id}"`]));
  const [ended, heir] = [units.get(from), units.get(to)];
  if (ended?.validTo === null) problems.push(`from: ${from} has no validTo, so it became nothing else`);
  if (ended?.validTo && heir && !existsOn(heir, dayAfter(ended.validTo)))
    problems.push(`to: ${to} does not exist on the day after ${from} ended`);
  return problems.map((problem) => mistakeAt(entry, problem));
}

function checkSplit(steps: readonly Located<Succession>[]): readonly Mistake[] {
  if (steps.length < 2) return [];
  return steps
    .filter(({ value }) => !value.partial)
    .map((entry) => mistakeAt(entry, `partial: ${entry.value.from} was split, so each step is partial`));
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as IsoDate;
}
