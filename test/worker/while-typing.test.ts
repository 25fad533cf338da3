import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileTyping } from '#src/worker/while-typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function work(ms: number): () => Promise<string> {
  return () => new Promise((resolve) => setTimeout(() => resolve('done'), ms));
}

/** How often the sign was shown while the work took that long. */
async function shownDuring(ms: number): Promise<number> {
  const shown = vi.fn(() => Promise.resolve());
  const result = whileTyping(shown, work(ms));
  await vi.advanceTimersByTimeAsync(ms + 60_000);
  expect(await result).toBe('done');
  return shown.mock.calls.length;
}

test.each([
  [0, 0],
  [699, 0],
  [701, 1],
  [5_000, 1],
  [10_000, 3],
])('work of %i ms shows the sign %i times, and never once it has ended', async (ms, times) => {
  expect(await shownDuring(ms)).toBe(times);
});

test('work that fails stops the sign and fails', async () => {
  const shown = vi.fn(() => Promise.resolve());
  const failing = whileTyping(shown, () => Promise.reject(new Error('store.failed')));

  await expect(failing).rejects.toThrow('store.failed');
  await vi.advanceTimersByTimeAsync(60_000);

  expect(shown).not.toHaveBeenCalled();
});

test('a sign that can not be shown disturbs nothing', async () => {
  const result = whileTyping(() => Promise.reject(new Error('network')), work(2_000));
  await vi.advanceTimersByTimeAsync(2_000);

  expect(await result).toBe('done');
});
