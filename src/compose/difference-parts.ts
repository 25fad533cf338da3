import type { Part } from '#domain/answer.ts';
import type { Change } from '#domain/assessment.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { changeBetween } from '#assess/change-between.ts';
import { gapArg, shortUnitArg } from './args.ts';
import { whyLine } from './change-line.ts';
import type { Compared } from './compared.ts';
import { remarkParts } from './remarks.ts';
import { part, type Scene } from './section.ts';

/** The difference of two units with one figure each; why there is none, where values may not be compared. */
export function differenceParts(
  cells: Compared['cells'],
  indicator: Indicator,
  scene: Scene,
): readonly Part[] {
  const known = cells.filter(({ figures }) => figures.length > 0);
  const figures = known.flatMap((cell) => cell.figures);
  const levels = new Set(known.flatMap(({ unit }) => localLevel(unit, scene)));
  if (levels.size > 1) return [part('remark', 'ask-other-levels')];
  if (new Set(figures.map(({ period }) => period)).size > 1) return [part('remark', 'ask-other-times')];
  if (figures.length > known.length) return [part('remark', 'ask-sources-differ')];
  const [one, other, ...more] = figures;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const change = changeBetween({ from: other, to: one, indicator });
  return change.remarks.length > 0 ? remarkParts(change.remarks.map(whyLine)) : [changePart(change, scene)];
}

/** The level of a commune or district; the province and the nation may stand beside any unit. */
function localLevel(id: UnitId, scene: Scene): readonly UnitLevel[] {
  const level = scene.catalogue.unit(id)?.level;
  return level === 'commune' || level === 'district' ? [level] : [];
}

function changePart({ from, to, delta, measure }: Change, scene: Scene): Part {
  const args = {
    one: shortUnitArg(scene, to.unit),
    other: shortUnitArg(scene, from.unit),
    by: gapArg(delta, measure),
  };
  if (delta === 0) return part('body', 'ask-difference-none', args);
  const above = measure === 'rank' ? delta < 0 : delta > 0;
  return part('body', above ? 'ask-difference-above' : 'ask-difference-below', args);
}
