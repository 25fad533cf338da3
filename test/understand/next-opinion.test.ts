import { describe, expect, test } from 'vitest';
import { makeUnderstanding } from '#understand/understand.ts';
import { plainQuestion } from '#domain/question.ts';
import { catalogue, today } from './support/understanding.ts';
import type { LinearModel, NextOpinion } from '#domain/opinion.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';

const fromAnywhere: LinearModel = { classes: ['own', 'kept', 'none'], features: new Map() };
const ofAnyKind: LinearModel = { classes: ['figure', 'definition', 'other', 'nothing'], features: new Map() };

const ofFigures: LinearModel = { classes: ['figure'], features: new Map() };

/** Holds nothing of how messages go on. */
const open: NextOpinion = { kinds: ofFigures, topics: fromAnywhere, units: fromAnywhere };

function unitsNamed(name: string): Question['units'] {
  return catalogue.units
    .filter(({ fullName }) => fullName.vi === name)
    .map(({ id }) => id)
    .slice(0, 1);
}

const signed: Question = {
  ...plainQuestion('figure'),
  topics: ['documents-signed'],
  units: unitsNamed('Xã Nga Sơn'),
};

function readAfter(previous: Question, text: string, next: NextOpinion = open): Reading {
  const { opinion } = catalogue;
  if (opinion === null) throw new Error('the pack has learned nothing');
  return makeUnderstanding({ ...catalogue, opinion: { ...opinion, next } }).read(text, { previous }, today);
}

const surely = 2_000;

describe('an opinion on what comes next', () => {
  test('has no say on the name of a document alone', () => {
    expect(
      readAfter(
        { ...plainQuestion('overview'), document: 'qd411' },
        'quyết định 411',
        catalogue.opinion?.next,
      ),
    ).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'overview', document: 'qd411' }],
    });
  });

  test('makes the bot ask where such a message has asked for something else of the same subject', () => {
    const kinds = { ...ofAnyKind, features: new Map([['figure>w:nào', [1, surely]]]) };

    expect(readAfter(signed, 'còn năm nào', { ...open, kinds })).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'definition', topics: ['documents-signed'] }, { topics: ['documents-signed'] }],
    });
  });

  test('offers the topic spoken of before, where that has been meant', () => {
    const topics = { ...fromAnywhere, features: new Map([['after:figure', [1, surely]]]) };

    expect(readAfter(signed, 'tình hình xã Hoằng Tiến', { ...open, topics })).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { topics: ['documents-signed'], units: ['commune:15991'] },
        { kind: 'overview', topics: [], units: ['commune:15991'] },
      ],
    });
  });

  test('asks about the reading alone, where such a message has asked nothing', () => {
    const kinds = { ...ofAnyKind, features: new Map([['after:figure', [3, surely]]]) };

    const reading = readAfter(signed, 'còn Hoằng Tiến', { ...open, kinds });

    expect(reading).toMatchObject({ kind: 'ambiguous', readings: [{ kind: 'figure' }] });
  });

  test('has no say on a whole question, and none where nothing was spoken of', () => {
    const kinds = { ...ofAnyKind, features: new Map([['topics:1', [1, surely]]]) };
    const whole = 'mức độ hài lòng của tỉnh năm 2024 đạt bao nhiêu phần trăm';

    expect(readAfter(signed, whole, { ...open, kinds })).toMatchObject({ kind: 'understood' });
    expect(readAfter(signed, 'còn Hoằng Tiến')).toMatchObject({ kind: 'understood' });
  });
});

test('what was learned of conversations doubts a reading that drops what was spoken of', () => {
  const reading = readAfter(signed, 'xã Trung Chính ra sao', catalogue.opinion?.next);

  expect(reading).toMatchObject({
    kind: 'ambiguous',
    readings: [{ topics: ['documents-signed'] }, { topics: [] }],
  });
});
