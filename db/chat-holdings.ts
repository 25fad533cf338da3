import { and, eq, isNull, sql, type Column, type SQLWrapper } from 'drizzle-orm';
import type { ChatAddress } from '#domain/message.ts';
import type { Engine } from './engines/engine.ts';
import type { Tables } from './schema/tables.ts';

type ChatTable = Extract<Tables[keyof Tables], { chat: Column }>;

/** How one table holds something about chats. */
export interface Holding {
  readonly table: ChatTable;
  /** Forgets what the chat has there. */
  readonly forget: (address: ChatAddress) => SQLWrapper;
  /** Moves what the chat has there to another chat id; what that one had in the same place gives way. */
  readonly move: (address: ChatAddress, toChat: string) => readonly SQLWrapper[];
}

/** Everything held about chats: the one list that forgetting and moving a chat follow. Every table with a chat is here. */
export function chatHoldings({ db, tables }: Engine): readonly Holding[] {
  const { chats, memories, menus, inbox, subscriptions, letters, links, pendings, changes } = tables;

  const of = (table: ChatTable, { channel, chat }: ChatAddress) =>
    and(eq(table.channel, channel), eq(table.chat, chat));
  const remove = (table: ChatTable) => (address: ChatAddress) => db.delete(table).where(of(table, address));
  const setChat = (table: ChatTable, address: ChatAddress, toChat: string) =>
    sql`update ${table} set chat = ${toChat} where ${of(table, address)}`;
  /** For tables with one row per chat and `column`. */
  const replace = (table: ChatTable, column: Column) => (address: ChatAddress, toChat: string) => {
    const moved = sql`select ${column} from ${table} where ${of(table, address)}`;
    const there = of(table, { ...address, chat: toChat });
    return [
      db.delete(table).where(and(there, sql`${column} in (${moved})`)),
      setChat(table, address, toChat),
    ];
  };

  return [
    { table: chats, forget: remove(chats), move: replace(chats, chats.channel) },
    { table: memories, forget: remove(memories), move: replace(memories, memories.topic) },
    {
      table: menus,
      forget: remove(menus),
      move: (address, toChat) => [setChat(menus, address, toChat)],
    },
    {
      table: inbox,
      // The event ids stay, so that what is delivered twice still acts once; a worker may still settle its message.
      forget: (address) =>
        db
          .update(inbox)
          .set({ body: null, chat: '', topic: '', outcome: 'forgotten' })
          .where(of(inbox, address)),
      // What is under way stays where it is and is blanked when it is settled.
      move: (address, toChat) => [
        db
          .update(inbox)
          .set({ chat: toChat })
          .where(and(of(inbox, address), isNull(inbox.worker))),
      ],
    },
    {
      table: subscriptions,
      forget: remove(subscriptions),
      move: replace(subscriptions, subscriptions.topic),
    },
    {
      table: letters,
      forget: remove(letters),
      // A chat has one letter of a run: where the new id has it already, that is the one that counts.
      move: (address, toChat) => [
        sql`delete from ${letters} where ${of(letters, address)} and exists (select 1 from ${letters} there
          where there.channel = ${address.channel} and there.chat = ${toChat}
          and there.topic = ${letters.topic} and there.run = ${letters.run})`,
        setChat(letters, address, toChat),
      ],
    },
    { table: links, forget: remove(links), move: replace(links, links.channel) },
    { table: pendings, forget: remove(pendings), move: replace(pendings, pendings.channel) },
    {
      table: changes,
      // Who changed which figure is kept; where it was previewed is not, so that no preview can be confirmed any more.
      forget: (address) =>
        db
          .update(changes)
          .set({ channel: null, chat: null })
          .where(and(eq(changes.channel, address.channel), eq(changes.chat, address.chat))),
      move: (address, toChat) => [setChat(changes, address, toChat)],
    },
  ];
}
