import fastifyStatic from '@fastify/static';
import type { FastifyPluginCallback } from 'fastify';
import { largestFile } from '#domain/ports/files.ts';
import type { Locale } from '#domain/text.ts';

/** The trial chat as the server serves it. */
export interface WebChat {
  /** The page in one language, complete HTML. */
  page(locale: Locale): string;
  /** The folder of the page's scripts and styles. */
  readonly assets: string;
  /** Answers one message of the page; `body` is whatever JSON was sent. */
  talk(body: unknown): Promise<Answered>;
  /** Answers a file of the page; `query` is whatever stood behind the address. */
  takeFile(query: unknown, bytes: Uint8Array): Promise<Answered>;
}

interface Answered {
  readonly status: 200 | 400;
  readonly body: unknown;
}

/** A typed message is at most 4,000 letters; this leaves room for any writing. */
const bodyLimit = 32 * 1024;

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** GET /try (the page, `?lang=en` for English), its scripts, POST /try/messages and POST /try/files. */
export function webChatRoutes(webChat: WebChat): FastifyPluginCallback {
  return function register(server, _options, done) {
    // A foreign page may send text/plain here without asking the browser for leave; JSON it may not.
    server.removeContentTypeParser('text/plain');
    void server.register(fastifyStatic, { root: webChat.assets, prefix: '/try/assets/', index: false });
    server.get<{ Querystring: { lang?: unknown } }>('/try', (request, reply) => {
      const locale = request.query.lang === 'en' ? 'en' : 'vi';
      return reply.headers(pageHeaders).type('text/html; charset=utf-8').send(webChat.page(locale));
    });
    // Bytes need the browser's leave as well, which a foreign page does not get.
    server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    server.post('/try/files', { bodyLimit: largestFile }, async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { status, body } = await webChat.takeFile(request.query, bytes);
      return reply.code(status).send(body);
    });
    server.post('/try/messages', { bodyLimit }, async (request, reply) => {
      const { status, body } = await webChat.talk(request.body);
      return reply.code(status).send(body);
    });
    done();
  };
}
