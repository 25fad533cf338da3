import { chatTables } from './chats.ts';
import { digestTables } from './digest.ts';
import { figureTables } from './figures.ts';
import type { Kit } from './kit.ts';
import { workTables } from './work.ts';
import { zaloTables } from './zalo.ts';

/** The one schema; a kit makes it for an engine. A new table must also be exported by sqlite.ts and postgres.ts. */
export function makeTables(kit: Kit) {
  return {
    ...figureTables(kit),
    ...chatTables(kit),
    ...workTables(kit),
    ...zaloTables(kit),
    ...digestTables(kit),
  };
}

export type Tables = ReturnType<typeof makeTables>;
