import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import { existsOn, type Unit, type UnitId } from '#domain/unit.ts';

/** A unit that another became or was made of; `partial` where only a part of it did. */
export interface Kin {
  readonly unit: Unit;
  readonly partial: boolean;
}

/** The present units that lie where a former one was; empty where the lists don't say. */
export function presentUnits(catalogue: Catalogue, id: UnitId, today: IsoDate): readonly Kin[] {
  return catalogue.unit(id)?.level === 'district'
    ? communesOfDistrict(catalogue, id, today)
    : heirs({ catalogue, today }, id, false);
}

/** The units a unit was made of, the step before it. */
export function parentsOf(catalogue: Catalogue, id: UnitId): readonly Kin[] {
  return catalogue.predecessors(id).flatMap(({ from, partial }) => withUnit(catalogue.unit(from), partial));
}

/** True for a unit that was taken over whole, under its own name and type: a township made a commune is not the same. */
export function isUnchanged(catalogue: Catalogue, { id, name, type }: Unit): boolean {
  const [only, ...others] = parentsOf(catalogue, id);
  if (only === undefined || others.length > 0 || only.partial) return false;
  return only.unit.name === name && only.unit.type === type;
}

/** How many units of a level there were from change to change, oldest first; null where a stretch is open. */
export function countsOverTime(
  units: readonly Unit[],
  level: Unit['level'],
): readonly { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly count: number }[] {
  const own = units.filter((unit) => unit.level === level);
  const ends = new Set(
    own.flatMap(({ validFrom, validTo }) => [
      ...(validFrom === null ? [] : [dayBefore(validFrom)]),
      ...(validTo === null ? [] : [validTo]),
    ]),
  );
  const days = [...ends].toSorted();
  return [...days, null].map((to, index) => {
    const before = days[index - 1];
    const from = before === undefined ? null : dayAfter(before);
    const day = to ?? from;
    return { from, to, count: own.filter((unit) => day === null || existsOn(unit, day)).length };
  });
}

/** The communes of a former district on the last day of each stretch of its time. */
export function communesOverTime(
  catalogue: Catalogue,
  district: Unit,
): readonly { readonly to: IsoDate; readonly communes: readonly Unit[] }[] {
  const end = district.validTo;
  if (end === null) return [];
  const ever = catalogue.children(district.id).filter(({ level }) => level === 'commune');
  const ends = new Set([
    ...ever.flatMap(({ validTo }) => (validTo !== null && validTo < end ? [validTo] : [])),
    end,
  ]);
  const moved = ever
    .flatMap(({ parent, otherParents }) => [parent, ...otherParents])
    .flatMap((id) => {
      const other = id === null ? undefined : catalogue.unit(id);
      return other?.level === 'district' && other.validTo !== null && other.validTo < end
        ? [other.validTo]
        : [];
    });
  return [...new Set([...ends, ...moved])].toSorted().map((to) => ({
    to,
    communes: ever.filter(
      (commune) => existsOn(commune, to) && districtOn(catalogue, commune, to) === district.id,
    ),
  }));
}

/** Of the districts a commune lay in, the first to end of those that were there on a day: later it lay in the other. */
function districtOn(catalogue: Catalogue, { parent, otherParents }: Unit, day: IsoDate): UnitId | null {
  const there = [parent, ...otherParents]
    .flatMap((id) => (id === null ? [] : (catalogue.unit(id) ?? [])))
    .filter((unit) => unit.level === 'district' && existsOn(unit, day));
  const [first] = there.toSorted((a, b) => ((a.validTo ?? '9') < (b.validTo ?? '9') ? -1 : 1));
  return first?.id ?? null;
}

export function dayAfter(day: IsoDate): IsoDate {
  return shift(day, 1);
}

function dayBefore(day: IsoDate): IsoDate {
  return shift(day, -1);
}

function shift(day: IsoDate, days: number): IsoDate {
  const moved = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(moved).toISOString().slice(0, 10) as IsoDate;
}

interface Present {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Follows successions to units that exist today; a part of a part is a part. */
function heirs(present: Present, id: UnitId, partial: boolean): readonly Kin[] {
  const { catalogue, today } = present;
  const found = catalogue.successors(id).flatMap((step) => {
    const unit = catalogue.unit(step.to);
    if (!unit) return [];
    const part = partial || step.partial;
    return existsOn(unit, today) ? [{ unit, partial: part }] : heirs(present, unit.id, part);
  });
  return [...new Map(found.map((kin) => [kin.unit.id, kin])).values()];
}

/** The present communes on a former district's ground; partial where one reaches into another district. */
function communesOfDistrict(catalogue: Catalogue, id: UnitId, today: IsoDate): readonly Kin[] {
  return catalogue
    .children(id)
    .filter((unit) => unit.level === 'commune' && existsOn(unit, today))
    .map((unit) => {
      const partial = parentsOf(catalogue, unit.id).some((kin) => !layIn(catalogue, kin.unit, id));
      return { unit, partial };
    });
}

/** True where a former commune, or what it had been before, belonged to the district. */
function layIn(catalogue: Catalogue, { id, parent, otherParents }: Unit, district: UnitId): boolean {
  if (parent === district || otherParents.includes(district)) return true;
  return catalogue.predecessors(id).some(({ from }) => {
    const before = catalogue.unit(from);
    return before !== undefined && layIn(catalogue, before, district);
  });
}

function withUnit(unit: Unit | undefined, partial: boolean): readonly Kin[] {
  return unit ? [{ unit, partial }] : [];
}
