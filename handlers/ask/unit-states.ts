import type { TargetStatus } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { assessTarget } from '#assess/assess-target.ts';
import type { Asked } from './asked.ts';

interface UnitTargets {
  readonly indicator: Indicator;
  readonly document: DocumentId;
  readonly units: readonly UnitId[];
  readonly figures: readonly Figure[];
}

/** How the targets stand that a document sets for units themselves, of each unit the one due next or else the last; empty where it sets none. */
export function unitStates(
  { scene }: Asked,
  { indicator, document, units, figures }: UnitTargets,
): ReadonlyMap<UnitId, TargetStatus> {
  const { today, catalogue } = scene;
  const own = catalogue.programme.targets
    .filter((target) => target.indicator === indicator.id && target.document === document)
    .filter(({ unit }) => units.includes(unit))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const byUnit = Map.groupBy(own, ({ unit }) => unit);
  return new Map(
    [...byUnit].flatMap(([unit, targets]) => {
      const target = targets.find(({ due }) => due >= today) ?? targets.at(-1);
      return target ? [[unit, assessTarget({ target, indicator, figures, today }).status] as const] : [];
    }),
  );
}
