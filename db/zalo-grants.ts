import { eq } from 'drizzle-orm';
import type { ZaloGrants } from '#domain/ports/zalo.ts';
import type { Engine } from './engines/engine.ts';

/** The grants of Zalo applications, in the database, one row each. */
export function makeZaloGrants({ db, tables: { zaloGrants } }: Engine): ZaloGrants {
  return {
    async get(appId) {
      const [row] = await db
        .select({ sealed: zaloGrants.sealed, savedAt: zaloGrants.savedAt })
        .from(zaloGrants)
        .where(eq(zaloGrants.appId, appId));
      return row ?? null;
    },

    async put(appId, grant) {
      await db
        .insert(zaloGrants)
        .values({ appId, ...grant })
        .onConflictDoUpdate({ target: zaloGrants.appId, set: grant });
    },
  };
}
