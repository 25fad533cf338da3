import { assessTarget } from '#assess/assess-target.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ChangeItem } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { provisional } from './provisional.ts';

/** What a change does to one target. */
export interface Effect {
  readonly before: TargetAssessment;
  readonly after: TargetAssessment;
}

export interface EffectCase {
  readonly item: ChangeItem;
  /** What stands of the item's indicator and unit. */
  readonly standing: readonly Figure[];
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** How every target of the indicator and unit stands now, and would stand once the change is published. */
export function effectsOf({ item, standing, catalogue, today }: EffectCase): readonly Effect[] {
  const { indicator: id, unit } = item.slot;
  const indicator = catalogue.indicator(id);
  if (!indicator) return [];
  const changed = [
    ...standing.filter((figure) => figure.id !== item.base),
    ...(item.figure ? [provisional(item.figure, item.base)] : []),
  ];
  return catalogue.programme.targets
    .filter((target) => target.indicator === id && target.unit === unit)
    .map((target) => ({
      before: assessTarget({ target, indicator, figures: standing, today }),
      after: assessTarget({ target, indicator, figures: changed, today }),
    }));
}
