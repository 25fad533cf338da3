import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface KillableProgram {
  start(): void;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

/** The program itself as a process of its own, on Telegram by polling. */
export function makeKillableProgram(settings: Readonly<Record<string, string>>): KillableProgram {
  let child: ChildProcess | null = null;
  return {
    start() {
      child = spawn(process.execPath, [program], {
        env: { ...process.env, TELEGRAM_MODE: 'polling', PORT: '0', LOG_LEVEL: 'silent', ...settings },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    },
    async kill() {
      if (!child) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      child = null;
    },
  };
}
