import { randomInt } from 'node:crypto';
import type { Store } from '#domain/ports/store.ts';
import { makeAuditedWrites, makeAuditLog } from './audit.ts';
import { makeChangeStore } from './changes.ts';
import { makeChatStore } from './chats.ts';
import { makeChoiceStore } from './choices.ts';
import type { Engine } from './engines/engine.ts';
import { withPlainErrors } from './errors.ts';
import { makeFigureStore } from './figures.ts';
import { makeHandouts } from './handouts.ts';
import { makeInbox } from './inbox.ts';
import { makeLeases } from './leases.ts';
import { makeMissLog } from './misses.ts';
import { makeOutbox } from './outbox.ts';
import { makePendings } from './pendings.ts';
import { makePeopleStore } from './people.ts';
import { makeRunStore } from './runs.ts';
import { makeSentCounts } from './sent-counts.ts';
import { makeSubscriptionStore } from './subscriptions.ts';
import { makeUploads } from './uploads.ts';
import { makeZaloGrants } from './zalo-grants.ts';

export interface StoreOptions {
  /** `file:PATH` or `file::memory:` for SQLite, `postgres://…` for PostgreSQL; or an engine made elsewhere. */
  readonly url: string | Engine;
  /** False for a database that is known to be up to date. */
  readonly migrate?: boolean;
}

/** Opens the program's memory and brings its tables up to date. Throws `store.bad_url` for an unknown kind of URL. */
export async function openStore({ url, migrate = true }: StoreOptions): Promise<Store> {
  const engine = typeof url === 'string' ? await openEngine(url) : url;
  if (migrate) await engine.migrate();
  const random = (): number => randomInt(2 ** 32) / 2 ** 32;
  const writes = makeAuditedWrites(engine);
  return {
    figures: withPlainErrors(makeFigureStore(engine)),
    changes: withPlainErrors(makeChangeStore(engine, writes, random)),
    people: withPlainErrors(makePeopleStore(engine, writes)),
    pendings: withPlainErrors(makePendings(engine)),
    audit: withPlainErrors(makeAuditLog(engine, writes)),
    inbox: withPlainErrors(makeInbox(engine)),
    chats: withPlainErrors(makeChatStore(engine)),
    choices: withPlainErrors(makeChoiceStore(engine, random)),
    misses: withPlainErrors(makeMissLog(engine)),
    leases: withPlainErrors(makeLeases(engine)),
    zaloGrants: withPlainErrors(makeZaloGrants(engine)),
    sentCounts: withPlainErrors(makeSentCounts(engine)),
    subscriptions: withPlainErrors(makeSubscriptionStore(engine)),
    runs: withPlainErrors(makeRunStore(engine)),
    outbox: withPlainErrors(makeOutbox(engine)),
    uploads: withPlainErrors(makeUploads(engine)),
    handouts: withPlainErrors(makeHandouts(engine)),
    ping: engine.ping,
    close: engine.close,
  };
}

/** Loads only the driver that is needed. */
async function openEngine(url: string): Promise<Engine> {
  if (url.startsWith('file:')) {
    const { openSqlite } = await import('./engines/sqlite.ts');
    return openSqlite(url.slice('file:'.length));
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./engines/postgres.ts');
    return openPostgres(url);
  }
  throw new Error(
    'store.bad_url: a database URL begins with "file:" for SQLite or "postgres://" for PostgreSQL',
  );
}
