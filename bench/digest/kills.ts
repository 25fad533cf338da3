import { killRun, prepareReaders } from '#test/support/kill-run.ts';

const runs = 50;
const readers = 2_000;

/** Runs of real programs that are killed at random points, one to three times; in every third run two go side by side. */
export async function benchKills(): Promise<void> {
  const prepared = await prepareReaders(readers);
  let [kills, repeated, most, missing, good] = [0, 0, 0, 0, 0];
  for (let round = 1; round <= runs; round += 1) {
    const killAfter = Array.from({ length: 1 + (round % 3) }, () =>
      Math.floor((Math.random() * readers) / 2),
    );
    const killed = await killRun(prepared.path, { killAfter, programs: round % 3 === 0 ? 2 : 1 });
    const twice = [...killed.received.values()].filter((times) => times > 1).length;
    const left = readers - killed.received.size;
    const mostOfRun = Math.max(...killed.received.values());
    kills += killed.kills;
    repeated += twice;
    missing += left;
    most = Math.max(most, mostOfRun);
    if (left === 0 && mostOfRun <= 2 && twice <= killed.inFlight) good += 1;
  }
  console.log(
    `digest: ${good} of ${runs} runs of ${readers} letters good, ${kills} kills: ${missing} readers left out, ` +
      `${repeated} letters twice (at most ${most} times)`,
  );
  await prepared.remove();
}
