import { describe, expect, test } from 'vitest';
import { plainQuestion } from '#domain/question.ts';
import { catalogue, read, understanding } from './support/understanding.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';

const { indicators, pillars, documents } = catalogue.programme;
const places: readonly (readonly UnitId[])[] = [
  [],
  ['district:402' as UnitId],
  ['commune:16174' as UnitId],
  ['province' as UnitId],
];

describe('what buttons say', () => {
  test('names every unit so that it is read back as itself', () => {
    const kinds: readonly QuestionKind[] = ['overview', 'geography', 'missing', 'trend'];
    const questions = catalogue.units.flatMap((unit) => kinds.map((kind) => ask(kind, { units: [unit.id] })));

    expect(misread(questions)).toEqual([]);
  });

  test('names every indicator of every place in every plain kind', () => {
    const kinds: readonly QuestionKind[] = [
      'figure',
      'trend',
      'chart',
      'source',
      'freshness',
      'missing',
      'export',
      'target',
    ];
    const questions = indicators.flatMap(({ id, measure }) =>
      places
        .filter((units) => measure !== 'rank' || isWhole(units))
        .flatMap((units) => kinds.map((kind) => ask(kind, { topics: [id], units }))),
    );

    expect(misread(questions)).toEqual([]);
  });

  test('keeps times, due years, documents and orders', () => {
    const over = 'district';
    const questions = indicators
      .filter(({ measure }) => measure !== 'rank')
      .flatMap(({ id, counts }) => [
        ask('figure', { topics: [id], period: '2024' as never }),
        ask('figure', { topics: [id], period: '2025-Q3' as never }),
        ask('figure', { topics: [id], period: '2024-10' as never }),
        ask('target', { topics: [id], due: '2030' }),
        ask('target', { topics: [id], document: 'nq06' }),
        ask('ranking', { topics: [id], over, order: 'worst' }),
        ask('ranking', { topics: [id], over: 'commune', order: 'best', limit: 5 }),
        // Of the targets met the targets themselves are at risk.
        ...(counts === undefined ? [ask('risk', { topics: [id], status: 'at-risk' })] : []),
        ask('definition', { topics: [id] }),
        ask('comparison', { topics: [id], units: ['district:402' as UnitId, 'district:403' as UnitId] }),
        ask('trend', { topics: [id], range: { from: '2021' as never, to: null } }),
      ]);

    expect(misread(questions)).toEqual([]);
  });

  test('names pillars and documents', () => {
    const questions = [
      ...pillars.flatMap(({ id }) =>
        (['overview', 'listing', 'trend'] as const).map((kind) => ask(kind, { topics: [`pillar:${id}`] })),
      ),
      ...documents.flatMap(({ id }) =>
        (['target', 'listing', 'source'] as const).map((kind) => ask(kind, { document: id })),
      ),
    ];

    expect(misread(questions)).toEqual([]);
  });

  test('is short and natural', () => {
    const said = (question: Question) => understanding.say(question);

    expect(said(ask('overview', { units: ['district:402' as UnitId] }))).toBe('tình hình huyện Như Xuân');
    expect(
      said(
        ask('figure', {
          topics: ['satisfaction'],
          units: ['commune:16174' as UnitId],
          period: '2024' as never,
        }),
      ),
    ).toBe('mức độ hài lòng xã Như Xuân 2024');
  });
});

function ask(kind: QuestionKind, parts: Partial<Question>): Question {
  return { ...plainQuestion(kind), ...parts };
}

function isWhole(units: readonly UnitId[]): boolean {
  return units.length === 0 || units[0] === 'province';
}

/** The questions that do not come back as they were, with what they said. */
function misread(questions: readonly Question[]): readonly string[] {
  return questions.flatMap((question) => {
    const words = understanding.say(question);
    const reading = read(words);
    const same =
      reading.kind === 'understood' &&
      JSON.stringify(sorted(reading.questions)) === JSON.stringify(sorted([question]));
    return same ? [] : [`${question.kind}: ${words}`];
  });
}

function sorted(questions: readonly Question[]): readonly unknown[] {
  return questions.map((question) => Object.entries(question).sort(([a], [b]) => a.localeCompare(b)));
}
