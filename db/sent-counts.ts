import { and, eq, sql } from 'drizzle-orm';
import type { SentCounts } from '#domain/ports/zalo.ts';
import type { Engine } from './engines/engine.ts';

/** Messages sent per account and month, in the database; each addition is one statement, so none is lost. */
export function makeSentCounts({ db, tables: { sentCounts } }: Engine): SentCounts {
  return {
    async add(account, month) {
      const [row] = await db
        .insert(sentCounts)
        .values({ account, month, sent: 1 })
        .onConflictDoUpdate({
          target: [sentCounts.account, sentCounts.month],
          set: { sent: sql`${sentCounts.sent} + 1` },
        })
        .returning({ sent: sentCounts.sent });
      if (!row) throw new Error('store.count_not_kept: the database returned no count; check its migrations');
      return row.sent;
    },

    async read(account, month) {
      const [row] = await db
        .select({ sent: sentCounts.sent })
        .from(sentCounts)
        .where(and(eq(sentCounts.account, account), eq(sentCounts.month, month)));
      return row?.sent ?? 0;
    },
  };
}
