import { join } from 'node:path';
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';

/** Where an engine notes which migrations it has seen: a migration is known by the moment it was generated. */
export const migrationLog =
  'create table if not exists migrations (generated_at bigint primary key, hash text not null)';

/** Where the generated migrations of an engine are. */
export function migrationsOf(engine: 'sqlite' | 'postgres'): string {
  return join(import.meta.dirname, '..', 'migrations', engine);
}

/** The migrations of a folder that are not among those applied, oldest first. */
export function pendingMigrations(
  migrationsFolder: string,
  applied: readonly { readonly generated_at: number | string }[],
): readonly MigrationMeta[] {
  const known = new Set(applied.map((row) => Number(row.generated_at)));
  return readMigrationFiles({ migrationsFolder }).filter(({ folderMillis }) => !known.has(folderMillis));
}
