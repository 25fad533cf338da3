import { and, eq, lt } from 'drizzle-orm';
import type { Uploads } from '#domain/ports/pictures.ts';
import type { Engine } from './engines/engine.ts';

/** What platforms keep of uploaded pictures, in the database. */
export function makeUploads({ db, tables: { uploads } }: Engine): Uploads {
  const of = (account: string, contentHash: string) =>
    and(eq(uploads.account, account), eq(uploads.contentHash, contentHash));
  return {
    async get(account, contentHash) {
      const [row] = await db
        .select({ reference: uploads.reference })
        .from(uploads)
        .where(of(account, contentHash));
      return row?.reference ?? null;
    },

    async put(account, contentHash, reference, keptAt) {
      await db
        .insert(uploads)
        .values({ account, contentHash, reference, keptAt })
        .onConflictDoUpdate({
          target: [uploads.account, uploads.contentHash],
          set: { reference, keptAt },
        });
    },

    async drop(account, contentHash) {
      await db.delete(uploads).where(of(account, contentHash));
    },

    async purge(before) {
      const rows = await db
        .delete(uploads)
        .where(lt(uploads.keptAt, before))
        .returning({ account: uploads.account });
      return rows.length;
    },
  };
}
