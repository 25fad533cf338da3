import { and, asc, count, eq, exists, gte, inArray, lt, lte, min, notExists, sql } from 'drizzle-orm';
import type { ChannelName } from '#domain/message.ts';
import type { SubscriptionStore } from '#domain/ports/subscriptions.ts';
import type { Subscription } from '#domain/subscription.ts';
import { addressOf, topicKey } from './address.ts';
import type { Engine } from './engines/engine.ts';

type Row = Engine['tables']['subscriptions']['$inferSelect'];

/** The subscriptions in the database. */
export function makeSubscriptionStore({ db, tables, atomic }: Engine): SubscriptionStore {
  const { subscriptions, letters, chats, runs } = tables;

  const isOf = ({ channel, chat, topic }: Pick<Row, 'channel' | 'chat' | 'topic'>) =>
    and(eq(subscriptions.channel, channel), eq(subscriptions.chat, chat), eq(subscriptions.topic, topic));
  const reachable = exists(
    db
      .select({ chat: chats.chat })
      .from(chats)
      .where(
        and(
          eq(chats.channel, subscriptions.channel),
          eq(chats.chat, subscriptions.chat),
          eq(chats.reachable, true),
        ),
      ),
  );
  const underWay = db
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.channel, subscriptions.channel),
        eq(letters.chat, subscriptions.chat),
        eq(letters.topic, subscriptions.topic),
        sql`${letters.state} = 'sending'`,
      ),
    );
  const get = db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.channel, sql.placeholder('channel')),
        eq(subscriptions.chat, sql.placeholder('chat')),
        eq(subscriptions.topic, sql.placeholder('topic')),
      ),
    )
    .prepare('subscriptions_get');

  return {
    async get(address) {
      const { channel, chat } = address;
      const [row] = await get.execute({ channel, chat, topic: topicKey(address) });
      return row ? subscriptionOf(row) : null;
    },

    async put({ address, ...rest }) {
      const row = { ...rest, channel: address.channel, chat: address.chat, topic: topicKey(address) };
      await db
        .insert(subscriptions)
        .values(row)
        .onConflictDoUpdate({
          target: [subscriptions.channel, subscriptions.chat, subscriptions.topic],
          set: rest,
        });
    },

    async remove(address) {
      const { channel, chat } = address;
      const topic = topicKey(address);
      const digests = db.select({ id: runs.id }).from(runs).where(eq(runs.kind, 'digest'));
      const [removed = 0] = await atomic([
        db.delete(subscriptions).where(isOf({ channel, chat, topic })),
        db
          .delete(letters)
          .where(
            and(
              eq(letters.channel, channel),
              eq(letters.chat, chat),
              eq(letters.topic, topic),
              eq(letters.state, 'waiting'),
              inArray(letters.run, digests),
            ),
          ),
      ]);
      return removed > 0;
    },

    async due(now, limit) {
      const rows = await db
        .select()
        .from(subscriptions)
        .where(and(lte(subscriptions.dueAt, now), reachable, notExists(underWay)))
        .orderBy(asc(subscriptions.dueAt), asc(subscriptions.id))
        .limit(limit);
      return rows.map(subscriptionOf);
    },

    async ahead(until, limit) {
      const rows = await db
        .select()
        .from(subscriptions)
        .where(and(lte(subscriptions.dueAt, until), reachable))
        .orderBy(asc(subscriptions.dueAt), asc(subscriptions.id))
        .limit(limit);
      return rows.map(subscriptionOf);
    },

    async told(from, until) {
      const rows = await db
        .select()
        .from(subscriptions)
        .where(and(gte(subscriptions.toldUntil, from), lt(subscriptions.toldUntil, until), reachable))
        .orderBy(asc(subscriptions.channel), asc(subscriptions.chat), asc(subscriptions.topic));
      return rows.map(subscriptionOf);
    },

    async addresses() {
      const rows = await db
        .select({
          channel: subscriptions.channel,
          chat: subscriptions.chat,
          topic: sql<string>`min(${subscriptions.topic})`,
        })
        .from(subscriptions)
        .where(reachable)
        .groupBy(subscriptions.channel, subscriptions.chat)
        .orderBy(asc(subscriptions.channel), asc(subscriptions.chat));
      return rows.map(addressOf);
    },

    async summary() {
      const rows = await db
        .select({ channel: subscriptions.channel, all: count(), next: min(subscriptions.dueAt) })
        .from(subscriptions)
        .where(reachable)
        .groupBy(subscriptions.channel);
      const counts = rows.map(({ channel, all }): [ChannelName, number] => [channel, all]);
      const moments = rows.flatMap(({ next }) => (next === null ? [] : [next]));
      return {
        next: moments.length === 0 ? null : Math.min(...moments),
        count: Object.fromEntries(counts),
      };
    },
  };
}

function subscriptionOf({ channel, chat, topic, ...rest }: Row): Subscription {
  return { ...rest, address: addressOf({ channel, chat, topic }) };
}
