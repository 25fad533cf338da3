import { getTableColumns, getTableName } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatHoldings } from '#db/chat-holdings.ts';
import type { Engine } from '#db/engines/engine.ts';
import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import { content, run, subscription } from '#test/support/digest.ts';
import { chat, memory, message } from './given.ts';

let engine: Engine;
beforeEach(() => {
  engine = openSqlite(':memory:');
});
afterEach(() => engine.close());

describe('what is held about chats', () => {
  it('is forgotten and moved in every table that has a chat', () => {
    const withChat = Object.values(engine.tables).filter((table) => 'chat' in getTableColumns(table));

    const listed = chatHoldings(engine).map(({ table }) => getTableName(table));

    expect(withChat).not.toEqual([]);
    expect(listed.toSorted()).toEqual(withChat.map((table) => getTableName(table)).toSorted());
  });

  it('leaves no trace in any table once it is forgotten', async () => {
    const store = await openStore({ url: engine });
    const address = chat('chat-4711', 'topic-4711');
    await store.chats.seen(address, 1_000);
    await store.chats.remember(address, memory());
    await store.choices.offer(address, [{ label: 'a', says: 'a' }], 1_000, 2_000);
    for (const id of ['settled', 'under way', 'waiting'])
      await store.inbox.receive(message(id, { address, sender: 'sender-4711' }), 1_000);
    const [first] = await store.inbox.claim('w', 1, 1_000, 1_000);
    await store.inbox.settle(first?.id ?? 0, 'w', 'done', 1_000);
    await store.inbox.claim('w', 1, 1_000, 1_000);
    await store.subscriptions.put(subscription({ address }));
    await store.runs.start(run());
    const said = await store.outbox.addContent('digest/1', content());
    const written = { content: said, dueAt: 1_000, expiresAt: 9_000, next: 9_000 };
    await store.outbox.write('digest/1', [{ subscription: subscription({ address }), ...written }], 1_000);
    const reminder = { run: 'r', kind: 'reminder', content: content(), to: [address], by: 'p1' } as const;
    await store.outbox.mail({ ...reminder, expiresAt: 9_000 }, 1_000);
    const waiting = { person: 'p1', code: 'A1', eventId: 'e1', expiresAt: 9_000 };
    await store.pendings.put(address, { ...waiting, awaits: 'confirmation' });
    const scope = { units: 'all', topics: 'all' } as const;
    const invitee = { person: null, name: 'An', role: 'admin', scope } as const;
    await store.people.invite({ codeHash: 'h', invitee, invitedBy: 'operator', expiresAt: 9_000 }, 1_000);
    const link = { channel: 'telegram', sender: 'sender-4711', address, linkedAt: 1_000 } as const;
    await store.people.redeem({ codeHash: 'h', link, newId: 'p1', now: 1_000 });
    const before = await everything();

    await store.chats.forget(address);

    expect(before).toContain('chat-4711');
    expect(await everything()).not.toContain('4711');
  });
});

async function everything(): Promise<string> {
  const rows = Object.values(engine.tables).map((table) => engine.db.select().from(table));
  return JSON.stringify(await Promise.all(rows));
}
