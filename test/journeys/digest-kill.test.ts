import { afterAll, beforeAll, expect, test } from 'vitest';
import { killRun, prepareReaders } from '#test/support/kill-run.ts';

const readers = 2_000;
let prepared: Awaited<ReturnType<typeof prepareReaders>>;

beforeAll(async () => {
  prepared = await prepareReaders(readers);
});
afterAll(() => prepared.remove());

test.each([
  ['while letters are written and soon after', [10, 150]],
  ['in the middle of the run', [900]],
  ['again and again', [200, 300, 400]],
])(
  'a program that is killed %s leaves nobody out, and repeats no more than was on its way',
  async (_, killAfterMs) => {
    const { received, kills, inFlight } = await killRun(prepared.path, killAfterMs);

    const counts = [...received.values()];
    expect(kills).toBeGreaterThan(0);
    expect(received.size).toBe(readers);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(inFlight);
  },
  120_000,
);
