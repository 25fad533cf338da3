import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { readCode } from '#domain/code.ts';
import { period } from '#domain/period.ts';
import { plainQuestion, type Question, type QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { decodeLink, encodeLink } from '#understand/deep-link.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error('the pack of Thanh Hóa has mistakes');
const { catalogue } = pack;

const topics = [
  ...catalogue.programme.indicators.map(({ id }) => id),
  ...catalogue.programme.pillars.map(({ id }) => `pillar:${id}`),
];
const units = catalogue.units.map(({ id }) => id);
const kinds: readonly QuestionKind[] = [
  'figure',
  'target',
  'overview',
  'ranking',
  'trend',
  'source',
  'definition',
];

describe('a question in a link', () => {
  test('every topic of every unit comes back as it was, in 64 letters that Telegram takes', () => {
    const wrong: string[] = [];
    for (const topic of topics)
      for (const unit of units) {
        const question: Question = {
          ...plainQuestion('figure'),
          topics: [topic],
          units: [unit],
          period: period('2025-H1'),
        };
        const payload = encodeLink(question);
        const back = payload === null ? null : decodeLink(payload, catalogue);
        const fits = payload !== null && /^[A-Za-z0-9_-]{1,64}$/.test(payload);
        if (!fits || JSON.stringify(back) !== JSON.stringify(question)) wrong.push(`${topic} ${unit}`);
      }

    expect(topics.length * units.length).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  test('whatever can be encoded comes back as it was', () => {
    const questions = fc.record({
      kind: fc.constantFrom(...kinds),
      topics: fc.subarray(topics, { maxLength: 2 }),
      units: fc.subarray(units, { maxLength: 3 }),
      period: fc.constantFrom(null, period('2024'), period('2024-10'), period('2025-Q1')),
      due: fc.constantFrom(null, '2025', '2030'),
      document: fc.constantFrom(null, ...catalogue.programme.documents.map(({ id }) => id)),
      order: fc.constantFrom(null, 'best' as const, 'worst' as const),
      limit: fc.constantFrom(null, 1, 10),
      over: fc.constantFrom(null, 'commune' as const, 'district' as const),
      status: fc.constantFrom(null, 'met' as const, 'not-met' as const),
    });

    fc.assert(
      fc.property(questions, (some) => {
        const question = { ...plainQuestion(some.kind), ...some };
        const payload = encodeLink(question);
        return (
          payload === null || JSON.stringify(decodeLink(payload, catalogue)) === JSON.stringify(question)
        );
      }),
    );
  });

  test('what a link cannot say is not put into one', () => {
    const asked = plainQuestion('ranking');

    expect(encodeLink({ ...asked, threshold: { operator: '<', value: 50 } })).toBeNull();
    expect(encodeLink({ ...asked, range: { from: period('2021'), to: null } })).toBeNull();
    expect(encodeLink({ ...asked, rest: 'lời' })).toBeNull();
    expect(encodeLink({ ...asked, units: units.slice(0, 30) })).toBeNull();
    expect(encodeLink({ ...asked, units: ['department:sở'] as unknown as UnitId[] })).toBeNull();
    expect(encodeLink(plainQuestion('update'))).toBeNull();
  });

  test('no payload whatever is a surprise, and none is taken for a question it does not say', () => {
    const payloads = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.stringMatching(/^q_[a-z]{2}(_[a-z][A-Za-z0-9-]{0,12}){0,4}$/),
    );

    fc.assert(
      fc.property(payloads, (payload) => {
        const question = decodeLink(payload, catalogue);
        return question === null || encodeLink(question) === payload;
      }),
    );
  });

  test.each([
    'q_fi_tno-such-topic',
    'q_fi_uc99999',
    'q_xx',
    'q_',
    'q_fi_p2024-13',
    'q_fi_p2024_p2023',
    'q_up_tdti-rank',
    'q_fi_n0',
    'q_fi_t__proto__',
  ])('%s is no question', (payload) => {
    expect(decodeLink(payload, catalogue)).toBeNull();
  });

  test('no link can be taken for a one-time code', () => {
    const payload = encodeLink({ ...plainQuestion('figure'), topics: ['dti-rank'] });

    expect(payload).toBe('q_fi_tdti-rank');
    expect(readCode(payload ?? '')).toBeNull();
  });
});
