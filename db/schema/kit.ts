import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  uniqueIndex,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/** PostgreSQL's text can't hold the character NUL, which people may send; it means nothing and is dropped. */
const textWithoutNul = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value.replaceAll('\0', ''),
});

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

const blob = lite.customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: (bytes) => Buffer.from(bytes),
});

/**
 * The columns on PostgreSQL. Its types are the ones every table and query is checked against, because they hold only
 * what is awaited; SQLite's builders do the same work at run time.
 */
export const postgresKit = {
  table: pgTable,
  /** A row number that is never used twice, rising with the order of writing. */
  rowNumber: () => bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
  text: () => textWithoutNul(),
  integer: () => integer(),
  /** Milliseconds since the epoch. */
  moment: () => bigint({ mode: 'number' }),
  real: () => doublePrecision(),
  flag: () => boolean(),
  /** Plain data, read and written whole, never compared; `json`, because `jsonb` refuses the character NUL. */
  json: <T>() => json().$type<T>(),
  bytes: () => bytea(),
  index,
  uniqueIndex,
  key: (...columns: [AnyPgColumn, ...AnyPgColumn[]]) => primaryKey({ columns }),
};

export type Kit = typeof postgresKit;
export type AnyColumn = AnyPgColumn;

/** The same columns on SQLite: the one cast of the schema. */
export const sqliteKit = {
  table: lite.sqliteTable,
  rowNumber: () => lite.integer().primaryKey({ autoIncrement: true }),
  text: () => lite.text(),
  integer: () => lite.integer(),
  moment: () => lite.integer(),
  real: () => lite.real(),
  flag: () => lite.integer({ mode: 'boolean' }),
  json: <T>() => lite.text({ mode: 'json' }).$type<T>(),
  bytes: () => blob(),
  index: lite.index,
  uniqueIndex: lite.uniqueIndex,
  key: (...columns: [lite.AnySQLiteColumn, ...lite.AnySQLiteColumn[]]) => lite.primaryKey({ columns }),
} as unknown as Kit;
