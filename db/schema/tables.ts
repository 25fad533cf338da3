import { chatTables } from './chats.ts';
import { digestTables } from './digest.ts';
import { figureTables } from './figures.ts';
import type { Kit } from './kit.ts';
import { ledgerTables } from './ledger.ts';
import { peopleTables } from './people.ts';
import { pictureTables } from './pictures.ts';
import { workTables } from './work.ts';
import { zaloTables } from './zalo.ts';

/**
 * The one schema; a kit makes it for an engine. A new table is also exported by sqlite.ts and postgres.ts, and every
 * change gets a migration per engine: `drizzle-kit generate --name what-it-does --config db/sqlite.config.ts`, and the
 * same for postgres.
 */
export function makeTables(kit: Kit) {
  return {
    ...figureTables(kit),
    ...chatTables(kit),
    ...workTables(kit),
    ...zaloTables(kit),
    ...digestTables(kit),
    ...peopleTables(kit),
    ...ledgerTables(kit),
    ...pictureTables(kit),
  };
}

export type Tables = ReturnType<typeof makeTables>;
