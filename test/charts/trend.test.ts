import { expect, test } from 'vitest';
import { colours } from '#charts/colours.ts';
import type { TrendChart } from '#domain/chart.ts';
import { period } from '#domain/period.ts';
import { overlappingWords, pathPoints, type ReadPicture, painter, readPicture } from './read-picture.ts';
import { both, point, trendChart } from './sample-charts.ts';

const rank: TrendChart = trendChart({
  measure: 'rank',
  better: 'lower',
  points: [
    point('2022', 15, { outOf: 63 }),
    point('2023', 11, { outOf: 63 }),
    point('2024', 5, { outOf: 34 }),
  ],
  targets: [],
  breaks: [{ from: period('2024'), note: both('Từ 2024: 34 tỉnh sau sắp xếp.') }],
});

function valueLines({ shapes }: ReadPicture) {
  return shapes.filter(({ name, attributes }) => name === 'path' && attributes['stroke'] === colours.data);
}

function targetPaths({ shapes }: ReadPicture) {
  return shapes.filter(
    ({ attributes, box }) =>
      attributes['stroke'] === colours.target && attributes['stroke-dasharray'] && box.width > 60,
  );
}

function breakLines({ shapes }: ReadPicture) {
  return shapes.filter(
    ({ attributes }) => attributes['stroke'] === colours.soft && attributes['stroke-dasharray'],
  );
}

function dots({ shapes }: ReadPicture) {
  return shapes.filter(
    ({ name, attributes, box }) =>
      name === 'circle' &&
      (attributes['fill'] === colours.data || attributes['stroke'] === colours.data) &&
      box.x > 90,
  );
}

function wordAt(picture: ReadPicture, value: string) {
  const word = picture.words.find((candidate) => candidate.value === value);
  if (!word) throw new Error(`"${value}" is not in ${picture.said.join(' | ')}`);
  return word;
}

test('values are joined by lines and each is written', () => {
  const picture = readPicture(trendChart());

  expect(valueLines(picture)).toHaveLength(3);
  expect(picture.said).toEqual(expect.arrayContaining(['7,1%', '7,7%', '8,28%', '9,6%', '20%']));
  expect(picture.said).toEqual(expect.arrayContaining(['2021', '2024', 'hạn 31/12/2025']));
  expect(picture.said).toContain('Mục tiêu 20%, hạn 31/12/2025: 06-NQ/TU');
});

test('no line crosses a break, which is drawn and explained', () => {
  const picture = readPicture(rank);

  const [line] = breakLines(picture);
  const at = line?.box.x ?? NaN;
  expect(breakLines(picture)).toHaveLength(1);
  expect(valueLines(picture)).toHaveLength(1);
  for (const { attributes } of valueLines(picture)) {
    const xs = pathPoints(attributes['d'] ?? '').map(([x]) => x);
    expect(Math.max(...xs) < at || Math.min(...xs) > at).toBe(true);
  }
  expect(picture.said).toContain('Từ 2024: 34 tỉnh sau sắp xếp.');
  expect(picture.said).toContain('1');
});

test('the first rank is at the top', () => {
  const picture = readPicture(rank);

  expect(wordAt(picture, '5/34').box.y).toBeLessThan(wordAt(picture, '15/63').box.y);
  expect(wordAt(picture, '1').box.y).toBeLessThan(wordAt(picture, '15').box.y);
});

test('the path to a target is dashed and stops before a break', () => {
  const open = readPicture(trendChart());
  const cut = readPicture(
    trendChart({ breaks: [{ from: period('2025-07'), note: both('166 xã, phường.') }] }),
  );

  expect(targetPaths(open)).toHaveLength(1);
  expect(targetPaths(cut)).toHaveLength(0);
  expect(cut.said).toContain('20%');
});

test('the path starts at the first value that is comparable to the last', () => {
  const picture = readPicture({
    ...rank,
    targets: [{ due: '2025-12-31', value: 10, label: both('06-NQ/TU') }],
  });

  const [path] = targetPaths(picture);
  const [start] = pathPoints(path?.attributes['d'] ?? '');
  const last = dots(picture).at(-1);
  expect(start?.[0]).toBeCloseTo((last?.box.x ?? 0) + (last?.box.width ?? 0) / 2, 0);
});

test('conflicting sources stand side by side, joined to nothing and named', () => {
  const picture = readPicture(
    trendChart({
      points: [
        point('2022', 7.7),
        point('2023', 8.28, { publisher: 'Truyền hình Thanh Hóa' }),
        point('2023', 9.1, { publisher: 'Báo Lao Động' }),
        point('2024', 9.6),
      ],
    }),
  );

  expect(dots(picture)).toHaveLength(4);
  expect(valueLines(picture)).toHaveLength(0);
  const note = picture.said.join(' ');
  expect(note).toContain('2023: Các nguồn đưa số liệu khác nhau: 8,28% (Truyền hình Thanh');
  expect(note).toContain('9,1% (Báo Lao Động)');
});

test('documents that demand the same share one mark and one note', () => {
  const targets = ['06-NQ/TU', '749/QĐ-TTg'].map((label) => ({
    due: '2025-12-31' as const,
    value: 20,
    label: both(label),
  }));

  const picture = readPicture(trendChart({ targets }));

  expect(picture.said).toContain('Mục tiêu 20%, hạn 31/12/2025: 06-NQ/TU, 749/QĐ-TTg');
  expect(picture.words.filter(({ value, bold }) => bold && value === '20%')).toHaveLength(1);
});

test('a target far ahead is named below, and its path leads out of the picture', () => {
  const far = { due: '2045-12-31', value: 30, label: both('06-NQ/TU') } as const;

  const picture = readPicture(trendChart({ targets: [far] }));

  expect(picture.said).toContain('Mục tiêu 30%, hạn 31/12/2045: 06-NQ/TU (ngoài khung hình)');
  expect(picture.said).not.toContain('hạn 31/12/2045');
  expect(targetPaths(picture)).toHaveLength(1);
});

test('a single value is drawn against its target', () => {
  const picture = readPicture(trendChart({ points: [point('2023', 8.28)] }));

  expect(picture.said).toEqual(expect.arrayContaining(['8,28%', '2023', '20%']));
  expect(targetPaths(picture)).toHaveLength(1);
});

test('estimated and preliminary values are hollow and explained', () => {
  const points = [point('2023', 8, { status: 'estimate' }), point('2024', 9, { status: 'preliminary' })];

  const picture = readPicture(trendChart({ points }));

  expect(picture.said).toContain('Ước tính, sơ bộ');
  expect(dots(picture).every(({ attributes }) => attributes['fill'] === colours.paper)).toBe(true);
});

test('a break that is no sentence is put into words', () => {
  const breaks = [
    { from: period('2023'), note: both('558 → 547'), why: 'base' },
    { from: period('2024'), note: both('≠'), why: 'method' },
  ] as const;

  const picture = readPicture(trendChart({ breaks }));

  expect(picture.said).toContain('Từ năm 2023: tổng số thay đổi (558 thành 547).');
  expect(picture.said).toContain('Từ năm 2024: cách tính khác trước.');
});

test.each([
  ['all equal', [50, 50, 50, 50]],
  ['all zero', [0, 0, 0, 0]],
  ['all at the whole', [100, 100, 100, 100]],
])('values that are %s lie on one level line inside the plot', (_, values) => {
  const points = values.map((value, i) => point(String(2020 + i), value));

  const picture = readPicture(trendChart({ points, targets: [] }));

  expect(new Set(dots(picture).map(({ box }) => box.y)).size).toBe(1);
  expect(picture.said.filter((word) => word === `${values[0]}%`).length).toBeGreaterThanOrEqual(4);
});

test('many months keep every label clear of the others', () => {
  const points = Array.from({ length: 36 }, (_, i) =>
    point(`${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 30 + 20 * Math.sin(i)),
  );

  const picture = readPicture(trendChart({ points }));

  expect(overlappingWords(picture)).toEqual([]);
  expect(picture.said).toContain('12/2024');
});

test('towards a level that is reached already the path runs along it', () => {
  const picture = readPicture({
    ...rank,
    targets: [{ due: '2025-12-31', value: 10, label: both('06-NQ/TU') }],
  });

  const [path] = targetPaths(picture);
  const heights = pathPoints(path?.attributes['d'] ?? '').map(([, y]) => y);
  expect(new Set(heights).size).toBe(1);
  expect(picture.said).toContain('Mục tiêu nhóm 10 dẫn đầu, hạn 31/12/2025: 06-NQ/TU');
});

test.each([
  ['99,2%', [99.25, 99.8]],
  ['13%', [15, 15]],
])('an axis that begins at %s says so', (from, values) => {
  const picture = readPicture(
    trendChart({ targets: [], points: values.map((value, i) => point(String(2022 + i), value)) }),
  );

  expect(picture.said).toContain(`Trục đứng bắt đầu từ ${from}, không phải từ 0.`);
});

test.each([
  ['values from zero', trendChart()],
  ['values below zero', trendChart({ targets: [], points: [point('2023', -3), point('2024', 9)] })],
  ['ranks', rank],
])('an axis of %s needs no such words', (_, chart) => {
  expect(readPicture(chart).said.join(' ')).not.toContain('Trục đứng');
});

test('an estimate is called one beside its dot and in the words for it', () => {
  const chart = trendChart({ points: [point('2023', 8.28), point('2024', 9.6, { status: 'estimate' })] });

  expect(readPicture(chart).said).toContain('ước 9,6%');
  expect(painter.describe(chart, 'vi')).toContain('2024: ước 9,6%');
});
