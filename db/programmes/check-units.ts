import { existsOn } from '#domain/unit.ts';
import { mistakeAt, repeated } from './mistake.ts';
import { unknownNames } from './read-entries.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Succession, Unit, UnitId } from '#domain/unit.ts';
import type { Located, Mistake } from './mistake.ts';
import type { UnitParts } from './read-units.ts';

const file = 'units.json';

/** What does not fit together in units.json. */
export function checkUnits(parts: UnitParts): readonly Mistake[] {
  const { units, successions, known } = parts;
  const byId = new Map(units.value.map(({ value }) => [value.id, value]));
  const after = Map.groupBy(successions.value, ({ value }) => value.from);
  return [
    ...repeated(units.value, ({ id }) => id, 'the unit'),
    ...repeated(successions.value, ({ from, to }) => `${from} to ${to}`, 'the step'),
    ...unknownNames(units.all, 'parent', known),
    ...unknownNames(units.all, 'otherParents', known),
    ...unknownNames(successions.all, 'from', known),
    ...unknownNames(successions.all, 'to', known),
    ...checkProvince(parts),
    ...units.value.flatMap(checkUnit),
    ...successions.value.flatMap((entry) => checkStep(entry, byId)),
    ...[...after.values()].flatMap(checkSplit),
  ];
}

/** Says nothing while units have the wrong shape: one of them may be the province. */
function checkProvince({ units, mistakes }: UnitParts): readonly Mistake[] {
  const provinces = units.value.filter(({ value }) => value.level === 'province').length;
  if (provinces === 1 || mistakes.length > 0) return [];
  return [{ file, row: 'units', message: `needs one unit of level province, has ${String(provinces)}` }];
}

function checkUnit(entry: Located<Unit>): readonly Mistake[] {
  const { id, level, code, validFrom, validTo } = entry.value;
  const [kind = '', idCode] = id.replace(/@\d+$/, '').split(':');
  const problems: string[] = [];
  if (levelOf(kind) !== level) problems.push(`level: ${level} does not fit the id`);
  if (idCode !== undefined && idCode !== code) problems.push(`code: "${code}" does not fit the id`);
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    problems.push(`validTo: ${validTo} comes before validFrom ${validFrom}`);
  return problems.map((problem) => mistakeAt(entry, problem));
}

function levelOf(kind: string): string {
  if (kind === 'oldcommune') return 'commune';
  return kind === 'provinces-mean' ? 'nation' : kind;
}

function checkStep(entry: Located<Succession>, units: ReadonlyMap<UnitId, Unit>): readonly Mistake[] {
  const { from, to } = entry.value;
  const [ended, heir] = [units.get(from), units.get(to)];
  if (!ended || !heir) return [];
  if (ended.validTo === null)
    return [mistakeAt(entry, `from: ${from} has no validTo, so it became nothing else`)];
  if (existsOn(heir, dayAfter(ended.validTo))) return [];
  return [mistakeAt(entry, `to: ${to} does not exist on the day after ${from} ended`)];
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
