import type { ChannelName } from '#domain/message.ts';
import type { FigureId } from '#domain/figure.ts';
import type { PictureSetting } from '#domain/ports/chats.ts';
import type { MenuEntry } from '#domain/ports/choices.ts';
import type { Question } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Kit } from './kit.ts';

/** What is kept about chats. A table with a `chat` column must be named in db/chat-holdings.ts. */
export function chatTables(kit: Kit) {
  /** An address as key columns; no topic is the empty text, because a key column can't be null. */
  const address = () => ({
    channel: kit.text().$type<ChannelName>().notNull(),
    chat: kit.text().notNull(),
    topic: kit.text().notNull(),
  });

  const chats = kit.table(
    'chats',
    {
      channel: kit.text().$type<ChannelName>().notNull(),
      chat: kit.text().notNull(),
      locale: kit.text().$type<Locale>(),
      pictures: kit.text().$type<PictureSetting>().notNull(),
      firstSeen: kit.moment().notNull(),
      lastSeen: kit.moment().notNull(),
      reachable: kit.flag().notNull(),
    },
    (row) => [kit.key(row.channel, row.chat)],
  );

  const memories = kit.table(
    'memories',
    {
      ...address(),
      question: kit.json<Question>().notNull(),
      before: kit.json<Question>(),
      earlier: kit.json<readonly Question[]>().notNull().default([]),
      figures: kit.json<readonly FigureId[]>().notNull(),
      home: kit.text().$type<UnitId>(),
      unmeasured: kit.flag().notNull().default(false),
      at: kit.moment().notNull(),
    },
    (row) => [kit.key(row.channel, row.chat, row.topic)],
  );

  const menus = kit.table(
    'menus',
    {
      seq: kit.rowNumber(),
      /** The first part of the tokens of the menu's entries; the second is the entry's place. */
      token: kit.text().notNull().unique(),
      ...address(),
      entries: kit.json<readonly MenuEntry[]>().notNull(),
      offeredAt: kit.moment().notNull(),
      expiresAt: kit.moment().notNull(),
    },
    (row) => [
      kit.index('menus_by_chat').on(row.channel, row.chat, row.topic, row.seq),
      kit.index('menus_by_expiry').on(row.expiresAt),
    ],
  );

  return { chats, memories, menus };
}
