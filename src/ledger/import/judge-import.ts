import { doubtsAbout, type Doubt } from '#assess/plausibility.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { slotKey, type ChangeItem, type Slot } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { provisional } from '../provisional.ts';
import { cellText, type Column } from './columns.ts';
import type { ReadEntry } from './read-entry.ts';
import type { Refusal, RefusalWhy } from './refusal.ts';

/** A figure that a table would add, or put in the place of another. */
export interface JudgedChange {
  readonly judged: 'new' | 'changed';
  readonly item: ChangeItem;
  readonly entry: ReadEntry;
  readonly doubts: readonly Doubt[];
}

/** What a figure of a table would do. */
export type Judged =
  | JudgedChange
  | { readonly judged: 'same'; readonly entry: ReadEntry }
  | { readonly judged: 'refused'; readonly refusal: Refusal };

export interface ImportCase {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
  /** Standing figures of all indicators and units of the table. */
  readonly standing: readonly Figure[];
  /** How often each slot was published. */
  readonly versions: ReadonlyMap<string, number>;
  readonly mayEnter: (slot: Slot) => boolean;
}

/** Judges the figures of a table one after the other; a slot that comes a second time is refused. */
export function makeJudge({ today, standing, versions, mayEnter }: ImportCase): (entry: ReadEntry) => Judged {
  const seen = new Set<string>();
  const series = Map.groupBy(
    standing.filter(({ status }) => status !== 'illustrative'),
    seriesKey,
  );

  return (entry) => {
    const { slot } = entry;
    const key = slotKey(slot);
    if (seen.has(key)) return refused(entry, 'value', 'repeated');
    seen.add(key);
    if (!mayEnter(slot)) return refused(entry, 'unit', 'out-of-scope');
    const others = series.get(seriesKey(slot)) ?? [];
    const there = others.filter(({ period }) => period === slot.period);
    const base = baseOf(entry, there);
    if (base === 'several') return refused(entry, 'source', 'several-sources');
    if (base !== null && isSame(entry, base)) return { judged: 'same', entry };
    return changed(entry, base, others);
  };

  function changed(entry: ReadEntry, base: Figure | null, others: readonly Figure[]): Judged {
    const { slot, amount, source, indicator, unit } = entry;
    const figure = { ...slot, ...amount, source, note: null, definition: null };
    const item = { slot, figure, base: base?.id ?? null, slotVersion: versions.get(slotKey(slot)) ?? 0 };
    const doubts = doubtsAbout({
      figure: provisional(figure, item.base),
      indicator,
      unit,
      others: others.filter((other) => other !== base),
      today,
    });
    return { judged: base === null ? 'new' : 'changed', item, entry, doubts };
  }
}

function seriesKey({ indicator, unit }: Pick<Slot, 'indicator' | 'unit'>): string {
  return `${indicator}|${unit}`;
}

/** What the figure takes the place of: the only one there, or the one of the same publisher. */
function baseOf({ source }: ReadEntry, there: readonly Figure[]): Figure | null | 'several' {
  const [only, ...more] = there;
  if (more.length === 0) return only ?? null;
  const own = there.filter((figure) => figure.source.publisher === source.publisher);
  return own.length === 1 ? (own[0] ?? null) : 'several';
}

function isSame({ amount }: ReadEntry, base: Figure): boolean {
  return (
    amount.value === base.value &&
    amount.outOf === base.outOf &&
    amount.qualifier === base.qualifier &&
    amount.status === base.status
  );
}

function refused({ entry }: ReadEntry, column: Column, why: RefusalWhy): Judged {
  const { sheet, row, at } = entry;
  const value = cellText(entry.cell(column) ?? (column === 'source' ? entry.heading('source') : null));
  return { judged: 'refused', refusal: { sheet, row, column: at(column), value, why } };
}
