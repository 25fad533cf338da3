import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '#db/engines/sqlite.ts';
import { rootCause } from '#db/errors.ts';
import { openStore } from '#db/index.ts';
import type { Engine } from '#db/engines/engine.ts';
import { inProcessPostgres } from '#test/support/postgres.ts';
import { figure } from './given.ts';

let postgres: Awaited<ReturnType<typeof inProcessPostgres>>;
beforeAll(async () => {
  postgres = await inProcessPostgres();
});
afterAll(() => postgres.stop());

async function filled(engine: Engine) {
  const store = await openStore({ url: engine });
  await store.figures.append([figure('f1')]);
  await store.figures.withdraw({ figure: 'f1', at: 2_000, by: 'an' });
  await store.audit.append([{ at: 1, actor: 'an', action: 'refused', subject: null, details: {} }]);
  return store;
}

describe.each([
  ['SQLite', () => openSqlite(':memory:')],
  ['PostgreSQL', () => postgres.engine()],
])('%s itself refuses', (_name, open) => {
  it('to change or delete figures, withdrawals and entries of the log', async () => {
    const engine = open();
    const store = await filled(engine);
    const { db, tables } = engine;
    const attempts = [
      db.update(tables.figures).set({ value: 99 }).where(eq(tables.figures.id, 'f1')),
      db.delete(tables.withdrawals).where(eq(tables.withdrawals.figure, 'f1')),
      db.update(tables.auditEntries).set({ actor: 'binh' }).where(eq(tables.auditEntries.number, 1)),
      db.delete(tables.auditEntries).where(eq(tables.auditEntries.number, 1)),
    ];

    const reasons: unknown[] = [];
    for (const attempt of attempts)
      await Promise.resolve(attempt).catch((error: unknown) => reasons.push(rootCause(error)));

    expect(reasons.map(String).filter((reason) => reason.includes('store.append_only'))).toHaveLength(4);
    expect(await store.figures.byId(['f1'])).toEqual([figure('f1')]);
    expect(await store.audit.latest(1)).toMatchObject([{ number: 1, actor: 'an' }]);
    await store.close();
  });
});
