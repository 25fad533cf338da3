import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import type { Receipt } from '#domain/ports/channel.ts';
import { createServer, type ServerParts } from '#src/server.ts';

const nothing: Receipt = { status: 200, messages: [], moves: [] };
const one: Receipt = {
  ...nothing,
  messages: [
    {
      eventId: '1',
      address: { channel: 'telegram', chat: '7', topic: null },
      chatKind: 'private',
      sender: '7',
      language: 'vi',
      content: { type: 'text', text: 'dti' },
      edited: false,
      sentAt: 0,
    },
  ],
};

const open: FastifyInstance[] = [];
const surprises: string[] = [];

function serve(parts: Partial<ServerParts> = {}): FastifyInstance {
  const server = createServer({
    webhooks: {},
    accept: () => Promise.resolve(),
    ready: () => Promise.resolve(),
    metrics: { contentType: 'text/plain', read: () => Promise.resolve('metric 1\n') },
    webChat: null,
    onSurprise: (_error, where) => surprises.push(where),
    ...parts,
  });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
  surprises.splice(0);
});

describe('webhooks', () => {
  test('the channel gets the headers and the very bytes that were sent', async () => {
    const seen: unknown[] = [];
    const server = serve({
      webhooks: {
        'zalo-oa': (headers, body) => {
          seen.push(headers['x-zevent-signature'], Buffer.from(body).toString());
          return nothing;
        },
      },
    });

    const reply = await server.inject({
      method: 'POST',
      url: '/webhooks/zalo-oa',
      headers: { 'content-type': 'application/json', 'X-ZEvent-Signature': 'mac=1' },
      payload: '{ "app_id" : "1",  "x": 1.0 }',
    });

    expect(reply.statusCode).toBe(200);
    expect(seen).toEqual(['mac=1', '{ "app_id" : "1",  "x": 1.0 }']);
  });

  test('what arrived is stored before the platform is answered', async () => {
    const stored: Receipt[] = [];
    const accept = (receipt: Receipt) => Promise.resolve(void stored.push(receipt));
    const server = serve({ webhooks: { telegram: () => one }, accept });

    const reply = await server.inject({ method: 'POST', url: '/webhooks/telegram', payload: {} });

    expect(reply.statusCode).toBe(200);
    expect(stored).toEqual([one]);
  });

  test('when storing fails the platform is asked to deliver again', async () => {
    const accept = () => Promise.reject(new Error('database is locked'));
    const server = serve({ webhooks: { telegram: () => one }, accept });

    const reply = await server.inject({ method: 'POST', url: '/webhooks/telegram', payload: {} });

    expect(reply.statusCode).toBe(503);
    expect(surprises).toEqual(['/webhooks/telegram']);
  });

  test.each([400, 401, 503] as const)('a receipt of status %i is answered so', async (status) => {
    const server = serve({ webhooks: { 'zalo-bot': () => ({ ...nothing, status }) } });

    const reply = await server.inject({ method: 'POST', url: '/webhooks/zalo-bot', payload: '{' });

    expect(reply.statusCode).toBe(status);
  });

  test('an empty call reaches the channel as no bytes', async () => {
    const lengths: number[] = [];
    const receive = (_headers: unknown, body: Uint8Array) => (lengths.push(body.length), nothing);
    const server = serve({ webhooks: { telegram: receive } });

    const reply = await server.inject({ method: 'POST', url: '/webhooks/telegram' });

    expect([reply.statusCode, lengths]).toEqual([200, [0]]);
  });

  test('a body of one megabyte is refused with 413 and never read', async () => {
    const receive = () => {
      throw new Error('the channel must not see it');
    };
    const server = serve({ webhooks: { telegram: receive } });

    const reply = await server.inject({
      method: 'POST',
      url: '/webhooks/telegram',
      payload: 'x'.repeat(1_000_000),
    });

    expect(reply.statusCode).toBe(413);
    expect(surprises).toEqual([]);
  });

  test('the route of a channel that is off does not exist', async () => {
    const server = serve({ webhooks: { telegram: () => nothing } });

    const reply = await server.inject({ method: 'POST', url: '/webhooks/zalo-oa', payload: {} });

    expect(reply.statusCode).toBe(404);
  });
});

describe('the house from outside', () => {
  test('health says that the process lives, even while the store does not answer', async () => {
    const server = serve({ ready: () => Promise.reject(new Error('no database')) });

    const health = await server.inject('/healthz');
    const readiness = await server.inject('/readyz');

    expect([health.statusCode, readiness.statusCode]).toEqual([200, 503]);
  });

  test('readiness is 200 once the store answers', async () => {
    expect((await serve().inject('/readyz')).statusCode).toBe(200);
  });

  test('metrics come in the format the scraper reads', async () => {
    const reply = await serve().inject('/metrics');

    expect([reply.headers['content-type'], reply.body]).toEqual(['text/plain', 'metric 1\n']);
  });

  test.each(['/', '/try', '/webhooks/telegram', '/try/assets/../../package.json', '/%00', '/%E0%A4%A'])(
    'an unknown address (%s) is never a server error',
    async (url) => {
      const reply = await serve().inject(url);

      expect([400, 404]).toContain(reply.statusCode);
    },
  );
});

describe('the web chat', () => {
  const webChat = {
    page: (locale: string) => `<html lang="${locale}"></html>`,
    assets: fileURLToPath(new URL('../../locales/vi', import.meta.url)),
    talk: (body: unknown) => Promise.resolve({ status: 200 as const, body: { heard: body } }),
    takeFile: (query: unknown, bytes: Uint8Array) =>
      Promise.resolve({ status: 200 as const, body: { query, bytes: Buffer.from(bytes).toString() } }),
  };

  test('the page forbids inline scripts and everything from elsewhere', async () => {
    const reply = await serve({ webChat }).inject('/try');

    expect(reply.body).toBe('<html lang="vi"></html>');
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  });

  test('a slash too many does not matter', async () => {
    expect((await serve({ webChat }).inject('/try/')).statusCode).toBe(200);
  });

  test('?lang=en gives the English page, anything else the Vietnamese one', async () => {
    const server = serve({ webChat });

    expect((await server.inject('/try?lang=en')).body).toContain('lang="en"');
    expect((await server.inject('/try?lang=en&lang=vi')).body).toContain('lang="vi"');
  });

  test('its files are served from their folder and from nowhere else', async () => {
    const server = serve({ webChat });

    expect((await server.inject('/try/assets/chat.ftl')).statusCode).toBe(200);
    expect((await server.inject('/try/assets/..%2f..%2fpackage.json')).statusCode).toBe(404);
    expect((await server.inject('/try/assets/')).statusCode).toBe(404);
  });

  test.each([
    ['a message', '{"text":"dti"}', 'application/json', 200],
    ['malformed JSON', '{"text"', 'application/json', 400],
    ['another kind of content, as a foreign page could send', 'text=1', 'text/plain;charset=utf-8', 415],
    ['forty kilobytes', JSON.stringify('x'.repeat(40_000)), 'application/json', 413],
  ])('%s is answered with the right status', async (_case, payload, type, status) => {
    const reply = await serve({ webChat }).inject({
      method: 'POST',
      url: '/try/messages',
      headers: { 'content-type': type },
      payload,
    });

    expect(reply.statusCode).toBe(status);
    expect(surprises).toEqual([]);
  });

  test('a file comes as bytes with its name behind the address', async () => {
    const reply = await serve({ webChat }).inject({
      method: 'POST',
      url: '/try/files?name=s%E1%BB%91.csv',
      headers: { 'content-type': 'application/octet-stream' },
      payload: Buffer.from('a;b'),
    });

    expect(reply.json()).toEqual({ query: { name: 'số.csv' }, bytes: 'a;b' });
  });

  test.each([
    ['of six megabytes', Buffer.alloc(6 * 1024 * 1024), 'application/octet-stream', 413],
    ['as a foreign page could send it', Buffer.from('a'), 'text/plain', 415],
  ])('a file %s is refused', async (_case, payload, type, status) => {
    const reply = await serve({ webChat }).inject({
      method: 'POST',
      url: '/try/files?name=a',
      headers: { 'content-type': type },
      payload,
    });

    expect(reply.statusCode).toBe(status);
  });

  test('a surprise is reported and answered without its text', async () => {
    const talk = () => Promise.reject(new Error('secret detail'));
    const server = serve({ webChat: { ...webChat, talk } });

    const reply = await server.inject({ method: 'POST', url: '/try/messages', payload: {} });

    expect([reply.statusCode, reply.body]).toEqual([500, '{"error":"internal"}']);
    expect(surprises).toEqual(['/try/messages']);
  });
});
