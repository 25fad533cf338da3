import { describe, expect, it } from 'vitest';
import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import { memoryStore } from '#test/support/store.ts';

describe('an engine', () => {
  it('knows a taken key from another error, also inside of what runs together', async () => {
    const engine = openSqlite(':memory:');
    await engine.migrate();
    const lease = engine.db.insert(engine.tables.leases).values({ name: 'n', holder: 'h', until: 1 });
    const caught = (work: Promise<unknown>) => work.catch((error: unknown) => engine.isUniqueConflict(error));

    expect(await caught(engine.atomic([lease, lease]))).toBe(true);
    expect(await engine.db.select().from(engine.tables.leases)).toEqual([]);
    expect(await caught(Promise.reject(new Error('other')))).toBe(false);
    await engine.close();
  });
});

describe('opening a store', () => {
  it.each(['', 'mysql://localhost/x', 'store.db', 'postgres:/x'])('refuses the URL "%s"', async (url) => {
    await expect(openStore({ url })).rejects.toThrow(/^store\.bad_url: a database URL begins with/);
  });

  it('rejects a PostgreSQL server that is not there', async () => {
    await expect(openStore({ url: 'postgres://nobody@127.0.0.1:9/none' })).rejects.toThrow('ECONNREFUSED');
  });

  it('says what is wrong after it was closed', async () => {
    const store = await memoryStore();
    await store.close();

    await expect(store.ping()).rejects.toThrow('not open');
    await expect(store.inbox.backlog()).rejects.toThrow(/^store\.failed: .*not open/);
  });
});
