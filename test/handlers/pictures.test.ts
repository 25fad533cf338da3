import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { PictureSetting } from '#domain/ports/chats.ts';
import type { Question } from '#domain/question.ts';
import type { House, Turn } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { figure } from '#test/db/store/given.ts';
import { period } from '#domain/period.ts';
import { message } from '#test/support/message.ts';
import { answer, asking, openHouse, openSampleHouse, turn, remembered, understood } from './house.ts';
import { said } from './spoken.ts';

let house: House;
let sample: House;

beforeAll(async () => {
  house = await openHouse();
  sample = await openSampleHouse();
});

const dossiers = { topics: ['online-dossiers'], over: 'commune' } as const;

function chartsOf({ parts }: Answer): readonly Chart['chart'][] {
  return parts.flatMap((part) => (part.part === 'chart' ? [part.chart.chart] : []));
}

function inChat(pictures: PictureSetting, more: Partial<Turn> = {}): Partial<Turn> {
  return { chat: { ...turn(understood(asking('help'))).chat, pictures }, ...more };
}

function ask(in_: House, question: Question, more: Partial<Turn> = {}): Promise<Answer> {
  return answer(in_, understood(question), more);
}

describe('pictures that come unasked', () => {
  test.each([
    ['trend', asking('trend', { topics: ['dti-rank'] }), ['trend']],
    ['comparison', asking('comparison', { topics: ['digital-economy'] }), ['comparison']],
    ['overview', asking('overview'), ['overview']],
    ['ranking', asking('ranking', dossiers), ['ranking']],
    ['figure', asking('figure', { topics: ['digital-economy'] }), []],
    ['target', asking('target', { topics: ['digital-economy'] }), []],
  ])('with a %s', async (_kind, question, expected) => {
    expect(chartsOf(await ask(sample, question, inChat('always')))).toEqual(expected);
    expect(chartsOf(await ask(sample, question, inChat('on-request')))).toEqual([]);
    expect(chartsOf(await ask(sample, question, inChat('never')))).toEqual([]);
  });
});

describe('a picture that is asked for', () => {
  test.each(['always', 'on-request', 'never'] as const)(
    'comes where the chat wants them %s',
    async (setting) => {
      const reply = await ask(house, asking('chart', { topics: ['digital-economy'] }), inChat(setting));

      expect(chartsOf(reply)).toHaveLength(1);
    },
  );

  test('shows the order that was just told, from its first page on', async () => {
    const previous = asking('ranking', dossiers);
    const reading = understood(asking('chart', { topics: dossiers.topics }), { certainty: 'follow-up' });

    const reply = await answer(sample, reading, {
      memory: remembered(previous),
    });

    const [chart] = reply.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
    expect(chart).toMatchObject({ chart: 'ranking', period: '2026-Q3', field: { shown: 'page', page: 1 } });
    expect(chart?.chart === 'ranking' && chart.field?.total).toBeGreaterThan(150);
  });

  test('is of what is named, whatever was told before', async () => {
    const previous = asking('ranking', dossiers);

    const reply = await ask(house, asking('chart', { topics: ['dti-rank'] }), {
      memory: remembered(previous),
    });

    expect(chartsOf(reply)).toEqual(['trend']);
  });

  test('of units on one side of a level shows those and says the level', async () => {
    const threshold = { operator: '<', value: 80 } as const;

    const reply = await ask(sample, asking('chart', { ...dossiers, threshold }));

    const [chart] = reply.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
    expect(said(reply, 'ask-threshold')).not.toEqual([]);
    expect(chart?.chart === 'ranking' && chart.bars.every(({ value }) => value < 80)).toBe(true);
  });

  test('with nothing before it is the overview', async () => {
    expect(chartsOf(await ask(house, asking('chart')))).toEqual(['overview']);
  });

  test('never more than two come', async () => {
    const reply = await ask(sample, asking('chart', { ...dossiers, order: 'best' }));

    expect(chartsOf(reply).length).toBeLessThanOrEqual(2);
  });
});

function pictureOf({ parts }: Answer): Chart | undefined {
  return parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []))[0];
}

describe('a picture of units in order', () => {
  const accounts = { topics: ['e-payment-accounts'], over: 'commune' } as const;

  test('shows them against the level of the province and says whose it is', async () => {
    const chart = pictureOf(await ask(sample, asking('ranking', accounts)));

    expect(chart).toMatchObject({ target: 80, overall: { due: '2030-12-31', document: { vi: '06-NQ/TU' } } });
  });

  test('says of how many it shows the first few; nobody is missing from a few', async () => {
    const chart = pictureOf(await ask(sample, asking('ranking', accounts)));

    const total = expect.any(Number) as number;
    expect(chart).toMatchObject({ field: { level: 'commune', shown: 'best', total }, without: [] });
  });

  test('of all of them names those without a figure of the period', async () => {
    const districts = { ...accounts, over: 'district', order: 'best' } as const;

    const chart = pictureOf(await ask(sample, asking('chart', districts)));

    expect(chart).toMatchObject({ field: { level: 'district', shown: 'all' } });
    expect(chart?.chart === 'ranking' && chart.bars.length + chart.without.length).toBe(26);
  });

  test.each([
    ['2024', 50, '2025-12-31'],
    ['2026-Q3', 80, '2030-12-31'],
  ] as const)('for %s the level that was due next is the one', async (when, target, due) => {
    const over = when === '2024' ? 'district' : 'commune';

    const chart = pictureOf(
      await ask(sample, asking('ranking', { ...accounts, over, period: period(when) })),
    );

    expect(chart).toMatchObject({ period: when, target, overall: { due } });
  });

  test('has no level where the province counts what units do not', async () => {
    const criteria = asking('ranking', { topics: ['commune-criteria'], over: 'commune' });

    expect(pictureOf(await ask(sample, criteria))).toMatchObject({ target: null });
  });
});

describe('a picture of all targets', () => {
  test('counts parts of one demand together, as the words do, and says of which day and document it is', async () => {
    const reply = await ask(house, asking('overview', { topics: ['pillar:society'] }));

    const chart = pictureOf(reply);
    const [words] = said(reply, 'ask-due-passed');
    if (chart?.chart !== 'overview') throw new Error('test.no_overview: an overview was asked for');
    expect(chart.demands?.length).toBe(words?.args?.['count']);
    expect(chart.rows.length).toBeGreaterThan(chart.demands?.length ?? 0);
    expect(chart.asOf).toBe('2026-11-23');
    expect(chart.subtitle.vi).toBe('Tỉnh Thanh Hóa · Nghị quyết 06-NQ/TU');
  });

  test('draws the way to a target from the figure its pace is judged from', async () => {
    const own = { indicator: 'digital-economy', unit: 'province' as UnitId };
    const later = figure('later', { ...own, value: 12, period: period('2025') });
    const of = await openHouse([later]);

    const chart = pictureOf(await ask(of, asking('overview', { topics: ['pillar:economy'], due: '2030' })));

    const row = chart?.chart === 'overview' ? chart.rows.find(({ value }) => value === 12) : undefined;
    expect(row).toMatchObject({ baseline: { value: 8.28, period: '2023' } });
    expect(['on-track', 'at-risk']).toContain(row?.status);
  });

  test('names the sources of what it shows and no others', async () => {
    const chart = pictureOf(await ask(house, asking('overview', { topics: ['pillar:economy'] })));

    expect(chart?.source).toBe('Truyền hình Thanh Hóa');
  });
});

describe('a map', () => {
  test('has a tile for each of the 166 communes, those without a figure among them', async () => {
    const reply = await ask(sample, asking('chart', { ...dossiers, rest: 'map' }));

    const [chart, ...others] = reply.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ chart: 'map', illustrative: true, period: '2026-Q3' });
    const tiles = chart?.chart === 'map' ? chart.tiles : [];
    expect(tiles).toHaveLength(166);
    expect(tiles.filter(({ value }) => value === null).length).toBeGreaterThan(0);
  });

  test('the former districts lie amid their communes, no two at one place', async () => {
    const question = asking('chart', { topics: ['online-dossiers'], over: 'district', rest: 'map' });

    const [chart] = (await ask(sample, question)).parts.flatMap((part) =>
      part.part === 'chart' ? [part.chart] : [],
    );

    const tiles = chart?.chart === 'map' ? chart.tiles : [];
    expect(tiles).toHaveLength(26);
    expect(new Set(tiles.map(({ lat, lon }) => `${lat} ${lon}`)).size).toBe(26);
  });

  test('without figures of units it is said that there is none, and what there is comes', async () => {
    const reply = await ask(house, asking('chart', { ...dossiers, rest: 'map' }));

    expect(chartsOf(reply)).toEqual([]);
    expect(said(reply, 'ask-no-map-figures')).toHaveLength(1);
    expect(said(reply, 'ask-no-ranking')).toEqual([]);
  });

  test('is offered under a ranking of communes', async () => {
    const reply = await ask(sample, asking('ranking', dossiers));

    expect(reply.choices.map(({ label }) => label.id)).toContain('ask-tap-map');
  });
});

describe('a ranking in pages', () => {
  const first = asking('ranking', dossiers);
  const tap = message({ type: 'choice', token: 'token1' });
  const memory = remembered(first);

  test('its button asks for ten more, and the answer is a page in the place of the first', async () => {
    const one = await ask(sample, first);
    const more = one.choices.find(({ label }) => label.id === 'ask-tap-more-units');
    const question = JSON.parse(more?.says ?? '{}') as Question;

    const two = await ask(sample, question, { memory, message: tap });

    expect(one.page).toBeUndefined();
    expect(question).toMatchObject({ ...first, limit: 15 });
    expect(two).toMatchObject({ page: true });
    expect(two.figures).toHaveLength(15);
    expect(chartsOf(two)).toEqual([]);
  });

  test('typed, or about something else, it is an answer of its own', async () => {
    const typed = await ask(sample, { ...first, limit: 15 }, { memory });
    const other = await ask(sample, { ...first, topics: ['satisfaction'] }, { memory, message: tap });

    expect(typed.page).toBeUndefined();
    expect(other.page).toBeUndefined();
  });

  test('the last page offers no more', async () => {
    const reply = await ask(sample, { ...first, limit: 30 });

    expect(reply.choices.map(({ label }) => label.id)).not.toContain('ask-tap-more-units');
  });
});
