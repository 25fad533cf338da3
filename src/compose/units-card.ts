import type { Line, Part } from '#domain/answer.ts';
import type { Unit } from '#domain/unit.ts';
import { existsOn } from '#domain/unit.ts';
import { lineArg, listArg, plainUnitArg, textArg, verbatim } from './args.ts';
import { echo } from './echo.ts';
import { list, part, says, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';
import { countNow, levelEnd, type LocalLevel, presentOf } from './unit-counts.ts';

/** Which units of a level there are: communes under the districts they lay in, districts by name. */
export function unitsCard(scene: Scene, level: LocalLevel): Section {
  const units = level === 'commune' ? presentOf(scene, level) : lastDistricts(scene);
  const [first] = units;
  return {
    parts: [
      echo(lineArg('ask-what-units', { level })),
      countNow(scene, level),
      ...(level === 'district' && levelEnd(scene, level) !== null
        ? [part('body', 'ask-units-last', { count: units.length })]
        : []),
      ...(level === 'commune' ? list(byDistrict(scene, units)) : [namesPart(units)]),
      ...(first ? [part('hint', 'ask-units-hint', { example: plainUnitArg(first) })] : []),
      part('source', 'ask-source-units'),
    ],
    followUps: [
      ...units.slice(0, 2).map((unit) => namedTap(textArg(unit.fullName), 'overview', { units: [unit.id] })),
      tap('overview'),
    ],
    figures: [],
  };
}

/** The districts of today, or of the last day the level had. */
function lastDistricts(scene: Scene): readonly Unit[] {
  const day = levelEnd(scene, 'district') ?? scene.today;
  return scene.catalogue.units.filter((unit) => unit.level === 'district' && existsOn(unit, day));
}

/** One line per district with the bare names of its communes; those without one come last. */
function byDistrict({ catalogue }: Scene, communes: readonly Unit[]): readonly Line[] {
  const groups = [...Map.groupBy(communes, ({ parent }) => parent)];
  return groups.map(([parent, own]) => {
    const district = parent === null ? undefined : catalogue.unit(parent);
    const names = listArg(
      own.map(({ name }) => verbatim(name)),
      'comma',
    );
    return district?.level === 'district'
      ? says('ask-units-of', { district: textArg(district.fullName), units: names })
      : says('ask-units-names', { units: names });
  });
}

function namesPart(units: readonly Unit[]): Part {
  return part('body', 'ask-units-names', { units: listArg(units.map(plainUnitArg), 'comma') });
}
