import type { Kit } from './kit.ts';

/** Pictures as platforms know them, and pictures and files that wait to be fetched. */
export function pictureTables(kit: Kit) {
  const uploads = kit.table(
    'uploads',
    {
      account: kit.text().notNull(),
      contentHash: kit.text().notNull(),
      reference: kit.text().notNull(),
      keptAt: kit.moment().notNull(),
    },
    (row) => [kit.key(row.account, row.contentHash), kit.index('uploads_by_moment').on(row.keptAt)],
  );

  const handouts = kit.table(
    'handouts',
    {
      token: kit.text().primaryKey(),
      bytes: kit.bytes().notNull(),
      mediaType: kit.text().notNull(),
      name: kit.text(),
      expiresAt: kit.moment().notNull(),
    },
    (row) => [kit.index('handouts_by_expiry').on(row.expiresAt)],
  );

  return { uploads, handouts };
}
