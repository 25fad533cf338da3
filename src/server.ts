import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { handoutRoutes, type FindHandout } from './server/handout-routes.ts';
import { webChatRoutes, type WebChat } from './server/web-chat-routes.ts';
import { webhookRoutes, type WebhookParts } from './server/webhook-routes.ts';

export interface ServerParts extends WebhookParts {
  /** Resolves when the program can do its work; rejects otherwise. */
  readonly ready: () => Promise<void>;
  readonly metrics: { readonly contentType: string; read(): Promise<string> };
  readonly webChat: WebChat | null;
  /** Absent where no channel fetches anything: the routes do not exist. */
  readonly handout?: FindHandout;
}

/** A webhook call is a few kB; what is larger is refused with 413. */
const bodyLimit = 256 * 1024;

/** The HTTP side of the house; nothing listens until `listen` is called. */
export function createServer(parts: ServerParts): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit,
    requestTimeout: 30_000,
    routerOptions: { ignoreTrailingSlash: true },
  });
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.code });
    parts.onSurprise(error, request.routeOptions.url ?? 'server');
    return reply.code(500).send({ error: 'internal' });
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'not_found' }));
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    try {
      await parts.ready();
      return { status: 'ok' };
    } catch (error) {
      parts.onSurprise(error, '/readyz');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
  server.get('/metrics', async (_request, reply) => {
    return reply.type(parts.metrics.contentType).send(await parts.metrics.read());
  });
  void server.register(webhookRoutes(parts));
  if (parts.handout) void server.register(handoutRoutes(parts.handout));
  if (parts.webChat) void server.register(webChatRoutes(parts.webChat));
  return server;
}
