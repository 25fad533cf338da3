import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onStop } from '#wiring/on-stop.ts';

const before = { INT: process.listeners('SIGINT'), TERM: process.listeners('SIGTERM') };
const exit = vi
  .spyOn(process, 'exit')
  .mockImplementation((() => undefined) as unknown as typeof process.exit);
let now = 0;

beforeEach(() => {
  now = 0;
  exit.mockClear();
});

afterEach(() => {
  for (const listener of process.listeners('SIGINT'))
    if (!before.INT.includes(listener)) process.off('SIGINT', listener);
  for (const listener of process.listeners('SIGTERM'))
    if (!before.TERM.includes(listener)) process.off('SIGTERM', listener);
});

test('what is under way ends before the program does', async () => {
  const stop = vi.fn(() => Promise.resolve());
  const stopped = onStop(stop, () => now);

  process.emit('SIGTERM');
  await stopped;

  expect(stop).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
});

test('a signal that arrives twice, from the terminal and handed on, is one', async () => {
  const stop = vi.fn(() => Promise.resolve());
  const stopped = onStop(stop, () => now);

  process.emit('SIGINT');
  now = 20;
  process.emit('SIGINT');
  await stopped;

  expect(stop).toHaveBeenCalledTimes(1);
  expect(exit).not.toHaveBeenCalled();
});

test('whoever asks again while it takes long ends it at once', () => {
  void onStop(
    () => new Promise(() => undefined),
    () => now,
  );

  process.emit('SIGINT');
  now = 5_000;
  process.emit('SIGINT');

  expect(exit).toHaveBeenCalledWith(1);
});
