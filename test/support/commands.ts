import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '#db/index.ts';
import type { Store } from '#domain/ports/store.ts';
import { readConfig, type Config } from '#src/config.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** What a command wrote, and whether it did what it was asked to. */
export interface Ran {
  readonly done: boolean;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** A folder with a database of its own, in which commands are run. */
export interface Workplace {
  readonly folder: string;
  /** The file of the database. */
  readonly path: string;
  readonly config: Config;
  /** Runs a command inside of this process. */
  run(command: (config: Config, output: Output) => Promise<boolean>, config?: Partial<Config>): Promise<Ran>;
  /** Runs the program itself, as an operator does. */
  exec(...args: readonly string[]): Promise<Ran>;
  /** Looks into the database, or changes it, as the program does. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

export interface Output {
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  const path = join(folder, 'store.db');
  const databaseUrl = `file:${path}`;
  const read = readConfig({ DATABASE_URL: databaseUrl });
  if (!read.ok) throw new Error(`test.config: ${read.mistakes.join(' ')}`);
  const { config } = read;
  return {
    folder,
    path,
    config,
    async run(command, over = {}) {
      const [out, err]: [string[], string[]] = [[], []];
      const output = {
        write: (line: string) => void out.push(line),
        warn: (line: string) => void err.push(line),
      };
      const done = await command({ ...config, ...over }, output);
      return { done, out, err };
    },
    exec: (...args) =>
      new Promise((resolve) => {
        const env = { ...process.env, DATABASE_URL: databaseUrl };
        execFile(process.execPath, [program, ...args], { cwd: folder, env }, (error, stdout, stderr) =>
          resolve({ done: error === null, out: linesOf(stdout), err: linesOf(stderr) }),
        );
      }),
    async withStore(work) {
      const store = await openStore({ url: databaseUrl });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
