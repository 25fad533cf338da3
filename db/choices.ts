import { and, desc, eq, lt } from 'drizzle-orm';
import type { ChoiceStore } from '#domain/ports/choices.ts';
import { topicKey } from './address.ts';
import type { Engine } from './engines/engine.ts';

/** A menu's token is so long and random that it is never given out twice; an entry's place follows it. */
const menuTokenLength = 12;

/** The menus offered in chats, in the database; `random` gives a fraction from 0 to below 1. */
export function makeChoiceStore({ db, tables: { menus } }: Engine, random: () => number): ChoiceStore {
  return {
    async offer(address, menu, now, expiresAt) {
      const { channel, chat } = address;
      const token = Array.from({ length: menuTokenLength }, () => letter(random)).join('');
      const row = {
        token,
        channel,
        chat,
        topic: topicKey(address),
        entries: menu,
        offeredAt: now,
        expiresAt,
      };
      await db.insert(menus).values(row);
      return menu.map((_, place) => `${token}${place}`);
    },

    async take({ channel, chat }, token, now) {
      const menuToken = token.slice(0, menuTokenLength);
      const place = token.slice(menuTokenLength);
      const [menu] = await db
        .select()
        .from(menus)
        .where(and(eq(menus.token, menuToken), eq(menus.channel, channel), eq(menus.chat, chat)));
      const entry = /^\d+$/.test(place) ? menu?.entries[Number(place)] : undefined;
      if (!menu || !entry) return 'unknown';
      return menu.expiresAt <= now ? 'expired' : { says: entry.says };
    },

    async latestMenu(address, now, since = 0) {
      const [menu] = await db
        .select()
        .from(menus)
        .where(
          and(
            eq(menus.channel, address.channel),
            eq(menus.chat, address.chat),
            eq(menus.topic, topicKey(address)),
          ),
        )
        .orderBy(desc(menus.seq))
        .limit(1);
      // One that lies further back and lives longer, as a digest's, is not what the person sees last.
      return menu && menu.expiresAt > now && menu.offeredAt >= since ? menu.entries : [];
    },

    async purge(before) {
      const rows = await db.delete(menus).where(lt(menus.expiresAt, before)).returning({ seq: menus.seq });
      return rows.length;
    },
  };
}

function letter(random: () => number): string {
  return Math.floor(random() * 36).toString(36);
}
