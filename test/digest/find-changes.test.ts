import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { findChanges } from '#digest/find-changes.ts';
import { figure, indicator, province, target } from '#test/assess/given.ts';

const before: { readonly today: IsoDate } = { today: '2025-12-24' };
const after: { readonly today: IsoDate } = { today: '2026-01-05' };

function changes(was: readonly Figure[], is: readonly Figure[], days = { before, after }) {
  return findChanges({
    indicator: indicator(),
    unit: province,
    targets: [target()],
    before: { figures: was, ...days.before },
    after: { figures: is, ...days.after },
  });
}

describe('what became of figures', () => {
  test('a later period is told with the change from the newest one before', () => {
    const { news, latest } = changes([figure('2023', 10)], [figure('2023', 10), figure('2024', 14)]);

    expect(latest?.value).toBe(14);
    expect(news).toMatchObject([{ news: 'newer', figure: { value: 14 }, change: { delta: 4 } }]);
  });

  test('an earlier period and a further source of a known one fill in', () => {
    const other = figure('2024', 15, { id: 'other-source' });

    const { news } = changes([figure('2024', 14)], [figure('2022', 8), figure('2024', 14), other]);

    expect(news.map((own) => [own.news, own.figure.value])).toEqual([
      ['added', 15],
      ['added', 8],
    ]);
  });

  test('of several new periods only the newest leads on', () => {
    const { news } = changes([], [figure('2023', 10), figure('2024', 14)]);

    expect(news.map((own) => [own.news, own.figure.value])).toEqual([
      ['first', 14],
      ['added', 10],
    ]);
  });

  test('a correction is told with what stood before, also where it was corrected twice', () => {
    const wrong = figure('2024', 14);
    const right = figure('2024', 12, { id: 'right', supersedes: 'in-between' });

    const { news } = changes([wrong], [right]);

    expect(news).toEqual([{ news: 'corrected', figure: right, from: wrong }]);
  });

  test('a figure that was corrected before anybody heard of it is simply new', () => {
    const { news } = changes([], [figure('2024', 12, { supersedes: 'never-told' })]);

    expect(news.map((own) => own.news)).toEqual(['first']);
  });

  test('a figure without a successor was withdrawn', () => {
    const { news, latest } = changes([figure('2023', 10), figure('2024', 14)], [figure('2023', 10)]);

    expect(latest?.value).toBe(10);
    expect(news).toMatchObject([{ news: 'withdrawn', figure: { value: 14 } }]);
  });
});

describe('how targets turned', () => {
  test('a target is met once its due date has passed, not when its level is reached', () => {
    const early = changes([figure('2024', 14)], [figure('2024', 14), figure('2025', 21)], {
      before,
      after: { today: '2025-12-30' },
    });
    const passed = changes([figure('2025', 20)], [figure('2025', 20)]);

    expect(early.turns).toMatchObject([{ after: 'reached' }]);
    expect(passed.turns).toMatchObject([{ before: 'reached', after: 'met' }]);
  });

  test('a target is missed by a figure of its day, not by a missing one', () => {
    const missed = changes([figure('2024', 14)], [figure('2024', 14), figure('2025', 19)]);
    const unknown = changes([], []);

    expect(missed.turns).toMatchObject([{ before: 'open', after: 'not-met' }]);
    expect(unknown.turns).toEqual([]);
  });

  test('a due date that went by without a figure is told, a first figure alone is not', () => {
    const gone = changes([figure('2024', 14)], [figure('2024', 14)]);
    const first = changes([], [figure('2023', 10)], { before, after: { today: '2025-12-30' } });

    expect(gone.turns).toMatchObject([{ before: 'open', after: 'stale' }]);
    expect(first.turns).toEqual([]);
  });
});
