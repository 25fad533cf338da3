import { slotKey, type ChangeItem } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';

/** True while nobody has changed the figures of a change since it was previewed. */
export async function stillFits(
  items: readonly ChangeItem[],
  { store }: Pick<House, 'store'>,
): Promise<boolean> {
  const versions = await store.changes.slotVersions(items.map(({ slot }) => slot));
  if (items.some((item) => (versions.get(slotKey(item.slot)) ?? 0) !== item.slotVersion)) return false;
  const bases = items.flatMap(({ base }) => base ?? []);
  if (bases.length === 0) return true;
  const standing = await store.figures.standing({
    indicators: [...new Set(items.map(({ slot }) => slot.indicator))],
    units: [...new Set(items.map(({ slot }) => slot.unit))],
  });
  const ids = new Set(standing.map(({ id }) => id));
  return bases.every((base) => ids.has(base));
}

/** The same wishes on what stands now; an item whose base is gone replaces the only figure that stands, or none. */
export async function rebased(
  items: readonly ChangeItem[],
  { store }: Pick<House, 'store'>,
): Promise<readonly ChangeItem[]> {
  const versions = await store.changes.slotVersions(items.map(({ slot }) => slot));
  const standing = await store.figures.standing({
    indicators: [...new Set(items.map(({ slot }) => slot.indicator))],
    units: [...new Set(items.map(({ slot }) => slot.unit))],
  });
  const bySlot = Map.groupBy(
    standing.filter(({ status }) => status !== 'illustrative'),
    slotKey,
  );
  return items.map((item) => {
    const there = bySlot.get(slotKey(item.slot)) ?? [];
    const kept = there.find(({ id }) => id === item.base);
    const base = kept ?? (there.length === 1 ? there[0] : undefined);
    return { ...item, base: base?.id ?? null, slotVersion: versions.get(slotKey(item.slot)) ?? 0 };
  });
}
