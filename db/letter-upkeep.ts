import { and, asc, count, eq, inArray, lte, sql } from 'drizzle-orm';
import type { ChannelName } from '#domain/message.ts';
import type { Outbox } from '#domain/ports/outbox.ts';
import type { Engine } from './engines/engine.ts';

/** What time does to letters, and what keeps a channel from posting them. */
export function makeLetterUpkeep({
  db,
  tables,
  atomic,
}: Engine): Pick<Outbox, 'cancel' | 'expire' | 'reopen' | 'backlog' | 'pause' | 'resume' | 'pauses'> {
  const { letters, runs, chats, channelPauses } = tables;
  const waiting = sql`${letters.state} = 'waiting'`;

  return {
    async cancel(run, now) {
      const [cancelled = 0] = await atomic([
        db
          .update(letters)
          .set({ state: 'expired', settledAt: now, why: 'the run was cancelled' })
          .where(and(waiting, eq(letters.run, run))),
      ]);
      return cancelled;
    },

    async expire(now) {
      const [expired = 0] = await atomic([
        db
          .update(letters)
          .set({ state: 'expired', settledAt: now })
          .where(and(waiting, lte(letters.expiresAt, now))),
      ]);
      return expired;
    },

    async reopen(now) {
      const wroteSince = sql`exists (select 1 from ${chats} where ${chats.channel} = ${letters.channel}
        and ${chats.chat} = ${letters.chat} and ${chats.lastSeen} > ${letters.settledAt})`;
      const waitingRuns = db.select({ run: letters.run }).from(letters).where(waiting);
      const [reopened = 0] = await atomic([
        db
          .update(letters)
          .set({ state: 'waiting', notBefore: now, settledAt: null })
          .where(
            and(sql`${letters.state} = 'outside-window'`, sql`${letters.expiresAt} > ${now}`, wroteSince),
          ),
        db
          .update(runs)
          .set({ state: 'posting' })
          .where(and(eq(runs.state, 'ended'), inArray(runs.id, waitingRuns))),
      ]);
      return reopened;
    },

    async backlog() {
      const rows = await db
        .select({ channel: letters.channel, all: count() })
        .from(letters)
        .where(sql`${letters.state} = 'waiting' or ${letters.state} = 'sending'`)
        .groupBy(letters.channel);
      return Object.fromEntries(rows.map(({ channel, all }): [ChannelName, number] => [channel, all]));
    },

    async pause({ channel, ...rest }) {
      await db
        .insert(channelPauses)
        .values({ channel, ...rest })
        .onConflictDoUpdate({ target: channelPauses.channel, set: rest });
    },

    async resume(channel) {
      await db.delete(channelPauses).where(eq(channelPauses.channel, channel));
    },

    pauses: async () => db.select().from(channelPauses).orderBy(asc(channelPauses.channel)),
  };
}
