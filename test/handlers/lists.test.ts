import { beforeAll, describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { answer, asking, catalogue, openHouse, remembered, understood, unitNamed } from './house.ts';
import { links, said } from './spoken.ts';

const nation = 'nation' as UnitId;

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

function ask(...given: Parameters<typeof asking>) {
  return answer(house, understood(asking(...given)));
}

describe('targets', () => {
  test('those of 2030 are listed with how they stand', async () => {
    const reply = await ask('target', { due: '2030' });

    expect(said(reply, 'ask-due-ahead')).toMatchObject([{ args: { count: 7 } }]);
    expect(said(reply, 'ask-due-passed')).toEqual([]);
    expect(said(reply, 'ask-row-missing')).toMatchObject([
      { args: { topic: { text: { en: 'Digital economy share' } }, gap: { value: 21.72 } } },
    ]);
  });

  test('a year without a target of the indicator is told, and the others follow', async () => {
    const reply = await ask('target', { topics: ['data-sharing'], due: '2030' });

    expect(said(reply, 'ask-no-such-target')).toHaveLength(1);
    expect(said(reply, 'ask-target-headline')).toMatchObject([{ args: { due: { date: '2025-12-31' } } }]);
  });

  test('a period named in a target question is the year it is due', async () => {
    const reply = await ask('target', { topics: ['satisfaction'], period: period('2030') });

    expect(said(reply, 'ask-target-headline')).toMatchObject([{ args: { due: { date: '2030-12-31' } } }]);
  });

  test('the nation’s own targets are told for the nation', async () => {
    const reply = await ask('target', { topics: ['digital-economy'], units: [nation] });
    const numbers = said(reply, 'ask-target-headline').map(({ args }) => JSON.stringify(args?.['documents']));

    expect(numbers).toEqual([expect.stringContaining('749/QĐ-TTg'), expect.stringContaining('411/QĐ-TTg')]);
  });

  test('a demand that two documents make is told once, under both', async () => {
    const reply = await ask('target', { topics: ['digital-economy'] });
    const [first, ...others] = said(reply, 'ask-target-headline');

    expect(first).toMatchObject({ args: { documents: { items: [{ as: 'line' }, { as: 'line' }] } } });
    expect(others).toHaveLength(1);
  });

  test('the parts of one demand are named once, however many years are listed', async () => {
    const reply = await ask('target');

    expect(said(reply, 'ask-joint-target')).toMatchObject([{ args: { topics: { items: [{}, {}] } } }]);
    expect(JSON.stringify(said(reply, 'ask-joint-target')).match(/Cấp huyện hoàn thành/g)).toHaveLength(1);
  });
});

describe('a document asked about by its number', () => {
  test('a national one is answered with the nation’s targets, and whose they are', async () => {
    const reply = await ask('target', { document: 'qd411' });

    expect(said(reply, 'ask-due-ahead')).toMatchObject([{ args: { count: 1 } }]);
    expect(JSON.stringify(reply.parts[0])).toContain('cả nước');
    expect(
      said(reply, 'ask-note-on').filter(({ args }) => JSON.stringify(args).includes('ask-rule')),
    ).toHaveLength(1);
  });

  test('its overview is its own: no figures of other things beside it', async () => {
    const reply = await ask('overview', { document: 'qd969' });

    expect(JSON.stringify(reply.parts[0])).toContain('969/QĐ-UBND');
    expect(said(reply, 'ask-due-passed')).toMatchObject([{ args: { count: 2 } }]);
    expect(said(reply, 'ask-other-figures')).toEqual([]);
  });

  test('one that sets no target is introduced', async () => {
    const reply = await ask('overview', { document: 'qd1829' });

    expect(said(reply, 'ask-document-title')).toHaveLength(1);
    expect(reply.choices.map(({ label }) => label.id)).not.toContain('ask-tap-target');
  });

  test('what the programme is, is answered by the document that sets its targets', async () => {
    const reply = await ask('definition');

    expect(JSON.stringify(said(reply, 'ask-document-title'))).toContain('06-NQ/TU');
  });
});

describe('targets met, missed and at risk', () => {
  test('none of 2025 is called missed, since no figure of 2025 decides one', async () => {
    const reply = await ask('risk', { status: 'not-met', due: '2025' });

    expect(said(reply, 'ask-none-passed')).toMatchObject([{ args: { status: 'not-met' } }]);
    expect(said(reply, 'ask-short-not-met')).toHaveLength(1);
    expect(said(reply, 'ask-count').map(({ args }) => args?.['count'])).toEqual([0, 0, 2, 1, 8]);
  });

  test('those without a figure are listed apart and share one line', async () => {
    const reply = await ask('risk', { due: '2025' });

    expect(said(reply, 'ask-rows-no-figure')).toHaveLength(1);
    expect(said(reply, 'ask-topic-demand')).toHaveLength(9);
  });

  test('risk is told only of due dates ahead, with its rule', async () => {
    const reply = await ask('risk');

    expect(said(reply, 'ask-none-ahead')).toMatchObject([{ args: { status: 'at-risk' } }]);
    expect(said(reply, 'ask-rule-of-risk')).toHaveLength(1);
  });

  test('a district has no targets of its own: that comes first', async () => {
    const reply = await ask('risk', { units: [unitNamed('Huyện Mường Lát')] });

    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-no-targets-of-unit' } });
    expect(said(reply, 'ask-instead')).toHaveLength(1);
  });

  test('the rule of risk is left out where only what was met is asked for', async () => {
    const reply = await ask('listing', { status: 'met' });

    expect(said(reply, 'ask-rule-of-risk')).toEqual([]);
  });

  test('a unit asked about stands in the echo', async () => {
    const reply = await ask('risk', { units: [unitNamed('Huyện Mường Lát')] });

    expect(JSON.stringify(reply.parts[0])).toContain('huyện Mường Lát');
  });

  test('a level reached before its time is not called met', async () => {
    const reply = await ask('target', { due: '2030' });

    expect(said(reply, 'ask-short-reached').length).toBeGreaterThan(0);
    expect(said(reply, 'ask-short-met')).toEqual([]);
  });
});

describe('overviews', () => {
  test('the programme’s counts its targets by state, both parts of one as one', async () => {
    const reply = await ask('overview');

    expect(said(reply, 'ask-due-passed')).toMatchObject([{ args: { count: 11 } }]);
    expect(said(reply, 'ask-joint-target')).toHaveLength(1);
    expect(reply.parts.at(-1)).toMatchObject({ chart: { chart: 'overview' } });
  });

  test('a pillar’s adds the newest figures of its other indicators', async () => {
    const reply = await ask('overview', { topics: ['pillar:economy'] });

    expect(reply.figures.map(({ indicator }) => indicator)).toEqual([
      'digital-economy',
      'dti-economy-rank',
      'dti-economy-score',
      'nq06-economy-met',
    ]);
  });

  test('a group without any target is told so, and its figures follow', async () => {
    const reply = await ask('overview', { topics: ['pillar:infrastructure'] });

    expect(said(reply, 'ask-no-targets-of-topic')).toHaveLength(1);
    expect(said(reply, 'ask-latest-figures')).toHaveLength(1);
    expect(reply.choices.map(({ label }) => label.id)).not.toContain('ask-tap-risk');
  });

  test('a year named brings the figures of that year only, and counts what has none', async () => {
    const reply = await ask('overview', { topics: ['pillar:society'], period: period('2023') });

    expect(reply.figures.every((figure) => figure.period.startsWith('2023'))).toBe(true);
    expect(said(reply, 'ask-without-in-period')).toMatchObject([{ args: { count: 9 } }]);
  });
});

describe('what there is and what is missing', () => {
  test('the indicators of a pillar are named, those of the resolution marked', async () => {
    const reply = await ask('listing', { topics: ['pillar:society'] });

    expect(said(reply, 'ask-indicator-count')).toMatchObject([{ args: { count: 12, core: 3 } }]);
    expect(said(reply, 'ask-indicator-core')).toHaveLength(3);
  });

  test('indicators without figures are named, and that is not called missed', async () => {
    const reply = await ask('missing');

    expect(said(reply, 'ask-missing-indicators')).toMatchObject([{ args: { count: 10, total: 41 } }]);
    expect(said(reply, 'ask-no-figure-is-not-missed')).toHaveLength(1);
  });

  test('where no unit of a level has a figure it is not known which have not reported', async () => {
    const reply = await ask('missing', { over: 'commune' });

    expect(said(reply, 'ask-no-unit-reports')).toMatchObject([{ args: { level: 'commune' } }]);
    expect(said(reply, 'ask-missing-units')).toEqual([]);
  });

  test('percentages below a threshold are listed, those without figures counted apart', async () => {
    const reply = await ask('listing', { threshold: { operator: '<', value: 50 } });

    expect(reply.figures.every(({ value }) => value < 50)).toBe(true);
    expect(said(reply, 'ask-percentages-without')).toMatchObject([{ args: { count: 7 } }]);
  });

  test('the figure published last stands first, and all are the province’s own', async () => {
    const reply = await ask('freshness');

    expect(reply.figures[0]).toMatchObject({ indicator: 'dti-rank', period: '2024' });
    expect(new Set(reply.figures.map(({ unit }) => unit))).toEqual(new Set(['province']));
  });

  test('of a series recorded at once only the newest period is told, by all its sources', async () => {
    const reply = await ask('freshness', { units: [nation] });

    expect(reply.figures.map((figure) => [figure.period, figure.value])).toEqual([
      ['2024', 13.17],
      ['2024', 18.3],
    ]);
  });
});

describe('rankings that no unit has figures for', () => {
  test('that is said first, and the province’s figure follows without its targets', async () => {
    const reply = await ask('ranking', { over: 'district' });

    expect(reply.parts[1]).toMatchObject({ role: 'headline', line: { id: 'ask-no-ranking' } });
    expect(said(reply, 'ask-headline')).toHaveLength(1);
    expect(said(reply, 'ask-status')).toEqual([]);
  });

  test('a place among the provinces is itself the ranking', async () => {
    const reply = await ask('ranking', { topics: ['dti-rank'] });

    expect(said(reply, 'ask-no-ranking')).toEqual([]);
    expect(said(reply, 'ask-headline')).toHaveLength(1);
  });
});

describe('sources and definitions', () => {
  test('after an overview the document of its targets is a source too', async () => {
    const question = asking('overview');
    const before = await ask('overview');
    const memory = remembered(question, before.figures);
    const reply = await answer(house, understood(asking('source')), { memory });

    expect(JSON.stringify(said(reply, 'ask-source-document'))).toContain('06-NQ/TU');
  });

  test('the province’s targets do not rest on the nation’s documents', async () => {
    const reply = await ask('source', { topics: ['digital-economy'] });

    expect(JSON.stringify(said(reply, 'ask-source-document'))).not.toContain('QĐ-TTg');
  });

  test('figures of one indicator on one page share a line', async () => {
    const reply = await ask('source', { topics: ['digital-economy'], units: [nation] });

    expect(said(reply, 'ask-figure-read')).toHaveLength(2);
    expect(reply.figures).toHaveLength(6);
  });

  test('of a unit without figures the list that names it is the source', async () => {
    const reply = await ask('source', { units: [unitNamed('Huyện Đông Sơn')] });

    expect(said(reply, 'ask-source-units')).toHaveLength(1);
    expect(said(reply, 'ask-sources-of-programme')).toEqual([]);
  });

  test('a document that sets no targets is named where it is asked for, alone or beside a topic', async () => {
    const alone = await ask('source', { document: 'qd1829' });
    const beside = await ask('source', { document: 'qd1829', topics: ['communes-completed'] });

    expect(said(alone, 'ask-document-title')).toHaveLength(1);
    expect(JSON.stringify(said(beside, 'ask-document-title'))).toContain('1829/QĐ-UBND');
    expect(said(alone, 'ask-sources-of-programme')).toEqual([]);
  });

  test('a year named brings the source of that year', async () => {
    const reply = await ask('source', { topics: ['dti-rank'], period: period('2024') });

    expect(reply.figures.map((figure) => figure.period)).toEqual(['2024']);
  });

  test('a topic’s source is the page of its figure, and the documents of its targets', async () => {
    const reply = await ask('source', { topics: ['digital-economy'] });

    expect(links(reply)).toContain(reply.figures[0]?.source.url);
    expect(said(reply, 'ask-source-document')).toHaveLength(2);
  });

  test('without a topic it is the source of what was shown last', async () => {
    const question = asking('figure', { topics: ['dti-rank'], period: period('2023') });
    const before = await answer(house, understood(question));
    const memory = remembered(question, before.figures);

    const reply = await answer(house, understood(asking('source')), { memory });

    expect(new Set(reply.figures.map(({ id }) => id))).toEqual(new Set(memory.figures));
  });

  test('before anything was shown, the programme’s documents are named', async () => {
    const reply = await ask('source');

    expect(said(reply, 'ask-document-title')).toHaveLength(catalogue.programme.documents.length);
  });

  test('a definition says what is measured and which way is better', async () => {
    const reply = await ask('definition', { topics: ['dti-rank'] });

    expect(said(reply, 'ask-definition')).toHaveLength(1);
    expect(said(reply, 'ask-better')).toMatchObject([{ args: { better: 'rank' } }]);
  });
});
