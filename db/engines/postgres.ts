import { sql, type SQLWrapper } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { rootCause } from '../errors.ts';
import * as tables from '../schema/postgres.ts';
import type { Engine } from './engine.ts';
import { migrationLog, migrationsOf, pendingMigrations } from './pending-migrations.ts';

const connectMs = 10_000;
const uniqueViolation = '23505';
/** Any number, the same in every process: who holds it migrates. */
const migrationLock = 7_235_021;

/** Connects to a PostgreSQL server by its URL; connections are made when they are needed. */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: connectMs });
  // A lost idle connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return postgresEngine(drizzle({ client: pool, casing: 'snake_case' }), () => pool.end());
}

/** What makes an engine of any of drizzle's PostgreSQL drivers (tests run one inside the process). */
export function postgresEngine(db: PgDatabase<PgQueryResultHKT>, close: () => Promise<void>): Engine {
  return {
    db,
    tables,
    isAmong: (column, placeholder) =>
      sql`${column} = any(array(select json_array_elements_text(${sql.placeholder(placeholder)}::text::json)))`,
    unpack: (rows, types) => {
      const cast = { text: 'text', integer: 'bigint' };
      const columns = types.map((type, n) => sql.raw(`(value->>${n})::${cast[type]} as c${n}`));
      return sql`select ${sql.join(columns, sql`, `)} from json_array_elements(${JSON.stringify(rows)}::text::json)`;
    },
    skipTaken: (select) => {
      (select as { for?: (...how: unknown[]) => unknown }).for?.('update', { skipLocked: true });
      return select;
    },
    atomic: (queries) => runTogether(db, queries),
    isUniqueConflict: (error) => codeOf(error) === uniqueViolation,
    migrate: () => migrate(db),
    ping: async () => {
      await db.execute(sql`select 1`);
    },
    close,
  };
}

function runTogether(
  db: PgDatabase<PgQueryResultHKT>,
  queries: readonly SQLWrapper[],
): Promise<readonly number[]> {
  return db.transaction(async (tx) => {
    const changed: number[] = [];
    for (const query of queries) changed.push(changedRows(await tx.execute(query)));
    return changed;
  });
}

/** Drivers agree on what they do, not on what they call it. */
function changedRows(result: unknown): number {
  const { rowCount, affectedRows } = result as { rowCount?: number | null; affectedRows?: number };
  return rowCount ?? affectedRows ?? 0;
}

function codeOf(error: unknown): unknown {
  const cause = rootCause(error);
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

async function migrate(db: PgDatabase<PgQueryResultHKT>): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
    await tx.execute(migrationLog);
    const applied = await tx.execute(sql`select generated_at from migrations`);
    const rows = (applied as { rows: readonly { generated_at: number | string }[] }).rows;
    for (const migration of pendingMigrations(migrationsOf('postgres'), rows)) {
      for (const statement of migration.sql) await tx.execute(statement);
      await tx.execute(
        sql`insert into migrations (generated_at, hash) values (${migration.folderMillis}, ${migration.hash})`,
      );
    }
  });
}
