import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#db/index.ts';
import { databaseOnServer, inProcessPostgres } from '#test/support/postgres.ts';
import { storeContract } from './contract.ts';
import { chat, message } from './given.ts';
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

    const place = makePlace({
      empty: () => database.empty(),
      open: () => openStore({ url: database.url }),
      remove: () => Promise.resolve(),
    });

    storeContract('the store, opened twice', place);

    it('is migrated once by processes that start at once', async () => {
      await database.empty();

      const stores = await Promise.all([0, 1, 2, 3].map(() => openStore({ url: database.url })));

      expect(await Promise.all(stores.map(({ inbox }) => inbox.backlog()))).toEqual([0, 0, 0, 0]);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('passes over a message that another process is claiming, without waiting for it', async () => {
      const { inbox } = await place.fresh();
      await inbox.receive(message('taken'), 1_000);
      await inbox.receive(message('free', { address: chat('200') }), 1_000);
      const claiming = await database.connect();
      await claiming.query('begin');
      await claiming.query(`select id from inbox where event_id = 'taken' for update`);

      const claimed = await inbox.claim('w', 9, 2_000, 60_000);

      expect(claimed).toMatchObject([{ message: { eventId: 'free' } }]);
      await claiming.end();
      await place.clear();
    });

    it('hands out one message of a chat even if the older one is stored later and both are claimed at once', async () => {
      const { inbox } = await place.fresh();
      await inbox.receive(message('older'), 1_000);
      await inbox.receive(message('newer'), 1_000);
      const claiming = await database.connect();
      await claiming.query('begin');
      await claiming.query(`update inbox set worker = 'other', lease_until = 9000 where event_id = 'newer'`);

      const claim = inbox.claim('w', 9, 2_000, 60_000);
      await database.untilSomebodyWaits();
      await claiming.query('commit');

      expect(await claim).toEqual([]);
      expect(await inbox.claim('w', 9, 9_000, 60_000)).toMatchObject([{ message: { eventId: 'newer' } }]);
      await claiming.end();
      await place.clear();
    });
  });
}
