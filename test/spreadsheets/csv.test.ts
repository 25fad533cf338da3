import { describe, expect, test } from 'vitest';
import { spreadsheets } from '#spreadsheets/index.ts';
import { readTable } from '#spreadsheets/read-table.ts';

const table = 'Đơn vị;Giá trị\r\nXã Nga Sơn;"87,5"\r\n;\r\n';
const rows = [
  [
    { cell: 'text', text: 'Đơn vị' },
    { cell: 'text', text: 'Giá trị' },
  ],
  [
    { cell: 'text', text: 'Xã Nga Sơn' },
    { cell: 'text', text: '87,5' },
  ],
  [null, null],
];

/** Windows-1258 as its keyboards wrote it: letters with a tone mark behind them. */
function windows1258(text: string): Buffer {
  const single: Record<string, number> = {
    Đ: 0xd0,
    đ: 0xf0,
    ơ: 0xf5,
    ă: 0xe3,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ư: 0xfd,
  };
  const tones: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0323': 0xf2,
  };
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => part in tones);
    const bare = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC');
    return [single[bare] ?? bare.charCodeAt(0), ...(tone === undefined ? [] : [tones[tone] ?? 0])];
  });
  return Buffer.from(bytes);
}

describe('a table in text', () => {
  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-8 in decomposed letters', Buffer.from(table.normalize('NFD'))],
    ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['Windows-1258', windows1258(table)],
    [
      'UTF-8 with characters that nobody sees',
      Buffer.from(`Đơn\u00ad vị;Giá trị\r\nXã\u202e Nga\u200b Sơn;"87,5"\r\n;\r\n`),
    ],
    ['commas', Buffer.from(table.replaceAll(';', ','))],
    ['tabs', Buffer.from(table.replaceAll(';', '\t'))],
  ])('is read in %s', async (_name, bytes) => {
    expect(await readTable(bytes)).toEqual({ ok: true, sheets: [{ name: 'CSV', rows }] });
  });

  test('is read in UTF-16 without a byte order mark', async () => {
    const ascii = 'unit;value\r\ncommune 16093;87.5\r\n';

    const read = await readTable(Buffer.from(ascii, 'utf16le'));

    expect(read.ok && read.sheets[0]?.rows.length).toBe(2);
  });

  test.each([
    ['TCVN3', Buffer.from([0xa7, 0xac, 0x6e, 0x20, 0x76, 0xde, 0x3b, 0x47, 0x69, 0xb8])],
    ['Western Windows', Buffer.from('Größe;Weiß', 'latin1')],
    ['an unknown binary form', Buffer.from([0x00, 0x01, 0x02, 0x03, 0x90, 0x81, 0x7f, 0xff])],
  ])('is refused in %s, because its letters would be wrong', async (_name, bytes) => {
    expect(await readTable(bytes)).toEqual({ ok: false, why: 'unknown-encoding' });
  });

  test.each([
    ['an open quote', '"a;b\n1;2', 'damaged'],
    ['nothing but spaces', '  \n ', 'empty'],
    ['too many rows', 'a;b\n'.repeat(20_001), 'too-many-rows'],
    ['too many columns', ';'.repeat(301), 'too-many-rows'],
  ])('with %s is refused', async (_what, text, why) => {
    expect(await readTable(Buffer.from(text))).toEqual({ ok: false, why });
  });
});

describe('a table written', () => {
  const sheet = {
    name: 'x',
    head: ['a', 'b'],
    rows: [
      ['=HYPERLINK("http://x")', 1.5],
      ['@SUM(A1)', null],
      ['-5 điểm', -5],
      ['a,b\n"c"', 0],
    ],
  };

  test('has commas in the numbers and semicolons between the cells in Vietnamese', () => {
    expect(Buffer.from(spreadsheets.writeCsv(sheet, 'vi')).toString()).toBe(
      `\ufeffa;b\r\n"'=HYPERLINK(""http://x"")";1,5\r\n'@SUM(A1);\r\n'-5 điểm;-5\r\n"a,b\n""c""";0\r\n`,
    );
  });

  test('has dots and commas in English', () => {
    expect(Buffer.from(spreadsheets.writeCsv(sheet, 'en')).toString()).toBe(
      `\ufeffa,b\r\n"'=HYPERLINK(""http://x"")",1.5\r\n'@SUM(A1),\r\n'-5 điểm,-5\r\n"a,b\n""c""",0\r\n`,
    );
  });

  test.each(['=1+1', '+84', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＠x'])(
    'is never run by a spreadsheet, whether %j is in its head or below',
    (text) => {
      const written = spreadsheets.writeCsv({ name: 'x', head: [text, 'a'], rows: [['a', text]] }, 'vi');

      expect(Buffer.from(written).toString().split("'")).toHaveLength(3);
    },
  );
});
