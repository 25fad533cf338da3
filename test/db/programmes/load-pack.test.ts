import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadPack, programmeFolder, programmeNames } from '#db/programmes/index.ts';
import { figureColumns } from '#db/programmes/schema/figure-row.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

interface Entry {
  [field: string]: unknown;
}
type Lists = Record<string, Entry[]>;

/** A copy of a pack that a test may break. */
function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  folders.push(folder);
  cpSync(programmeFolder(name), folder, { recursive: true });
  return folder;
}

function edit(folder: string, file: string, change: (json: Lists) => void): void {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Lists;
  change(json);
  writeFileSync(join(folder, file), JSON.stringify(json));
}

/** Writes figures.csv; cells that a row leaves out are empty. */
function writeFigures(folder: string, rows: readonly Record<string, string>[]): void {
  const lines = rows.map((row) => figureColumns.map((column) => `"${row[column] ?? ''}"`).join(','));
  writeFileSync(join(folder, 'figures.csv'), [figureColumns.join(','), ...lines].join('\n'));
}

function mistakesIn(folder: string): readonly string[] {
  const pack = loadPack(folder);
  return pack.ok ? [] : pack.mistakes.map(({ file, row, message }) => `${file} | ${row} | ${message}`);
}

const row = {
  indicator: 'digital-economy',
  unit: 'province',
  period: '2025',
  value: '12.5',
  status: 'official',
  publisher: 'Cục Thống kê',
};

describe('a new province', () => {
  test('starts from a copy of the template, which is a right pack', () => {
    const pack = loadPack(copyOf('template'));

    expect(pack).toMatchObject({ ok: true, figures: [], catalogue: { province: { name: 'Mẫu' } } });
  });

  test('adds its figures row by row', () => {
    const folder = copyOf('template');
    writeFigures(folder, [{ ...row, published: '2026', note_vi: 'Số sơ bộ', note_en: 'Preliminary' }]);

    const pack = loadPack(folder);

    expect(pack.ok && pack.figures).toEqual([
      {
        id: 'digital-economy/province/2025/cuc-thong-ke',
        indicator: 'digital-economy',
        unit: 'province',
        period: '2025',
        value: 12.5,
        outOf: null,
        numerator: null,
        denominator: null,
        qualifier: null,
        status: 'official',
        source: { publisher: 'Cục Thống kê', url: null, published: '2026', title: null },
        note: { vi: 'Số sơ bộ', en: 'Preliminary' },
        definition: null,
        recordedAt: Date.parse('2026-01-01T00:00:00+07:00'),
        enteredBy: 'pack',
        supersedes: null,
      },
    ]);
  });

  test('corrects a row by a second version that supersedes the first', () => {
    const folder = copyOf('template');
    writeFigures(folder, [row, { ...row, value: '13', version: '2', recorded: '2026-02-01' }]);

    const pack = loadPack(folder);

    expect(pack.ok && pack.figures.map(({ id, value, supersedes }) => [id, value, supersedes])).toEqual([
      ['digital-economy/province/2025/cuc-thong-ke', 12.5, null],
      ['digital-economy/province/2025/cuc-thong-ke/v2', 13, 'digital-economy/province/2025/cuc-thong-ke'],
    ]);
  });

  test('is found by the name of its folder; the template is not offered', () => {
    expect(programmeNames()).toContain('thanh-hoa');
    expect(programmeNames()).not.toContain('template');
  });
});

describe('a broken pack', () => {
  test('has every mistake told at once, each with file and row', () => {
    const folder = copyOf('template');
    edit(folder, 'programme.json', ({ indicators, targets }) => {
      Object.assign(indicators?.[0] ?? {}, { pillar: 'society', better: 'upwards' });
      Object.assign(targets?.[0] ?? {}, { document: 'nq99', measure: 'score', value: 30 });
    });
    edit(folder, 'units.json', ({ units }) => {
      Object.assign(units?.[1] ?? {}, { parent: 'district:9', validTo: '2025-02-30' });
    });
    writeFigures(folder, [
      { ...row, value: '12,5' },
      { ...row, indicator: 'weather', period: '2025-Q5' },
      { ...row, unit: 'commune:2' },
    ]);
    writeFileSync(join(folder, 'phrases.json'), '[{ "text": "kts", "means": "pillar:sea" }]');

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'programme.json | indicators[0] "digital-economy" | better: Invalid option: expected one of "higher"|"lower"',
      'programme.json | indicators[0] "digital-economy" | pillar: there is no "society"',
      'programme.json | targets[0] "digital-economy" | document: there is no "nq99"',
      'programme.json | targets[0] "digital-economy" | value: 30 is out of range for score (0 to 1)',
      'units.json | units[1] "commune:00001" | validTo: must be a day of the calendar, as 2025-12-31',
      'units.json | units[1] "commune:00001" | parent: there is no "district:9"',
      'figures.csv | line 2 | value: must be a number with a decimal point and no thousands mark, as 8.28',
      'figures.csv | line 3 | period: must be a period as 2024, 2025-H1, 2025-Q1 or 2024-10',
      'figures.csv | line 3 | indicator: there is no "weather"',
      'figures.csv | line 4 | unit: there is no "commune:2"',
      'phrases.json | phrases[0] "kts" | means: there is no "pillar:sea"',
    ]);
  });

  test('names the file that is missing and the file that is not JSON', () => {
    const folder = copyOf('template');
    rmSync(join(folder, 'figures.csv'));
    writeFileSync(join(folder, 'units.json'), '{ "units": [');

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      expect.stringMatching(/^units\.json \| {2}\| is not JSON: /),
      'figures.csv |  | cannot be read: is it in the folder?',
    ]);
  });

  test('still has its entries checked when its head is wrong', () => {
    const folder = copyOf('template');
    edit(folder, 'programme.json', (json) => {
      Object.assign(json, { recordedOn: 'yesterday' });
      Object.assign(json['pillars']?.[0] ?? {}, { name: 'Kinh tế số' });
    });

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'programme.json |  | recordedOn: must be a day of the calendar, as 2025-12-31',
      expect.stringMatching(/^programme\.json \| pillars\[0\] "economy" \| name: /),
    ]);
  });

  test.each<[string, (lists: Lists) => void, string]>([
    [
      'a second entry with one id',
      (p) => p['pillars']?.push(p['pillars'][0] ?? {}),
      'stands already at pillars[0]',
    ],
    ['a field nobody knows', (p) => set(p, 'targets', { owner: 'Sở' }), 'Unrecognized key: "owner"'],
    [
      'a target the wrong way round',
      (p) => set(p, 'targets', { operator: '<=' }),
      'is odd where higher is better',
    ],
    ['a share over 100', (p) => set(p, 'targets', { value: 130 }), 'out of range for percent (0 to 100)'],
    [
      'a measure unlike the indicator’s',
      (p) => set(p, 'targets', { measure: 'rank' }),
      'does not fit the indicator',
    ],
    ['a pillar there is not', (p) => set(p, 'indicators', { pillar: 'x' }), 'pillar: there is no "x"'],
    ['text in decomposed Unicode', (p) => set(p, 'pillars', { name: { vi: 'a\u0301', en: 'a' } }), '(NFC)'],
    [
      'breaks out of order',
      (p) => set(p, 'indicators', { breaks: [at('2025'), at('2024')] }),
      'does not come after',
    ],
  ])('in programme.json: %s', (_, breakIt, message) => {
    const folder = copyOf('template');
    edit(folder, 'programme.json', breakIt);

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([expect.stringContaining(message)]);
  });

  function at(from: string): Entry {
    return { from, note: { vi: 'Đổi', en: 'Changed' } };
  }

  function set(lists: Lists, list: string, fields: Entry): void {
    Object.assign(lists[list]?.[0] ?? {}, fields);
  }

  test.each<[string, Record<string, string>, string]>([
    ['a unit that has no such time', { unit: 'commune:00001', period: '2024' }, 'does not exist in 2024'],
    ['a time still to come', { period: '2027' }, 'had not begun on 2026-01-01'],
    ['a value out of range', { value: '101' }, 'out of range for percent'],
    ['a total where none belongs', { out_of: '34' }, 'out_of: has no meaning for a percent'],
    ['half a fraction', { numerator: '3' }, 'numerator and denominator: one is missing'],
    ['a fraction that gives another share', { numerator: '1', denominator: '2' }, 'does not agree with 1/2'],
    ['a fraction of nothing', { numerator: '0', denominator: '0' }, 'does not agree with 0/0'],
    ['a note in one language', { note_vi: 'Số sơ bộ' }, 'note_vi and note_en: one is missing'],
    ['a correction of nothing', { version: '2' }, 'there is no version 1 of this row'],
    ['an illustrative value', { status: 'illustrative' }, 'status: Invalid option'],
    ['an address that is none', { url: 'baothanhhoa' }, 'url: must be a web address'],
    ['no publisher', { publisher: '' }, 'publisher: must not be empty'],
    ['a day that is none', { published: '2025-02-30' }, 'published: must be as much of the day'],
  ])('in figures.csv: %s', (_, fields, message) => {
    const folder = copyOf('template');
    writeFigures(folder, [{ ...row, ...fields }]);

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([expect.stringMatching(/^figures\.csv \| line 2 \| /)]);
    expect(mistakes[0]).toContain(message);
  });

  test('in figures.csv: the same value of the same publisher twice', () => {
    const folder = copyOf('template');
    writeFigures(folder, [row, row]);

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'figures.csv | line 3 | the figure "digital-economy/province/2025/cuc-thong-ke" stands already at line 2',
    ]);
  });

  test('in figures.csv: columns that are missing, unknown or too few in a row', () => {
    const folder = copyOf('template');
    writeFileSync(join(folder, 'figures.csv'), `${figureColumns.slice(1).join(',')},owner\n`);
    const header = mistakesIn(folder);
    writeFileSync(join(folder, 'figures.csv'), `${figureColumns.join(',')}\na,b\n`);
    const cells = mistakesIn(folder);

    expect(header).toEqual([
      'figures.csv | line 1 | the column "indicator" is missing',
      'figures.csv | line 1 | the column "owner" is not known',
    ]);
    expect(cells).toEqual(['figures.csv | line 2 | has 2 cells, the header has 19']);
  });

  test('in figures.csv: a count without its total', () => {
    const folder = copyOf('thanh-hoa');
    const counted = { ...row, indicator: 'communes-completed', value: '130' };
    writeFigures(folder, [counted, { ...counted, period: '2024', out_of: '100' }]);

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'figures.csv | line 2 | out_of: a count-of-total needs it',
      'figures.csv | line 3 | value: 130 is more than out_of 100',
    ]);
  });

  test('in units.json: no province', () => {
    const folder = copyOf('template');
    writeFileSync(join(folder, 'units.json'), '{ "units": [], "successions": [] }');

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'programme.json | targets[0] "digital-economy" | unit: there is no "province"',
      'units.json | units | needs one unit of level province, has 0',
    ]);
  });

  test('in units.json: history that cannot be', () => {
    const folder = copyOf('thanh-hoa');
    edit(folder, 'units.json', ({ successions, units }) => {
      successions?.push({ from: 'commune:14797', to: 'commune:14758' });
      successions?.push({ from: 'district:405', to: 'commune:14797' });
      successions?.push({ from: 'district:380', to: 'district:999' });
      units?.push({ ...units[2], code: '39', id: 'province' });
    });

    const mistakes = mistakesIn(folder);

    expect(mistakes).toEqual([
      'units.json | units[768] "province" | the unit "province" stands already at units[2] "province"',
      'units.json | successions[568] "district:380" | to: there is no "district:999"',
      'units.json | units | needs one unit of level province, has 2',
      'units.json | successions[566] "commune:14797" | from: commune:14797 has no validTo, so it became nothing else',
      'units.json | successions[567] "district:405" | to: commune:14797 does not exist on the day after district:405 ended',
      'units.json | successions[0] "district:405" | partial: district:405 was split, so each step is partial',
      'units.json | successions[567] "district:405" | partial: district:405 was split, so each step is partial',
    ]);
  });
});
