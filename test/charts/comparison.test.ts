import { expect, test } from 'vitest';
import { colours } from '#charts/colours.ts';
import { type ReadPicture, overlappingWords, readPicture } from './read-picture.ts';
import { both, comparisonChart } from './sample-charts.ts';

function bars({ shapes }: ReadPicture) {
  return shapes.filter(
    ({ name, attributes, box }) => name === 'rect' && attributes['fill'] === colours.data && box.y > 20,
  );
}

test('units stand side by side with their values, and one without says so', () => {
  const picture = readPicture(comparisonChart());

  expect(bars(picture)).toHaveLength(2);
  expect(picture.said).toEqual(
    expect.arrayContaining([
      'Mức độ hài lòng',
      'Xã Nga Sơn',
      '91,5%',
      '88,25%',
      'Xã Mường Lát',
      'Chưa có số liệu',
    ]),
  );
});

test('a bar of half the value is half as long', () => {
  const group = { label: both('Số dịch vụ'), measure: 'count' } as const;
  const bar = (label: string, value: number) => ({ label: both(label), value, outOf: null });

  const picture = readPicture(
    comparisonChart({ groups: [{ ...group, bars: [bar('A', 982), bar('B', 491)] }] }),
  );

  const [long, short] = bars(picture).map(({ box }) => box.width);
  expect(long).toBeCloseTo(2 * (short ?? 0), 0);
});

test('the better rank has the longer bar, and the picture says so', () => {
  const group = { label: both('Xếp hạng DTI'), measure: 'rank' } as const;
  const bar = (label: string, value: number) => ({ label: both(label), value, outOf: 63 });

  const picture = readPicture(
    comparisonChart({ groups: [{ ...group, bars: [bar('A', 11), bar('B', 40)] }] }),
  );

  const [better, worse] = bars(picture).map(({ box }) => box.width);
  expect(better).toBeGreaterThan(worse ?? Infinity);
  expect(picture.said).toContain('Thanh càng dài, thứ hạng càng cao.');
});

test('eight units of long names and several indicators stay apart', () => {
  const long = 'Thị trấn Nông trường Thống Nhất Yên Định';
  const units = Array.from({ length: 8 }, (_, i) => ({
    label: both(`${long} ${i}`),
    value: i * 12.5,
    outOf: null,
  }));
  const groups = ['Mức độ hài lòng', 'Chữ ký số'].map((label) => ({
    label: both(label),
    measure: 'percent' as const,
    bars: units,
  }));

  const picture = readPicture(comparisonChart({ groups }));

  expect(overlappingWords(picture)).toEqual([]);
  expect(bars(picture)).toHaveLength(16);
});

test('percentages of several indicators are drawn on one scale', () => {
  const bar = (label: string, value: number) => ({ label: both(label), value, outOf: null });
  const groups = [
    { label: both('Dịch vụ công trực tuyến'), measure: 'percent', bars: [bar('A', 90), bar('B', 80)] },
    { label: both('Doanh nghiệp chuyển đổi số'), measure: 'percent', bars: [bar('A', 45), bar('B', 40)] },
  ] as const;

  const [first, , third] = bars(readPicture(comparisonChart({ groups }))).map(({ box }) => box.width);

  expect(first).toBeCloseTo(2 * (third ?? 0), 0);
});
