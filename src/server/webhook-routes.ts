import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { ReceiveWebhook, Receipt } from '#domain/ports/channel.ts';

export type WebhookName = 'telegram' | 'zalo-bot' | 'zalo-oa';

export interface WebhookParts {
  /** The webhooks of the channels that are on; another one's route does not exist. */
  readonly webhooks: Partial<Readonly<Record<WebhookName, ReceiveWebhook>>>;
  /** Stores what arrived; when it rejects, the platform is asked to deliver again. */
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly onSurprise: (error: unknown, where: string) => void;
}

/** POST /webhooks/CHANNEL: the channel checks the proof over the raw bytes, the inbox stores, the platform gets 200. */
export function webhookRoutes(parts: WebhookParts): FastifyPluginCallback {
  return function register(server, _options, done) {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    for (const [name, receive] of Object.entries(parts.webhooks)) {
      server.post(`/webhooks/${name}`, (request, reply) => answer(parts, receive, request, reply));
    }
    done();
  };
}

async function answer(
  parts: WebhookParts,
  receive: ReceiveWebhook,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const receipt = receive(request.headers, body);
  try {
    if (receipt.messages.length > 0 || receipt.moves.length > 0) await parts.accept(receipt);
  } catch (error) {
    parts.onSurprise(error, request.routeOptions.url ?? 'webhook');
    return reply.code(503).send({ error: 'unavailable' });
  }
  return reply.code(receipt.status).send({ ok: receipt.status === 200 });
}
