import { beforeAll, describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { answer, asking, openSampleHouse, understood, unitNamed } from './house.ts';
import { said } from './spoken.ts';

const ngaSon = unitNamed('Huyện Nga Sơn');
const haTrung = unitNamed('Huyện Hà Trung');
const nhuXuan = unitNamed('Xã Như Xuân');

let house: House;

beforeAll(async () => {
  house = await openSampleHouse();
});

function ask(question: Question) {
  return answer(house, understood(question));
}

test('how recent figures are is told of units where the province has none', async () => {
  const reply = await ask(asking('freshness', { topics: ['satisfaction'] }));

  expect(said(reply, 'ask-no-figure')).toEqual([]);
  expect(reply.figures.length).toBeGreaterThan(0);
});

describe('sample figures are marked wherever they are used', () => {
  test.each<[string, Question]>([
    ['a figure', asking('figure', { topics: ['satisfaction'], units: [ngaSon] })],
    ['a trend', asking('trend', { topics: ['satisfaction'], units: [nhuXuan] })],
    ['a ranking', asking('ranking', { topics: ['satisfaction'], over: 'district' })],
    ['a comparison', asking('comparison', { topics: ['satisfaction'], units: [ngaSon, haTrung] })],
    ['a unit', asking('overview', { units: [nhuXuan] })],
    [
      'units under a threshold, though none is shown',
      asking('listing', {
        topics: ['satisfaction'],
        over: 'commune',
        threshold: { operator: '<', value: 1 },
      }),
    ],
    [
      'units without a figure',
      asking('missing', { topics: ['satisfaction'], over: 'commune', period: period('2026-Q3') }),
    ],
    ['sources', asking('source', { topics: ['satisfaction'], units: [ngaSon] })],
  ])('%s', async (_what, question) => {
    const reply = await ask(question);

    expect(said(reply, 'ask-illustrative')).toHaveLength(1);
  });

  test('an answer of published figures only carries no mark', async () => {
    const reply = await ask(asking('figure', { topics: ['digital-economy'] }));

    expect(said(reply, 'ask-illustrative')).toEqual([]);
  });

  test('the province keeps having no figure where only samples of its units exist', async () => {
    const reply = await ask(asking('figure', { topics: ['satisfaction'] }));

    expect(said(reply, 'ask-no-figure')).toHaveLength(1);
  });
});

describe('ranking units', () => {
  test('the worst come first on request, their ranks counted from the best', async () => {
    const reply = await ask(
      asking('ranking', { topics: ['satisfaction'], over: 'district', order: 'worst', limit: 3 }),
    );
    const values = reply.figures.map(({ value }) => value);

    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(said(reply, 'ask-ranked-of')).toMatchObject([{ args: { shown: 3, total: 25 } }]);
    expect(said(reply, 'ask-other-periods')).toMatchObject([{ args: { count: 1 } }]);
  });

  test('a year asked for is the year ranked', async () => {
    const reply = await ask(
      asking('ranking', { topics: ['satisfaction'], over: 'district', period: period('2024') }),
    );

    expect(reply.figures.every((figure) => figure.period === '2024')).toBe(true);
    expect(said(reply, 'ask-only-other')).toEqual([]);
  });

  test('a year without figures is told before the ranking of another period', async () => {
    const reply = await ask(
      asking('ranking', { topics: ['satisfaction'], over: 'district', period: period('2021') }),
    );

    expect(said(reply, 'ask-only-other')).toHaveLength(1);
  });

  test('of a pillar it says by which indicator it ranks and offers others', async () => {
    const reply = await ask(asking('ranking', { topics: ['pillar:government'], over: 'commune' }));

    expect(said(reply, 'ask-ranked-by')).toHaveLength(1);
    expect(reply.choices.map(({ label }) => label.id)).toContain('ask-tap-named');
  });
});

describe('comparing units', () => {
  test('two districts of one time are told apart in points', async () => {
    const reply = await ask(asking('comparison', { topics: ['satisfaction'], units: [ngaSon, haTrung] }));

    expect(said(reply, 'ask-difference-above')).toHaveLength(1);
  });

  test('a former district and a present commune are set side by side without a difference', async () => {
    const reply = await ask(asking('comparison', { topics: ['satisfaction'], units: [ngaSon, nhuXuan] }));

    expect(said(reply, 'ask-other-levels')).toHaveLength(1);
    expect(said(reply, 'ask-difference-above')).toEqual([]);
    expect(said(reply, 'ask-difference-below')).toEqual([]);
  });
});
