import { describe, expect, test } from 'vitest';
import { readTable } from '#spreadsheets/read-table.ts';
import { writeXlsx } from '#spreadsheets/write-xlsx.ts';
import { packed, workbook, workbookFiles } from './given.ts';
import { zipPlain } from '#spreadsheets/zip-plain.ts';

const text = (value: string) => ({ cell: 'text', text: value });
const number = (value: number, percent = false) => ({ cell: 'number', value, percent });
const inline = (value: string) => `t="inlineStr"><is><t>${value}</t></is>`;

describe('a workbook', () => {
  test('is read back as it was written, texts as texts whatever they begin with', async () => {
    const bytes = await writeXlsx([
      {
        name: 'Số liệu',
        head: ['Đơn vị', 'Giá trị'],
        rows: [
          ['=1+1', 87.5],
          ['Xã Nga Sơn', null],
        ],
      },
      { name: 'A/B?', head: ['x'], rows: [] },
    ]);

    expect(await readTable(bytes)).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Số liệu',
          rows: [
            [text('Đơn vị'), text('Giá trị')],
            [text('=1+1'), number(87.5)],
            [text('Xã Nga Sơn'), null],
          ],
        },
        { name: 'A B ', rows: [[text('x')]] },
      ],
    });
  });

  test('gives formulas as their last value, failed ones as such, and percentages apart from numbers', async () => {
    const bytes = workbook(
      `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>` +
        `<c r="C1" s="2"><v>0.875</v></c><c r="D1" s="3"><v>0.5</v></c><c r="E1" s="1"><v>45931</v></c>` +
        `<c r="F1" t="b"><v>1</v></c><c r="G1" t="str"><f>A1&amp;B1</f><v>ab</v></c><c r="H1"><f>NOW()</f></c>` +
        `<c r="I1" ${inline('Ha&#x309;i')}</c></row>`,
    );

    const read = await readTable(bytes);

    expect(read.ok && read.sheets[0]?.rows).toEqual([
      [
        number(2),
        { cell: 'error', code: '#DIV/0!' },
        number(0.875, true),
        number(0.5, true),
        { cell: 'date', day: '2025-10-01' },
        { cell: 'truth', value: true },
        text('ab'),
        null,
        text('Hải'),
      ],
    ]);
  });

  test('tells the marks of cells apart far to the right', async () => {
    const bytes = workbook(
      '<row r="2"><c r="Z2" s="2"><v>0.1</v></c><c r="AA2" s="2"><v>0.2</v></c><c r="AB2"><v>3</v></c></row>',
    );

    const read = await readTable(bytes);

    expect(read.ok && read.sheets[0]?.rows[1]?.slice(25)).toEqual([
      number(0.1, true),
      number(0.2, true),
      number(3),
    ]);
  });
});

describe('what is refused', () => {
  const sheet = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a file over the limit', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'too-large'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'unknown-format'],
    ['a web page that calls itself a table', Buffer.from('<html><table>'), 'unknown-format'],
    ['an archive that is no workbook', packed('a.xml', Buffer.from('<a/>'), 4), 'unknown-format'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-format'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'protected',
    ],
    ['half a workbook', workbook(sheet).subarray(0, 400), 'damaged'],
    ['a workbook of rubbish', workbook('<row><c t="s"><v>99</v></c></row>'), 'damaged'],
    ['too many sheets', workbook(...Array.from({ length: 11 }, () => sheet)), 'too-many-sheets'],
    [
      'a cell in the last row there is',
      workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      'too-many-rows',
    ],
    [
      'a cell in the last column there is',
      workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'too-many-rows',
    ],
  ])('%s', async (_what, bytes, why) => {
    expect(await readTable(bytes)).toEqual({ ok: false, why });
  });

  test('a small archive that says it holds gigabytes', async () => {
    const bomb = packed('xl/workbook.xml', Buffer.alloc(1_000), 3_000_000_000);

    expect(await readTable(bomb)).toEqual({ ok: false, why: 'too-large' });
  });

  test('an archive that holds more than it says', async () => {
    const bomb = packed('xl/workbook.xml', Buffer.alloc(50_000_000), 1_000);

    expect(await readTable(bomb)).toEqual({ ok: false, why: 'damaged' });
  });

  test('an archive with a file that its directory does not list is read without that file', async () => {
    const hidden = packed('xl/bomb.xml', Buffer.alloc(80_000_000), 80_000_000);
    const honest = zipPlain(workbookFiles(sheet));
    const local = hidden.subarray(0, hidden.indexOf('PK\u0001\u0002'));
    const both = Buffer.concat([local, honest]);
    const end = both.length - 22;
    const directory = both.readUInt32LE(end + 16) + local.length;
    both.writeUInt32LE(directory, end + 16);
    for (let at = directory; at < end; at += 46 + both.readUInt16LE(at + 28))
      both.writeUInt32LE(both.readUInt32LE(at + 42) + local.length, at + 42);

    const read = await readTable(both);

    expect(read.ok && read.sheets[0]?.rows).toEqual([[number(1)]]);
  });
});
