import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure, province } from './given.ts';
import { figuresHistory, isOrdered, wantedOf, type History } from './figures-model.ts';
import type { Place } from './place.ts';

const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);

/** What every store does with figures. */
export function figuresContract(place: Place): void {
  it('gives back a figure exactly as it was recorded', async () => {
    const { figures } = await place.fresh();
    const whole = figure('f1', {
      period: period('2025-Q1'),
      value: 124.000_001,
      outOf: 547,
      numerator: 265_588,
      denominator: 450_684,
      qualifier: 'more-than',
      source: { publisher: 'Sở KH&CN', url: 'https://a.vn/?b="c"', published: '2021', title: 'Báo cáo 1/BC' },
      note: { vi: 'đếm trên 547 xã “cũ”', en: "of 547 'old' communes" },
      definition: { vi: 'định nghĩa khác', en: 'another definition' },
      recordedAt: 1_790_000_000_123,
    });

    await figures.append([whole, figure('f2', { value: 0 })]);

    expect(await figures.byId(['f1', 'f2'])).toEqual([whole, figure('f2', { value: 0 })]);
  });

  it('records a figure once, however often it is appended', async () => {
    const { figures } = await place.fresh();

    const first = await figures.append([figure('f1'), figure('f2')]);
    const second = await figures.append([figure('f2', { value: 99 }), figure('f3')]);

    expect([first, second, await figures.append([])]).toEqual([2, 1, 0]);
    expect((await figures.byId(['f2'])).map(({ value }) => value)).toEqual([8.28]);
  });

  it('records thousands of figures at once, whatever the order of corrections among them', async () => {
    const { figures } = await place.fresh();
    const chain = Array.from({ length: 1_200 }, (_, n) =>
      figure(`f${n}`, { recordedAt: n, supersedes: n === 0 ? null : `f${n - 1}` }),
    );

    const added = await figures.append(chain.toReversed());

    expect(added).toBe(1_200);
    expect(ids(await figures.standing({}))).toEqual(['f1199']);
  });

  it('records nothing of a batch that holds a correction of an unknown figure', async () => {
    const { figures } = await place.fresh();

    const append = figures.append([figure('f1'), figure('f2', { supersedes: 'nowhere' })]);

    await expect(append).rejects.toThrow(/^store\.failed/);
    expect(await figures.standing({})).toEqual([]);
  });

  it('names no values in an error, since they may be what people wrote', async () => {
    const { figures } = await place.fresh();
    const secret = figure('f1', { supersedes: 'nowhere', enteredBy: 'Nguyễn Văn A' });

    const error: unknown = await figures.append([secret]).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Nguyễn');
  });

  it('refuses a second correction of the same figure', async () => {
    const { figures } = await place.fresh();
    await figures.append([figure('f1'), figure('f2', { supersedes: 'f1' })]);

    const append = figures.append([figure('f3', { supersedes: 'f1' })]);

    await expect(append).rejects.toThrow(/^store\.failed/);
    expect(ids(await figures.standing({}))).toEqual(['f2']);
  });

  it('lets figures of several sources for one period stand side by side', async () => {
    const { figures } = await place.fresh();
    await figures.append([figure('tctk', { value: 13.17 }), figure('policy', { value: 18.3 })]);

    const standing = await figures.standing({ indicators: ['digital-economy'], periods: [period('2024')] });

    expect(ids(standing)).toEqual(['tctk', 'policy']);
  });

  it('orders by the end of the period, the shorter of two that end together first', async () => {
    const { figures } = await place.fresh();
    const periods = ['2025', '2024', '2024-H2', '2025-Q1', '2024-12', '2024-Q4', '2025-01'];
    await figures.append(periods.map((p) => figure(p, { period: period(p) })));

    const standing = await figures.standing({});

    expect(ids(standing)).toEqual(['2024-12', '2024-Q4', '2024-H2', '2024', '2025-01', '2025-Q1', '2025']);
  });

  it('answers for one unit, for many units, and for none at all', async () => {
    const { figures } = await place.fresh();
    const communes = Array.from({ length: 166 }, (_, n) => `commune:${n}` as UnitId);
    await figures.append([...communes.map((unit) => figure(`f-${unit}`, { unit })), figure('p')]);

    const one = await figures.standing({ indicators: ['digital-economy'], units: [province] });
    const many = await figures.standing({ indicators: ['digital-economy'], units: communes });
    const none = await figures.standing({ units: [] });

    expect(ids(one)).toEqual(['p']);
    expect(many).toHaveLength(166);
    expect(none).toEqual([]);
  });

  it('takes quotes, brackets and control characters in names as plain characters', async () => {
    const { figures } = await place.fresh();
    const odd = ['a"]b', "a'b", 'a,b', 'a\\b', '{a}', 'a\nb'];
    await figures.append(odd.map((indicator, n) => figure(`f${n}`, { indicator })));

    const both = await figures.standing({ indicators: odd });
    const alone = await Promise.all(odd.map((name) => figures.standing({ indicators: [name] })));

    expect(both).toHaveLength(odd.length);
    expect(alone.map((found) => found.length)).toEqual(odd.map(() => 1));
  });

  it('keeps every version in the history, also of what no longer stands', async () => {
    const { figures } = await place.fresh();
    await figures.append([
      figure('f3', { recordedAt: 30, supersedes: 'f1' }),
      figure('f1', { recordedAt: 10 }),
      figure('f2', { recordedAt: 20 }),
      figure('other', { indicator: 'dti-rank' }),
    ]);
    await figures.withdraw({ figure: 'f2', at: 25, by: 'an' });

    expect(ids(await figures.history('digital-economy', province))).toEqual(['f1', 'f2', 'f3']);
  });

  it('withdraws a figure once, and nothing takes its place', async () => {
    const { figures } = await place.fresh();
    await figures.append([figure('f1'), figure('f2', { supersedes: 'f1' })]);

    const first = await figures.withdraw({ figure: 'f2', at: 2_000, by: 'an' });
    const second = await figures.withdraw({ figure: 'f2', at: 3_000, by: 'binh' });

    expect([first, second]).toEqual([true, false]);
    expect(await figures.standing({})).toEqual([]);
    expect(ids(await figures.standing({ asOf: 1_999 }))).toEqual(['f2']);
  });

  it('names the standing figures recorded last, newest first', async () => {
    const { figures } = await place.fresh();
    await figures.append([1, 2, 3, 4].map((n) => figure(`f${n}`, { recordedAt: n })));
    await figures.append([figure('f5', { recordedAt: 5, supersedes: 'f4' })]);

    expect(ids(await figures.latest(3))).toEqual(['f5', 'f3', 'f2']);
  });

  it('finds what stands at any moment, as a plain reading of the rules does', async () => {
    await fc.assert(
      fc.asyncProperty(figuresHistory, async (history: History) => {
        const { figures } = await place.fresh();
        await figures.append(history.figures);
        for (const withdrawal of history.withdrawals) await figures.withdraw(withdrawal);

        for (const query of history.queries) {
          const found = await figures.standing(query);

          expect(new Set(ids(found))).toEqual(wantedOf(history, query));
          expect(isOrdered(found)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
}
