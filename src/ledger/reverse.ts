import { slotKey, type ChangeItem } from '#domain/change.ts';
import type { Figure, FigureId } from '#domain/figure.ts';
import { draftOf } from './provisional.ts';

export interface ReverseCase {
  /** What the change did, in the order of its items. */
  readonly items: readonly ChangeItem[];
  /** The id under which an item was recorded, by its place. */
  readonly recorded: (place: number) => FigureId;
  /** The figures that the change replaced, by id. */
  readonly replaced: ReadonlyMap<FigureId, Figure>;
  /** How often each slot was published until now. */
  readonly versions: ReadonlyMap<string, number>;
}

/**
 * The items that put things back as they were before a change: what it replaced stands again as a new version, what it
 * added is withdrawn. Null when somebody changed one of the figures since, or when it only withdrew.
 */
export function reverse({ items, recorded, replaced, versions }: ReverseCase): readonly ChangeItem[] | null {
  const reversed = items.flatMap((item, place) => {
    const slotVersion = versions.get(slotKey(item.slot)) ?? 0;
    if (item.figure === null || slotVersion !== item.slotVersion + 1) return [];
    const earlier = item.base === null ? null : (replaced.get(item.base) ?? null);
    if (item.base !== null && earlier === null) return [];
    return [{ slot: item.slot, figure: earlier && draftOf(earlier), base: recorded(place), slotVersion }];
  });
  return reversed.length === items.length ? reversed : null;
}
