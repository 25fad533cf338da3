import type { Part } from '#domain/answer.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { hasEnded, listArg, plainUnitArg, textArg } from './args.ts';
import { becameParts, mergedParts } from './history-parts.ts';
import { part, type Scene } from './section.ts';
import { presentUnits } from './unit-history.ts';

/** What became of a unit that is no more, in few words, wherever a figure of its time is told or asked for. */
export function endedParts(scene: Scene, id: UnitId): readonly Part[] {
  const unit = scene.catalogue.unit(id);
  if (!unit || !hasEnded(unit, scene.today)) return [];
  const parts = unit.level === 'district' ? endedDistrict(scene, unit) : becameParts(scene, unit);
  return parts.map((own) => (own.part === 'line' ? { ...own, role: 'remark' } : own));
}

function endedDistrict(scene: Scene, unit: Unit): readonly Part[] {
  const { length: count } = presentUnits(scene.catalogue, unit.id, scene.today);
  const now = part('remark', 'ask-now-communes-count', { unit: plainUnitArg(unit), count });
  return [...mergedParts(scene, unit), ...(count > 0 ? [now] : [])];
}

/** The name a unit had before, where people still use it: a full name that means this unit and is not its own. */
export function formerNameParts({ catalogue }: Scene, unit: Unit): readonly Part[] {
  if (unit.level !== 'district' && unit.level !== 'commune') return [];
  const types = new Set(catalogue.units.map(({ type }) => type.toLowerCase()).filter((type) => type !== ''));
  const names = catalogue.phrases
    .filter(({ means, text }) => means === unit.id && [...types].some((type) => text.startsWith(`${type} `)))
    .map(({ text }) => textArg({ vi: text, en: text }));
  if (names.length === 0) return [];
  return [part('body', 'ask-formerly', { unit: plainUnitArg(unit), names: listArg(names, 'and') })];
}
