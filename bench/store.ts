import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the bare driver is what the store is measured against
import SqliteDatabase from 'better-sqlite3';
import { openStore } from '#db/index.ts';
import type { Figure } from '#domain/figure.ts';
import { period, type Period } from '#domain/period.ts';
import type { FigureQuery } from '#domain/ports/figures.ts';
import type { UnitId } from '#domain/unit.ts';
import { officialFigure } from '#test/support/figure.ts';

const units = Array.from({ length: 166 }, (_, n) => `commune:${14_000 + n}` as UnitId);
const indicators = Array.from({ length: 20 }, (_, n) => `indicator-${n}`);
const periods = Array.from({ length: 61 }, (_, n) =>
  period(`${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
);

interface Read {
  readonly name: string;
  readonly rounds: number;
  readonly query: (round: number) => FigureQuery;
}

const at = <T>(list: readonly T[], round: number): readonly T[] => [list[round % list.length] as T];

const reads: readonly Read[] = [
  {
    name: 'one figure',
    rounds: 20_000,
    query: (n) => ({ indicators: at(indicators, n), units: at(units, n * 7), periods: at(periods, n * 3) }),
  },
  {
    name: 'one indicator and period over 166 units',
    rounds: 2_000,
    query: (n) => ({ indicators: at(indicators, n), units, periods: at(periods, n * 3) }),
  },
  {
    name: 'all 1,220 figures of one unit',
    rounds: 300,
    query: (n) => ({ units: at(units, n * 7) }),
  },
  {
    name: 'one figure as of an earlier moment',
    rounds: 20_000,
    query: (n) => ({
      indicators: at(indicators, n),
      units: at(units, n * 7),
      periods: at(periods, n * 3),
      asOf: 2_000,
    }),
  },
];

/** Prints how long the store's hot reads take at 202,520 figures on SQLite, and how many times the bare driver's. */
export async function benchStore(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-store-'));
  const path = join(folder, 'store.db');
  const store = await openStore({ url: `file:${path}` });
  const figures = [...manyFigures()];
  const begun = performance.now();
  await store.figures.append(figures);
  console.log(`store: ${figures.length} figures appended in ${Math.round(performance.now() - begun)} ms`);

  const raw = new SqliteDatabase(path);
  for (const read of reads) {
    const ours = await measure(read.rounds, (n) => store.figures.standing(read.query(n)));
    const bare = await measure(read.rounds, bareRead(raw, read.query));
    console.log(
      `store: ${read.name}: p50 ${ours.p50.toFixed(1)} µs, p99 ${ours.p99.toFixed(1)} µs; ` +
        `${(ours.p50 / bare.p50).toFixed(2)} × the bare driver (p50 ${bare.p50.toFixed(1)} µs)`,
    );
  }

  raw.close();
  await store.close();
  await rm(folder, { recursive: true });
}

function* manyFigures(): Generator<Figure> {
  for (const indicator of indicators)
    for (const unit of units) for (const p of periods) yield figureOf(indicator, unit, p);
}

const source = {
  publisher: 'Sở Khoa học và Công nghệ',
  url: 'https://example.vn/bao-cao',
  published: '2025-07-01',
  title: 'Báo cáo 1',
};

function figureOf(indicator: string, unit: UnitId, p: Period): Figure {
  return officialFigure({ id: `${indicator}/${unit}/${p}`, indicator, unit, period: p, value: 50, source });
}

/** The same question put to the driver by hand; rows as they come, in no order. */
function bareRead(raw: SqliteDatabase.Database, queryOf: (round: number) => FigureQuery) {
  const example = queryOf(0);
  const narrow = (column: string, wanted: readonly string[] | undefined): string[] =>
    wanted ? [wanted.length === 1 ? `${column} = ?` : `${column} in (${wanted.map(() => '?').join()})`] : [];
  const conditions = [
    ...narrow('f.indicator', example.indicators),
    ...narrow('f.unit', example.units),
    ...narrow('f.period', example.periods),
  ];
  const statement =
    raw.prepare(`select * from figures f where ${conditions.join(' and ')} and f.recorded_at <= ?
    and not exists (select 1 from figures s where s.supersedes = f.id and s.recorded_at <= ?)
    and not exists (select 1 from withdrawals w where w.figure = f.id and w.at <= ?)`);
  return (round: number) => {
    const { indicators = [], units = [], periods = [], asOf = Number.MAX_SAFE_INTEGER } = queryOf(round);
    return Promise.resolve(statement.all(...indicators, ...units, ...periods, asOf, asOf, asOf));
  };
}

async function measure(rounds: number, work: (round: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let round = -rounds / 10; round < rounds; round += 1) {
    const begun = performance.now();
    await work(Math.abs(round));
    if (round >= 0) times.push((performance.now() - begun) * 1_000);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(rounds * 0.5)] ?? 0, p99: times[Math.floor(rounds * 0.99)] ?? 0 };
}
