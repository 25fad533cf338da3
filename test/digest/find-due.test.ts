import { expect, test } from 'vitest';
import { findDue } from '#digest/find-due.ts';
import { quietUntil } from '#digest/quiet-until.ts';
import { chat } from '#test/db/store/given.ts';
import { subscription } from '#test/support/digest.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const at = (text: string) => Date.parse(text);
const hour = 3_600_000;

/** Due on Monday 2026-11-23 at 07:30, 00:30 UTC. */
const mondays = subscription({ address: chat('1'), dueAt: at('2026-11-23T00:30:00Z') });
const given = { subscription: mondays, timeZone, expiryMs: 24 * hour };

test('a letter is written at its hour, and the next is due a week later', () => {
  const due = findDue({ ...given, now: at('2026-11-23T00:30:10Z') });

  expect(due).toEqual({
    due: 'letter',
    dueAt: at('2026-11-23T00:30:00Z'),
    next: at('2026-11-30T00:30:00Z'),
  });
});

test('a program that was down sends late while the letter is worth it, and then no more', () => {
  const late = findDue({ ...given, now: at('2026-11-24T00:29:00Z') });
  const tooLate = findDue({ ...given, now: at('2026-11-24T00:31:00Z') });

  expect(late).toMatchObject({ due: 'letter', dueAt: at('2026-11-23T00:30:00Z') });
  expect(tooLate).toEqual({ due: 'skip', why: 'too-late', next: at('2026-11-30T00:30:00Z') });
});

test('several missed weeks are made up for by one letter, that of the last', () => {
  const due = findDue({ ...given, now: at('2026-12-07T02:00:00Z') });

  expect(due).toEqual({
    due: 'letter',
    dueAt: at('2026-12-07T00:30:00Z'),
    next: at('2026-12-14T00:30:00Z'),
  });
});

test('a paused subscription is passed over until the day it goes on', () => {
  const paused = { ...mondays, pausedUntil: '2026-12-05' } as const;

  const due = findDue({ ...given, subscription: paused, now: at('2026-11-23T00:30:00Z') });

  expect(due).toEqual({ due: 'skip', why: 'paused', next: at('2026-12-07T00:30:00Z') });
});

test.each([
  ['before they begin', '2026-11-23T13:59:00Z', null],
  ['when they begin', '2026-11-23T14:00:00Z', '2026-11-23T23:30:00Z'],
  ['after midnight', '2026-11-23T18:00:00Z', '2026-11-23T23:30:00Z'],
  ['when they end', '2026-11-23T23:30:00Z', null],
])('quiet hours over midnight, %s', (_, now, until) => {
  const ends = quietUntil({ from: '21:00', to: '06:30' }, at(now), timeZone);

  expect(ends).toBe(until === null ? null : at(until));
});

test('quiet hours within a day end on that day', () => {
  expect(quietUntil({ from: '12:00', to: '13:30' }, at('2026-11-23T05:10:00Z'), timeZone)).toBe(
    at('2026-11-23T06:30:00Z'),
  );
  expect(quietUntil(null, 0, timeZone)).toBeNull();
});
