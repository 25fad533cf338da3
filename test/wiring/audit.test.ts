import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
// eslint-disable-next-line no-restricted-imports -- the log is tampered with behind the program's back
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkplace, type Workplace } from '#test/support/commands.ts';
import { audit } from '#wiring/audit.ts';
import { importFigures } from '#wiring/import.ts';

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
  await place.withStore((store) =>
    store.audit.append(
      ['one', 'two', 'three'].map((subject) => ({
        at: 1_000,
        actor: 'stranger:0123',
        action: 'refused' as const,
        subject,
        details: { why: 'stranger' },
      })),
    ),
  );
  const file = join(place.folder, 'a.csv');
  await writeFile(file, 'Chỉ tiêu;Mã đơn vị;Kỳ;Giá trị;Nguồn\nsatisfaction;16093;Q3/2026;87,5;BC');
  await place.run((config, output) => importFigures(config, { file, undo: null, dryRun: false, ...output }));
});
afterEach(() => place.remove());

function verify() {
  return place.run((config, output) => audit(config, { verify: true, ...output }));
}

/** What somebody can do who has the file and knows SQLite: the guards of the tables are not in their way. */
function tamper(statement: string): void {
  const client = new SqliteDatabase(place.path);
  const guards = client
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'trigger'")
    .all();
  for (const { name } of guards) client.exec(`drop trigger "${name}"`);
  client.exec(statement);
  client.close();
}

describe('npm run audit -- --verify', () => {
  test('says that a log nobody touched is whole', async () => {
    const { done, out } = await verify();

    expect(done).toBe(true);
    expect(out).toEqual([
      expect.stringMatching(
        /^The audit log is whole: 5 entries, the last with hash [0-9a-f]{64}\. All 1 published changes/,
      ),
    ]);
  });

  test.each([
    [
      'an actor',
      "update audit_entries set actor = 'operator' where number = 2",
      2,
      'does not say what it said',
    ],
    ['a moment', 'update audit_entries set at = at + 1 where number = 1', 1, 'does not say what it said'],
    [
      'details',
      "update audit_entries set details = '{}' where number in (3, 4)",
      3,
      'does not say what it said',
    ],
    ['a deleted entry', 'delete from audit_entries where number = 2', 2, 'is not there'],
    ['a deleted beginning', 'delete from audit_entries where number <= 2', 1, 'is not there'],
    [
      'an entry that was made up and hashed anew',
      `update audit_entries set actor = 'x', hash = '${'0'.repeat(63)}1' where number = 2`,
      2,
      'does not say what it said',
    ],
    [
      'the link to the entry before',
      `update audit_entries set previous = '${'a'.repeat(64)}' where number = 3`,
      3,
      'not the one it was written after',
    ],
  ])('names the first broken entry after a change of %s', async (_what, statement, number, why) => {
    tamper(statement);

    const { done, out, err } = await verify();

    expect([done, out]).toEqual([false, []]);
    expect(err).toEqual([expect.stringMatching(new RegExp(`^Entry ${number} is broken: .*${why}`))]);
  });

  test('notices a tail that was cut off, because the figures are still there', async () => {
    tamper('delete from audit_entries where number >= 4');

    const { done, err } = await verify();

    expect(done).toBe(false);
    expect(err).toEqual([
      expect.stringMatching(/^The log is cut short after entry 3: it does not know of change /),
    ]);
  });

  test.each([
    [
      'a value',
      'update figures set value = 99 where value = 87.5',
      /^Change \w{4} \(entry 5\) or one of its figures/,
    ],
    [
      'the change behind it as well',
      "update figures set value = 99 where value = 87.5; update change_items set figure = replace(figure, '87.5', '99')",
      /^Change \w{4} \(entry 5\) or one of its figures/,
    ],
    ['a source', "update figures set publisher = 'x' where value = 87.5", /^Change \w{4} \(entry 5\)/],
    ['a deleted figure', 'delete from figures where value = 87.5', /^Change \w{4} \(entry 5\)/],
    [
      'a figure that somebody slipped in',
      `insert into figures select seq + 1000, 'made-up', indicator, unit, '2024', begins, ends, value, out_of, numerator,
        denominator, qualifier, status, publisher, source_url, source_published, source_title, note, definition,
        recorded_at, 'an', null from figures where value = 87.5`,
      /^Figure made-up stands, but not by any published change/,
    ],
  ])('notices a change of %s, although the log itself is whole', async (_what, statements, sentence) => {
    tamper(statements);

    const { done, err } = await verify();

    expect(done).toBe(false);
    expect(err).toEqual([expect.stringMatching(sentence)]);
  });

  test('notices a withdrawn figure that was made to stand again', async () => {
    const [change] = await place.withStore(({ changes }) => changes.list({ limit: 1 }));
    const undo = change?.code ?? '';
    await place.run((config, output) =>
      importFigures(config, { file: null, undo, dryRun: false, ...output }),
    );
    const whole = await verify();
    tamper('delete from withdrawals');

    const { done, err } = await verify();

    expect([whole.done, done]).toEqual([true, false]);
    expect(err).toEqual([`Figure ${change?.id ?? ''}/0 stands, but not by any published change.`]);
  });

  test('ends the program with a failure, so that a script notices', async () => {
    const whole = await place.exec('audit', '--verify');
    tamper("update audit_entries set action = 'approved' where number = 3");

    const broken = await place.exec('audit', '--verify');

    expect([whole.done, broken.done]).toEqual([true, false]);
    expect(broken.err.join('\n')).toContain('Entry 3 is broken');
  });
});

test('npm run audit prints what happened, oldest first, in plain words', async () => {
  const { done, out } = await place.run((config, output) => audit(config, { verify: false, ...output }));

  expect(done).toBe(true);
  expect(out).toHaveLength(5);
  expect(out[0]).toContain('người lạ (dấu 0123)');
  expect(out[4]).toContain('người vận hành công bố');
});
