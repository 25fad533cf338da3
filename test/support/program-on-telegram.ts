import { openSqlite } from '#db/engines/sqlite.ts';
import { openStore } from '#db/index.ts';
import type { Engine } from '#db/engines/engine.ts';
import type { Store } from '#domain/ports/store.ts';
import { openWorkplace, type Workplace } from './commands.ts';
import { startFakeTelegram, type FakeTelegram } from './fake-telegram.ts';
import { makeKillableProgram, type KillableProgram } from './killable-program.ts';

/** The program itself on a Telegram of its own, with a database that can be looked into from outside. */
export interface ProgramOnTelegram {
  readonly place: Workplace;
  readonly telegram: FakeTelegram;
  readonly engine: Engine;
  readonly store: Store;
  /** Not started yet. */
  readonly program: KillableProgram;
  close(): Promise<void>;
}

export async function openProgramOnTelegram(): Promise<ProgramOnTelegram> {
  const place = await openWorkplace();
  const telegram = await startFakeTelegram();
  const engine = openSqlite(place.path);
  const store = await openStore({ url: engine });
  const program = makeKillableProgram({
    DATABASE_URL: `file:${place.path}`,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  });
  return {
    place,
    telegram,
    engine,
    store,
    program,
    async close() {
      await program.kill();
      await store.close();
      await telegram.close();
      await place.remove();
    },
  };
}
