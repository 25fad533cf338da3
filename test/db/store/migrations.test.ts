import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import { figure } from './given.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(['sqlite', 'postgres'])('the migrations for %s', (engine) => {
  it('leave drizzle-kit nothing to generate', async () => {
    for (const part of ['db', 'package.json', 'tsconfig.json'])
      await cp(join(root, part), join(folder, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));

    const kit = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs');
    const { stdout } = await run(process.execPath, [kit, 'generate', '--config', `db/${engine}.config.ts`], {
      cwd: folder,
    });

    expect(stdout).toContain('No schema changes');
    expect(await journalOf(join(folder, 'db', 'migrations', engine))).toEqual(
      await journalOf(join(root, 'db', 'migrations', engine)),
    );
  });

  it('are named after what they do', async () => {
    const { entries } = await journalOf(join(root, 'db', 'migrations', engine));

    expect(entries.length).toBeGreaterThan(0);
    for (const { tag } of entries) expect(tag).toMatch(/^\d{4}_[a-z]+(-[a-z]+)*$/);
  });
});

describe('migrating SQLite', () => {
  it('does nothing to a database that is up to date', async () => {
    const url = `file:${join(folder, 'store.db')}`;
    const before = await openStore({ url });
    await before.figures.append([figure('f1')]);
    await before.close();

    const after = await openStore({ url });

    expect(await after.figures.byId(['f1'])).toEqual([figure('f1')]);
    await after.close();
  });

  it('keeps what refers to a table that is rebuilt', async () => {
    const path = join(folder, 'store.db');
    await figureWithdrawnIn(path);

    const rebuilt = openSqlite(path, await withMigration(rebuildFigures('')));
    await rebuilt.migrate();

    const store = await openStore({ url: rebuilt });
    expect(await store.figures.withdraw({ figure: 'f1', at: 2, by: 'binh' })).toBe(false);
    expect(await store.figures.byId(['f1'])).toEqual([figure('f1')]);
    await expect(store.figures.withdraw({ figure: 'nowhere', at: 2, by: 'an' })).rejects.toThrow(
      'FOREIGN KEY',
    );
    await store.close();
  });

  it('undoes a migration that would leave references to nothing, and says so', async () => {
    const path = join(folder, 'store.db');
    await figureWithdrawnIn(path);

    const broken = openSqlite(path, await withMigration(rebuildFigures(` where id <> 'f1'`)));
    await expect(broken.migrate()).rejects.toThrow(/^store\.migration_broke_references: 1 rows/);
    await broken.close();

    const store = await openStore({ url: `file:${path}` });
    expect(await store.figures.byId(['f1'])).toEqual([figure('f1')]);
    await store.close();
  });
});

async function figureWithdrawnIn(path: string): Promise<void> {
  const store = await openStore({ url: `file:${path}` });
  await store.figures.append([figure('f1')]);
  await store.figures.withdraw({ figure: 'f1', at: 1, by: 'an' });
  await store.close();
}

/** The project's migrations and one more. */
async function withMigration(statements: readonly string[]): Promise<string> {
  const migrations = join(folder, 'migrations');
  await cp(join(root, 'db', 'migrations', 'sqlite'), migrations, { recursive: true });
  const { entries, ...journal } = await journalOf(migrations);
  const next = {
    idx: entries.length,
    version: '6',
    when: Date.now(),
    tag: '9999_rebuild',
    breakpoints: true,
  };
  await writeFile(join(migrations, '9999_rebuild.sql'), statements.join('\n--> statement-breakpoint\n'));
  await writeFile(
    join(migrations, 'meta', '_journal.json'),
    JSON.stringify({ ...journal, entries: [...entries, next] }),
  );
  return migrations;
}

/** What drizzle-kit generates when SQLite can't alter a column: a copy of the rows, in place of the table. */
function rebuildFigures(condition: string): readonly string[] {
  return [
    'PRAGMA foreign_keys=OFF;',
    'create table __new_figures as select * from figures where false;',
    `insert into __new_figures select * from figures${condition};`,
    'drop table figures;',
    'alter table __new_figures rename to figures;',
    'create unique index figures_id_unique on figures (id);',
    'PRAGMA foreign_keys=ON;',
  ];
}

async function journalOf(migrations: string) {
  const text = await readFile(join(migrations, 'meta', '_journal.json'), 'utf8');
  return JSON.parse(text) as { entries: { tag: string }[] };
}
