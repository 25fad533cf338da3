import { sql } from 'drizzle-orm';
import type { ChannelName, Message } from '#domain/message.ts';
import type { Miss } from '#domain/ports/misses.ts';
import type { Kit } from './kit.ts';

/** What a message says, besides its key and address, which are columns. */
export type MessageBody = Omit<Message, 'eventId' | 'address'>;

/** What the workers live on: messages to answer, locks between processes, words to learn. */
export function workTables(kit: Kit) {
  const inbox = kit.table(
    'inbox',
    {
      id: kit.rowNumber(),
      channel: kit.text().$type<ChannelName>().notNull(),
      eventId: kit.text().notNull(),
      chat: kit.text().notNull(),
      topic: kit.text().notNull(),
      /** Null once there is nothing left to do: only the event's id is kept then. */
      body: kit.json<MessageBody>(),
      receivedAt: kit.moment().notNull(),
      notBefore: kit.moment().notNull(),
      attempt: kit.integer().notNull(),
      /** Set while the message is under way. */
      worker: kit.text(),
      leaseUntil: kit.moment(),
      outcome: kit.text().$type<'done' | 'failed' | 'forgotten'>(),
    },
    (row) => [
      kit.uniqueIndex('inbox_by_event').on(row.channel, row.eventId),
      kit
        .index('inbox_waiting')
        .on(row.receivedAt, row.id)
        .where(sql`body is not null`),
      kit
        .index('inbox_by_chat')
        .on(row.channel, row.chat, row.id)
        .where(sql`body is not null`),
      // The last word on "never two of one chat side by side", whatever two claims saw.
      kit
        .uniqueIndex('inbox_one_under_way')
        .on(row.channel, row.chat)
        .where(sql`worker is not null and body is not null`),
      kit
        .index('inbox_settled')
        .on(row.receivedAt)
        .where(sql`body is null`),
    ],
  );

  const leases = kit.table('leases', {
    name: kit.text().primaryKey(),
    holder: kit.text().notNull(),
    until: kit.moment().notNull(),
  });

  const misses = kit.table(
    'misses',
    {
      id: kit.text().primaryKey(),
      at: kit.moment().notNull(),
      outcome: kit.text().$type<Miss['outcome']>().notNull(),
      text: kit.text(),
      /** The reading that was taken after asking back, in canonical words. */
      chosen: kit.text(),
    },
    (row) => [kit.index('misses_by_moment').on(row.at)],
  );

  const missedWords = kit.table(
    'missed_words',
    {
      miss: kit
        .text()
        .notNull()
        .references(() => misses.id),
      word: kit.text().notNull(),
    },
    (row) => [kit.key(row.miss, row.word)],
  );

  return { inbox, leases, misses, missedWords };
}
