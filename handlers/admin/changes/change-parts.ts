import type { Part } from '#domain/answer.ts';
import type { Change, ChangeItem } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part } from '#compose/section.ts';
import { readItemCase } from './item-case.ts';
import { itemLine, itemParts } from './item-parts.ts';

/** How many figures of a change of many are named. */
const shownItems = 5;

/** What a change does: a single figure in full, of many the first few in a line each. */
export async function changeParts(
  change: Change,
  items: readonly ChangeItem[],
  { today }: { readonly today: IsoDate },
  house: House,
): Promise<readonly Part[]> {
  const cases = await Promise.all(items.slice(0, shownItems).map((item) => readItemCase(item, house, today)));
  const [single] = cases;
  const reason =
    change.reason === null ? [] : [part('body', 'admin-reason', { reason: verbatim(change.reason) })];
  if (items.length === 1 && single) return [...kindParts(change), ...itemParts(single), ...reason];
  return [
    ...kindParts(change),
    part('body', 'admin-figures-changed', { count: items.length }),
    ...list(cases.map(itemLine)),
    ...(items.length > cases.length
      ? [part('body', 'admin-and-more', { count: items.length - cases.length })]
      : []),
    ...reason,
  ];
}

function kindParts({ kind, file }: Change): readonly Part[] {
  if (kind === 'withdraw') return [part('body', 'admin-kind-withdraw')];
  if (kind === 'correct') return [part('body', 'admin-kind-correct')];
  return file === null ? [] : [part('body', 'admin-kind-import', { file: verbatim(file) })];
}
