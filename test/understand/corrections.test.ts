import { expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

test.each([
  ['điểm dti 2023', 'không, tôi hỏi hạng chứ có hỏi điểm đâu', 'dti-rank'],
  ['cho minh diem dti nam 2023', 'khong, toi hoi hang chu co hoi diem dau', 'dti-rank'],
])('%s: “%s” asks for the other', (first, text, topic) => {
  expect(readLast([first, text])).toMatchObject({
    questions: [{ kind: 'figure', topics: [topic], period: '2023' }],
  });
});

test('without marks one unit takes the place of another', () => {
  const reading = readLast(['ky so cua Thach Quang voi Thach Binh', 'bo Thach Binh ra, thay bang Kim Tan']);

  expect(reading).toMatchObject({
    questions: [{ kind: 'comparison', units: ['commune:15199', 'commune:15187'] }],
  });
});
