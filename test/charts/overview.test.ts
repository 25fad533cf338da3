import { expect, test } from 'vitest';
import { statusColours } from '#charts/colours.ts';
import { words } from '#charts/words.ts';
import { wayTo } from '#charts/way-to.ts';
import { period } from '#domain/period.ts';
import { overlappingWords, readPicture } from './read-picture.ts';
import { both, overviewChart, overviewRow } from './sample-charts.ts';

const statuses = Object.keys(statusColours) as (keyof typeof statusColours)[];

test('every state has its own words, its own colour and its own mark', () => {
  for (const locale of ['vi', 'en'] as const)
    expect(new Set(statuses.map((status) => words[locale].statuses[status])).size).toBe(statuses.length);
  expect(new Set(statuses.map((status) => statusColours[status].strong)).size).toBe(statuses.length);

  const marks = statuses.map((status) => {
    const { svg } = readPicture(overviewChart([overviewRow({ status })]));
    return svg.replaceAll(/#[0-9A-F]{6}/g, '').replaceAll(words.vi.statuses[status], '');
  });
  expect(new Set(marks).size).toBe(statuses.length);
});

test('a row says state, value, period, target and due date', () => {
  const rows = [
    overviewRow({ period: period('2023'), due: '2025-12-31' }),
    overviewRow({ label: both('Mức độ hài lòng'), due: '2030-12-31', target: 98, status: 'open' }),
  ];

  const { said } = readPicture(overviewChart(rows));

  expect(said).toEqual(
    expect.arrayContaining([
      'Tỷ trọng kinh tế số',
      'Không đạt',
      '8,28% (năm 2023)',
      'Mục tiêu 20%, hạn 31/12/2025',
    ]),
  );
  expect(said).toEqual(
    expect.arrayContaining(['Chưa đến hạn', 'Mục tiêu 98%, hạn 31/12/2030', 'Không đạt: 1']),
  );
});

test('a due date that all targets share is said once', () => {
  const rows = [overviewRow({ due: '2025-12-31' }), overviewRow({ due: '2025-12-31' })];

  const { said } = readPicture(overviewChart(rows));

  expect(said.filter((word) => word.includes('31/12/2025'))).toEqual(['2 mục tiêu, hạn 31/12/2025']);
});

test('a target without a figure has words and no bar', () => {
  const none = readPicture(overviewChart([overviewRow({ value: null, status: 'no-data' })]));

  expect(none.said).toContain('Chưa có số liệu');
  expect(none.said).toContain('Mục tiêu 20%');
  expect(
    none.shapes.filter(({ attributes }) => attributes['fill'] === statusColours['no-data'].wash),
  ).toEqual([]);
});

test.each([
  ['from zero', {}, { done: 0.414, target: 1 }],
  ['from the baseline', { baseline: { value: 5, period: period('2021') } }, { done: 0.2187, target: 1 }],
  ['beyond the target', { value: 25 }, { done: 1, target: 0.8 }],
  ['worse than the baseline', { baseline: { value: 10, period: period('2021') } }, { done: 0, target: 1 }],
  [
    'of a rank from the last place',
    { measure: 'rank', better: 'lower', value: 11, outOf: 63, target: 10 },
    { done: 52 / 53, target: 1 },
  ],
  [
    'of a rank ahead of its target',
    { measure: 'rank', better: 'lower', value: 5, outOf: 34, target: 10 },
    { done: 1, target: 24 / 29 },
  ],
] as const)('the way to the target is measured %s', (_, more, expected) => {
  const way = wayTo(overviewRow(more));

  expect(way?.done).toBeCloseTo(expected.done, 3);
  expect(way?.target).toBeCloseTo(expected.target, 3);
});

test.each([
  ['without a value', { value: null }],
  ['to what it cannot be compared with', { status: 'not-comparable' }],
  ['of a rank out of an unknown whole', { measure: 'rank', better: 'lower', value: 5, target: 10 }],
  ['of a value that should fall, without a baseline', { better: 'lower', value: 5, target: 1 }],
] as const)('there is no way %s', (_, more) => {
  expect(wayTo(overviewRow(more))).toBeNull();
});

test('a long value and a long demand stand below one another', () => {
  const row = overviewRow({
    measure: 'count',
    value: 123_456_789,
    target: 987_654_321,
    qualifier: 'more-than',
  });
  const dues = ['2025-12-31', '2030-12-31'] as const;

  const picture = readPicture(overviewChart(dues.map((due) => ({ ...row, period: period('2025-H1'), due }))));

  expect(overlappingWords(picture)).toEqual([]);
});

test('long names give way to the state beside them', () => {
  const label = both('Hồ sơ thủ tục hành chính đủ điều kiện giải quyết trực tuyến mức độ 4 được cung cấp');

  const picture = readPicture(overviewChart(statuses.map((status) => overviewRow({ label, status }))));

  expect(overlappingWords(picture)).toEqual([]);
});

test('parts of one demand are counted together, and the day of the state is told', () => {
  const rows = [
    overviewRow({ label: both('Cấp huyện'), value: null, status: 'no-data', due: '2025-12-31' }),
    overviewRow({ label: both('Cấp xã'), status: 'not-comparable', due: '2025-12-31' }),
  ];
  const chart = { ...overviewChart(rows), asOf: '2026-11-26', demands: ['not-comparable'] } as const;

  const { said } = readPicture(chart);

  expect(said).toContain('Tỉnh Thanh Hóa, tính đến 26/11/2026');
  expect(said).toContain('Không so sánh được: 1');
  expect(said).not.toContain('Chưa có số liệu: 1');
  expect(said).toContain('1 mục tiêu, hạn 31/12/2025; mục tiêu nhiều phần tính là một');
});

test('a bar that does not begin at zero says what it begins at', () => {
  const baseline = { value: 7.1, period: period('2021') };

  const { said } = readPicture(overviewChart([overviewRow({ baseline }), overviewRow()]));

  expect(said.filter((word) => word.startsWith('Thanh bắt đầu'))).toEqual([
    'Thanh bắt đầu từ 7,1% (năm 2021)',
  ]);
});
