import { describe, expect, test } from 'vitest';
import type { Arg } from '#domain/answer.ts';
import type { Qualifier } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { Measure } from '#domain/programme.ts';
import { sayLine } from '#speech/say-line.ts';
import { voiceWith } from './voices.ts';

const voices = {
  vi: voiceWith('vi', 'test-line = [{ $arg }]'),
  en: voiceWith('en', 'test-line = [{ $arg }]'),
};

function write(arg: Arg): readonly [vi: string, en: string] {
  const line = { id: 'test-line', args: { arg } };
  return [sayLine(line, voices.vi).slice(1, -1), sayLine(line, voices.en).slice(1, -1)];
}

describe('a value is written by its measure', () => {
  test.each<[number, Measure, number | null, string, string]>([
    [8.28, 'percent', null, '8,28%', '8.28%'],
    [100, 'percent', null, '100%', '100%'],
    [99.656, 'percent', null, '99,656%', '99.656%'],
    [9.6, 'percent-per-year', null, '9,6%/năm', '9.6% a year'],
    [4342, 'count', null, '4.342', '4,342'],
    [2780450, 'count', null, '2.780.450', '2,780,450'],
    [5000000, 'count', null, '5.000.000', '5,000,000'],
    [124, 'count-of-total', 547, '124/547', '124/547'],
    [4342, 'count-of-total', 4357, '4.342/4.357', '4,342/4,357'],
    [300, 'count-of-total', null, '300', '300'],
    [5, 'rank', 34, '5/34', '5/34'],
    [10, 'rank', null, '10', '10'],
    [0.7742, 'score', null, '0,7742', '0.7742'],
    [0.488, 'score', null, '0,4880', '0.4880'],
    [73.3, 'per-100-people', null, '73,3 trên 100 dân', '73.3 per 100 people'],
  ])('%d as %s of %s is %s and %s', (value, measure, outOf, vi, en) => {
    expect(write({ as: 'amount', value, measure, outOf, qualifier: null })).toEqual([vi, en]);
  });

  test.each<[Qualifier, number, Measure, string, string]>([
    ['about', 98, 'percent', 'khoảng 98%', 'about 98%'],
    ['more-than', 98, 'percent', 'hơn 98%', 'more than 98%'],
    ['nearly', 5000000, 'count', 'gần 5 triệu', 'nearly 5 million'],
    ['more-than', 2200000, 'count', 'hơn 2,2 triệu', 'more than 2.2 million'],
    ['about', 1500000000, 'count', 'khoảng 1,5 tỷ', 'about 1.5 billion'],
    ['nearly', 2780450, 'count', 'gần 2.780.450', 'nearly 2,780,450'],
    ['nearly', 900000, 'count', 'gần 900.000', 'nearly 900,000'],
  ])('%s %d as %s keeps the hedge', (qualifier, value, measure, vi, en) => {
    expect(write({ as: 'amount', value, measure, outOf: null, qualifier })).toEqual([vi, en]);
  });
});

describe('rounding', () => {
  test.each([
    [11.720000000000001, '11,72%'],
    [0.1 + 0.2, '0,3%'],
    [-0, '0%'],
    [22.668190127970748, '22,67%'],
    [99.99771, '99,998%'],
    [20.000987654, '20,001%'],
    [0.000123456, '0,0001%'],
    [1e-7, '0,0000001%'],
    [0, '0%'],
  ])('%d per cent is %s: no noise, no false whole number', (value, vi) => {
    const [written] = write({ as: 'amount', value, measure: 'percent', outOf: null, qualifier: null });

    expect(written).toBe(vi);
  });
});

describe('a difference is written in the words of its measure', () => {
  test.each<[number, Measure, string, string]>([
    [20 - 8.28, 'percent', '11,72 điểm %', '11.72 percentage points'],
    [1, 'percent', '1 điểm %', '1 percentage point'],
    [0.5, 'percent-per-year', '0,5 điểm %/năm', '0.5 percentage points a year'],
    [3, 'rank', '3 bậc', '3 places'],
    [1, 'rank', '1 bậc', '1 place'],
    [176, 'count', '176', '176'],
    [1760, 'count-of-total', '1.760', '1,760'],
    [0.2226, 'score', '0,2226 điểm', '0.2226 points'],
    [1.5, 'per-100-people', '1,5 trên 100 dân', '1.5 per 100 people'],
  ])('%d as %s is %s and %s', (value, measure, vi, en) => {
    expect(write({ as: 'gap', value, measure })).toEqual([vi, en]);
  });
});

describe('a period is written out in a sentence and short in a column', () => {
  test.each([
    ['2023', 'năm 2023', '2023', '2023', '2023'],
    ['2025-H1', '6 tháng đầu năm 2025', '6 tháng đầu 2025', 'the first half of 2025', 'H1 2025'],
    ['2025-H2', '6 tháng cuối năm 2025', '6 tháng cuối 2025', 'the second half of 2025', 'H2 2025'],
    ['2025-Q1', 'quý I/2025', 'quý I/2025', 'Q1 2025', 'Q1 2025'],
    ['2025-Q4', 'quý IV/2025', 'quý IV/2025', 'Q4 2025', 'Q4 2025'],
    ['2024-10', 'tháng 10/2024', '10/2024', 'October 2024', 'Oct 2024'],
    ['2025-03', 'tháng 3/2025', '3/2025', 'March 2025', 'Mar 2025'],
  ])('%s', (text, vi, viShort, en, enShort) => {
    expect(write({ as: 'period', period: period(text) })).toEqual([vi, en]);
    expect(write({ as: 'period', period: period(text), form: 'short' })).toEqual([viShort, enShort]);
  });
});

describe('days and moments', () => {
  test('a day', () => {
    expect(write({ as: 'date', date: '2025-12-31' })).toEqual(['31/12/2025', '31 Dec 2025']);
  });

  test.each([
    ['2024-02-17', '17/2/2024', '17 Feb 2024'],
    ['2024-02', 'tháng 2/2024', 'February 2024'],
    ['2021', 'năm 2021', '2021'],
    ['sau 2024', 'sau 2024', 'sau 2024'],
  ])('as much of the day %s as is known', (value, vi, en) => {
    expect(write({ as: 'partial-date', value })).toEqual([vi, en]);
  });

  test('a moment in the programme’s zone, which is shown', () => {
    const moment = Date.UTC(2026, 10, 22, 17, 5);

    expect(write({ as: 'moment', moment })).toEqual([
      '00:05 giờ Việt Nam ngày 23/11/2026',
      '00:05 Vietnam Time on 23 Nov 2026',
    ]);
  });
});

describe('words and lists', () => {
  test('a text is said in the reader’s language', () => {
    expect(write({ as: 'text', text: { vi: 'Kinh tế số', en: 'Digital economy' } })).toEqual([
      'Kinh tế số',
      'Digital economy',
    ]);
  });

  test('what a person typed stays as it is, in composed letters', () => {
    expect(write({ as: 'verbatim', value: 'Thời tiết { $x } <b>'.normalize('NFD') })[0]).toBe(
      'Thời tiết { $x } <b>',
    );
  });

  test.each([
    ['and', 'a, 3 và 1.234,5', 'a, 3 and 1,234.5'],
    ['or', 'a, 3 hoặc 1.234,5', 'a, 3 or 1,234.5'],
    ['comma', 'a, 3, 1.234,5', 'a, 3, 1,234.5'],
  ] as const)('a list joined by %s', (join, vi, en) => {
    expect(write({ as: 'list', join, items: ['a', 3, 1234.5] })).toEqual([vi, en]);
  });

  test('a line inside a line', () => {
    const arg: Arg = { as: 'line', line: { id: 'test-line', args: { arg: 'trong' } } };

    expect(write(arg)[0]).toBe('[trong]');
  });

  test('a plain number chooses the plural', () => {
    const voice = voiceWith('en', 'test-units =\n { $n ->\n [one] one unit\n *[other] { $n } units\n }\n');
    const say = (n: number) => sayLine({ id: 'test-units', args: { n } }, voice);

    expect([say(1), say(2), say(1234)]).toEqual(['one unit', '2 units', '1,234 units']);
  });
});

describe('what the locale files lack is a surprise', () => {
  test('an unknown id', () => {
    expect(() => sayLine({ id: 'test-nowhere' }, voices.vi)).toThrow('speech.unknown_message');
  });

  test('a missing argument', () => {
    expect(() => sayLine({ id: 'test-line' }, voices.vi)).toThrow('speech.bad_message');
  });

  test('one id in two files', () => {
    expect(() => voiceWith('vi', 'amount-percent = x')).toThrow('speech.duplicate_message');
  });
});
