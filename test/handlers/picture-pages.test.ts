import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { RankingChart } from '#domain/chart.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { message } from '#test/support/message.ts';
import { answer, asking, openSampleHouse, remembered, understood, unitNamed, words } from './house.ts';

let sample: House;

beforeAll(async () => {
  sample = await openSampleHouse();
});

const satisfaction = { topics: ['satisfaction'], over: 'commune' } as const;

function ask(known: Partial<Question>, more: Parameters<typeof answer>[2] = {}): Promise<Answer> {
  return answer(sample, understood(asking('chart', { ...satisfaction, ...known })), more);
}

function chartOf({ parts }: Answer): RankingChart {
  const [chart] = parts.flatMap((part) =>
    part.part === 'chart' && part.chart.chart === 'ranking' ? [part.chart] : [],
  );
  if (!chart) throw new Error('test.no_ranking: a ranking was asked for');
  return chart;
}

/** What the choices ask, by their labels. */
function taps({ choices }: Answer): ReadonlyMap<string, Question> {
  return new Map(choices.map(({ label, says }) => [label.id, JSON.parse(says) as Question]));
}

describe('an order of 161 communes', () => {
  test('comes in pages that hold every unit once, the last one with those that have no figure', async () => {
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(chartOf(await ask({ rest: `page-${page}` })));

    const labels = pages.flatMap(({ bars }) => bars.map(({ label }) => label));
    expect(new Set(labels).size).toBe(161);
    expect(labels).toHaveLength(161);
    expect(Math.max(...pages.map(({ bars }) => bars.length))).toBeLessThanOrEqual(42);
    expect(pages.map(({ without }) => without.length)).toEqual([0, 0, 0, 5]);
    expect(pages[1]).toMatchObject({ field: { page: 2, pages: 4, from: 42, to: 82, total: 161 } });
  });

  test('begins with its first page, tells the first few in words and offers the next page', async () => {
    const reply = await ask({});

    expect(chartOf(reply)).toMatchObject({ field: { page: 1, from: 1, to: 41 } });
    expect(words(reply)).toContain('Đứng đầu: xã Tân Tiến, 98,7%');
    expect(taps(reply).get('ask-tap-next-page')).toMatchObject({ kind: 'chart', rest: 'page-2' });
    expect(taps(reply).has('ask-tap-previous-page')).toBe(false);
    expect(taps(reply).get('ask-tap-map')).toMatchObject({ rest: 'map' });
  });

  test('opens where the unit stands that was named', async () => {
    const ngaSon = unitNamed('Xã Nga Sơn');

    const { field, bars } = chartOf(await ask({ units: [ngaSon] }));

    expect(field).toMatchObject({ page: 3 });
    expect(bars.filter(({ highlighted }) => highlighted)).toMatchObject([{ label: 'Xã Nga Sơn' }]);
  });

  test('from its other end begins with the last', async () => {
    const { field, bars } = chartOf(await ask({ order: 'worst' }));

    expect(field).toMatchObject({ order: 'worst', page: 1 });
    expect(bars[0]?.rank).toBe(161);
  });

  test('has no page beyond the last', async () => {
    expect(chartOf(await ask({ rest: 'page-9' }))).toMatchObject({ field: { page: 4 } });
  });

  test('is counted against the level as a whole, on every page', async () => {
    const [first, last] = [chartOf(await ask({})), chartOf(await ask({ rest: 'page-4' }))];

    expect(first.field).toMatchObject({ reaching: 3 });
    expect(last.field).toMatchObject({ reaching: 3 });
  });
});

describe('a page that is turned to', () => {
  const first = asking('chart', satisfaction);
  const choice = message({ type: 'choice', token: 'token1' });

  test('takes the place of the one before, with few words: where it stands and its two ends', async () => {
    const memory = remembered(first);

    const reply = await ask({ rest: 'page-2' }, { message: choice, memory });

    expect(reply.page).toBe(true);
    expect(chartOf(reply).field).toMatchObject({ page: 2 });
    expect(words(reply)).toContain('Đơn vị 42–82 trong 161 đơn vị có số liệu');
    expect(words(reply)).toContain('Cuối trang: hạng 80, xã Trường Lâm, 91,4%');
    expect(words(reply).length).toBeLessThan(700);
    expect(reply.parts.some(({ part }) => part === 'table')).toBe(false);
    expect([...taps(reply).keys()]).toEqual([
      'ask-tap-next-page',
      'ask-tap-previous-page',
      'ask-tap-other-end',
    ]);
  });

  test('is an answer of its own after another question, or where it was typed', async () => {
    const other = remembered(asking('chart', { topics: ['dti-rank'] }));
    const same = remembered(first);

    expect((await ask({ rest: 'page-2' }, { message: choice, memory: other })).page).toBeUndefined();
    expect((await ask({ rest: 'page-2' }, { memory: same })).page).toBeUndefined();
  });

  test('says the figures of that page and no others', async () => {
    const reply = await ask({ rest: 'page-4' });

    expect(reply.figures.length).toBe(chartOf(reply).bars.length);
  });
});

test('a few units are one picture', async () => {
  const reply = await ask({ over: 'district' });

  expect(chartOf(reply).field).toMatchObject({ shown: 'all' });
  expect(taps(reply).has('ask-tap-next-page')).toBe(false);
});
