import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '#db/index.ts';
import { databaseOnServer, inProcessPostgres } from '#test/support/postgres.ts';
import { storeContract } from './contract.ts';
import { makePlace } from './place.ts';

const serverUrl = process.env['TEST_POSTGRES_URL'];

describe('PostgreSQL in the process', () => {
  let postgres: Awaited<ReturnType<typeof inProcessPostgres>>;
  beforeAll(async () => {
    postgres = await inProcessPostgres();
  });
  afterAll(() => postgres.stop());

  storeContract(
    'the store',
    makePlace({
      empty: () => postgres.empty(),
      open: () => openStore({ url: postgres.engine() }),
      remove: () => Promise.resolve(),
    }),
  );
});

if (serverUrl) serverContract(serverUrl);
else process.stdout.write('PostgreSQL server: not tested, TEST_POSTGRES_URL is not set\n');

function serverContract(url: string): void {
  describe('PostgreSQL server', () => {
    let database: Awaited<ReturnType<typeof databaseOnServer>>;
    beforeAll(async () => {
      database = await databaseOnServer(url);
    });
    afterAll(() => database.drop());

    storeContract(
      'the store, opened twice',
      makePlace({
        empty: () => database.empty(),
        open: () => openStore({ url: database.url }),
        remove: () => Promise.resolve(),
      }),
    );
  });
}
