import { expect, test } from 'vitest';
import { colours } from '#charts/colours.ts';
import { outside, overlappingWords, readPicture } from './read-picture.ts';
import { both, bulletChart } from './sample-charts.ts';

test('the figure is the largest thing said, with targets and their states below', () => {
  const picture = readPicture(bulletChart());

  const [largest] = picture.words.toSorted((a, b) => b.size - a.size);
  expect(largest?.value).toBe('8,28%');
  expect(picture.said).toContain('Mục tiêu 20%, hạn 31/12/2025: 06-NQ/TU');
  expect(picture.said).toContain('Không đạt');
});

test('the bar is as much of the way to the target as the value is of it', () => {
  const picture = readPicture(bulletChart({ value: 10 }));

  const bar = picture.shapes.find(
    ({ attributes, box }) => attributes['fill'] === colours.data && box.y > 100,
  );
  expect(bar?.box.width).toBeCloseTo(984 / 2, 0);
});

test('a rank runs from the last place to the first', () => {
  const target = { due: '2025-12-31', value: 10, label: both('06-NQ/TU') } as const;

  const picture = readPicture(
    bulletChart({ measure: 'rank', better: 'lower', value: 5, outOf: 34, targets: [target] }),
  );

  const at = (value: string): number => picture.words.find((word) => word.value === value)?.box.x ?? NaN;
  expect(picture.said).toContain('5/34');
  expect(at('34')).toBeLessThan(at('nhóm 10 dẫn đầu'));
  expect(at('nhóm 10 dẫn đầu')).toBeLessThan(at('1'));
});

test('a count in millions without a target is a number alone', () => {
  const picture = readPicture(
    bulletChart({ measure: 'count', value: 5_000_000, qualifier: 'nearly', targets: [] }),
  );

  expect(picture.said).toContain('gần 5 triệu');
  expect(
    picture.shapes.filter(({ attributes, box }) => attributes['fill'] === colours.data && box.y > 100),
  ).toEqual([]);
});

test.each([0, 100, 123_456_789.25, -3])('a value of %d stays inside the picture', (value) => {
  const picture = readPicture(bulletChart({ value, measure: value > 100 ? 'count' : 'percent' }));

  expect(outside(picture)).toEqual([]);
  expect(overlappingWords(picture)).toEqual([]);
});

test('values below zero are measured from zero', () => {
  const picture = readPicture(
    bulletChart({ value: -2, targets: [{ due: '2025-12-31', value: -4, label: both('A') }] }),
  );

  const bar = picture.shapes.find(
    ({ attributes, box }) => attributes['fill'] === colours.data && box.y > 100,
  );
  expect(bar?.box.width).toBeCloseTo(984 / 2, 0);
  expect(outside(picture)).toEqual([]);
});
