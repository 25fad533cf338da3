import type { AddressInfo } from 'node:net';
import { expect, vi } from 'vitest';
import { makePainter } from '#charts/painter.ts';
import type { Channel, Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import { createServer } from '#src/server.ts';
import type { WebhookName } from '#src/server/webhook-routes.ts';
import { startWorker } from '#src/worker.ts';
import { openHouse, type OpenHouse } from '#wiring/house.ts';
import { makePublish } from '#wiring/publish.ts';

/** What a channel is made of besides its own settings. */
export interface Surroundings {
  readonly open: OpenHouse;
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly now: () => number;
  readonly paint: ReturnType<typeof makePainter>['paint'];
  readonly publish: ReturnType<typeof makePublish>;
}

/** The whole way of a message, with nothing left out but the platform: server, inbox, worker, handlers, channel. */
export interface Corridor<Made> {
  readonly made: Made;
  readonly open: OpenHouse;
  readonly clock: { now: number };
  readonly surprises: unknown[];
  readonly root: string;
  /** Calls the webhook over real HTTP; resolves with its status, before anything was answered in the chat. */
  call(headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<number>;
  /** Resolves once every message is answered and settled. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Half past eight in the morning of 23 November 2026 in Việt Nam. */
const start = Date.parse('2026-11-23T01:30:00Z');

/** Opens a house with one channel, on a database of its own; with the sample figures where the units need some. */
export async function openCorridor<
  Made extends { readonly channel: Channel; readonly receive: ReceiveWebhook | null },
>(
  webhook: WebhookName,
  make: (surroundings: Surroundings) => Made,
  { sample = false }: { readonly sample?: boolean } = {},
): Promise<Corridor<Made>> {
  const clock = { now: start };
  const now = () => clock.now;
  const surprises: unknown[] = [];
  const onSurprise = (error: unknown) => void surprises.push(error);
  const open = await openHouse({
    databaseUrl: 'file::memory:',
    programme: 'thanh-hoa',
    timeZone: 'Asia/Ho_Chi_Minh',
    sample,
    now,
    onSurprise,
  });
  const { store } = open.house;
  const address = { url: '' };
  const painter = makePainter();

  async function accept({ messages, moves }: Receipt): Promise<void> {
    for (const move of moves) await store.chats.rekey(move.from, move.toChat);
    for (const message of messages) await store.inbox.receive(message, now());
    worker.nudge();
  }

  const made = make({
    open,
    accept,
    now,
    paint: (chart, locale) => painter.paint(chart, locale),
    publish: (bytes, mediaType, name) =>
      makePublish({ handouts: store.handouts, publicUrl: address.url, now })(bytes, mediaType, name),
  });
  const worker = startWorker({
    id: 'worker',
    inbox: store.inbox,
    chats: store.chats,
    channel: made.channel,
    converse: open.converse,
    now,
    resendsUnknown: false,
    concurrency: 4,
    onSurprise,
    onReply: () => undefined,
  });
  const server = createServer({
    webhooks: made.receive ? { [webhook]: made.receive } : {},
    accept,
    onSurprise,
    ready: () => store.ping(),
    metrics: { contentType: 'text/plain', read: () => Promise.resolve('') },
    webChat: null,
    handout: (token) => store.handouts.get(token, now()),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  address.url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  return {
    made,
    open,
    clock,
    surprises,
    root: address.url,
    async call(headers, body) {
      const response = await fetch(`${address.url}/webhooks/${webhook}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: new Uint8Array(Buffer.from(body)),
      });
      return response.status;
    },
    settled: () =>
      vi.waitFor(async () => expect(await store.inbox.backlog()).toBe(0), { timeout: 10_000, interval: 10 }),
    async close() {
      await server.close();
      await worker.stop();
      await open.close();
    },
  };
}
