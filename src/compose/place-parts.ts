import type { Part } from '#domain/answer.ts';
import type { Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { RankedUnit } from '#assess/rank-units.ts';
import { periodArg, shortUnitArg } from './args.ts';
import { figureArg } from './figure-arg.ts';
import type { Order } from './order-pages.ts';
import { part } from './section.ts';
import { namedAt } from './within.ts';

/** More units than this are a comparison rather than places in an order. */
const mostPlaces = 5;

/** Where the units that are named stand in the order, each with its value; nothing where none is named. */
export function placeParts(order: Order): readonly Part[] {
  const { period } = order.ranking;
  if (period === null) return [];
  const named = namedAt(order.scene, order.question, order.level).slice(0, mostPlaces);
  return named.map((unit) => placePart(order, unit, period));
}

function placePart({ scene, indicator, ranking }: Order, id: UnitId, period: Period): Part {
  const { rows, otherPeriods } = ranking;
  const known = { unit: shortUnitArg(scene, id), period: periodArg(period) };
  const row = rows.find((own) => own.unit === id);
  if (row) {
    const value = figureArg(row.figure, indicator);
    return part('headline', 'ask-place', { ...known, value, rank: row.rank, total: rows.length });
  }
  const latest = otherPeriods.find((figure) => figure.unit === id);
  if (!latest) return part('headline', 'ask-place-none', known);
  const near = { value: figureArg(latest, indicator), latest: periodArg(latest.period) };
  return part('headline', 'ask-place-other', { ...known, ...near });
}

/** As many rows as are shown, with the named unit in their midst; the first ones where none is named. */
export function rowsAround({ scene, question, level, ranking }: Order, shown: number): readonly RankedUnit[] {
  const [named] = namedAt(scene, question, level);
  const place = ranking.rows.findIndex(({ unit }) => unit === named);
  const last = Math.max(0, ranking.rows.length - shown);
  const from = place < 0 ? 0 : Math.min(last, Math.max(0, place - Math.floor(shown / 2)));
  return ranking.rows.slice(from, from + shown);
}
