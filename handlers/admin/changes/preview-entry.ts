import type { Answer } from '#domain/answer.ts';
import { slotKey, type ChangeItem, type FigureDraft } from '#domain/change.ts';
import type { Figure } from '#domain/figure.ts';
import type { Entering } from '#domain/pending.ts';
import type { House } from '#domain/turn.ts';
import type { LinkedTurn } from '../privileged.ts';
import { makePreview } from './make-preview.ts';
import { showPreview } from './show-preview.ts';

/** A figure of which everything is known, as a preview to confirm. */
export async function previewEntry(
  entering: Entering,
  standing: readonly Figure[],
  turn: LinkedTurn,
  house: House,
): Promise<Answer> {
  const item = await itemOf(entering, standing, house);
  const change = await makePreview(
    { kind: entering.kind, items: [item], reason: entering.reason },
    turn,
    house,
  );
  return showPreview(change, [item], turn, house);
}

async function itemOf(entering: Entering, standing: readonly Figure[], house: House): Promise<ChangeItem> {
  const { indicator, unit, period } = entering;
  const slot = { indicator: given(indicator), unit: given(unit), period: given(period) };
  const replaced = standing.find(({ id }) => id === entering.base) ?? null;
  const figure: FigureDraft = {
    ...slot,
    ...given(entering.amount),
    source: given(entering.source),
    note: null,
    // A correction counts as what it corrects was counted.
    definition: (entering.kind === 'correct' && replaced?.definition) || null,
  };
  const versions = await house.store.changes.slotVersions([slot]);
  return { slot, figure, base: replaced?.id ?? null, slotVersion: versions.get(slotKey(slot)) ?? 0 };
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('admin.entry_incomplete: a preview needs every step answered');
  return value;
}
