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
import { startFakeTelegram, type FakeTelegram } from './fake-telegram.ts';
import { subscription } from './digest.ts';

/** What a run came to although the program was killed in the middle of it. */
export interface Killed {
  /** How often each chat was written to. */
  readonly received: ReadonlyMap<string, number>;
  readonly kills: number;
  /** Letters that may have been on their way when the program was killed. */
  readonly inFlight: number;
}

export interface Plan {
  /** The program is killed once so many letters have gone out since it started, and started again. 0: while it writes. */
  readonly killAfter: readonly number[];
  /** How many programs run at the same time; each kill takes one of them, in turn. */
  readonly programs?: number;
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

/** Posts everything that is due with programs that are killed one after the other, each after some letters. */
export async function killRun(readers: string, { killAfter, programs = 1 }: Plan): Promise<Killed> {
  const path = `${readers}-${process.pid}-${performance.now()}`;
  await copyFile(readers, path);
  const telegram = await startFakeTelegram();
  const store = await openStore({ url: `file:${path}` });
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, `file:${path}`, telegram.root, telegram.token], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  const running = Array.from({ length: programs }, start);
  let kills = 0;
  for (const letters of killAfter) {
    const went = telegram.calls.length;
    await until(
      async () => (await hasBegun(store)) && (letters === 0 || telegram.calls.length >= went + letters),
    );
    if (await isDone(store)) break;
    await kill(running.shift());
    kills += 1;
    running.push(start());
  }
  await until(() => isDone(store));
  await Promise.all(running.map(kill));

  const received = receivedBy(telegram);
  await store.close();
  await telegram.close();
  for (const end of ['', '-wal', '-shm']) await rm(`${path}${end}`, { force: true });
  return { received, kills, inFlight: kills * policies.telegram.atOnce };

  /** Waits for something, or for the end of the run. */
  async function until(isTrue: () => Promise<boolean>): Promise<void> {
    while (!(await isTrue()) && !(await isDone(store))) await delay(5);
  }
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

function receivedBy(telegram: FakeTelegram): ReadonlyMap<string, number> {
  const chats = telegram.callsOf('sendMessage').map(({ chat_id }) => String(chat_id));
  return new Map([...Map.groupBy(chats, (chat) => chat)].map(([chat, all]) => [chat, all.length]));
}

async function hasBegun({ runs }: Store): Promise<boolean> {
  return (await runs.last(1)).length > 0;
}

async function isDone(store: Store): Promise<boolean> {
  const { subscriptions, outbox } = store;
  const { next } = await subscriptions.summary();
  const waiting = Object.keys(await outbox.backlog()).length;
  return next !== null && next > Date.now() && waiting === 0 && (await hasBegun(store));
}
