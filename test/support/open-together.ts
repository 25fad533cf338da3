// A thread that opens SQLite files at the same moment as its fellows: `workerData` has the files in order, how many
// threads there are, and two shared numbers, of arrivals and of the round that has begun. Posts what went wrong.
import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite } from '#db/engines/sqlite.ts';

const { paths, threads, shared } = workerData as {
  readonly paths: readonly string[];
  readonly threads: number;
  readonly shared: SharedArrayBuffer;
};
const [arrivals, begun] = [0, 1];
const numbers = new Int32Array(shared);
const errors: string[] = [];

for (const [round, path] of paths.entries()) {
  meet(round + 1);
  try {
    const engine = openSqlite(path);
    await engine.ping();
    await engine.close();
  } catch (error) {
    errors.push(String(error));
  }
}
parentPort?.postMessage(errors);

function meet(round: number): void {
  if (Atomics.add(numbers, arrivals, 1) + 1 === threads * round) {
    Atomics.store(numbers, begun, round);
    Atomics.notify(numbers, begun);
  } else while (Atomics.load(numbers, begun) < round) Atomics.wait(numbers, begun, round - 1);
}
