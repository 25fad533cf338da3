import { recordedAs, type Change, type ChangeItem } from '#domain/change.ts';
import type { House } from '#domain/turn.ts';
import { reverse } from '#ledger/reverse.ts';

/** The items that take a published change back; null when somebody changed one of its figures since. */
export async function reversedItems(
  change: Change,
  items: readonly ChangeItem[],
  { store }: Pick<House, 'store'>,
): Promise<readonly ChangeItem[] | null> {
  const replaced = await store.figures.byId(items.flatMap(({ base }) => base ?? []));
  return reverse({
    items,
    recorded: (place) => recordedAs(change.id, place),
    replaced: new Map(replaced.map((figure) => [figure.id, figure])),
    versions: await store.changes.slotVersions(items.map(({ slot }) => slot)),
  });
}
