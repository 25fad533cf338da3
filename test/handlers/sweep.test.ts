import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { period } from '#domain/period.ts';
import type { AskingKind, Question } from '#domain/question.ts';
import { locales } from '#domain/text.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import {
  answer,
  asking,
  catalogue,
  openHouse,
  openSampleHouse,
  understood,
  unitNamed,
  words,
} from './house.ts';
import { links, said } from './spoken.ts';

const kinds: readonly AskingKind[] = [
  'figure',
  'target',
  'overview',
  'ranking',
  'comparison',
  'trend',
  'listing',
  'risk',
  'missing',
  'freshness',
  'source',
  'definition',
  'geography',
  'chart',
  'start',
  'help',
];
const topics = [
  [],
  ...catalogue.programme.indicators.map(({ id }) => [id]),
  ...catalogue.programme.pillars.map(({ id }) => [`pillar:${id}`]),
  ['digital-economy', 'satisfaction'],
];
const units: readonly (readonly UnitId[])[] = [
  [],
  ['nation' as UnitId],
  [unitNamed('Xã Như Xuân')],
  [unitNamed('Huyện Nga Sơn'), unitNamed('Huyện Hà Trung')],
];
const questions = kinds.flatMap((kind) =>
  topics.flatMap((topic) =>
    units.flatMap((unit) =>
      [null, period('2024'), period('2025-Q1')].map((asked) =>
        asking(kind, { topics: topic, units: unit, period: asked }),
      ),
    ),
  ),
);

/** Some of all questions, spread over kinds, topics, units and times. */
function some(step: number): readonly Question[] {
  return questions.filter((_, index) => index % step === 0);
}

let house: House;
let replies: readonly Answer[];

beforeAll(async () => {
  house = await openHouse();
  replies = await Promise.all(some(5).map((question) => answer(house, understood(question))));
});

describe('whatever is asked', () => {
  test('there is an answer in words in every language', () => {
    for (const reply of replies) for (const locale of locales) expect(words(reply, locale)).not.toBe('');
  });

  test('with sample figures too', async () => {
    const sampleHouse = await openSampleHouse();

    for (const question of some(23))
      expect(words(await answer(sampleHouse, understood(question)))).not.toBe('');
  });

  test('every figure shown has its source on a line, or one tap away where there are many', () => {
    for (const reply of replies) {
      const shown = new Set(links(reply));
      const hidden = reply.figures.filter(({ source }) => source.url !== null && !shown.has(source.url));
      if (hidden.length > 0) expect(said(reply, 'ask-source-more')).not.toEqual([]);
    }
  });

  test('choices are few beside help, and none says the same twice', () => {
    for (const { question, choices } of replies) {
      const says = choices.map((choice) => choice.says);

      expect(says.length).toBeLessThanOrEqual(question?.kind === 'help' ? 6 : 4);
      expect(new Set(says).size).toBe(says.length);
    }
  });

  test('"không đạt" is never said of anything: no figure of a due date is published', () => {
    for (const reply of replies) {
      expect(said(reply, 'ask-state-not-met')).toEqual([]);
      expect(said(reply, 'ask-row-missing').map(({ args }) => args?.['state'])).not.toContainEqual(
        expect.objectContaining({ line: { id: 'ask-short-not-met' } }),
      );
    }
  });
});

test('what choices say is understood as a question of the programme', async () => {
  const understanding = makeUnderstanding(catalogue);
  const speaking = { ...house, say: (question: Question) => understanding.say(question) };
  const spoken = await Promise.all(some(7).map((question) => answer(speaking, understood(question))));

  const says = new Set(spoken.flatMap(({ choices }) => choices.map((choice) => choice.says)));
  const lost = [...says].filter(
    (text) => understanding.read(text, { previous: null }, '2026-11-23').kind !== 'understood',
  );

  expect(lost).toEqual([]);
});
