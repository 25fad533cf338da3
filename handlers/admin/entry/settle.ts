import type { Figure } from '#domain/figure.ts';
import type { Entering } from '#domain/pending.ts';
import type { Person } from '#domain/people.ts';
import type { UnitId } from '#domain/unit.ts';
import type { House } from '#domain/turn.ts';
import { reportableUnits } from '#ledger/scope.ts';
import type { Order } from './order.ts';
import { valueOf } from './read-value.ts';

/** A figure on its way in, with what its words left open. */
export interface Draft {
  readonly entering: Entering;
  readonly open: Order['open'];
}

/** Adds what follows from what is known: the unit of whoever reports for one only, the value by its indicator. */
export function settle(draft: Draft, person: Person, house: House): Draft {
  return withValue(withUnit(draft, person, house), house);
}

/** Nobody has to name the province, nor the one unit they report for; a unit that was named unclearly is asked. */
function withUnit({ entering, open }: Draft, person: Person, house: House): Draft {
  const { indicator, unit } = entering;
  if (indicator === null || unit !== null || open.unit) return { entering, open };
  const units = reportableUnits(person, indicator, house.catalogue);
  return {
    entering: { ...entering, unit: units === 'all' ? house.catalogue.province.id : onlyOne(units) },
    open,
  };
}

function onlyOne(units: readonly UnitId[]): UnitId | null {
  return units.length === 1 ? (units[0] ?? null) : null;
}

function withValue({ entering, open }: Draft, house: House): Draft {
  const indicator = house.catalogue.indicator(entering.indicator ?? '');
  if (entering.written === null || !indicator) return { entering, open };
  const value = valueOf(entering.written, indicator);
  return { entering: { ...entering, ...value.known }, open: { ...open, ...value.open } };
}

/** What stands of the slot that is being entered, without generated samples; nothing while the slot is not known. */
export async function standingOf(
  { indicator, unit, period }: Entering,
  { store }: House,
): Promise<readonly Figure[]> {
  if (indicator === null || unit === null || period === null) return [];
  const slot = { indicators: [indicator], units: [unit], periods: [period] };
  const figures = await store.figures.standing(slot);
  return figures.filter(({ status }) => status !== 'illustrative');
}

/** One standing figure is the one that is meant; of several, somebody has to choose. */
export function withBase(entering: Entering, standing: readonly Figure[]): Entering {
  if (entering.base !== null || entering.period === null || standing.length > 1) return entering;
  const [only] = standing;
  if (only) return { ...entering, base: only.id };
  return entering.kind === 'update' ? { ...entering, base: 'beside' } : entering;
}
