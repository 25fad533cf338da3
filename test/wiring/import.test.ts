import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { spreadsheets } from '#spreadsheets/index.ts';
import { openWorkplace, type Workplace } from '#test/support/commands.ts';
import { importFigures, type ImportOptions } from '#wiring/import.ts';

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.remove());

const head = 'Chỉ tiêu;Mã đơn vị;Kỳ;Giá trị;Nguồn';
const two = [
  head,
  'satisfaction;16093;Q3/2026;87,5;Báo cáo 5',
  'satisfaction;16108;Q3/2026;ước 91%;Báo cáo 5',
];

function run(asked: Partial<Pick<ImportOptions, 'file' | 'undo' | 'dryRun'>>) {
  return place.run((config, output) =>
    importFigures(config, { file: null, undo: null, dryRun: false, ...asked, ...output }),
  );
}

async function written(lines: readonly string[] | Uint8Array, name = 'so-lieu.csv'): Promise<string> {
  const file = join(place.folder, name);
  await writeFile(file, lines instanceof Uint8Array ? lines : lines.join('\r\n'));
  return file;
}

function ofCommunes() {
  return place.withStore(async ({ figures }) => {
    const standing = await figures.standing({ indicators: ['satisfaction'] });
    return standing.map(({ unit, value, enteredBy }) => [unit, value, enteredBy]).toSorted();
  });
}

/** How much was ever written: figures, steps and entries of the log. */
function traces() {
  return place.withStore(async ({ changes, audit }) => [
    (await changes.list({ limit: 99 })).length,
    (await changes.publishedSince(0)).length,
    (await audit.latest(99)).length,
  ]);
}

describe('npm run import', () => {
  test('applies a file whole and says its code', async () => {
    const { done, out, err } = await run({ file: await written(two) });

    expect(done).toBe(true);
    expect(out[0]).toContain('Mới: 2 · thay đổi: 0 · giữ nguyên: 0');
    expect(out.at(-1)).toMatch(/^Đã ghi nhận và công bố [0-9A-Z]{4} lúc /);
    expect(err).toContain('Đã xem 2 trên 2 số liệu.');
    expect(await ofCommunes()).toEqual([
      ['commune:16093', 87.5, 'operator'],
      ['commune:16108', 91, 'operator'],
    ]);
  });

  test('records nothing in a dry run', async () => {
    const { done, out } = await run({ file: await written(two), dryRun: true });

    expect([done, out.length]).toEqual([true, 1]);
    expect(out[0]).toContain('Mới: 2');
    expect(await traces()).toEqual([0, 0, 0]);
  });

  test('applies the same file once more to no effect', async () => {
    const file = await written(two);
    await run({ file });
    const before = await traces();

    const { done, out } = await run({ file });

    expect([done, out[0]]).toEqual([true, expect.stringContaining('Mới: 0 · thay đổi: 0 · giữ nguyên: 2')]);
    expect(await traces()).toEqual(before);
  });

  test('reads a workbook too', async () => {
    const [titles = '', ...rows] = two;
    const sheet = { name: 'Số liệu', head: titles.split(';'), rows: rows.map((row) => row.split(';')) };

    const { done } = await run({ file: await written(await spreadsheets.writeXlsx([sheet]), 'a.xlsx') });

    expect(done).toBe(true);
    expect(await ofCommunes()).toHaveLength(2);
  });

  test('with one wrong cell names it and records nothing', async () => {
    const file = await written([
      ...two,
      'satisfaction;99999;Q3/2026;88;BC',
      'satisfaction;16093;Q2/2026;=1+1;BC',
    ]);

    const { done, err } = await run({ file });

    expect(done).toBe(false);
    expect(err.slice(-2)).toEqual([
      'Ô B4, 99999: không có đơn vị này trong danh mục của kỳ; xem lại tên, mã hoặc kỳ',
      expect.stringMatching(/^Ô D5, =1\+1: /),
    ]);
    expect(await traces()).toEqual([0, 0, 0]);
  });

  test.each([
    ['is missing', 'nowhere.csv', 'Không có tệp'],
    ['is a folder', 'folder', 'là thư mục, không phải tệp.'],
    ['lies in a file', 'empty.csv/a.csv', 'Không có tệp'],
    ['is empty', 'empty.csv', 'Tệp trống.'],
    ['is no table', 'words.csv', 'Tôi không thấy bảng số liệu'],
    ['is another format', 'a.pdf', 'Tôi chỉ đọc tệp XLSX và CSV.'],
    ['is too large', 'large.csv', 'Tệp lớn hơn 5 MB'],
  ])('says it where a file %s', async (_what, name, sentence) => {
    await mkdir(join(place.folder, 'folder'));
    await written([], 'empty.csv');
    await written(['a;b', '1;2'], 'words.csv');
    await written(['%PDF-1.7'], 'a.pdf');
    await written(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'large.csv');

    const { done, out, err } = await run({ file: join(place.folder, name) });

    expect([done, out]).toEqual([false, []]);
    expect(err.join('\n')).toContain(sentence);
    expect(await traces()).toEqual([0, 0, 0]);
  });

  test('without a file says how it is used', async () => {
    const { done, err } = await run({});

    expect([done, err]).toEqual([
      false,
      ['usage: npm run import -- FILE [--dry-run] | npm run import -- --undo CODE'],
    ]);
  });
});

describe('npm run import -- --undo', () => {
  async function imported(lines = two): Promise<string> {
    const { out } = await run({ file: await written(lines) });
    return /công bố ([0-9A-Z]+)/.exec(out.at(-1) ?? '')?.[1] ?? '';
  }

  test('takes an import back as one, and puts back what it replaced', async () => {
    await imported([head, 'satisfaction;16093;Q3/2026;80;Báo cáo 1']);
    const code = await imported();

    const { done } = await run({ undo: code.toLowerCase() });

    expect(done).toBe(true);
    expect(await ofCommunes()).toEqual([['commune:16093', 80, 'operator']]);
    expect(
      await place.withStore(({ figures }) => figures.history('satisfaction', 'commune:16093' as never)),
    ).toHaveLength(3);
  });

  test('shows in a dry run what it would do', async () => {
    const code = await imported();

    const { done, out } = await run({ undo: code, dryRun: true });

    expect([done, out]).toEqual([true, [`Sẽ rút lại ${code} (2 số liệu). Chưa ghi gì.`]]);
    expect(await ofCommunes()).toHaveLength(2);
  });

  test('is refused for a code that is unknown, or of what was changed since', async () => {
    const code = await imported();
    await imported([head, 'satisfaction;16093;Q3/2026;88;Báo cáo 6']);
    const before = await traces();

    const unknown = await run({ undo: 'X9X9' });
    const since = await run({ undo: code });

    expect([unknown.done, since.done]).toEqual([false, false]);
    expect(unknown.err).toEqual(['Không có lần nhập nào mang mã X9X9 còn rút lại được bằng lệnh này.']);
    expect(since.err[0]).toContain(`Không rút lại được ${code}`);
    expect(await traces()).toEqual(before);
  });

  test('works once', async () => {
    const code = await imported();
    await run({ undo: code });

    const again = await run({ undo: code });

    expect(again.done).toBe(false);
    expect(await ofCommunes()).toEqual([]);
  });
});
