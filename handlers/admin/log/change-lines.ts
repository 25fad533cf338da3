import type { Line } from '#domain/answer.ts';
import { stateOf, type Change } from '#domain/change.ts';
import type { Person } from '#domain/people.ts';
import type { House } from '#domain/turn.ts';
import { lineArg, nested, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { isAdmin, reaches } from '#ledger/scope.ts';
import { readItemCase } from '../changes/item-case.ts';
import { itemLine } from '../changes/item-parts.ts';
import type { LinkedTurn } from '../privileged.ts';
import { actorArg } from './audit-line.ts';

/** Changes in a sentence each, as far as they are for the reader: their own, and those within a scope of theirs. */
export async function changeLines(
  changes: readonly Change[],
  turn: LinkedTurn,
  house: House,
): Promise<readonly Line[]> {
  const lines = await Promise.all(changes.map((change) => changeLine(change, turn, house)));
  return lines.flatMap((line) => line ?? []);
}

async function changeLine(change: Change, { person, today }: LinkedTurn, house: House): Promise<Line | null> {
  const items = await house.store.changes.items(change.id);
  const [item] = items;
  const isVisible = change.by === person.id || items.every(({ slot }) => isWithin(person, slot, house));
  if (!isVisible || !item) return null;
  const what =
    items.length === 1
      ? nested(itemLine(await readItemCase(item, house, today)))
      : lineArg('admin-log-many', { count: items.length, file: verbatim(change.file ?? '') });
  return says('admin-log-change', {
    code: verbatim(change.code),
    at: { as: 'moment', moment: change.steps.at(1)?.at ?? change.previewedAt },
    who: await actorArg(change.by, house),
    kind: change.kind,
    what,
    state: await stateArg(change, house),
  });
}

async function stateArg(change: Change, house: House) {
  const last = change.steps.at(-1) ?? change.steps[0];
  const approver = change.steps.find(({ state }) => state === 'approved');
  return lineArg(approver ? 'admin-log-approved' : 'admin-log-state', {
    state: stateOf(change),
    by: await actorArg((approver ?? last).by, house),
    at: { as: 'moment', moment: last.at },
    reason: verbatim(last.reason ?? ''),
  });
}

function isWithin(person: Person, slot: Parameters<typeof reaches>[1], { catalogue }: House): boolean {
  return (
    isAdmin(person) ||
    person.grants.some(({ scope, role }) => role !== 'reader' && reaches(scope, slot, catalogue))
  );
}
