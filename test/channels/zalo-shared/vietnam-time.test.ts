import { expect, test } from 'vitest';
import { dayOf, monthOf, nextMonth, nextMorning } from '#channels/zalo-shared/vietnam-time.ts';

const at = (text: string) => Date.parse(`${text}+07:00`);

test.each([
  ['2026-11-30T23:59:59', '2026-11', '2026-12-01T00:00:00'],
  ['2026-12-01T00:00:00', '2026-12', '2027-01-01T00:00:00'],
  ['2026-12-31T06:59:00', '2026-12', '2027-01-01T00:00:00'],
])('%s lies in %s, and the next month begins %s', (moment, month, next) => {
  expect(monthOf(at(moment))).toBe(month);
  expect(nextMonth(at(moment))).toBe(at(next));
});

test.each([
  ['2026-11-23T22:00:00', '2026-11-24T06:05:00'],
  ['2026-11-24T03:00:00', '2026-11-24T06:05:00'],
  ['2026-11-24T06:05:00', '2026-11-25T06:05:00'],
])('after %s the next morning is %s', (moment, morning) => {
  expect(nextMorning(at(moment))).toBe(at(morning));
});

test('the day turns at midnight in Việt Nam', () => {
  expect([dayOf(at('2026-11-23T23:59:59')), dayOf(at('2026-11-24T00:00:00'))]).toEqual([
    '2026-11-23',
    '2026-11-24',
  ]);
});
