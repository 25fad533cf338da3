import type { Arg, Line, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Unit } from '#domain/unit.ts';
import { existsOn } from '#domain/unit.ts';
import { lineArg, listArg, plainUnitArg, textArg, verbatim } from './args.ts';
import { echo } from './echo.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';
import { countOf, levelEnd, type LocalLevel, presentOf } from './unit-counts.ts';
import { isUnchanged, type Kin, presentUnits } from './unit-history.ts';
import { districtsAround, withinArgs } from './within.ts';

export interface UnitsCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly level: LocalLevel;
  /** Which communes are meant: only wards, only those that no merger touched, or all. */
  readonly only: 'wards' | 'unchanged' | 'all';
}

/** Which units of a level there are: communes under the districts they lay in, districts by name. */
export function unitsCard(card: UnitsCase): Section {
  const { scene, question, level, only } = card;
  const groups = level === 'commune' ? groupsOf(card) : [];
  const kin = groups.flatMap((group) => group.kin);
  const units = level === 'commune' ? kin.map(({ unit }) => unit) : lastDistricts(scene);
  const [first] = units;
  return {
    parts: [
      echo(lineArg('ask-what-units', { level, only }), ...withinArgs(scene, question)),
      countOf(scene, level, level === 'commune' ? new Set(units) : new Set(presentOf(scene, level))),
      ...(level === 'district' && levelEnd(scene, level) !== null
        ? [part('body', 'ask-units-last', { count: units.length })]
        : []),
      ...(level === 'commune' ? list(groups.map((group) => groupLine(group, only))) : [namesPart(units)]),
      ...(first ? [part('hint', 'ask-units-hint', { example: plainUnitArg(first) })] : []),
      ...(kin.some(({ partial }) => partial) ? [part('remark', 'ask-partly-elsewhere')] : []),
      part('source', 'ask-source-units'),
    ],
    followUps: [
      ...units.slice(0, 2).map((unit) => namedTap(textArg(unit.fullName), 'overview', { units: [unit.id] })),
      tap('overview'),
    ],
    figures: [],
  };
}

interface Group {
  readonly district: Unit | undefined;
  readonly kin: readonly Kin[];
}

/** Communes by the districts they lay in; those of districts that are named only, marked where they reach beyond. */
function groupsOf({ scene, question, only }: UnitsCase): readonly Group[] {
  const { catalogue, today } = scene;
  const isMeant = (unit: Unit): boolean =>
    only === 'all' || (only === 'wards' ? unit.type === 'Phường' : isUnchanged(catalogue, unit));
  const around = districtsAround(catalogue, question);
  const groups = around.map((id) => ({
    district: catalogue.unit(id),
    kin: presentUnits(catalogue, id, today),
  }));
  const meant = (around.length > 0 ? groups : byParent(scene)).map(({ district, kin }) => ({
    district,
    kin: kin.filter(({ unit }) => isMeant(unit)),
  }));
  return meant.filter(({ kin }) => kin.length > 0);
}

function byParent(scene: Scene): readonly Group[] {
  const groups = [...Map.groupBy(presentOf(scene, 'commune'), ({ parent }) => parent)];
  return groups.map(([parent, communes]) => ({
    district: parent === null ? undefined : scene.catalogue.unit(parent),
    kin: communes.map((unit) => ({ unit, partial: false })),
  }));
}

/** One line per district; where not only wards are listed these are called so. */
function groupLine({ district, kin }: Group, only: UnitsCase['only']): Line {
  const names = listArg(
    kin.map((own) => nameArg(own, only)),
    'comma',
  );
  return district?.level === 'district'
    ? says('ask-units-of', { district: textArg(district.fullName), units: names })
    : says('ask-units-names', { units: names });
}

function nameArg({ unit, partial }: Kin, only: UnitsCase['only']): Arg {
  const name = unit.type === 'Phường' && only !== 'wards' ? plainUnitArg(unit) : verbatim(unit.name);
  return partial ? lineArg('ask-part-of', { unit: name }) : name;
}

/** The districts of today, or of the last day the level had. */
function lastDistricts(scene: Scene): readonly Unit[] {
  const day = levelEnd(scene, 'district') ?? scene.today;
  return scene.catalogue.units.filter((unit) => unit.level === 'district' && existsOn(unit, day));
}

function namesPart(units: readonly Unit[]): Part {
  return part('body', 'ask-units-names', { units: listArg(units.map(plainUnitArg), 'comma') });
}
