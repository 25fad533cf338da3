import { describe, expect, test } from 'vitest';
import type { Amount } from '#domain/pending.ts';
import type { Measure } from '#domain/programme.ts';
import { readAmountText } from '#ledger/read-amount.ts';
import { indicator } from '../assess/given.ts';

const communes = { vi: 'xã, phường, thị trấn', en: 'communes, wards and townships' };

function read(text: string, measure: Measure) {
  return readAmountText(text, indicator({ measure, countedNoun: communes }));
}

function amount(value: number, over: Partial<Amount> = {}): Amount {
  const none = { outOf: null, numerator: null, denominator: null, qualifier: null };
  return { value, ...none, status: 'official', ...over };
}

describe('a value in the measure of its indicator', () => {
  test.each<[string, Measure, Amount]>([
    ['21,3%', 'percent', amount(21.3)],
    ['87,5', 'percent', amount(87.5)],
    ['ước 21,3 %', 'percent', amount(21.3, { status: 'estimate' })],
    ['ước đạt khoảng 21,3%', 'percent', amount(21.3, { status: 'estimate', qualifier: 'about' })],
    ['hơn 98 phần trăm', 'percent', amount(98, { qualifier: 'more-than' })],
    ['265.588/450.684', 'percent', amount(58.93, { numerator: 265_588, denominator: 450_684 })],
    ['58,93% (265.588/450.684)', 'percent', amount(58.93, { numerator: 265_588, denominator: 450_684 })],
    ['9,6%/năm', 'percent-per-year', amount(9.6)],
    ['-1,2%', 'percent-per-year', amount(-1.2)],
    ['4.342', 'count', amount(4_342)],
    ['gần 5,2 triệu', 'count', amount(5_200_000, { qualifier: 'nearly' })],
    ['sơ bộ 538 nghìn', 'count', amount(538_000, { status: 'preliminary' })],
    ['124/547', 'count-of-total', amount(124, { outOf: 547 })],
    ['4.342/4.357', 'count-of-total', amount(4_342, { outOf: 4_357 })],
    ['04/34', 'count-of-total', amount(4, { outOf: 34 })],
    ['124 trên tổng số 547', 'count-of-total', amount(124, { outOf: 547 })],
    ['124/547 xã, phường', 'count-of-total', amount(124, { outOf: 547 })],
    ['5/34', 'rank', amount(5, { outOf: 34 })],
    ['0,7742', 'score', amount(0.7742)],
    ['73,3', 'per-100-people', amount(73.3)],
  ])('%s as %s', (text, measure, wanted) => {
    expect(read(text, measure)).toEqual({ read: 'amount', amount: wanted });
  });

  test.each<[string, Measure, readonly number[]]>([
    ['1.234', 'percent', [1.234, 1_234]],
    ['28,717', 'percent', [28.717, 28_717]],
    ['28,717', 'count', [28_717]],
    ['1.234', 'per-100-people', [1.234, 1_234]],
    ['1,234/5,678', 'count-of-total', [1_234]],
  ])('%s as %s is asked back', (text, measure, values) => {
    const reading = read(text, measure);

    expect(reading).toMatchObject({ read: 'ambiguous', options: values.map((value) => ({ value })) });
  });

  test.each<[string, Measure, string]>([
    ['-3', 'percent', 'negative'],
    ['12,5', 'count', 'not-whole'],
    ['87,5%', 'count', 'percent-unexpected'],
    ['5 triệu', 'percent', 'scale-unexpected'],
    ['124', 'count-of-total', 'total-missing'],
    ['5', 'rank', 'total-missing'],
    ['124/547', 'count', 'total-unexpected'],
    ['87 (1/2)', 'percent', 'total-unexpected'],
    ['87% / 100 đồng', 'percent', 'not-a-number'],
    ['548/547', 'count-of-total', 'more-than-total'],
    ['5/0', 'count-of-total', 'more-than-total'],
    ['0/34', 'rank', 'no-rank'],
    ['866,8', 'score', 'score-range'],
    ['58,93% (200.000/450.684)', 'percent', 'does-not-agree'],
    ['9999 tỷ', 'count', 'too-large'],
  ])('%s as %s is refused', (text, measure, why) => {
    expect(read(text, measure)).toEqual({ read: 'problem', why });
  });

  test.each(['', 'chưa có', '=SUM(A1:A3)', 'năm 2025', '1e5', '<b>5</b>', '5 nhưng chưa chắc', '5; 6'])(
    '“%s” holds no value',
    (text) => {
      expect(read(text, 'count')).toEqual({ read: 'problem', why: 'not-a-number' });
    },
  );
});
