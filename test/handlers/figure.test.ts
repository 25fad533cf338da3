import { beforeAll, describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { answer, asking, openHouse, understood, unitNamed } from './house.ts';
import { amounts, links, said, sentences } from './spoken.ts';

const nation = 'nation' as UnitId;
const province = 'province' as UnitId;

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

function ask(...given: Parameters<typeof asking>) {
  return answer(house, understood(asking(...given)));
}

describe('the digital economy', () => {
  test('8.28% of GRDP for 2023 stands first, with its source', async () => {
    const reply = await ask('figure', { topics: ['digital-economy'] });

    expect(reply.outcome).toBe('answered');
    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-headline' } });
    expect(amounts(reply)[0]).toBe(8.28);
    expect(reply.figures).toMatchObject([{ value: 8.28, period: '2023', unit: province }]);
    expect(links(reply)).toEqual([reply.figures[0]?.source.url]);
  });

  test('its target of 2025 has passed without a figure, and the latest is 11.72 points short', async () => {
    const reply = await ask('figure', { topics: ['digital-economy'] });

    expect(said(reply, 'ask-state-stale')).toMatchObject([
      { args: { due: { period: '2025' }, missing: { line: { args: { gap: { value: 11.72 } } } } } },
    ]);
    expect(said(reply, 'ask-state-not-met')).toEqual([]);
  });

  test('its target of 2030 is 30%, still ahead, and nothing is said of the pace', async () => {
    const reply = await ask('figure', { topics: ['digital-economy'] });

    expect(said(reply, 'ask-demand-share')).toMatchObject([
      { args: { operator: 'ge', level: { value: 20 } } },
      { args: { operator: 'ge', level: { value: 30 } } },
    ]);
    expect(said(reply, 'ask-state-open')).toHaveLength(1);
  });

  test('documents that demand the same share one line', async () => {
    const reply = await ask('figure', { topics: ['digital-economy'] });

    expect(said(reply, 'ask-target')).toHaveLength(2);
    expect(said(reply, 'ask-document').map(({ args }) => args?.['number'])).toMatchObject([
      { value: '06-NQ/TU' },
      { value: '134/KH-UBND' },
      { value: '06-NQ/TU' },
    ]);
  });

  test('a year without a figure is told before the nearest one there is', async () => {
    const reply = await ask('figure', { topics: ['digital-economy'], period: period('2025') });
    const order = sentences(reply).map(({ id }) => id);

    expect(order.indexOf('ask-only-other')).toBeLessThan(order.indexOf('ask-headline'));
    expect(said(reply, 'ask-headline')).toMatchObject([{ args: { period: { period: '2023' } } }]);
  });

  test('two figures for the nation in 2024 stand side by side, each with its publisher, and no change is told', async () => {
    const reply = await ask('figure', {
      topics: ['digital-economy'],
      units: [nation],
      period: period('2024'),
    });

    expect(said(reply, 'ask-headline-by')).toHaveLength(2);
    expect(amounts(reply).slice(0, 2)).toEqual([13.17, 18.3]);
    expect(said(reply, 'ask-estimate')[0]).toMatchObject({ args: { amount: { value: 18.3 } } });
    expect(said(reply, 'ask-sources-differ')).toHaveLength(1);
    expect(said(reply, 'ask-change')).toEqual([]);
    expect(links(reply).length).toBeGreaterThanOrEqual(2);
  });

  test('a district without a figure is told so, and the province’s stands under the province’s name', async () => {
    const reply = await ask('figure', {
      topics: ['digital-economy'],
      units: [unitNamed('Huyện Nga Sơn')],
    });

    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-no-figure-of-unit' } });
    expect(reply.parts.find((own) => own.part === 'line' && own.role === 'heading')).toMatchObject({
      line: { id: 'ask-instead' },
    });
    expect(reply.figures).toMatchObject([{ unit: province, value: 8.28 }]);
  });
});

describe('the DTI rank', () => {
  test('5 of 34 for 2024 is not compared with 11 of 63', async () => {
    const reply = await ask('figure', { topics: ['dti-rank'], period: period('2024') });

    expect(said(reply, 'ask-value-rank')).toMatchObject([{ args: { amount: { value: 5, outOf: 34 } } }]);
    expect(said(reply, 'ask-change-none')).toMatchObject([{ args: { amount: { value: 11, outOf: 63 } } }]);
    expect(said(reply, 'ask-up')).toEqual([]);
    expect(said(reply, 'ask-note').map(({ args }) => JSON.stringify(args))).toContainEqual(
      expect.stringContaining('34'),
    );
  });

  test('years on one basis are compared in places, with the earlier rank beside', async () => {
    const reply = await ask('figure', { topics: ['dti-rank'], period: period('2021') });

    expect(said(reply, 'ask-up')).toMatchObject([{ args: { by: { value: 3, measure: 'rank' } } }]);
  });

  test('the trend is told until the break and after it, never across', async () => {
    const reply = await ask('trend', { topics: ['dti-rank'] });

    expect(said(reply, 'ask-trend-segment')).toMatchObject([
      { args: { from: { period: '2020' }, to: { period: '2023' } } },
    ]);
    expect(said(reply, 'ask-trend-other-basis')).toMatchObject([{ args: { period: { period: '2024' } } }]);
    expect(reply.figures.map(({ value }) => value)).toEqual([15, 12, 15, 11, 5]);
    expect(reply.parts.at(-1)).toMatchObject({ chart: { chart: 'trend', breaks: [{ from: '2024' }] } });
  });

  test('2023 and 2024 side by side tell no difference', async () => {
    const range = { from: period('2023'), to: period('2024') };
    const reply = await ask('comparison', { topics: ['dti-rank'], range });

    expect(reply.figures.map(({ value }) => value)).toEqual([11, 5]);
    expect(said(reply, 'ask-change')).toEqual([]);
    expect(said(reply, 'ask-note').length).toBeGreaterThan(0);
  });
});

describe('communes that have completed', () => {
  test('124 of 547 stands against both 300 and 477, each under its document', async () => {
    const reply = await ask('figure', { topics: ['communes-completed'] });

    expect(said(reply, 'ask-value-count')).toMatchObject([{ args: { amount: { value: 124, outOf: 547 } } }]);
    expect(said(reply, 'ask-demand-count').map(({ args }) => args?.['level'])).toMatchObject([
      { value: 300 },
      { value: 477 },
    ]);
    expect(said(reply, 'ask-state-other-basis-passed')).toMatchObject([
      { args: { missing: { line: { args: { gap: { value: 176 } } } } } },
      { args: { missing: { line: { args: { gap: { value: 353 } } } } } },
    ]);
  });

  test('the base of counting that ended is remarked, with the 166 communes since', async () => {
    const reply = await ask('figure', { topics: ['communes-completed'] });
    const notes = said(reply, 'ask-note').map(({ args }) => JSON.stringify(args));

    expect(notes).toContainEqual(expect.stringContaining('166'));
  });

  test('the share wanted by 2030 is not judged by the old base', async () => {
    const reply = await ask('target', { topics: ['communes-completed'], due: '2030' });

    expect(said(reply, 'ask-state-not-comparable')).toHaveLength(1);
    expect(said(reply, 'ask-target-group')).toHaveLength(1);
  });
});

describe('an indicator without any figure', () => {
  test('has no figure and is never called missed', async () => {
    const reply = await ask('figure', { topics: ['satisfaction'] });

    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-no-figure' } });
    expect(said(reply, 'ask-state-not-met')).toEqual([]);
    expect(reply.figures).toEqual([]);
  });

  test('tells its targets of 2025 and 2030 with the document', async () => {
    const reply = await ask('figure', { topics: ['satisfaction'] });

    expect(amounts(reply)).toEqual([90, 98]);
    expect(said(reply, 'ask-state-no-data-passed')).toHaveLength(1);
    expect(said(reply, 'ask-state-no-data')).toHaveLength(1);
    expect(said(reply, 'ask-source-document')).toHaveLength(1);
  });

  test('stays without a figure when a year is named', async () => {
    const reply = await ask('figure', { topics: ['satisfaction'], period: period('2024') });

    expect(said(reply, 'ask-no-figure')).toHaveLength(1);
  });
});

test('a hedged value makes the change a hedged one', async () => {
  const reply = await ask('figure', { topics: ['citizen-signatures'] });

  expect(said(reply, 'ask-about')).toMatchObject([{ args: { amount: { value: 4.97 } } }]);
});

test('the counts behind a percentage are told where the source gives them', async () => {
  const reply = await ask('figure', { topics: ['online-payments'] });

  expect(said(reply, 'ask-counts-of')).toMatchObject([{ args: { numerator: 265588, denominator: 450684 } }]);
});

test('a figure counted by another definition is not compared with the next', async () => {
  const reply = await ask('trend', { topics: ['villages-covered'] });

  expect(said(reply, 'ask-why-definition')).toHaveLength(1);
  expect(said(reply, 'ask-down')).toEqual([]);
});

test('reasons are said not to be recorded when they are asked for', async () => {
  const question = asking('figure', { topics: ['digital-economy'] });
  const reply = await answer(house, understood(question, { asksWhy: true }));

  expect(said(reply, 'ask-no-reasons')).toHaveLength(1);
  expect(amounts(reply)[0]).toBe(8.28);
});

test('taps under a development speak of the indicator that is shown, whatever wider thing was asked', async () => {
  const reply = await answer(house, understood(asking('trend', { topics: ['pillar:government'] })));
  const asked = reply.choices.map(({ says }) => says);

  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((words) => !words.includes('pillar:'))).toBe(true);
});

test('a rank set against the nation is the rank itself, since it is a place among all provinces', async () => {
  const reply = await answer(
    house,
    understood(asking('comparison', { topics: ['dti-rank'], units: [nation] })),
  );

  expect(said(reply, 'ask-headline')).toHaveLength(1);
  expect(said(reply, 'ask-compared-none')).toEqual([]);
});

test('where only the provinces’ mean has a figure, it is one tap away', async () => {
  const reply = await answer(house, understood(asking('figure', { topics: ['dti-society-score'] })));

  expect(said(reply, 'ask-no-figure')).toHaveLength(1);
  expect(reply.choices.map(({ label }) => label.id)).toContain('ask-tap-nation');
});
