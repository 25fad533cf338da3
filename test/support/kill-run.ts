import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '#db/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Store } from '#domain/ports/store.ts';
import { policies } from '#digest/policy.ts';
import { startFakeTelegram } from './fake-telegram.ts';
import { subscription } from './digest.ts';

/** What a run came to although the program was killed in the middle of it. */
export interface Killed {
  /** How often each chat was written to. */
  readonly received: ReadonlyMap<string, number>;
  readonly kills: number;
  /** Letters that may have been on their way when the program was killed. */
  readonly inFlight: number;
}

const program = new URL('./post-digests.ts', import.meta.url).pathname;

/** A database in which `readers` chats are due at this moment, to be copied for every run. */
export async function prepareReaders(
  readers: number,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'digests-'));
  const path = join(folder, 'readers.db');
  const store = await openStore({ url: `file:${path}` });
  for (let n = 1; n <= readers; n += 1) {
    const address: ChatAddress = { channel: 'telegram', chat: String(n), topic: null };
    await store.chats.seen(address, 1_000);
    await store.subscriptions.put(subscription({ address, dueAt: Date.now(), pictures: false }));
  }
  await store.close();
  return { path, remove: () => rm(folder, { recursive: true }) };
}

/** Posts everything that is due with programs that are killed one after the other, each after a time of chance. */
export async function killRun(readers: string, killAfterMs: readonly number[]): Promise<Killed> {
  const path = `${readers}-${process.pid}-${performance.now()}`;
  await copyFile(readers, path);
  const telegram = await startFakeTelegram();
  const store = await openStore({ url: `file:${path}` });
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, `file:${path}`, telegram.root, telegram.token], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  let kills = 0;
  for (const afterMs of killAfterMs) {
    const before = await progress();
    const child = start();
    while ((await progress()) === before) await delay(10);
    await delay(afterMs);
    const late = await done(store);
    child.kill('SIGKILL');
    await once(child, 'exit');
    if (late) break;
    kills += 1;
  }
  const last = start();
  while (!(await done(store))) await delay(50);
  last.kill('SIGKILL');
  await once(last, 'exit');

  /** Moves on when letters begin to be written, and whenever one is sent. */
  async function progress(): Promise<string> {
    return `${(await store.runs.last(1)).length} ${telegram.calls.length}`;
  }

  const received = new Map<string, number>();
  for (const { chat_id } of telegram.callsOf('sendMessage'))
    received.set(String(chat_id), (received.get(String(chat_id)) ?? 0) + 1);
  await store.close();
  await telegram.close();
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
  return { received, kills, inFlight: kills * policies.telegram.atOnce };
}

async function done({ subscriptions, outbox, runs }: Store): Promise<boolean> {
  const { next } = await subscriptions.summary();
  const waiting = Object.keys(await outbox.backlog()).length;
  return next !== null && next > Date.now() && waiting === 0 && (await runs.last(1)).length > 0;
}
