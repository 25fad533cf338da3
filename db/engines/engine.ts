import type { Column, SQL, SQLWrapper } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Tables } from '../schema/tables.ts';

/** What queries are written with: drizzle's builder, less all that only one engine has. Every query is awaited. */
export type Database = Pick<
  PgDatabase<PgQueryResultHKT>,
  'select' | 'insert' | 'update' | 'delete' | 'with' | '$with'
>;

/** A database and the few things the engines spell differently. Everything above it is written once. */
export interface Engine {
  readonly db: Database;
  readonly tables: Tables;
  /** True for rows whose text column is in the JSON list bound to `placeholder`, however long that is. */
  readonly isAmong: (column: Column, placeholder: string) => SQL;
  /**
   * Selects rows given as JSON arrays, whatever their number, with columns `c0`, `c1` … of the types told: a statement
   * of a thousand rows is no larger than one of one row.
   */
  readonly unpack: (rows: readonly (readonly unknown[])[], types: readonly ('text' | 'integer')[]) => SQL;
  /** Makes a select pass over rows that another process is choosing at this moment. */
  readonly skipTaken: <Select extends object>(select: Select) => Select;
  /** Runs all queries or none and returns how many rows each changed. None of them may return rows. */
  readonly atomic: (queries: readonly SQLWrapper[]) => Promise<readonly number[]>;
  /** True for an error that says that a unique key is taken. */
  readonly isUniqueConflict: (error: unknown) => boolean;
  /** Applies the migrations that the database has not seen, once, however many processes start. */
  readonly migrate: () => Promise<void>;
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
