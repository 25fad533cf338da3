import { and, eq, gt, sql } from 'drizzle-orm';
import type { ChatAddress } from '#domain/message.ts';
import type { Pendings } from '#domain/ports/pendings.ts';
import type { Engine } from './engines/engine.ts';

/** What private chats wait for, in the database, one row per chat. */
export function makePendings({ db, tables: { pendings } }: Engine): Pendings {
  const get = db
    .select({ pending: pendings.pending })
    .from(pendings)
    .where(
      and(
        eq(pendings.channel, sql.placeholder('channel')),
        eq(pendings.chat, sql.placeholder('chat')),
        gt(pendings.expiresAt, sql.placeholder('now')),
      ),
    )
    .prepare('pendings_get');
  const of = ({ channel, chat }: ChatAddress) => and(eq(pendings.channel, channel), eq(pendings.chat, chat));

  return {
    async get({ channel, chat }, now) {
      const [row] = await get.execute({ channel, chat, now });
      return row?.pending ?? null;
    },

    async put({ channel, chat }, pending) {
      const { expiresAt } = pending;
      await db
        .insert(pendings)
        .values({ channel, chat, pending, expiresAt })
        .onConflictDoUpdate({
          target: [pendings.channel, pendings.chat],
          set: { pending, expiresAt },
        });
    },

    async drop(address) {
      await db.delete(pendings).where(of(address));
    },
  };
}
