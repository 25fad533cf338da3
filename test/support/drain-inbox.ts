// A process of its own that works on the inbox of a SQLite file until it is empty, and prints one JSON line for each
// message: `node test/support/drain-inbox.ts FILE WORKER`. Times are microseconds of the clock all processes share.
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '#db/index.ts';

const [path = '', worker = ''] = process.argv.slice(2);
const store = await openStore({ url: `file:${path}` });

while ((await store.inbox.backlog()) > 0) {
  const claimed = await store.inbox.claim(worker, 2, Date.now(), 60_000);
  const from = now();
  await pause(1);
  for (const { id, message } of claimed) {
    const { eventId, address } = message;
    process.stdout.write(`${JSON.stringify({ worker, eventId, chat: address.chat, from, to: now() })}\n`);
    await store.inbox.settle(id, worker, 'done', Date.now());
  }
}
await store.close();

function now(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}
