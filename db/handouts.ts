import { and, eq, gt, lte } from 'drizzle-orm';
import type { Handouts } from '#domain/ports/pictures.ts';
import type { Engine } from './engines/engine.ts';

/** Pictures and files that wait to be fetched, in the database, so that any replica can serve them. */
export function makeHandouts({ db, tables: { handouts } }: Engine): Handouts {
  return {
    async put(token, handout, expiresAt) {
      await db.insert(handouts).values({ token, ...handout, expiresAt });
    },

    async get(token, now) {
      const [row] = await db
        .select({ bytes: handouts.bytes, mediaType: handouts.mediaType, name: handouts.name })
        .from(handouts)
        .where(and(eq(handouts.token, token), gt(handouts.expiresAt, now)));
      return row ?? null;
    },

    async purge(before) {
      const rows = await db
        .delete(handouts)
        .where(lte(handouts.expiresAt, before))
        .returning({ token: handouts.token });
      return rows.length;
    },
  };
}
