import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { House, Turn } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure } from '#test/db/store/given.ts';
import { answer, asking, openHouse, openSampleHouse, published, remembered, understood } from './house.ts';
import { said } from './spoken.ts';

let house: House;
let sample: House;

beforeAll(async () => {
  house = await openHouse();
  sample = await openSampleHouse();
});

const economy = ['digital-economy'];

function exported(in_: House, known: Partial<Question> = {}, more: Partial<Turn> = {}): Promise<Answer> {
  return answer(in_, understood(asking('export', known)), more);
}

/** The sheets of the workbook by name, as a spreadsheet would read them. */
async function sheetsOf({ attachments }: Answer) {
  const file = attachments.find(({ name }) => name.endsWith('.xlsx'));
  const sheets = await readXlsxFile(Buffer.from(file?.bytes ?? []));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

function csvOf({ attachments }: Answer): string {
  return Buffer.from(attachments.find(({ name }) => name.endsWith('.csv'))?.bytes ?? []).toString();
}

describe('what is exported', () => {
  test('every figure of what is named, with period, unit, status and source', async () => {
    const reply = await exported(house, { topics: economy });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    const standing = published.filter(({ indicator }) => indicator === 'digital-economy');
    const row = rows.find(([, unit, , year]) => unit === 'Tỉnh Thanh Hóa' && year === '2023');
    expect(rows).toHaveLength(standing.length + 1);
    expect(rows[0]?.slice(0, 5)).toEqual(['Chỉ tiêu', 'Đơn vị', 'Mã đơn vị', 'Kỳ số liệu', 'Giá trị']);
    expect(row).toEqual([
      'Tỷ trọng kinh tế số',
      'Tỉnh Thanh Hóa',
      expect.anything(),
      '2023',
      8.28,
      null,
      '%',
      null,
      'chính thức',
      'Truyền hình Thanh Hóa',
      '17/2/2024',
      expect.stringContaining('https://'),
      null,
    ]);
  });

  test('with targets, sources and definitions on sheets of their own', async () => {
    const reply = await exported(house, { topics: economy });

    const sheets = await sheetsOf(reply);
    expect(Object.keys(sheets)).toEqual(['Số liệu', 'Mục tiêu', 'Nguồn', 'Định nghĩa']);
    expect(sheets['Mục tiêu']?.map((row) => [row[3], row[4], row[5], row[6]])).toContainEqual([
      '06-NQ/TU',
      '31/12/2025',
      '>=',
      20,
    ]);
    expect(sheets['Định nghĩa']).toHaveLength(2);
    const counted = sheets['Nguồn']?.slice(1).reduce((sum, row) => sum + Number(row[4]), 0);
    expect(counted).toBe((sheets['Số liệu']?.length ?? 0) - 1);
  });

  test('a year leaves out the others', async () => {
    const reply = await exported(house, { topics: ['dti-rank'], period: period('2024') });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows.slice(1).map((row) => [row[3], row[4], row[5]])).toEqual([['2024', 5, 34]]);
  });

  test('the figures behind the last answer where nothing is named', async () => {
    const shown = await answer(house, understood(asking('trend', { topics: ['dti-rank'] })));
    const memory = remembered(asking('trend', { topics: ['dti-rank'] }), shown.figures);

    const reply = await exported(house, {}, { memory });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows.slice(1).map((row) => row[4])).toEqual([15, 12, 15, 11, 5]);
  });

  test('after an order of units all of them, not the few that were shown', async () => {
    const question = asking('ranking', {
      topics: ['online-dossiers'],
      over: 'commune',
      period: period('2026-Q3'),
    });

    const reply = await exported(sample, {}, { memory: remembered(question, [{ id: 'sample/x' }]) });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows.length).toBeGreaterThan(150);
  });

  test('after an order of units in the period it told, not in every period there is', async () => {
    const question = asking('ranking', { topics: ['online-dossiers'], over: 'commune' });
    const { figures } = await answer(sample, understood(question));
    const memory = remembered(question, figures);

    const reply = await exported(sample, {}, { memory });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(new Set(rows.slice(1).map((row) => row[3]))).toEqual(new Set(['quý III/2026']));
    expect(rows.length).toBeGreaterThan(150);
    expect(reply.attachments[0]?.name).toBe('so-lieu-dich-vu-cong-truc-tuyen-2026-11-23.xlsx');
  });

  test('a month is written in words, for spreadsheets would make a day of its number', async () => {
    const reply = await exported(house, { topics: ['communes-completed'] });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows.slice(1).map((row) => row[3])).toContain('tháng 10/2024');
  });

  test('all of the province where nothing was said before', async () => {
    const reply = await exported(house);

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows).toHaveLength(published.filter(({ unit }) => unit === 'province').length + 1);
  });

  test('all figures of a commune by its name', async () => {
    const reply = await exported(sample, { units: ['commune:16093' as UnitId] });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(new Set(rows.slice(1).map((row) => row[1]))).toEqual(new Set(['Xã Nga Sơn']));
    expect(reply.attachments[0]?.name).toBe('so-lieu-xa-nga-son-2026-11-23.xlsx');
    expect(said(reply, 'ask-illustrative')).toHaveLength(1);
    expect(new Set(rows.slice(1).map((row) => row[8]))).toEqual(new Set(['số liệu minh hoạ']));
  });

  test('a condition leaves out the figures beyond it, and is said', async () => {
    const threshold = { operator: '<', value: 80 } as const;

    const reply = await exported(sample, { topics: ['online-dossiers'], over: 'commune', threshold });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.slice(1).every((row) => Number(row[4]) < 80)).toBe(true);
    expect(said(reply, 'ask-threshold')).toHaveLength(1);
  });

  test('where there is nothing, no file but a sentence', async () => {
    const reply = await exported(house, { units: ['commune:16093' as UnitId] });

    expect(reply).toMatchObject({ outcome: 'refused', attachments: [] });
    expect(said(reply, 'export-nothing')).toHaveLength(1);
  });
});

describe('the CSV', () => {
  test('is read by a spreadsheet in Vietnamese: marked as UTF-8, semicolons, commas in numbers', async () => {
    const csv = csvOf(await exported(house, { topics: economy }));

    expect(csv.startsWith('\ufeffChỉ tiêu;Đơn vị;Mã đơn vị;')).toBe(true);
    expect(csv).toContain(';2023;8,28;;%;');
  });

  test('in English has commas and dots, and English words', async () => {
    const csv = csvOf(await exported(house, { topics: economy }, { locale: 'en' }));

    expect(csv.startsWith('\ufeffIndicator,Unit,Unit code,')).toBe(true);
    expect(csv).toContain(',2023,8.28,,%,');
  });
});

describe('words that a spreadsheet would run', () => {
  const evil = figure('evil', {
    indicator: 'digital-economy',
    unit: 'district:401' as UnitId,
    source: { publisher: '=HYPERLINK("http://x","y")', url: null, published: null, title: '@SUM(1)' },
    note: { vi: '+cmd|calc', en: '-cmd|calc' },
  });

  test('are texts in both files', async () => {
    const reply = await exported(await openHouse([evil]), { units: ['district:401' as UnitId] });

    const { 'Số liệu': rows = [] } = await sheetsOf(reply);
    expect(rows[1]).toEqual(expect.arrayContaining(['=HYPERLINK("http://x","y")', '+cmd|calc']));
    expect(csvOf(reply)).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(csvOf(reply)).toContain(`'+cmd|calc`);
    const workbook = Buffer.from(reply.attachments[0]?.bytes ?? []).toString('latin1');
    expect(workbook).not.toContain('<f>');
  });
});
