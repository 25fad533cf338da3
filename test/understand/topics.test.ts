import { expect, test } from 'vitest';
import { catalogue, read } from './support/understanding.ts';

test('names of the province are no topic of their own', () => {
  const reading = read('mien tay xu thanh nhu quan hoa duoc may diem khi cham do chuyen minh so nam 2022');
  const questions = reading.kind === 'not-understood' ? reading.nearest : [];
  const asked = reading.kind === 'understood' ? reading.questions : questions;

  const known = ({ topics }: (typeof asked)[number]) =>
    topics.every((topic) => topic.startsWith('pillar:') || catalogue.indicator(topic) !== undefined);
  expect(asked.every(known)).toBe(true);
});
