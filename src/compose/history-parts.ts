import type { Arg, Part } from '#domain/answer.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { dateArg, hasEnded, lineArg, listArg, plainUnitArg } from './args.ts';
import { list, part, says, type Scene } from './section.ts';
import { countNow, districtCounts, levelEnd } from './unit-counts.ts';
import { countsOverTime, dayAfter, isUnchanged, type Kin, parentsOf, presentUnits } from './unit-history.ts';

/** What a unit is or was, what became of it and what it was made of. */
export function historyParts(scene: Scene, unit: Unit): readonly Part[] {
  if (unit.level === 'province') return provinceParts(scene);
  if (unit.level === 'district') return districtParts(scene, unit);
  return hasEnded(unit, scene.today) ? formerParts(scene, unit) : presentParts(scene, unit);
}

/** How many districts and communes the province had, from change to change. */
function provinceParts(scene: Scene): readonly Part[] {
  const rows = (['district', 'commune'] as const).flatMap((level) =>
    countsOverTime(scene.catalogue.units, level).flatMap(({ from, to, count }) => {
      if (from !== null) return [says('ask-count-from', { level, count, date: dateArg(from) })];
      return to === null ? [] : [says('ask-count-until', { level, count, date: dateArg(to) })];
    }),
  );
  return [countNow(scene, 'commune'), countNow(scene, 'district'), ...list(rows)];
}

function districtParts(scene: Scene, unit: Unit): readonly Part[] {
  const communes = presentUnits(scene.catalogue, unit.id, scene.today);
  const name = plainUnitArg(unit);
  return [
    ...mergedParts(scene, unit),
    ...(communes.length === 0
      ? []
      : [part('body', 'ask-now-communes', { unit: name, count: communes.length, units: kinArg(communes) })]),
    ...districtCounts(scene, unit),
    ...partialRemark(communes, 'ask-partly-elsewhere'),
  ];
}

/** Which unit a district went into, and when its level ended. */
export function mergedParts(scene: Scene, unit: Unit): readonly Part[] {
  const into = scene.catalogue.successors(unit.id).map(({ to }) => mergedPart(scene, unit, to));
  return [...into, ...levelEndPart(scene, unit)];
}

function mergedPart({ catalogue }: Scene, unit: Unit, to: UnitId): Part {
  const into = catalogue.unit(to);
  const args = { unit: plainUnitArg(unit), into: into ? plainUnitArg(into) : to };
  if (unit.validTo === null) return part('headline', 'ask-merged', args);
  return part('headline', 'ask-merged-on', { ...args, date: dateArg(dayAfter(unit.validTo)) });
}

/** When the whole level ended; said of every unit of it. */
function levelEndPart(scene: Scene, { level, validTo }: Unit): readonly Part[] {
  const last = levelEnd(scene, level);
  if (validTo === null || last === null) return [];
  return [part(last === validTo ? 'headline' : 'body', 'ask-level-ended', { level, date: dateArg(last) })];
}

function formerParts(scene: Scene, unit: Unit): readonly Part[] {
  const [became, ...others] = becameParts(scene, unit);
  return [...(became ? [became] : []), ...belonged(scene, unit), ...others];
}

/** What a former commune became, by way of what, and that the values of a divided one are not carried over. */
export function becameParts(scene: Scene, unit: Unit): readonly Part[] {
  const now = presentUnits(scene.catalogue, unit.id, scene.today);
  const args = { unit: plainUnitArg(unit), units: kinArg(now) };
  return [becamePart(now, args), ...stepParts(scene, unit), ...partialRemark(now, 'ask-split')];
}

function becamePart(now: readonly Kin[], args: { readonly unit: Arg; readonly units: Arg }): Part {
  if (now.length === 0) return part('headline', 'ask-became-unknown', args);
  return part('headline', now.length === 1 ? 'ask-became' : 'ask-became-several', args);
}

/** A stop on the way: a former unit that another former one became first. */
function stepParts({ catalogue, today }: Scene, unit: Unit): readonly Part[] {
  return catalogue.successors(unit.id).flatMap(({ to }) => {
    const next = catalogue.unit(to);
    if (!next?.validFrom || !hasEnded(next, today)) return [];
    return [part('body', 'ask-step', { unit: plainUnitArg(next), date: dateArg(next.validFrom) })];
  });
}

function presentParts(scene: Scene, unit: Unit): readonly Part[] {
  const kin = parentsOf(scene.catalogue, unit.id);
  const name = plainUnitArg(unit);
  const from =
    unit.validFrom === null ? [] : [part('body', 'ask-since', { unit: name, date: dateArg(unit.validFrom) })];
  if (kin.length === 0) return [...from, ...belonged(scene, unit)];
  if (isUnchanged(scene.catalogue, unit))
    return [part('headline', 'ask-unchanged-unit', { unit: name }), ...belonged(scene, unit)];
  return [
    part('headline', 'ask-made-of', { unit: name, count: kin.length, units: kinArg(kin) }),
    ...from,
    ...belonged(scene, unit),
    ...partialRemark(kin, 'ask-partly-taken'),
  ];
}

/** The district or districts a commune lay in. */
function belonged({ catalogue }: Scene, unit: Unit): readonly Part[] {
  const districts = [unit.parent, ...unit.otherParents]
    .flatMap((id) => (id === null ? [] : (catalogue.unit(id) ?? [])))
    .filter(({ level }) => level === 'district');
  if (districts.length === 0) return [];
  const names = listArg(
    districts.map((district) => plainUnitArg(district)),
    'and',
  );
  return [part('body', 'ask-belonged', { unit: plainUnitArg(unit), districts: names })];
}

function kinArg(kin: readonly Kin[]): Arg {
  return listArg(
    kin.map(({ unit, partial }) =>
      partial ? lineArg('ask-part-of', { unit: plainUnitArg(unit) }) : plainUnitArg(unit),
    ),
    'comma',
  );
}

function partialRemark(kin: readonly Kin[], id: string): readonly Part[] {
  return kin.some(({ partial }) => partial) ? [part('remark', id)] : [];
}
