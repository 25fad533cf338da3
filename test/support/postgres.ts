import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
// eslint-disable-next-line no-restricted-imports -- makes and drops databases, which no store can
import pg from 'pg';
import type { Engine } from '#db/engines/engine.ts';
import { postgresEngine } from '#db/engines/postgres.ts';

/** A PostgreSQL inside the process, which can be emptied. Closing its engine leaves it running. */
export async function inProcessPostgres() {
  const client = await PGlite.create();
  return {
    empty: () => emptySchema((statement) => client.exec(statement)),
    engine: (): Engine => postgresEngine(drizzle({ client, casing: 'snake_case' }), () => Promise.resolve()),
    stop: () => client.close(),
  };
}

/** A database of its own on the server that `serverUrl` names, so that nothing else there is touched. */
export async function databaseOnServer(serverUrl: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await runOn(serverUrl, `create database ${name}`);
  return {
    url: url.href,
    empty: () => emptySchema((statement) => runOn(url.href, statement)),
    connect: () => connectTo(url.href),
    /** Resolves once a connection to the database waits for what another has not committed. */
    async untilSomebodyWaits() {
      const watching = await connectTo(url.href);
      const waiting = `select 1 from pg_stat_activity where datname = '${name}' and wait_event_type = 'Lock'`;
      while ((await watching.query(waiting)).rows.length === 0);
      await watching.end();
    },
    drop: () => runOn(serverUrl, `drop database if exists ${name} with (force)`),
  };
}

async function emptySchema(run: (statement: string) => Promise<unknown>): Promise<void> {
  await run('drop schema public cascade');
  await run('create schema public');
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = await connectTo(url);
  await client.query(statement);
  await client.end();
}

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
