import type { Unit, UnitId, UnitLevel } from '#domain/unit.ts';

/** What the words around a name say about which of its bearers is meant. */
export interface NameClues {
  /** The type word before the name: `Xã`, `Huyện`; null where none stands. */
  readonly type: string | null;
  readonly level: UnitLevel | null;
  /** The district named beside it; null where none is. */
  readonly parent: UnitId | null;
  /** The time asked for: before 2025-07-01, before 2025-01-01, or since. */
  readonly era: 'old' | '2024' | 'new' | null;
  /** True when old units come first because the period asked lies before the change. */
  readonly past: boolean;
  /** True when figures are asked of a time that no former unit has lived to see. */
  readonly since: boolean;
}

/** The bearers meant, best first; several in `meant` when the words do not decide. */
export interface UnitChoice {
  readonly meant: readonly Unit[];
  readonly alternatives: readonly Unit[];
  /** True when no bearer is of the type named. */
  readonly otherType: boolean;
}

export const noChoice: UnitChoice = { meant: [], alternatives: [], otherType: false };

const lastOld = '2025-06-30';

/** Decides among the units that carry one name. */
export function chooseUnits(bearers: readonly Unit[], clues: NameClues): UnitChoice {
  const standing = withoutDoubles(bearers, clues);
  const placed = inParent(inEra(standing, clues), clues);
  if (placed.length === 0) return noChoice;
  if (clues.level === null) return chooseBare(placed, clues);
  const atLevel = placed.filter((unit) => unit.level === clues.level);
  const typed = atLevel.filter((unit) => unit.type === clues.type);
  if (clues.level === 'district' || clues.level === 'province') {
    const [first] = typed.length > 0 ? typed : atLevel;
    return first ? { meant: [first], alternatives: [], otherType: false } : noChoice;
  }
  if (typed.length > 0) return chooseTyped(typed, atLevel);
  const town = clues.type === 'Thị trấn' ? placed.find(({ type }) => type === 'Thị xã') : undefined;
  if (town) return { meant: [town], alternatives: atLevel, otherType: false };
  return { ...chooseCommunes(atLevel, clues), otherType: true };
}

/** Of two versions of one unit the later stands, unless the time before 2025 is asked for. */
function withoutDoubles(bearers: readonly Unit[], { era, type }: NameClues): readonly Unit[] {
  const early = (unit: Unit) => unit.id.endsWith('@2024');
  return bearers.filter((unit) => {
    const twin = bearers.find(
      (other) =>
        other !== unit &&
        early(other) !== early(unit) &&
        isOld(other) &&
        isOld(unit) &&
        (sameUnit(unit, other) || (type === null && sameCode(unit, other))),
    );
    if (!twin) return true;
    return era === '2024' ? early(unit) : !early(unit);
  });
}

/** A town that became a ward: one unit, as long as no type is typed. */
function sameCode(a: Unit, b: Unit): boolean {
  return a.id.replace('@2024', '') === b.id.replace('@2024', '');
}

function sameUnit(a: Unit, b: Unit): boolean {
  const parents = new Set([a.parent, ...a.otherParents]);
  return a.type === b.type && [b.parent, ...b.otherParents].some((parent) => parents.has(parent));
}

/** "hiện nay" and "trước sáp nhập" choose where there is a choice. */
function inEra(units: readonly Unit[], { era, level, type }: NameClues): readonly Unit[] {
  if (era === null) return units;
  const fitting = units.filter((unit) => (era === 'new' ? !isOld(unit) : isOld(unit)));
  const typed = fitting.filter((unit) => unit.level === level && (unit.type === type || level !== 'commune'));
  return (level === null ? fitting : typed).length > 0 ? fitting : units;
}

function inParent(units: readonly Unit[], { parent }: NameClues): readonly Unit[] {
  if (parent === null) return units;
  return units.filter((unit) => unit.parent === parent || unit.otherParents.includes(parent));
}

function chooseBare(units: readonly Unit[], clues: NameClues): UnitChoice {
  const province = units.find((unit) => unit.level === 'province');
  if (province)
    return { meant: [province], alternatives: units.filter((unit) => unit !== province), otherType: false };
  const district = units.find((unit) => unit.level === 'district');
  const communes = units.filter((unit) => unit.level === 'commune');
  const current = communes.find((unit) => !isOld(unit));
  if (!district) return chooseCommunes(communes, clues);
  const first = current && !clues.past && clues.era !== 'old' ? current : district;
  const second = first === district ? current : district;
  const rest = communes.filter((unit) => unit !== current);
  return { meant: [first], alternatives: [...(second ? [second] : []), ...rest], otherType: false };
}

function chooseTyped(typed: readonly Unit[], atLevel: readonly Unit[]): UnitChoice {
  const choice = chooseSameType(typed);
  const others = atLevel.filter((unit) => !typed.includes(unit));
  return { ...choice, alternatives: [...choice.alternatives, ...others] };
}

function chooseSameType(units: readonly Unit[]): UnitChoice {
  const current = units.find((unit) => !isOld(unit));
  const old = units.filter(isOld);
  if (current) return { meant: [current], alternatives: old, otherType: false };
  return { meant: old, alternatives: [], otherType: false };
}

/** Commune names without a type word: one old namesake stands behind the current unit, several make it a question. */
function chooseCommunes(units: readonly Unit[], clues: NameClues): UnitChoice {
  const current = units.filter((unit) => !isOld(unit));
  const old = units.filter(isOld);
  if (old.length > 1 && clues.parent === null && clues.era !== 'new' && !clues.since)
    return { meant: [...current, ...old], alternatives: [], otherType: false };
  return chooseSameType(units);
}

function isOld(unit: Unit): boolean {
  return unit.validTo !== null && unit.validTo <= lastOld;
}
