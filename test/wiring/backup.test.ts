import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
// eslint-disable-next-line no-restricted-imports -- copies are spoilt behind the program's back
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#db/index.ts';
import { figure } from '#test/db/store/given.ts';
import { openWorkplace, type Workplace } from '#test/support/commands.ts';
import { backUp } from '#wiring/backup.ts';
import { restore } from '#wiring/restore.ts';

const now = Date.parse('2026-11-23T03:00:00Z');
let place: Workplace;

beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.remove());

const back = (file: string | null, config = {}) =>
  place.run((settings, output) => backUp(settings, { file, now, ...output }), config);
const bring = (file: string | null, config = {}, at = now) =>
  place.run((settings, output) => restore(settings, { file, now: at, ...output }), config);

const add = (...ids: readonly string[]) =>
  place.withStore(({ figures }) => figures.append(ids.map((id) => figure(id, { value: ids.length }))));
const there = () =>
  place.withStore(async ({ figures }) => (await figures.latest(99)).map(({ id }) => id).toSorted());
const inPlace = (name: string) => join(place.folder, name);

describe('npm run backup', () => {
  test('copies the database beside it under the moment’s name, readable by its owner alone', async () => {
    await add('f1');

    const { done, out } = await back(null);

    const copy = inPlace('backups/store-20261123T030000.db');
    expect([done, out]).toEqual([true, [expect.stringContaining(`Backed up to ${copy}`)]]);
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect(await readdir(inPlace('backups'))).toEqual(['store-20261123T030000.db']);
  });

  test('takes what is committed while another process writes, whole', async () => {
    const store = await openStore({ url: `file:${place.path}` });
    let [writing, written] = [true, 0];
    const writer = (async () => {
      while (writing) {
        await store.figures.append([
          figure(`w${written}`),
          figure(`x${written}`, { period: '2023' as never }),
        ]);
        written += 1;
        await nextTurn();
      }
    })();

    const ran = await place.exec('backup', inPlace('copy.db'));
    writing = false;
    await writer;
    await store.close();

    expect(ran).toMatchObject({ done: true, err: [] });
    const copy = await openStore({ url: `file:${inPlace('copy.db')}`, migrate: false });
    const ids = (await copy.figures.latest(10_000)).map(({ id }) => id);
    await copy.close();
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThanOrEqual(2 * written);
    // Pairs were committed together.
    expect(
      ids
        .filter((id) => id.startsWith('w'))
        .map((id) => id.slice(1))
        .toSorted(),
    ).toEqual(
      ids
        .filter((id) => id.startsWith('x'))
        .map((id) => id.slice(1))
        .toSorted(),
    );
  });

  test('overwrites nothing, and says where there is nothing to copy', async () => {
    const nothing = await back(null);
    await add('f1');
    await writeFile(inPlace('mine.db'), 'mine');

    const taken = await back(inPlace('mine.db'));

    expect([nothing.done, taken.done]).toEqual([false, false]);
    expect(nothing.err).toEqual([`There is no database at ${place.path} yet.`]);
    expect(taken.err).toEqual([`${inPlace('mine.db')} exists already: name another file.`]);
    expect(await readFile(inPlace('mine.db'), 'utf8')).toBe('mine');
  });
});

describe('npm run restore', () => {
  test('brings back what was backed up, and keeps what was there before', async () => {
    await add('f1');
    await back(inPlace('copy.db'));
    await add('f2', 'f3');

    const { done, out } = await bring(inPlace('copy.db'));

    const aside = `${place.path}.before-20261123T030000`;
    expect([done, out]).toEqual([
      true,
      [`Restored from ${inPlace('copy.db')}.`, `The database before it is kept as ${aside}.`],
    ]);
    expect(await there()).toEqual(['f1']);
    await bring(aside, {}, now + 1_000);
    expect(await there()).toEqual(['f1', 'f2', 'f3']);
  });

  test('works where there is no database yet, and leaves nothing else behind', async () => {
    await add('f1');
    await back(inPlace('copy.db'));
    const databaseUrl = `file:${inPlace('new/place/store.db')}`;

    const { done, out } = await bring(inPlace('copy.db'), { databaseUrl });

    expect([done, out.length]).toEqual([true, 1]);
    expect(await readdir(inPlace('new/place'))).toEqual(['store.db']);
  });

  test('replaces a database that is broken, which is what backups are for', async () => {
    await add('f1');
    await back(inPlace('copy.db'));
    await writeFile(place.path, 'not a database any more'.repeat(500));

    const { done } = await bring(inPlace('copy.db'));

    expect(done).toBe(true);
    expect(await there()).toEqual(['f1']);
  });

  test('keeps the mode of the database', async () => {
    await add('f1');
    await back(inPlace('copy.db'));
    await chmod(place.path, 0o640);

    await bring(inPlace('copy.db'));

    expect((await stat(place.path)).mode & 0o777).toBe(0o640);
  });

  test('is refused while a server holds the database, even one that does nothing', async () => {
    await add('f1');
    await back(inPlace('copy.db'));
    await add('f2');
    const server = spawn(process.execPath, [fileURLToPath(new URL('../../src/main.ts', import.meta.url))], {
      env: { ...process.env, DATABASE_URL: `file:${place.path}`, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(server.stdout, 'data');

    const held = await bring(inPlace('copy.db'));
    server.kill('SIGTERM');
    await once(server, 'exit');
    const before = await there();
    const free = await bring(inPlace('copy.db'));

    expect([held.done, held.err]).toEqual([
      false,
      ['Nothing was restored: a server or another command uses the database; stop it first.'],
    ]);
    expect(before).toContain('f2');
    expect(free.done).toBe(true);
    expect(await there()).not.toContain('f2');
  });

  test.each<[string, RegExp, (copy: string) => Promise<void>]>([
    ['text', /is no SQLite database/, (copy) => writeFile(copy, 'a text')],
    ['empty', /is no SQLite database/, (copy) => writeFile(copy, '')],
    ['cut short', /is damaged/, async (copy) => writeFile(copy, (await readFile(copy)).subarray(0, 60_000))],
    [
      'scribbled over',
      /is damaged/,
      async (copy) => writeFile(copy, (await readFile(copy)).fill(0xa5, 20_000, 120_000)),
    ],
    ['of another program', /of another program/, (copy) => changed(copy, 'drop table migrations')],
    ['of nobody', /of another program/, (copy) => changed(copy, 'delete from migrations')],
    [
      'of a later version',
      /later version/,
      (copy) => changed(copy, "insert into migrations values (9999999999999, 'x')"),
    ],
  ])('of a file that is %s is refused and changes nothing', async (_what, sentence, spoil) => {
    await add('f1');
    const copy = inPlace('copy.db');
    await back(copy);
    await spoil(copy);
    const before = await readdir(place.folder);

    const { done, err } = await bring(copy);

    expect(done).toBe(false);
    expect(err).toEqual([expect.stringMatching(sentence)]);
    expect(await there()).toEqual(['f1']);
    expect((await readdir(place.folder)).filter((name) => !before.includes(name))).toEqual([]);
  });

  test.each([
    ['nowhere.db', 'there is no file'],
    ['.', 'is a folder.'],
    ['store.db', 'is the database itself.'],
  ])('of %s is refused', async (name, sentence) => {
    await add('f1');

    const { done, err } = await bring(inPlace(name));

    expect(done).toBe(false);
    expect(err[0]).toContain(sentence);
  });

  test('without a file says how it is used', async () => {
    expect(await bring(null)).toMatchObject({ done: false, err: ['usage: npm run restore -- FILE'] });
  });
});

test.each([
  ['backup', back, 'pg_dump'],
  ['restore', bring, 'pg_restore'],
])('%s of PostgreSQL is left to its own tools, which are named', async (_name, run, tool) => {
  const { done, err } = await run('x.db', { databaseUrl: 'postgres://u:secret@h/n' });

  expect(done).toBe(false);
  expect(err[0]).toContain(tool);
  expect(err[0]).not.toContain('secret');
});

function changed(copy: string, statements: string): Promise<void> {
  const client = new SqliteDatabase(copy);
  client.exec(statements);
  client.close();
  return Promise.resolve();
}
