import { expect, test } from 'vitest';
import { seldom } from '#channels/zalo-shared/notice.ts';

test('a lasting trouble is told once in its time, another one at once', () => {
  const told: string[] = [];
  let now = 0;
  const tell = seldom(
    (code) => void told.push(`${now} ${code}`),
    1_000,
    () => now,
  );

  for (now = 0; now < 2_500; now += 500) tell('quota', {});
  tell('token', {});

  expect(told).toEqual(['0 quota', '1000 quota', '2000 quota', '2500 token']);
});
