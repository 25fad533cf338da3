import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { ReportChart } from '#domain/chart.ts';
import { period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { answer, asking, openHouse, openSampleHouse, understood } from './house.ts';
import { said } from './spoken.ts';

let house: House;
let sample: House;

beforeAll(async () => {
  house = await openHouse();
  sample = await openSampleHouse();
});

const ngaSon = ['commune:16093' as UnitId];

function reportOn(in_: House, known: Partial<Question> = {}): Promise<Answer> {
  return answer(in_, understood(asking('overview', { rest: 'report', ...known })));
}

function pageOf({ parts }: Answer): ReportChart | null {
  const [chart] = parts.flatMap((part) =>
    part.part === 'chart' && part.chart.chart === 'report' ? [part.chart] : [],
  );
  return chart ?? null;
}

describe('the report of a commune', () => {
  test('is one page with every figure, its development and its place, beside the overview in words', async () => {
    const reply = await reportOn(sample, { units: ngaSon });

    const page = pageOf(reply);
    expect(page).toMatchObject({
      title: { vi: 'Xã Nga Sơn' },
      asOf: '2026-11-23',
      until: null,
      illustrative: true,
      targets: [],
    });
    expect(page?.figures).toHaveLength(8);
    expect(page?.figures[0]).toMatchObject({
      period: '2026-Q3',
      change: { since: '2026-Q2' },
      place: { of: 161 },
    });
    expect(reply.parts.filter((part) => part.part === 'chart')).toHaveLength(1);
    expect(said(reply, 'ask-what-unit')).toHaveLength(1);
    expect(reply.question).toMatchObject({ kind: 'overview', units: ngaSon });
  });

  test('is offered under the overview of the commune, and not again under itself', async () => {
    const overview = await answer(sample, understood(asking('overview', { units: ngaSon })));
    const reply = await reportOn(sample, { units: ngaSon });

    expect(overview.choices.map(({ label }) => label.id)).toContain('export-tap-report');
    expect(reply.choices.map(({ label }) => label.id)).not.toContain('export-tap-report');
  });

  test('comes as a page to print, under its name, where it is asked for as a file', async () => {
    const words = await reportOn(sample, { units: ngaSon });
    const tap = words.choices.find(({ label }) => label.id === 'export-tap-print');
    const question = JSON.parse(tap?.says ?? '{}') as Question;

    const [file, ...others] = (await answer(sample, understood(question))).attachments;

    expect(words.attachments).toEqual([]);

    expect(others).toEqual([]);
    expect(file).toMatchObject({ name: 'bao-cao-xa-nga-son-2026-11-23.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(file?.bytes ?? []).toString('latin1', 0, 8)).toBe('%PDF-1.4');
  });

  test('every figure of the page is among those of the answer, for "nguồn" and for export', async () => {
    const reply = await reportOn(sample, { units: ngaSon });

    expect(reply.figures.filter(({ period }) => period === '2026-Q3').length).toBeGreaterThanOrEqual(8);
  });

  test('without published figures there is no page, and the words say so', async () => {
    const reply = await reportOn(house, { units: ngaSon });

    expect(pageOf(reply)).toBeNull();
    expect(reply.attachments).toEqual([]);
    expect(said(reply, 'ask-no-figures-of-unit')).toHaveLength(1);
  });

  test('asked for as a file it is told that there is none', async () => {
    const reply = await answer(house, understood(asking('export', { rest: 'report', units: ngaSon })));

    expect(reply).toMatchObject({ outcome: 'refused', attachments: [], question: { kind: 'export' } });
    expect(said(reply, 'export-report-none')).toHaveLength(1);
  });
});

describe('the report of a former district', () => {
  test('is of its time: it says until when it was, and stands among the districts', async () => {
    const page = pageOf(await reportOn(sample, { units: ['district:401' as UnitId] }));

    expect(page).toMatchObject({ until: '2025-06-30', targets: [] });
    expect(page?.figures[0]).toMatchObject({ period: '2025-H1', place: { of: 25 } });
  });
});

describe('the report of the province', () => {
  test('tells the targets that are due, the newest other figures, and names what is missing', async () => {
    const page = pageOf(await reportOn(house));

    expect(page?.targets.map(({ status }) => status)).toContain('no-data');
    expect(page?.targets.map(({ due }) => due)).toEqual(page?.targets.map(() => '2025-12-31'));
    expect(page?.figures.length).toBeLessThanOrEqual(13);
    expect(page?.more).toBeGreaterThan(0);
    expect(page?.illustrative).toBe(false);
    expect(page?.notes.length).toBeGreaterThan(0);
  });

  test('never calls a target missed that has no figure, nor gives a rank across the break', async () => {
    const page = pageOf(await reportOn(house));

    const bare = page?.targets.filter(({ value }) => value === null) ?? [];
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.every(({ status }) => status === 'no-data')).toBe(true);
    expect(page?.figures.every(({ place }) => place === null)).toBe(true);
  });

  test('is the same whether the province is named or nothing is', async () => {
    expect(pageOf(await reportOn(house, { units: ['province' as UnitId] }))).toEqual(
      pageOf(await reportOn(house)),
    );
  });
});

describe('what a page does not tell', () => {
  test.each([
    ['another time', { units: ngaSon, period: period('2026-Q1') }],
    ['a stretch of time', { units: ngaSon, range: { from: period('2025'), to: null } }],
    ['one topic', { units: ngaSon, topics: ['satisfaction'] }],
    ['the whole country', { units: ['nation' as UnitId] }],
  ])('%s is told in words', async (_what, known) => {
    const reply = await reportOn(sample, known);

    expect(reply.outcome).toBe('answered');
    expect(pageOf(reply)).toBeNull();
  });
});

test('several units have no page together: they are told one after the other', async () => {
  const reply = await reportOn(sample, { units: [...ngaSon, 'commune:16012' as UnitId] });

  expect(pageOf(reply)).toBeNull();
  expect(said(reply, 'ask-what-unit')).toHaveLength(2);
});
