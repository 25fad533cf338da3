import { describe, expect, test } from 'vitest';
import { makeUnderstanding } from '#understand/understand.ts';
import { catalogue, read, today } from './support/understanding.ts';
import type { Opinion } from '#domain/opinion.ts';
import type { Reading } from '#domain/reading.ts';

/** Nothing is distrusted. */
const trusting = { base: -100, weights: new Map() };

/** Whatever goes on from another question is right. */
const unknown = { classes: [], features: new Map() };
const anyNext = { kinds: unknown, topics: unknown, units: unknown };

/** Every message asks. */
const asking = { classes: ['asks'], features: new Map() };

/** Holds every message with "nhé" for a ranking, and every one with "luôn" for one about satisfaction. */
const opinionated: Opinion = {
  kinds: { classes: ['figure', 'ranking', 'target'], features: new Map([['w:nhé', [1, 2_000]]]) },
  topics: { classes: ['digital-economy', 'satisfaction'], features: new Map([['w:luôn', [1, 2_000]]]) },
  speech: asking,
  misreading: trusting,
  next: anyNext,
};

/** Holds messages with "luôn" for foreign, and those with "gật" for ones about satisfaction. */
const worldly: Opinion = {
  kinds: { classes: ['figure', 'ranking', 'definition'], features: new Map() },
  topics: {
    classes: ['satisfaction', 'none', 'foreign'],
    features: new Map([
      ['w:luôn', [2, 2_000]],
      ['w:gật', [0, 2_000]],
    ]),
  },
  speech: asking,
  misreading: trusting,
  next: anyNext,
};

/** Holds "nhé" for a ranking, though not surely, and distrusts what is held for something else. */
const wary: Opinion = {
  kinds: { classes: ['figure', 'ranking', 'target'], features: new Map([['w:nhé', [1, 150]]]) },
  topics: { classes: ['digital-economy', 'satisfaction'], features: new Map([['w:tỷ', [0, 2_000]]]) },
  speech: asking,
  misreading: { base: -3, weights: new Map([['kind', -3]]) },
  next: anyNext,
};

function readWith(opinion: Opinion | null, text: string): Reading {
  return makeUnderstanding({ ...catalogue, opinion }).read(text, { previous: null }, today);
}

describe('a second opinion', () => {
  test('makes the bot ask where it is sure of another kind, and offers both', () => {
    const reading = readWith(opinionated, 'tỷ trọng kinh tế số năm 2023 là bao nhiêu nhé');

    expect(reading).toMatchObject({
      kind: 'ambiguous',
      about: 'question',
      readings: [{ kind: 'ranking' }, { kind: 'figure', topics: ['digital-economy'], period: '2023' }],
    });
  });

  test('makes the bot ask where it is sure of another topic', () => {
    const reading = readWith(opinionated, 'tỷ trọng kinh tế số năm 2023 là bao nhiêu luôn');

    expect(reading).toMatchObject({
      kind: 'ambiguous',
      readings: [{ topics: ['satisfaction'] }, { topics: ['digital-economy'] }],
    });
  });

  test('answers what it holds for all but sure, and leaves the other reading a tap away', () => {
    const sure: Opinion = {
      ...opinionated,
      topics: { ...opinionated.topics, features: new Map([['w:tỷ', [0, 2_000]]]) },
    };

    expect(readWith(sure, 'tỷ trọng kinh tế số năm 2023 là bao nhiêu nhé')).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'ranking', topics: ['digital-economy'] }],
      alternatives: [{ kind: 'figure', period: '2023' }],
    });
  });

  test('decides nothing that wordings cannot tell: which of two topics, which bound, one year or several', () => {
    expect(read('Tỷ lệ đúng hạn hiện được bao nhiêu?')).toMatchObject({ kind: 'ambiguous' });
    expect(read('xã nào hài lòng < 80 mà hồ sơ đúng hạn vẫn > 95')).toMatchObject({ kind: 'ambiguous' });
    expect(read('hồ sơ đúng hạn 2 năm nay')).toMatchObject({ kind: 'ambiguous' });
  });

  test('is not needed: without it the same words are answered', () => {
    expect(readWith(null, 'tỷ trọng kinh tế số năm 2023 là bao nhiêu nhé')).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure' }],
    });
  });

  test('is not asked about a target called so, nor about what a command says', () => {
    expect(readWith(opinionated, 'mục tiêu kinh tế số nhé')).toMatchObject({ kind: 'understood' });
    expect(readWith(opinionated, '/muctieu kinh tế số nhé')).toMatchObject({ kind: 'understood' });
  });

  test('does not doubt the words of a button', () => {
    const spoken: Opinion = {
      ...opinionated,
      kinds: { ...opinionated.kinds, features: new Map([['first:TOPIC', [1, 2_000]]]) },
    };
    const asked = readWith(spoken, 'tỷ trọng kinh tế số là bao nhiêu');
    const said = readWith(spoken, 'tỷ trọng kinh tế số');

    expect(asked).toMatchObject({ kind: 'ambiguous' });
    expect(said).toMatchObject({ kind: 'understood', questions: [{ kind: 'figure' }] });
  });

  test('refuses what sounds like the programme but is foreign to it, and offers the near question', () => {
    expect(readWith(worldly, 'chữ ký số luôn')).toMatchObject({
      kind: 'not-understood',
      why: 'not-measured',
      nearest: [{ topics: ['citizen-signatures'] }],
    });
    expect(readWith(null, 'chữ ký số luôn')).toMatchObject({ kind: 'understood' });
    expect(readWith(worldly, '/chitieu chữ ký số luôn')).toMatchObject({ kind: 'understood' });
  });

  test('names the words that make a message foreign', () => {
    const reading = readWith(catalogue.opinion, 'nhà mạng nào rẻ nhất để lắp internet ở Hoằng Hóa');

    const unknown = reading.kind === 'not-understood' ? reading.unknown : [];
    expect(unknown.join()).toContain('rẻ');
  });

  test('proposes a topic for words that name none, without answering', () => {
    const reading = readWith(worldly, 'bà con gật gù được mấy phần ở xã Nga Sơn');

    expect(reading).toMatchObject({
      kind: 'ambiguous',
      about: 'indicator',
      readings: [{ kind: 'figure', topics: ['satisfaction'], units: ['commune:16093'] }],
    });
  });

  test('makes the bot ask where readings like this one have often been wrong', () => {
    const asked = readWith(wary, 'tỷ trọng kinh tế số năm 2023 là bao nhiêu nhé');

    expect(asked).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { kind: 'ranking', topics: ['digital-economy'] },
        { kind: 'figure', period: '2023' },
      ],
    });
    expect(
      readWith({ ...wary, misreading: trusting }, 'tỷ trọng kinh tế số 2023 là bao nhiêu nhé').kind,
    ).toBe('understood');
    expect(readWith(wary, '/tiendo tỷ trọng kinh tế số nhé')).toMatchObject({ kind: 'understood' });
  });

  test('of the pack knows every indicator and pillar, so that a new one asks for learning again', () => {
    const { indicators, pillars } = catalogue.programme;
    const known = new Set(catalogue.opinion?.topics.classes);

    expect(indicators.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(pillars.filter(({ id }) => !known.has(`pillar:${id}`))).toEqual([]);
  });
});
