import { doubtsAbout, type Doubt } from '#assess/plausibility.ts';
import type { ChangeItem } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { House } from '#domain/turn.ts';
import type { Scene } from '#compose/section.ts';
import { effectsOf, type Effect } from '#ledger/effects.ts';
import { provisional } from '#ledger/provisional.ts';

/** Everything that is told of one figure before or while it is changed. */
export interface ItemCase {
  readonly item: ChangeItem;
  readonly indicator: Indicator;
  /** As it would be recorded; null where a figure is only withdrawn. */
  readonly figure: Figure | null;
  /** What it takes the place of. */
  readonly base: Figure | null;
  /** What else stands of the indicator and the unit. */
  readonly others: readonly Figure[];
  readonly effects: readonly Effect[];
  readonly doubts: readonly Doubt[];
  readonly scene: Scene;
}

/** Reads what a change of one figure touches. Throws for an indicator or unit that the programme does not have. */
export async function readItemCase(item: ChangeItem, house: House, today: IsoDate): Promise<ItemCase> {
  const { catalogue, store } = house;
  const indicator = catalogue.indicator(item.slot.indicator);
  const unit = catalogue.unit(item.slot.unit);
  if (!indicator || !unit)
    throw new Error('admin.unknown_subject: the programme no longer has what the change is about');
  const figures = await store.figures.standing({ indicators: [indicator.id], units: [unit.id] });
  const standing = figures.filter(({ status }) => status !== 'illustrative');
  const others = standing.filter(({ id }) => id !== item.base);
  const figure = item.figure && provisional(item.figure, item.base);
  const [base = null] = item.base === null ? [] : await store.figures.byId([item.base]);
  return {
    item,
    indicator,
    figure,
    base,
    others,
    effects: effectsOf({ item, standing, catalogue, today }),
    doubts: figure
      ? doubtsAbout({ figure, indicator, unit, others: withBase(others, base, figure), today })
      : [],
    scene: { catalogue, today },
  };
}

/** The same value again is a doubt also where it would replace itself; otherwise the base is no witness. */
function withBase(others: readonly Figure[], base: Figure | null, figure: Figure): readonly Figure[] {
  const same = base?.value === figure.value && base.outOf === figure.outOf;
  return base && same ? [...others, base] : others;
}
