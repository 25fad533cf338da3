import { expect, test } from 'vitest';
import {
  type Amount,
  formatAmount,
  formatDate,
  formatLevel,
  formatPeriod,
  formatTick,
  periodWords,
} from '#charts/numbers.ts';
import { period } from '#domain/period.ts';

const amount = (value: number, more: Partial<Amount> = {}): Amount => ({
  value,
  outOf: null,
  measure: 'count',
  ...more,
});

test.each([
  [amount(8.28, { measure: 'percent' }), '8,28%', '8.28%'],
  [amount(100, { measure: 'percent' }), '100%', '100%'],
  [amount(0, { measure: 'percent' }), '0%', '0%'],
  [amount(9.6, { measure: 'percent-per-year' }), '9,6%/năm', '9.6%/year'],
  [amount(4342), '4.342', '4,342'],
  [amount(2_780_450), '2.780.450', '2,780,450'],
  [amount(5_000_000), '5 triệu', '5 million'],
  [amount(2_780_000), '2,78 triệu', '2.78 million'],
  [amount(1_200_000_000), '1,2 tỷ', '1.2 billion'],
  [amount(5_000_000, { qualifier: 'nearly' }), 'gần 5 triệu', 'nearly 5 million'],
  [amount(98, { measure: 'percent', qualifier: 'more-than' }), 'hơn 98%', 'over 98%'],
  [amount(124, { measure: 'count-of-total', outOf: 547 }), '124/547', '124/547'],
  [amount(4342, { measure: 'count-of-total', outOf: 4357 }), '4.342/4.357', '4,342/4,357'],
  [amount(5, { measure: 'rank', outOf: 34 }), '5/34', '5/34'],
  [amount(10, { measure: 'rank' }), 'hạng 10', 'rank 10'],
  [amount(0.7742, { measure: 'score' }), '0,7742', '0.7742'],
  [amount(0.488, { measure: 'score' }), '0,4880', '0.4880'],
  [amount(73.3, { measure: 'per-100-people' }), '73,3', '73.3'],
] as const)('%o is written "%s" and "%s"', (given, vi, en) => {
  expect(formatAmount(given, 'vi')).toBe(vi);
  expect(formatAmount(given, 'en')).toBe(en);
});

test('ticks are short', () => {
  expect(formatTick(2_500_000, 'count', 'vi')).toBe('2,5 triệu');
  expect(formatTick(5, 'rank', 'vi')).toBe('5');
  expect(formatTick(2.5, 'percent', 'vi')).toBe('2,5%');
});

test.each([
  ['2024', '2024', '2024'],
  ['2025-H1', '6T đầu 2025', 'H1 2025'],
  ['2025-H2', '6T cuối 2025', 'H2 2025'],
  ['2025-Q1', 'Quý I/2025', 'Q1 2025'],
  ['2024-10', '10/2024', 'Oct 2024'],
])('the period %s is written "%s" and "%s"', (given, vi, en) => {
  expect(formatPeriod(period(given), 'vi')).toBe(vi);
  expect(formatPeriod(period(given), 'en')).toBe(en);
});

test.each([
  ['2024', 'năm 2024', '2024'],
  ['2025-H1', '6 tháng đầu năm 2025', 'the first half of 2025'],
  ['2025-H2', '6 tháng cuối năm 2025', 'the second half of 2025'],
  ['2025-Q1', 'quý I/2025', 'Q1 2025'],
  ['2024-10', 'tháng 10/2024', 'Oct 2024'],
])('within a sentence the period %s is "%s" and "%s"', (given, vi, en) => {
  expect(periodWords(period(given), 'vi')).toBe(vi);
  expect(periodWords(period(given), 'en')).toBe(en);
});

test('the level of a rank takes in every place before it', () => {
  expect(formatLevel(10, 'rank', 'vi')).toBe('nhóm 10 dẫn đầu');
  expect(formatLevel(10, 'rank', 'en')).toBe('top 10');
  expect(formatLevel(9.6, 'percent-per-year', 'vi')).toBe('9,6%/năm');
});

test('days are written as each language does', () => {
  expect(formatDate('2025-12-31', 'vi')).toBe('31/12/2025');
  expect(formatDate('2025-12-01', 'en')).toBe('1 Dec 2025');
});
