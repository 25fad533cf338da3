import { recordedAs, type Change, type ChangeItem, type ChangeStep } from '#domain/change.ts';
import type { Figure } from '#domain/figure.ts';
import type { NewChange } from '#domain/ports/changes.ts';
import type { Tables } from './schema/tables.ts';

type ChangeRow = Tables['changes']['$inferSelect'];
type NewChangeRow = Tables['changes']['$inferInsert'];
type ItemRow = Tables['changeItems']['$inferSelect'];
type NewItemRow = Tables['changeItems']['$inferInsert'];

/** A stored change; null for one without steps, which can't be. */
export function changeOf(row: ChangeRow, steps: readonly ChangeStep[]): Change | null {
  const [first, ...rest] = steps;
  if (!first) return null;
  const { id, code, kind, by, channel, chat, size, reason, file, undoes, needsApproval } = row;
  return {
    ...{ id, code, kind, by, size, reason, file, undoes, needsApproval },
    address: channel === null || chat === null ? null : { channel, chat, topic: null },
    previewedAt: row.previewedAt,
    expiresAt: row.expiresAt,
    steps: [first, ...rest],
  };
}

export function changeRow({ address, ...plain }: NewChange, code: string, size: number): NewChangeRow {
  return { ...plain, channel: address?.channel ?? null, chat: address?.chat ?? null, code, size };
}

export function itemOf({ indicator, unit, period, figure, base, slotVersion }: ItemRow): ChangeItem {
  return { slot: { indicator, unit, period }, figure, base, slotVersion };
}

export function itemRow({ slot, ...plain }: ChangeItem, change: string, place: number): NewItemRow {
  return { ...slot, ...plain, change, place };
}

/** An item as the figure that its change records; null where it only withdraws. */
export function publishedFigure(
  item: ChangeItem,
  place: number,
  of: Change,
  step: ChangeStep,
): Figure | null {
  if (item.figure === null) return null;
  return {
    ...item.figure,
    id: recordedAs(of.id, place),
    recordedAt: step.at,
    enteredBy: of.by,
    supersedes: item.base,
  };
}
