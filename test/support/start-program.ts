import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The program as `npm start` runs it, in a process of its own. */
export interface Program {
  readonly root: string;
  /** Asks it to end, as a service manager does; resolves with its exit code. */
  stop(): Promise<number | null>;
}

const main = new URL('../../src/main.ts', import.meta.url).pathname;

/** Starts the program with these settings and nothing else; resolves once it answers. */
export async function startProgram(settings: Readonly<Record<string, string>>): Promise<Program> {
  const port = await freePort();
  const program = spawn(process.execPath, [main], {
    env: { LOG_LEVEL: 'silent', HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exit = once(program, 'exit');
  const root = `http://127.0.0.1:${port}`;
  while (program.exitCode === null && !(await answers(`${root}/healthz`))) await delay(50);
  if (program.exitCode !== null) throw new Error(`test.no_program: it ended with ${program.exitCode}`);
  return {
    root,
    async stop() {
      program.kill('SIGTERM');
      await exit;
      return program.exitCode;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
