import type { Kit } from './kit.ts';

/** What Zalo needs kept: the rotating tokens of the Official Account, and what counts towards a monthly quota. */
export function zaloTables(kit: Kit) {
  const zaloGrants = kit.table('zalo_grants', {
    appId: kit.text().primaryKey(),
    sealed: kit.text().notNull(),
    savedAt: kit.moment().notNull(),
  });

  const sentCounts = kit.table(
    'sent_counts',
    {
      account: kit.text().notNull(),
      /** `YYYY-MM` */
      month: kit.text().notNull(),
      sent: kit.integer().notNull(),
    },
    (row) => [kit.key(row.account, row.month)],
  );

  return { zaloGrants, sentCounts };
}
