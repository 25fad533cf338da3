import type { ChangeItem } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Slot } from '#domain/change.ts';
import type { ReadTable, UnreadableFile } from '#domain/ports/spreadsheets.ts';
import type { House } from '#domain/turn.ts';
import { entriesOf } from '#ledger/import/entries.ts';
import { findTables } from '#ledger/import/find-tables.ts';
import { makeJudge, type Judged, type JudgedChange } from '#ledger/import/judge-import.ts';
import { makeNameIndex } from '#ledger/import/name-index.ts';
import { readEntry, type ReadEntry } from '#ledger/import/read-entry.ts';
import type { Refusal } from '#ledger/import/refusal.ts';

export interface DryRunCase {
  readonly table: ReadTable;
  readonly house: Pick<House, 'catalogue' | 'store'>;
  readonly today: IsoDate;
  readonly mayEnter: (slot: Slot) => boolean;
  /** Told how many figures are done, every few hundred. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a file would change, before anything is changed. */
export interface DryRun {
  readonly items: readonly ChangeItem[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Cells without a value. */
  readonly empty: number;
  readonly refusals: readonly Refusal[];
  readonly doubtful: readonly JudgedChange[];
  /** Titles of columns that were not used. */
  readonly unused: readonly string[];
  /** The days whose lists of units were looked into. */
  readonly listDays: readonly IsoDate[];
}

/** After so many figures others get their turn: a file is no reason to let people wait. */
const atATime = 250;

/** Reads a file's figures and judges each; an unreadable file, or one without a table, is said to be so. */
export async function dryRun(given: DryRunCase): Promise<DryRun | UnreadableFile | 'no-table'> {
  const { table, house, today, mayEnter } = given;
  if (!table.ok) return table.why;
  const names = makeNameIndex(house.catalogue);
  const tables = findTables(table.sheets, names);
  if (tables.length === 0) return 'no-table';
  const found = tables.map(entriesOf);
  const total = found.reduce((sum, { entries }) => sum + entries.length, 0);
  const read = await inTurns(
    found.flatMap(({ entries }) => entries),
    (entry) => readEntry(entry, names, today),
  );
  const entries = read.filter((entry): entry is ReadEntry => 'slot' in entry);
  const judge = makeJudge({
    ...(await standingFor(entries, house)),
    catalogue: house.catalogue,
    today,
    mayEnter,
  });
  const judged = await inTurns(entries, judge, (done) => given.onProgress?.(done, total));
  return {
    ...counted(judged),
    refusals: [...read.flatMap((entry) => ('why' in entry ? [entry] : [])), ...refusalsIn(judged)].toSorted(
      (a, b) => a.row - b.row,
    ),
    empty: found.reduce((sum, { empty }) => sum + empty, 0),
    unused: [...new Set(tables.flatMap(({ unused }) => unused))],
    listDays: [...new Set(entries.map(({ listDay }) => listDay))].toSorted(),
  };
}

async function standingFor(entries: readonly ReadEntry[], { store }: DryRunCase['house']) {
  const slots = entries.map(({ slot }) => slot);
  const [standing, versions] = await Promise.all([
    store.figures.standing({
      indicators: [...new Set(slots.map(({ indicator }) => indicator))],
      units: [...new Set(slots.map(({ unit }) => unit))],
    }),
    store.changes.slotVersions(slots),
  ]);
  return { standing, versions };
}

function counted(judged: readonly Judged[]) {
  const changes = judged.filter(isChange);
  return {
    items: changes.map(({ item }) => item),
    added: changes.filter((one) => one.judged === 'new').length,
    changed: changes.filter((one) => one.judged === 'changed').length,
    same: judged.filter((one) => one.judged === 'same').length,
    doubtful: changes.filter(({ doubts }) => doubts.length > 0),
  };
}

function isChange(one: Judged): one is JudgedChange {
  return one.judged === 'new' || one.judged === 'changed';
}

function refusalsIn(judged: readonly Judged[]): readonly Refusal[] {
  return judged.flatMap((one) => (one.judged === 'refused' ? [one.refusal] : []));
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    if (results.length % atATime !== 0) continue;
    onProgress(results.length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  onProgress(results.length);
  return results;
}
