import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#db/index.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { publishChange } from '#handlers/admin/changes/settle-change.ts';
import { dryRun, type DryRun } from '#handlers/admin/import/dry-run.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ChangeItem } from '#domain/change.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Store } from '#domain/ports/store.ts';
import { spreadsheets } from '#spreadsheets/index.ts';

const rows = 10_000;
const rounds = 5;
const now = Date.parse('2026-11-23T03:00:00Z');
const today = '2026-11-23' as IsoDate;
const limitMs = 5_000;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Prints how long files of 10,000 figures take to preview, how often progress is told, and how long to apply. */
export async function benchImport(): Promise<void> {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error('bench.pack: the pack must load');
  const { catalogue, figures } = pack;
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const store = await openStore({ url: `file:${join(folder, 'store.db')}` });
  await store.figures.append(figures);
  const place = { catalogue, store };

  const table = { name: 'Số liệu', head: titles, rows: rowsOf(catalogue) };
  const files = { CSV: spreadsheets.writeCsv(table, 'vi'), XLSX: await spreadsheets.writeXlsx([table]) };
  for (const [name, bytes] of Object.entries(files)) await benchPreview(`${name}, all new`, bytes, place);
  const items = await benchPreview('CSV, all new, once more', files.CSV, place);
  await benchApply(items, place);
  await benchPreview('CSV, all the same', files.CSV, place);
  const dearer = { ...table, rows: table.rows.map((row) => row.with(3, '55,5')) };
  await benchPreview('CSV, all changed', spreadsheets.writeCsv(dearer, 'vi'), place);
  const wrong = { ...table, rows: table.rows.map((row) => row.with(1, 'Xã Không Có')) };
  await benchPreview('CSV, all refused', spreadsheets.writeCsv(wrong, 'vi'), place);

  await store.close();
  await rm(folder, { recursive: true });
}

interface Place {
  readonly catalogue: Catalogue;
  readonly store: Store;
}

const titles = ['Chỉ tiêu', 'Đơn vị', 'Kỳ', 'Giá trị', 'Nguồn'];

/** Every percentage of every present commune, quarter by quarter back, until there are enough. */
function rowsOf({ programme, units }: Catalogue): readonly (readonly string[])[] {
  const indicators = programme.indicators.filter(({ measure }) => measure === 'percent');
  const communes = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  const periods = ['Q3/2026', 'Q2/2026', 'Q1/2026', 'Q4/2025'];
  const all = periods.flatMap((period) =>
    indicators.flatMap(({ short }) =>
      communes.map(({ fullName }, n) => [short.vi, fullName.vi, period, `${40 + (n % 50)},5`, 'Báo cáo 5']),
    ),
  );
  if (all.length < rows) throw new Error(`bench.rows: only ${all.length} figures can be made`);
  return all.slice(0, rows);
}

async function benchPreview(name: string, bytes: Uint8Array, place: Place): Promise<readonly ChangeItem[]> {
  const times: number[] = [];
  let told = 0;
  let last: DryRun | null = null;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let round = 0; round < rounds; round += 1) {
    told = 0;
    const begun = performance.now();
    const run = await dryRun({
      table: await spreadsheets.read(bytes, 'a'),
      house: place,
      today,
      mayEnter: () => true,
      onProgress: () => (told += 1),
    });
    times.push(performance.now() - begun);
    if (typeof run === 'string') throw new Error(`bench.unreadable: ${run}`);
    last = run;
  }
  delay.disable();
  const { added = 0, changed = 0, same = 0, refusals = [], items = [] } = last ?? {};
  if (added + changed + same + refusals.length !== rows)
    throw new Error('bench.rows: some figures are missing');
  const slowest = Math.max(...times);
  console.log(
    `import: ${name} (${Math.round(bytes.length / 1024)} KB): ${rows} rows previewed in ${Math.round(Math.min(...times))} ms, ` +
      `at most ${Math.round(slowest)} ms (${((100 * slowest) / limitMs).toFixed(0)}% of 5 s); progress told ${told} times; ` +
      `event loop held p99 ${(delay.percentile(99) / 1e6).toFixed(0)} ms, at most ${(delay.max / 1e6).toFixed(0)} ms`,
  );
  return items;
}

async function benchApply(items: readonly ChangeItem[], { store }: Place): Promise<void> {
  const begun = performance.now();
  const by = 'operator';
  const change = await store.changes.preview(
    {
      ...{ id: 'bench', kind: 'import', by, address: null, reason: null, file: 'a', undoes: null },
      ...{ needsApproval: false, previewedAt: now, expiresAt: now + 1 },
    },
    items,
  );
  const kept = performance.now();
  const result = await publishChange(
    change,
    items,
    ['confirmed', 'published'],
    { by, now },
    { store, office: { hash } },
  );
  if (result !== 'done') throw new Error(`bench.not_applied: ${result}`);
  console.log(
    `import: ${items.length} figures kept as a preview in ${Math.round(kept - begun)} ms, ` +
      `published in ${Math.round(performance.now() - kept)} ms`,
  );
}
