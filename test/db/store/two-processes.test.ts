import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#db/index.ts';
import { chat, message } from './given.ts';

interface Worked {
  readonly worker: string;
  readonly eventId: string;
  readonly chat: string;
  readonly from: number;
  readonly to: number;
}

const script = fileURLToPath(new URL('../../support/drain-inbox.ts', import.meta.url));
const opener = new URL('../../support/open-together.ts', import.meta.url);
const run = promisify(execFile);
let path = '';

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'processes-')), 'store.db');
});
afterEach(() => rm(join(path, '..'), { recursive: true, force: true }));

describe('several processes on one SQLite file', () => {
  it('start at once on a file that is not there yet', async () => {
    await drainWith(['a', 'b', 'c', 'd']);

    const store = await openStore({ url: `file:${path}` });
    expect(await store.inbox.backlog()).toBe(0);
    await store.close();
  });

  it('open a new file at the same moment, time after time', async () => {
    const threads = 6;
    const paths = Array.from({ length: 60 }, (_, n) => join(path, '..', `${n}.db`));
    const shared = new SharedArrayBuffer(8);

    const errors = await Promise.all(
      Array.from({ length: threads }, async () => {
        const worker = new Worker(opener, { workerData: { paths, threads, shared } });
        const [met] = (await once(worker, 'message')) as [readonly string[]];
        return met;
      }),
    );

    expect(errors.flat()).toEqual([]);
  });

  it('never work on one chat side by side, and keep its order', async () => {
    const store = await openStore({ url: `file:${path}` });
    const sent = Array.from({ length: 120 }, (_, n) => message(`${n}`, { address: chat(`${n % 5}`) }));
    for (const one of sent) await store.inbox.receive(one, 1_000);

    const worked = await drainWith(['a', 'b']);

    expect(worked.map(({ eventId }) => eventId).toSorted()).toEqual(
      sent.map(({ eventId }) => eventId).toSorted(),
    );
    for (const ofChat of Map.groupBy(worked, (one) => one.chat).values()) {
      const inTime = ofChat.toSorted((a, b) => a.from - b.from);
      const inOrder = ofChat.toSorted((a, b) => Number(a.eventId) - Number(b.eventId));
      expect(inTime).toEqual(inOrder);
      expect(inTime.filter((one, n) => one.from < (inTime[n - 1]?.to ?? 0))).toEqual([]);
    }
    await store.close();
  });
});

async function drainWith(workers: readonly string[]): Promise<readonly Worked[]> {
  const ended = await Promise.all(workers.map((worker) => run(process.execPath, [script, path, worker])));
  return ended.flatMap(({ stdout }) =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Worked),
  );
}
