import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#domain/date.ts';
import type { Schedule } from '#domain/subscription.ts';
import { minutesOf, minutesOfDay, momentOf, timeOfDay, weekdayOf } from '#digest/local-time.ts';
import { nextDue, nextDueOf } from '#digest/next-due.ts';

const hanoi = 'Asia/Ho_Chi_Minh';
const berlin = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const read = (moment: number) => new Date(moment).toISOString();

const monday: Schedule = { every: 'week', weekday: 1, at: '07:30' };

describe('the next moment of a schedule', () => {
  test.each<[string, Schedule, string, string]>([
    ['today, when the hour is still ahead', monday, '2026-11-23T00:29:00Z', '2026-11-23T00:30:00Z'],
    ['in a week, at the hour itself', monday, '2026-11-23T00:30:00Z', '2026-11-30T00:30:00Z'],
    ['by the day in the time zone, not in UTC', monday, '2026-11-22T18:00:00Z', '2026-11-23T00:30:00Z'],
    [
      'on a Sunday',
      { every: 'week', weekday: 7, at: '20:00' },
      '2026-11-23T03:00:00Z',
      '2026-11-29T13:00:00Z',
    ],
    [
      'on a day of this month',
      { every: 'month', day: 25, at: '16:00' },
      '2026-11-23T03:00:00Z',
      '2026-11-25T09:00:00Z',
    ],
    [
      'on a day of next month',
      { every: 'month', day: 5, at: '16:00' },
      '2026-11-23T03:00:00Z',
      '2026-12-05T09:00:00Z',
    ],
    [
      'on the last day of a short month',
      { every: 'month', day: 31, at: '08:00' },
      '2027-02-01T03:00:00Z',
      '2027-02-28T01:00:00Z',
    ],
    [
      'tomorrow, when only changes count',
      { every: 'change', at: '07:30' },
      '2026-11-23T03:00:00Z',
      '2026-11-24T00:30:00Z',
    ],
  ])('is %s', (_, schedule, after, expected) => {
    expect(read(nextDue(schedule, at(after), hanoi))).toBe(read(at(expected)));
  });

  test('waits for the day on which a paused subscription goes on, and includes that day', () => {
    const due = nextDueOf({ schedule: monday, pausedUntil: '2026-12-07' }, at('2026-11-23T03:00:00Z'), hanoi);

    expect(read(due)).toBe('2026-12-07T00:30:00.000Z');
  });
});

describe('where clocks change', () => {
  const daily = (time: Schedule['at']): Schedule => ({ every: 'change', at: time });

  test('an hour that the clock leaps over is the moment of the leap', () => {
    expect(read(nextDue(daily('02:30'), at('2026-03-28T12:00:00Z'), berlin))).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  test('an hour that comes twice counts once, the first time', () => {
    const first = nextDue(daily('02:30'), at('2026-10-24T12:00:00Z'), berlin);
    const second = nextDue(daily('02:30'), first, berlin);

    expect([read(first), read(second)]).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']);
  });

  test('a weekly hour stays the same on the wall when the offset to UTC changes', () => {
    const before = nextDue(monday, at('2026-03-20T00:00:00Z'), berlin);
    const after = nextDue(monday, before, berlin);

    expect([read(before), read(after)]).toEqual(['2026-03-23T06:30:00.000Z', '2026-03-30T05:30:00.000Z']);
  });

  test('any schedule names a moment ahead, on its day and at its hour unless the clock leaps', () => {
    const zones = fc.constantFrom(
      hanoi,
      berlin,
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    );
    const moments = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
    const times = fc.integer({ min: 0, max: 1_439 }).map(timeOfDay);
    const weekdays = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7);

    fc.assert(
      fc.property(zones, moments, times, weekdays, (zone, after, time, weekday) => {
        const due = nextDue({ every: 'week', weekday, at: time }, after, zone);

        expect(due).toBeGreaterThan(after);
        expect(due - after).toBeLessThanOrEqual(8 * 86_400_000);
        expect(weekdayOf(dayOf(due, zone))).toBe(weekday);
        const leapt = momentOf(dayOf(due, zone), time, zone);
        const shown = minutesOfDay(due, zone);
        expect(due).toBe(leapt);
        expect(shown >= minutesOf(time) && shown - minutesOf(time) <= 60).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
