import type { Part } from '#domain/answer.ts';
import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { listArg, nested, unitArg, unitLabelArg } from './args.ts';
import { echo } from './echo.ts';
import { part, type Scene, type Section } from './section.ts';
import { namedTap, tap } from './taps.ts';

/** Several sections as one answer, one after the other. */
export function joinSections(sections: readonly Section[]): Section {
  return {
    parts: sections.flatMap(({ parts }) => parts),
    followUps: takeTurns(sections.map(({ followUps }) => followUps)),
    figures: [...new Set(sections.flatMap(({ figures }) => figures))],
  };
}

/** What there is instead, with what it speaks of as its heading. */
export function underHeading({ parts: [echo, ...rest] }: Section): readonly Part[] {
  if (echo?.part !== 'line') return rest;
  return [{ ...echo, role: 'heading' }, ...rest];
}

/** A unit without a figure on a topic, followed by the province as the province. */
export function unitWithProvince(unit: Section, province: Section, scene: Scene): Section {
  return {
    parts: [
      ...unit.parts,
      part('heading', 'ask-instead', { unit: unitArg(scene, scene.catalogue.province.id) }),
      ...province.parts.slice(1),
    ],
    followUps: takeTurns([unit.followUps, province.followUps]),
    figures: [...unit.figures, ...province.figures],
  };
}

/** A card with a tap that sets the whole country beside it, before the source. */
export function withNation(card: Section, { id }: Indicator): Section {
  const nation = tap('comparison', { topics: [id], units: ['nation' as UnitId] });
  return { ...card, followUps: [...card.followUps.slice(0, -1), nation, ...card.followUps.slice(-1)] };
}

/** No targets are set for single units: said first, then the province's own. */
export function withoutTargets(scene: Scene, units: readonly UnitId[], province: Section): Section {
  const names = listArg(
    units.map((unit) => unitArg(scene, unit)),
    'and',
  );
  const [head, ...rest] = province.parts;
  return {
    ...province,
    parts: [
      ...(head?.part === 'line' ? [echo(nested(head.line), names)] : []),
      part('headline', 'ask-no-targets-of-unit', { units: names }),
      part('heading', 'ask-instead', { unit: unitArg(scene, scene.catalogue.province.id) }),
      ...rest,
    ],
    followUps: [
      ...units.slice(0, 1).map((unit) => namedTap(unitLabelArg(scene, unit), 'overview', { units: [unit] })),
      ...province.followUps,
    ],
  };
}

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((own) => own.slice(index, index + 1)),
  ).flat();
}
