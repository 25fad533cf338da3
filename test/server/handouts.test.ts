import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import type { Store } from '#domain/ports/store.ts';
import { createServer } from '#src/server.ts';
import { makePublish } from '#wiring/publish.ts';
import { memoryStore } from '#test/support/store.ts';

const png = Uint8Array.from([137, 80, 78, 71, 0, 255]);
const minute = 60_000;

interface Scene {
  readonly server: FastifyInstance;
  readonly store: Store;
  readonly publish: ReturnType<typeof makePublish>;
  readonly clock: { now: number };
}

const scenes: Scene[] = [];

async function stage(): Promise<Scene> {
  const store = await memoryStore();
  const clock = { now: 1_000 };
  const server = createServer({
    webhooks: {},
    accept: () => Promise.resolve(),
    ready: () => Promise.resolve(),
    metrics: { contentType: 'text/plain', read: () => Promise.resolve('') },
    webChat: null,
    handout: (token) => store.handouts.get(token, clock.now),
    onSurprise: (error) => {
      throw error;
    },
  });
  const publish = makePublish({
    handouts: store.handouts,
    publicUrl: 'https://bot.example.gov.vn',
    now: () => clock.now,
  });
  const scene = { server, store, publish, clock };
  scenes.push(scene);
  return scene;
}

afterEach(async () => {
  for (const { server, store } of scenes.splice(0)) {
    await server.close();
    await store.close();
  }
});

function pathOf(address: string): string {
  return new URL(address).pathname;
}

describe('what is handed out', () => {
  test('is served byte for byte as what it is, to be looked at', async () => {
    const { server, publish } = await stage();

    const address = await publish(png, 'image/png');
    const reply = await server.inject(pathOf(address));

    expect(address).toMatch(/^https:\/\/bot\.example\.gov\.vn\/pictures\/[A-Za-z0-9_-]{22}\.png$/);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('image/png');
    expect(reply.headers['content-disposition']).toBe('inline');
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(Uint8Array.from(reply.rawPayload)).toEqual(png);
  });

  test('a file is saved under its own name', async () => {
    const { server, publish } = await stage();

    const address = await publish(png, 'text/csv', 'số liệu "xã".csv');
    const reply = await server.inject(pathOf(address));

    expect(address).toContain('/files/');
    expect(reply.headers['content-disposition']).toBe(
      `attachment; filename="s__li_u__x__.csv"; filename*=UTF-8''${encodeURIComponent('số liệu "xã".csv')}`,
    );
  });

  test('is gone after ten minutes', async () => {
    const { server, publish, clock } = await stage();
    const address = await publish(png, 'image/png');

    clock.now += 10 * minute - 1;
    const before = await server.inject(pathOf(address));
    clock.now += 1;
    const after = await server.inject(pathOf(address));

    expect(before.statusCode).toBe(200);
    expect(after.statusCode).toBe(404);
  });

  test.each([
    '/pictures/AAAAAAAAAAAAAAAAAAAAAA.png',
    '/pictures/AAAAAAAAAAAAAAAAAAAAAA',
    '/files/AAAAAAAAAAAAAAAAAAAAAA',
    '/pictures/',
    '/pictures/..%2f..%2fpackage.json',
    "/pictures/'%20or%20''='.png",
    '/pictures/%00',
    `/pictures/${'A'.repeat(5_000)}`,
  ])('a guess finds nothing: %s', async (path) => {
    const { server, publish } = await stage();
    await publish(png, 'image/png');

    const reply = await server.inject(path);

    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.statusCode).toBeLessThan(500);
  });

  test('part of a token, or a token and more, finds nothing', async () => {
    const { server, publish } = await stage();
    const path = pathOf(await publish(png, 'image/png')).replace('.png', '');

    const replies = await Promise.all([path.slice(0, -1), `${path}A`].map((guess) => server.inject(guess)));

    expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
  });

  test('the same picture keeps its address while enough of its time is left, so that mailings store it once', async () => {
    const { publish, clock } = await stage();

    const first = await publish(png, 'image/png');
    clock.now += 4 * minute;
    const again = await publish(png, 'image/png');
    const other = await publish(Uint8Array.from([1]), 'image/png');
    clock.now += 2 * minute;
    const late = await publish(png, 'image/png');

    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(late).not.toBe(first);
  });
});
