import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colours } from '#charts/colours.ts';
import type { RankingChart } from '#domain/chart.ts';
import { outside, overlappingWords, painter, type ReadPicture, readPicture } from './read-picture.ts';
import { rankingBar, rankingChart } from './sample-charts.ts';

const fills: readonly string[] = [
  colours.data,
  colours.dataDark,
  colours.below,
  colours.belowDark,
  colours.plain,
];

/** The bars themselves, top to bottom; swatches of the key have another height. */
function bars({ shapes }: ReadPicture, height: number) {
  return shapes.filter(
    ({ attributes, box }) => fills.includes(attributes['fill'] ?? '') && Math.round(box.height) === height,
  );
}

test('27 units stand in one column, each with rank, name and value', () => {
  const picture = readPicture(rankingChart(27));

  const lefts = new Set(bars(picture, 34).map(({ box }) => box.x));
  expect(bars(picture, 34)).toHaveLength(27);
  expect(lefts.size).toBe(1);
  expect(picture.said).toEqual(expect.arrayContaining(['1', '27', 'Thường Xuân 0', 'Thường Xuân 26', '95%']));
});

test('166 units stand in columns, read down, with type that can be read on a phone', () => {
  const picture = readPicture(rankingChart(166));

  const names = picture.words.filter(({ value }) => value.startsWith('Thường Xuân'));
  expect(names).toHaveLength(166);
  expect(new Set(names.map(({ box }) => Math.round(box.x))).size).toBe(2);
  expect(Math.min(...picture.words.map(({ size }) => size))).toBeGreaterThanOrEqual(28);
});

test('short names give three columns', () => {
  const chart = rankingChart(42);

  const picture = readPicture({ ...chart, bars: chart.bars.map((bar, i) => ({ ...bar, label: `Xã ${i}` })) });

  const names = picture.words.filter(({ value }) => value.startsWith('Xã '));
  expect(new Set(names.map(({ box }) => Math.round(box.x))).size).toBe(3);
});

const firstPage = {
  level: 'commune',
  total: 166,
  shown: 'page',
  page: 1,
  pages: 4,
  from: 1,
  to: 42,
  order: 'best',
  reaching: 50,
} as const;

test('a page of 42 says which of how many it shows, and how many of all reach the level', () => {
  const chart = rankingChart(42, { field: firstPage });
  const fromTheEnd = {
    ...chart,
    field: { ...firstPage, order: 'worst', page: 2, from: 43, to: 84 },
  } as const;

  const picture = readPicture(chart);

  const names = picture.words.filter(({ value }) => value.startsWith('Thường Xuân'));
  expect(Math.min(...names.map(({ size }) => (size * 390) / picture.width))).toBeGreaterThan(11);
  expect(picture.said).toEqual(
    expect.arrayContaining([
      '1–42 trong 166 đơn vị cấp xã có số liệu (trang 1/4)',
      'Từ mục tiêu 80% trở lên: 50/166',
      'Dưới mục tiêu 80%: 116/166',
    ]),
  );
  expect(readPicture(fromTheEnd, 'en').said.join(' ')).toContain(
    '43–84 of 166 communes with a figure, counted from the end (page 2/4)',
  );
  expect(overlappingWords(picture)).toEqual([]);
});

test.each([27, 42])('bars of %d units are of one scale with those of the other pages', (count) => {
  const scaled = rankingChart(count, {
    measure: 'count',
    target: null,
    beyond: [{ value: 190, outOf: null }],
  });
  const wash: readonly string[] = [colours.dataPale, colours.plain];

  const longest = (chart: RankingChart) =>
    Math.max(
      ...readPicture(chart)
        .shapes.filter(({ attributes }) => wash.includes(attributes['fill'] ?? ''))
        .map(({ box }) => box.width),
    );

  expect(longest(scaled)).toBeCloseTo(longest({ ...scaled, beyond: [] }) / 2, 0);
});

test('bars end at the target line or not, as the values do', () => {
  const picture = readPicture(rankingChart(27));

  const line = picture.shapes.find(
    ({ attributes, box }) => attributes['stroke'] === colours.target && box.width === 0 && box.height > 500,
  );
  const at = line?.box.x ?? NaN;
  for (const { attributes, box } of bars(picture, 34)) {
    const reached = box.x + box.width >= at - 0.1;
    expect(attributes['fill']).toBe(reached ? colours.data : colours.below);
  }
  expect(picture.said).toContain('Mục tiêu 80%');
  expect(picture.said).toContain('Từ mục tiêu 80% trở lên: 7');
  expect(picture.said).toContain('Dưới mục tiêu 80%: 20');
});

test('of values that should be low those up to the target are within it', () => {
  const low = rankingChart(0, {
    better: 'lower',
    bars: [rankingBar('A', 0), rankingBar('B', 4), rankingBar('C', 4.1)],
    target: 4,
  });

  const picture = readPicture(low);

  expect(picture.said).toContain('Trong mục tiêu 4%: 2');
  expect(picture.said).toContain('Chưa tới mục tiêu 4%: 1');
});

test('units of equal values share a rank and the next one skips', () => {
  const tied = [rankingBar('A', 90), rankingBar('B', 80), rankingBar('C', 80), rankingBar('D', 70)];

  const picture = readPicture(rankingChart(0, { bars: tied, target: null }));

  const ranks = picture.said.filter((word) => /^\d$/.test(word));
  expect(ranks).toEqual(['1', '2', '2', '4']);
});

test('ranks that are given are kept, as for the last few of many', () => {
  const last = [
    { ...rankingBar('Y', 40), rank: 26 },
    { ...rankingBar('Z', 30), rank: 27 },
  ];

  const picture = readPicture(rankingChart(0, { bars: last, target: null }));

  expect(picture.said).toEqual(expect.arrayContaining(['26', '27']));
  expect(picture.said).not.toContain('1');
});

test('counts of different wholes are as long as their share', () => {
  const chart = rankingChart(0, {
    measure: 'count-of-total',
    bars: [
      { ...rankingBar('A', 10), outOf: 10 },
      { ...rankingBar('B', 20), outOf: 40 },
    ],
    target: 80,
  });

  const picture = readPicture(chart);

  const [first, second] = bars(picture, 46).map(({ box }) => box.width);
  expect(first).toBeCloseTo(2 * (second ?? 0), 0);
  expect(picture.said).toEqual(expect.arrayContaining(['10/10', '20/40', 'Mục tiêu 80%']));
});

test('the first place has the longest bar', () => {
  const chart = rankingChart(0, {
    measure: 'rank',
    better: 'lower',
    bars: [
      { ...rankingBar('A', 1), outOf: 63 },
      { ...rankingBar('B', 63), outOf: 63 },
    ],
    target: null,
  });

  const picture = readPicture(chart);

  const [first, last] = bars(picture, 46).map(({ box }) => box.width);
  expect(first).toBeGreaterThan((last ?? 0) * 20);
  expect(picture.said).toContain('Thanh càng dài, thứ hạng càng cao.');
});

test('the highlighted unit is set in bold on its own ground', () => {
  const chart = rankingChart(27);

  const picture = readPicture({
    ...chart,
    bars: chart.bars.map((bar, i) => ({ ...bar, highlighted: i === 5 })),
  });

  expect(picture.words.find(({ value }) => value === 'Thường Xuân 5')?.bold).toBe(true);
  expect(picture.words.find(({ value }) => value === 'Thường Xuân 6')?.bold).toBe(false);
  expect(picture.svg).toContain(colours.highlightWash);
});

test('units without a figure are named', () => {
  expect(readPicture(rankingChart(27)).said).toContain('Chưa có số liệu kỳ này (2): Mường Lát, Quan Hóa');
});

test('too many units without a figure are counted where names run out of room', () => {
  const without = Array.from({ length: 120 }, (_, i) => `Xã Thường Xuân ${i}`);

  const { said } = readPicture(rankingChart(27, { without }));

  const shown = said.join(' ').match(/Xã Thường Xuân \d+/g)?.length ?? 0;
  expect(said.join(' ')).toContain(`(+${120 - shown} đơn vị khác)`);
});

const name = fc.oneof(
  fc.constantFrom('Thường Xuân', 'Nga Sơn', 'Thị trấn Nông trường Thống Nhất Yên Định', 'W'.repeat(40)),
  fc.string({ minLength: 1, maxLength: 40 }),
);
const value = fc.oneof(
  fc.constantFrom(0, 100, 5_000_000, 0.0001),
  fc.double({ min: -50, max: 1e9, noNaN: true }),
);

function chartOf(
  measure: RankingChart['measure'],
  bars: readonly (readonly [string, number])[],
  target: number | null,
) {
  return rankingChart(0, { measure, bars: bars.map(([label, v]) => rankingBar(label, v)), target });
}

test('whatever the names and values, no words overlap and nothing leaves the picture', () => {
  const many = fc.array(fc.tuple(name, value), { minLength: 2, maxLength: 60 });
  const measure = fc.constantFrom('percent', 'count', 'score', 'percent-per-year', 'per-100-people' as const);

  fc.assert(
    fc.property(measure, many, fc.option(value), (of, bars, target) => {
      const picture = readPicture(chartOf(of, bars, target));

      expect(overlappingWords(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
      expect(picture.svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
    }),
    { numRuns: 150 },
  );
});

const overall = {
  unit: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hóa province' },
  due: '2030-12-31',
  document: { vi: '06-NQ/TU', en: '06-NQ/TU' },
} as const;

test('a level that nobody set for the units themselves is called an overall one, and whose it is', () => {
  const { said } = readPicture(rankingChart(27, { overall }));

  expect(said).toEqual(
    expect.arrayContaining([
      'Mục tiêu chung 80%',
      'Từ mục tiêu chung 80% trở lên: 7',
      'Dưới mục tiêu chung 80%: 20',
    ]),
  );
  expect(said.join(' ')).toContain(
    'Mục tiêu chung 80% là của tỉnh Thanh Hóa, hạn 31/12/2030 (06-NQ/TU), không phải mức giao cho từng đơn vị.',
  );
  expect(painter.describe(rankingChart(27, { overall }), 'vi')).toContain('là của tỉnh Thanh Hóa');
});

test.each([
  [{ shown: 'all' }, '161 đơn vị cấp xã có số liệu', '161 communes with a figure'],
  [
    { shown: 'best' },
    '5 đơn vị đứng đầu trong 161 đơn vị cấp xã có số liệu',
    'The first 5 of 161 communes with a figure',
  ],
  [
    { shown: 'worst' },
    '5 đơn vị đứng cuối trong 161 đơn vị cấp xã có số liệu',
    'The last 5 of 161 communes with a figure',
  ],
  [
    { shown: 'passing', passing: 36, threshold: { operator: '<', value: 60 } },
    '36 trong 161 đơn vị cấp xã có số liệu dưới 60%; hình vẽ 5 đơn vị',
    '36 of 161 communes with a figure are under 60%; 5 are shown',
  ],
] as const)('a picture of %o says which units of how many it shows', (shown, vi, en) => {
  const chart = rankingChart(5, { field: { level: 'commune', total: 161, ...shown } });

  expect(readPicture(chart).said).toContain(vi);
  expect(readPicture(chart, 'en').said).toContain(en);
  expect(painter.describe(chart, 'vi')).toContain(vi);
});

test.each([27, 60])(
  'names of forty letters are written in full among %d units, so that none is taken for another',
  (count) => {
    const chart = rankingChart(count);
    const long = (i: number) => `Thị trấn Nông trường Thống Nhất số ${String(i).padStart(3, '0')}`;

    const picture = readPicture({ ...chart, bars: chart.bars.map((bar, i) => ({ ...bar, label: long(i) })) });

    expect(picture.said.some((word) => word.endsWith('…'))).toBe(false);
    for (let i = 0; i < count; i += 1)
      expect(picture.said.join(' ')).toContain(`số ${String(i).padStart(3, '0')}`);
    expect(overlappingWords(picture)).toEqual([]);
  },
);

test('of a few units out of many it is not counted how many reach the level', () => {
  const field = { level: 'commune', total: 161, shown: 'best' } as const;

  const { said } = readPicture(rankingChart(5, { field, target: 40 }));

  expect(said).toContain('Từ mục tiêu 40% trở lên');
  expect(said.join(' ')).not.toContain('Dưới mục tiêu');
});
