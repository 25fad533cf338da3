import { describe, expect, test } from 'vitest';
import { fold } from '#understand/text/syllable.ts';
import { catalogue, read } from './support/understanding.ts';
import type { Question } from '#domain/question.ts';

const units = catalogue.units.filter(({ level }) => level === 'district' || level === 'commune');
/** What these spell without marks is an everyday word, a topic, or the province. */
const everyday = new Set(['hai long', 'thanh hoa', 'dien bien', 'nua', 'van hoa', 'tinh gia', 'dai loc']);
const names = [...new Set(units.map(({ name }) => fold(name)))].filter((name) => !everyday.has(name));

function questionsIn(text: string): readonly Question[] {
  const reading = read(text);
  if (reading.kind === 'not-understood') return [];
  return reading.kind === 'understood' ? reading.questions : reading.readings;
}

/** Names whose units are neither answered for nor offered. */
function passedOver(frame: (name: string) => string): readonly string[] {
  return names.filter((name) => {
    const bearers = new Set(units.filter((unit) => fold(unit.name) === name).map(({ id }) => id));
    return !questionsIn(frame(name)).some((question) => question.units.some((id) => bearers.has(id)));
  });
}

describe('a name typed without marks and without its type', () => {
  test.each<[string, (name: string) => string]>([
    ['dvc truc tuyen X', (name) => `dvc truc tuyen ${name}`],
    ['tinh hinh X', (name) => `tinh hinh ${name}`],
    ['X ky so dat bao nhieu', (name) => `${name} ky so dat bao nhieu`],
    ['X chua dat chi tieu gi', (name) => `${name} chua dat chi tieu gi`],
  ])('“%s” is never passed over for the province', (_, frame) => {
    expect(passedOver(frame)).toEqual([]);
  });

  test('leaves a year its own word', () => {
    const [question] = questionsIn('co bao nhieu thon ban duoc phu song di dong nam 2024');

    expect(question).toMatchObject({ topics: ['villages-covered'], units: [], period: '2024' });
  });
});
