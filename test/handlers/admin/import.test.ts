import { beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '#domain/ports/spreadsheets.ts';
import { spreadsheets } from '#spreadsheets/index.ts';
import { workbook } from '../../spreadsheets/given.ts';
import { choice, ids, scope, stage, type Stage } from './stage.ts';

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
});

/** Sends a table as CSV, its cells parted by `;`. */
function send(who: string, lines: readonly string[]) {
  return sendBytes(who, Buffer.from(lines.join('\r\n')));
}

function sendBytes(who: string, bytes: Uint8Array, name = 'so-lieu.csv') {
  scene.files.set('ref', { fetched: 'bytes', bytes });
  return scene.say(who, { type: 'file', name, size: bytes.length, reference: 'ref' });
}

const head = 'Chỉ tiêu;Mã đơn vị;Đơn vị;Kỳ;Giá trị;Tổng số;Tính chất;Nguồn';

async function communes() {
  const figures = await scene.house.store.figures.latest(10_000);
  return figures.filter(({ unit }) => unit.startsWith('commune')).map(({ unit, value }) => [unit, value]);
}

describe('a table of figures', () => {
  test('is shown first, and applied whole once it is confirmed', async () => {
    const preview = await send('admin', [
      head,
      'Mức độ hài lòng;16093;Xã Nga Sơn;Q3/2026;87,5;;;Báo cáo 5',
      'satisfaction;;Xã Hồ Vương;quý III/2026;ước 91%;;;Báo cáo 5',
      'Xếp hạng DTI;;Tỉnh Thanh Hóa;2025;5/34;;chính thức;Báo cáo 6',
      'Tỷ trọng kinh tế số;38;;2023;8,28;;;Truyền hình Thanh Hóa',
      'Cấp xã hoàn thành CĐS;38;;Q3/2026;100;166;;Báo cáo 7',
      'Mức độ hài lòng;16108;;Q3/2026;;;;Báo cáo 5',
    ]);
    const before = await communes();

    const done = await scene.say('admin', choice(preview, 'xác nhận'));

    expect(ids(preview)).toEqual(
      expect.arrayContaining([
        'admin-import-counts',
        'admin-import-list',
        'admin-import-empty-cells',
        'admin-import-together',
      ]),
    );
    expect(
      preview.parts.find((part) => part.part === 'line' && part.line.id === 'admin-import-counts'),
    ).toMatchObject({
      line: { args: { added: 4, changed: 0, same: 1 } },
    });
    expect(before).toEqual([]);
    expect(ids(done)[0]).toBe('admin-noted');
    expect((await communes()).map(([, value]) => value).toSorted()).toEqual([87.5, 91]);
  });

  test('may be units down and indicators across, with period and source above', async () => {
    await send('admin', [
      'Kỳ: quý 3/2026;;Nguồn: Báo cáo 5',
      '',
      'Mã;Đơn vị;Mức độ hài lòng;Dịch vụ công trực tuyến;Ghi chú',
      '16093;Xã Nga Sơn;87,5;90%;tốt',
      '16108;;;88,1;',
    ]);

    const done = await scene.say('admin', 'xác nhận');

    expect(ids(done)).toEqual(['admin-noted', 'admin-figures-noted']);
    expect((await communes()).map(([, value]) => value).toSorted()).toEqual([87.5, 88.1, 90]);
  });

  test('is undone as one', async () => {
    await send('admin', [head, ...['16093', '16108'].map((code) => `satisfaction;${code};;Q3/2026;90;;;BC`)]);
    await scene.say('admin', 'xác nhận');
    const before = await communes();

    await scene.say('admin', '/hoantac');
    const done = await scene.say('admin', 'xác nhận');

    expect(before).toHaveLength(2);
    expect(ids(done)[0]).toBe('admin-noted-withdrawn');
    expect(await communes()).toEqual([]);
  });

  test('of a reporter waits for approval as one', async () => {
    await scene.link('an', 'reporter', scope(['commune:16093']));
    await send('an', [head, 'satisfaction;16093;;Q2/2026;89;;;BC', 'satisfaction;16093;;Q3/2026;90;;;BC']);
    const done = await scene.say('an', 'xác nhận');
    const before = await communes();

    const waiting = await scene.say('admin', '/duyet');
    await scene.say('admin', choice(waiting, 'duyệt'));

    expect(ids(done)[0]).toBe('admin-noted-waiting');
    expect(before).toEqual([]);
    expect(await communes()).toHaveLength(2);
  });
});

describe('names and codes', () => {
  test.each([
    ['the list of the period', 'satisfaction;16093;;Q3/2026;90;;;BC', /^commune:16093$/],
    ['the list of an earlier period', 'satisfaction;16093;;2024;90;;;BC', /^oldcommune:16093$/],
    ['a name with its tone at another place', 'satisfaction;;xã Thiệu Hoá;Q3/2026;90;;;BC', /^commune:/],
    ['a short type', 'satisfaction;;P. Hạc Thành;Q3/2026;90;;;BC', /^commune:/],
    ['a district before its end', 'satisfaction;;Huyện Nga Sơn;2024;90;;;BC', /^district:401$/],
  ])('are read by %s', async (_how, row, unit) => {
    await send('admin', [head, row]);
    await scene.say('admin', 'xác nhận');

    expect(await scene.house.store.figures.latest(1)).toMatchObject([{ value: 90 }]);
    expect((await scene.house.store.figures.latest(1))[0]?.unit).toMatch(unit);
  });

  test('follow the list that is stated above the table', async () => {
    await send('admin', ['Danh mục đơn vị: 30/06/2025', head, 'satisfaction;16093;;2025;90;;;BC']);
    await scene.say('admin', 'xác nhận');

    expect(await scene.house.store.figures.latest(1)).toMatchObject([{ unit: 'oldcommune:16093' }]);
  });
});

describe('one refused cell', () => {
  test.each([
    ['an unknown indicator', 'dân số;16093;;Q3/2026;90;;;BC', 'unknown-indicator'],
    ['no unit', 'satisfaction;;;Q3/2026;90;;;BC', 'no-unit'],
    ['an unknown unit', 'satisfaction;;Xã Không Có;Q3/2026;90;;;BC', 'unknown-unit'],
    ['a unit that was not there yet', 'satisfaction;;Xã Nga Sơn;2024;90;;;BC', 'unknown-unit'],
    ['a name without marks', 'satisfaction;;Xa Nga Son;Q3/2026;90;;;BC', 'unknown-unit'],
    ['a name of several units', 'satisfaction;;Nga Sơn;2024;90;;;BC', 'ambiguous-unit'],
    ['a code and the name of another', 'satisfaction;16093;Xã Hồ Vương;Q3/2026;90;;;BC', 'unit-mismatch'],
    ['no period', 'satisfaction;16093;;;90;;;BC', 'no-period'],
    ['a strange period', 'satisfaction;16093;;Q5/2026;90;;;BC', 'unknown-period'],
    ['two readings', 'satisfaction;16093;;Q3/2026;28,717;;;BC', 'two-readings'],
    ['a formula', 'satisfaction;16093;;Q3/2026;=SUM(A1:A9);;;BC', 'not-a-number'],
    ['a formula that calls a program', 'satisfaction;16093;;Q3/2026;=cmd|calc!A1;;;BC', 'not-a-number'],
    ['words', 'satisfaction;16093;;Q3/2026;chưa có;;;BC', 'not-a-number'],
    ['no total', 'dti-rank;38;;2025;5;;;BC', 'total-missing'],
    ['more than the total', 'dti-rank;38;;2025;35;34;;BC', 'more-than-total'],
    ['a strange status', 'satisfaction;16093;;Q3/2026;90;;chắc;BC', 'unknown-status'],
    ['no source', 'satisfaction;16093;;Q3/2026;90;;;', 'no-source'],
  ])('with %s keeps the whole file out', async (_what, row, why) => {
    const before = await scene.snapshot();

    const answer = await send('admin', [head, 'satisfaction;16108;;Q3/2026;88;;;BC', row]);
    const word = await scene.say('admin', 'xác nhận A1B2');

    expect(answer.outcome).toBe('refused');
    expect(refusals(answer)).toEqual([`admin-import-${why}`]);
    expect(answer.choices).toEqual([]);
    expect(ids(word)).toEqual(['admin-refused-code']);
    expect(await scene.snapshot()).toBe(before);
  });

  test('twice the same figure is told by its row, column and value', async () => {
    const row = 'satisfaction;16093;;Q3/2026;90;;;BC';

    const answer = await send('admin', [head, row, row.replace('90', '91')]);

    const list = answer.parts.find((part) => part.part === 'list');
    expect(list?.part === 'list' && list.items[0]?.args).toMatchObject({
      place: { line: { id: 'admin-import-cell', args: { row: { value: '3' }, column: { value: 'E' } } } },
      value: { value: '91' },
      why: { line: { id: 'admin-import-repeated' } },
    });
  });

  test('outside the reporter’s scope keeps the whole file out', async () => {
    await scene.link('an', 'reporter', scope(['commune:16093']));

    const answer = await send('an', [
      head,
      'satisfaction;16093;;Q3/2026;90;;;BC',
      'satisfaction;16108;;Q3/2026;90;;;BC',
      'satisfaction;;Huyện Nga Sơn;2024;90;;;BC',
    ]);

    expect(refusals(answer)).toEqual(['admin-import-out-of-scope', 'admin-import-out-of-scope']);
    expect(await scene.house.store.changes.list({ limit: 9 })).toEqual([]);
  });

  test('of many come in a file as well, in which nothing is a formula', async () => {
    const rows = Array.from({ length: 30 }, (_, n) => `=HYPERLINK("http://x";"${n}");16093;;Q3/2026;90;;;BC`);

    const answer = await send('admin', [head, ...rows.map((row) => row.replaceAll('"', "'"))]);

    const [file] = answer.attachments;
    const text = Buffer.from(file?.bytes ?? []).toString();
    expect(ids(answer)).toContain('admin-import-more-refused');
    expect(text.split('\r\n').length).toBeGreaterThan(30);
    expect(text).not.toMatch(/[;\n]=/);
  });
});

describe('cells of a workbook', () => {
  const titles = ['Chỉ tiêu', 'Mã đơn vị', 'Kỳ', 'Giá trị', 'Nguồn'];

  function cell(column: number, value: string, attributes = 't="inlineStr"'): string {
    const body = attributes.includes('inlineStr') ? `<is><t>${value}</t></is>` : value;
    return `<c r="${'ABCDE'.charAt(column)}2" ${attributes}>${body}</c>`;
  }

  /** A workbook with one figure of Nga Sơn whose value and period cell are given as XML. */
  function withCells(value: string, period = cell(2, 'Q3/2026')): Uint8Array {
    const first = titles.map(
      (title, n) => `<c r="${'ABCDE'.charAt(n)}1" t="inlineStr"><is><t>${title}</t></is></c>`,
    );
    const row = [cell(0, 'satisfaction'), cell(1, '<v>16093</v>', ''), period, value, cell(4, 'BC')];
    return workbook(`<row r="1">${first.join('')}</row><row r="2">${row.join('')}</row>`);
  }

  test.each([
    ['a number', cell(3, '<v>87.5</v>', ''), 87.5],
    ['a percentage', cell(3, '<v>0.875</v>', 's="2"'), 87.5],
    ['a formula, by its last value', cell(3, '<f>80+7.5</f><v>87.5</v>', ''), 87.5],
    ['a text', cell(3, '87,5%'), 87.5],
  ])('hold %s', async (_what, value, wanted) => {
    await sendBytes('admin', withCells(value), 'a.xlsx');
    await scene.say('admin', 'xác nhận');

    expect(await communes()).toEqual([['commune:16093', wanted]]);
  });

  test.each([
    ['a fraction without its sign', withCells(cell(3, '<v>0.875</v>', '')), 'fraction'],
    ['a day that was a rank', withCells(cell(3, '<v>45935</v>', 's="1"')), 'value-is-date'],
    ['a failed formula', withCells(cell(3, '<f>1/0</f><v>#DIV/0!</v>', 't="e"')), 'formula-failed'],
    ['yes or no', withCells(cell(3, '<v>1</v>', 't="b"')), 'value-is-truth'],
    [
      'a day that was a month',
      withCells(cell(3, '<v>87</v>', ''), cell(2, '<v>45931</v>', 's="1"')),
      'date-as-period',
    ],
  ])('that hold %s are refused', async (_what, bytes, why) => {
    const answer = await sendBytes('admin', bytes, 'a.xlsx');

    expect(refusals(answer)).toEqual([`admin-import-${why}`]);
    expect(await communes()).toEqual([]);
  });
});

describe('a file that is no table', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'admin-file-empty'],
    ['of another kind', Buffer.from('%PDF-1.7'), 'admin-file-unknown-format'],
    ['without figures', Buffer.from('a;b\n1;2\n'), 'admin-file-no-table'],
    ['in an old font', Buffer.from([0xa7, 0xac, 0x6e, 0x3b, 0xb8, 0x0a]), 'admin-file-unknown-encoding'],
  ])('%s is refused with what to do', async (_what, bytes, sentence) => {
    expect(ids(await sendBytes('admin', bytes))).toEqual([sentence]);
  });

  test('too large is not fetched', async () => {
    const answer = await scene.say('admin', {
      type: 'file',
      name: 'a.csv',
      size: 6 * 1024 * 1024,
      reference: 'ref',
    });

    expect(ids(answer)).toEqual(['admin-file-too-large']);
  });

  test('that can’t be fetched is asked for again', async () => {
    scene.files.set('later', { fetched: 'later' });

    const gone = await scene.say('admin', { type: 'file', name: 'a', size: 1, reference: 'gone' });
    const later = await scene.say('admin', { type: 'file', name: 'a', size: 1, reference: 'later' });

    expect([gone, later].map((answer) => ids(answer))).toEqual([['admin-file-gone'], ['admin-file-later']]);
  });
});

test('the template names what a reporter has to report, and comes back filled in', async () => {
  await scene.link('an', 'reporter', scope(['commune:16093'], ['satisfaction', 'online-dossiers']));

  const offered = await scene.say('an', '/nhap');
  const [file] = offered.attachments;
  const read = await spreadsheets.read(file?.bytes ?? new Uint8Array(), file?.name ?? '');
  if (!read.ok) throw new Error(`test.template: ${read.why}`);
  const [sheet, ...others] = read.sheets.map(({ name, rows: [head = [], ...rows] }) => ({
    name,
    head: head.map(text),
    rows: rows.map((row) => row.map(text)),
  }));
  if (!sheet) throw new Error('test.template: it has no sheet');
  const rows = sheet.rows.map((row, n) => row.with(4, `8${n}`).with(7, 'Báo cáo 1'));
  const filled = [{ ...sheet, rows }, ...others];
  await sendBytes('an', await spreadsheets.writeXlsx(filled), 'a.xlsx');
  const done = await scene.say('an', 'xác nhận');

  expect(read.sheets[0]?.rows.slice(1).map((row) => row.slice(0, 4).map(text))).toEqual([
    ['Dịch vụ công trực tuyến', '16093', 'Xã Nga Sơn', '2025'],
    ['Mức độ hài lòng', '16093', 'Xã Nga Sơn', '2025'],
  ]);
  expect(ids(done)[0]).toBe('admin-noted-waiting');
});

function text(cell: Cell | undefined): string {
  return cell?.cell === 'text' ? cell.text : '';
}

function refusals(answer: Awaited<ReturnType<typeof send>>): readonly unknown[] {
  return answer.parts.flatMap((part) =>
    part.part === 'list'
      ? part.items.flatMap(({ args }) => {
          const why = args?.['why'];
          return typeof why === 'object' && why.as === 'line' ? [why.line.id] : [];
        })
      : [],
  );
}
