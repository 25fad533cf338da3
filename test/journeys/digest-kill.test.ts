import { afterAll, beforeAll, expect, test } from 'vitest';
import { killRun, prepareReaders, type Plan } from '#test/support/kill-run.ts';

const readers = 300;
let prepared: Awaited<ReturnType<typeof prepareReaders>>;

beforeAll(async () => {
  prepared = await prepareReaders(readers);
});
afterAll(() => prepared.remove());

test.each<[string, Plan]>([
  ['while letters are written and in the middle of the run', { killAfter: [0, 150] }],
  ['again and again, with another program beside it', { killAfter: [40, 60, 80], programs: 2 }],
])(
  'a program that is killed %s leaves nobody out, and repeats no more than was on its way',
  async (_, plan) => {
    const { received, kills, inFlight } = await killRun(prepared.path, plan);

    const counts = [...received.values()];
    expect(kills).toBe(plan.killAfter.length);
    expect(received.size).toBe(readers);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(inFlight);
  },
  120_000,
);
