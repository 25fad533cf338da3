import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkplace, type Workplace } from '#test/support/commands.ts';
import { readCommandLine } from '#wiring/command-line.ts';

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.remove());

describe('what is typed behind npm run', () => {
  test('is a command, at most one file, and options', () => {
    const read = readCommandLine(['import', 'a.csv', '--dry-run'], {});

    expect(
      read.ok && [read.line.command, read.line.file, read.line.flag('dry-run'), read.line.text('undo')],
    ).toEqual(['import', 'a.csv', true, null]);
    expect(readCommandLine([], {})).toMatchObject({ ok: true, line: { command: 'serve', file: null } });
  });

  test.each([
    [['import', 'a.csv', '--dry-rum'], /--dry-rum/],
    [['import', 'a.csv', 'b.csv'], /"b\.csv" is too many/],
    [['import', '--undo'], /--undo/],
    [['import', 'a.csv', '--dry-run=yes'], /--dry-run/],
  ])('is refused where it is misspelt or too much: %j', (args, why) => {
    const read = readCommandLine(args, {});

    expect(!read.ok && read.why).toMatch(why);
  });

  test('is refused where npm kept an option for itself, so that no dry run becomes a real one', () => {
    const read = readCommandLine(['import', 'a.csv'], { npm_config_dry_run: 'true' });

    expect(read).toEqual({
      ok: false,
      why: 'npm took --dry-run for itself: write npm run import -- … --dry-run',
    });
  });
});

test.each([
  [['nonsense'], 'There is no command "nonsense".'],
  [['import', 'a.csv', '--dry-rum'], "Unknown option '--dry-rum'."],
  [['import', 'nowhere.csv'], 'Không có tệp nowhere.csv.'],
  [['restore', 'nowhere.db'], 'Nothing was restored: there is no file nowhere.db.'],
])('the program ends with a sentence and a failure: %j', async (args, sentence) => {
  const { done, out, err } = await place.exec(...args);

  expect(done).toBe(false);
  expect(out).toEqual([]);
  expect(err[0]).toContain(sentence);
  expect(err.join('\n')).not.toMatch(/\n\s+at /);
});
