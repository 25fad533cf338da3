import type { FastifyPluginCallback } from 'fastify';
import type { Handout } from '#domain/ports/pictures.ts';

/** What lies ready under a token; null where nothing does, or no longer. */
export type FindHandout = (token: string) => Promise<Handout | null>;

/** 128 random bits; an ending after it only tells people and platforms what to expect. */
const address = /^([A-Za-z0-9_-]{22})(?:\.[a-z]{2,4})?$/;

const headers = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, max-age=60',
};

/** GET /pictures/TOKEN and /files/TOKEN: what was handed out, for a short while and to whoever knows the token. */
export function handoutRoutes(find: FindHandout): FastifyPluginCallback {
  return function register(server, _options, done) {
    for (const folder of ['pictures', 'files']) {
      server.get<{ Params: { token: string } }>(`/${folder}/:token`, async (request, reply) => {
        const [, token] = address.exec(request.params.token) ?? [];
        const handout = token === undefined ? null : await find(token);
        if (!handout) return reply.code(404).send({ error: 'not_found' });
        return reply
          .headers({ ...headers, 'content-disposition': disposition(handout) })
          .type(handout.mediaType)
          .send(Buffer.from(handout.bytes));
      });
    }
    done();
  };
}

/** What has a name is saved under it, letters of any language included; the rest is looked at. */
function disposition({ name }: Handout): string {
  if (name === null) return 'inline';
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
