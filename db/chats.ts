import { and, eq, sql } from 'drizzle-orm';
import type { ChatAddress } from '#domain/message.ts';
import type { Chat, ChatStore } from '#domain/ports/chats.ts';
import { topicKey } from './address.ts';
import { chatHoldings } from './chat-holdings.ts';
import type { Engine } from './engines/engine.ts';

type ChatRow = Engine['tables']['chats']['$inferSelect'];

/** Chats, their settings and memories, in the database. Settings belong to the chat, memories to its topic. */
export function makeChatStore(engine: Engine): ChatStore {
  const { db, atomic } = engine;
  const { chats, memories } = engine.tables;
  const holdings = chatHoldings(engine);

  const isChat = and(eq(chats.channel, sql.placeholder('channel')), eq(chats.chat, sql.placeholder('chat')));
  const seen = db
    .insert(chats)
    .values({
      channel: sql.placeholder('channel'),
      chat: sql.placeholder('chat'),
      pictures: 'always',
      firstSeen: sql.placeholder('now'),
      lastSeen: sql.placeholder('now'),
      reachable: true,
    })
    .onConflictDoUpdate({
      target: [chats.channel, chats.chat],
      set: { lastSeen: sql`excluded.last_seen`, reachable: true },
    })
    .returning()
    .prepare('chats_seen');
  const get = db.select().from(chats).where(isChat).prepare('chats_get');
  const recall = db
    .select({
      question: memories.question,
      before: memories.before,
      earlier: memories.earlier,
      figures: memories.figures,
      home: memories.home,
      unmeasured: memories.unmeasured,
      at: memories.at,
    })
    .from(memories)
    .where(
      and(
        eq(memories.channel, sql.placeholder('channel')),
        eq(memories.chat, sql.placeholder('chat')),
        eq(memories.topic, sql.placeholder('topic')),
      ),
    )
    .prepare('memories_recall');

  async function set({ channel, chat }: ChatAddress, change: Partial<ChatRow>): Promise<void> {
    await db
      .update(chats)
      .set(change)
      .where(and(eq(chats.channel, channel), eq(chats.chat, chat)));
  }

  return {
    async seen(address, now) {
      const [row] = await seen.execute({ channel: address.channel, chat: address.chat, now });
      if (!row) throw new Error('store.chat_not_kept: the database returned no chat; check its migrations');
      return chatOf(row, address);
    },

    async get(address) {
      const [row] = await get.execute({ channel: address.channel, chat: address.chat });
      return row ? chatOf(row, address) : null;
    },

    setLocale: (address, locale) => set(address, { locale }),
    setPictures: (address, pictures) => set(address, { pictures }),
    setReachable: (address, reachable) => set(address, { reachable }),

    async remember(address, memory) {
      const { channel, chat } = address;
      await db
        .insert(memories)
        .values({ channel, chat, topic: topicKey(address), ...memory })
        .onConflictDoUpdate({ target: [memories.channel, memories.chat, memories.topic], set: memory });
    },

    async recall(address) {
      const { channel, chat } = address;
      const [row] = await recall.execute({ channel, chat, topic: topicKey(address) });
      return row ?? null;
    },

    async rekey(from, toChat) {
      if (from.chat === toChat) return;
      await atomic(holdings.flatMap((holding) => holding.move(from, toChat)));
    },

    async forget(address) {
      await atomic(holdings.map((holding) => holding.forget(address)));
    },
  };
}

function chatOf({ locale, pictures, firstSeen, lastSeen, reachable }: ChatRow, address: ChatAddress): Chat {
  return { address, locale, pictures, firstSeen, lastSeen, reachable };
}
