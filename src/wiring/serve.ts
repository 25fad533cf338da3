import { randomUUID } from 'node:crypto';
import { makePainter } from '#charts/painter.ts';
import { makeTellAdmins } from '#digest/tell-admins.ts';
import type { Message } from '#domain/message.ts';
import type { Delivery, Receipt } from '#domain/ports/channel.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Config } from '../config.ts';
import type { Reply } from '../conversation.ts';
import { createServer } from '../server.ts';
import { makeLogger, type Logger } from '../server/logger.ts';
import { makeMetrics, type Metrics } from '../server/metrics.ts';
import { startWorker, type Worker } from '../worker.ts';
import { makeChannels, type Connected } from './channels.ts';
import { makeDesk } from './desk.ts';
import { startDigests } from './digest.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { makeNotices } from './notices.ts';
import { onStop } from './on-stop.ts';
import { tidyRegularly } from './tidy.ts';
import { webChatOf } from './web-chat.ts';

/** How many chats of one channel are answered side by side. */
const concurrency = 8;

/** `npm start`: the server, the channels that are set and their workers; trial mode when no channel is set. */
export async function serve(config: Config): Promise<void> {
  const log = makeLogger({ level: config.logLevel, secrets: config.secrets });
  const surprise = (error: unknown, where: string) => log.error({ err: error, where }, 'surprise');
  const fetchFile: FetchFile = async (address, ...file) => {
    const from =
      address.channel === 'web' ? webChat : channels.find(({ channel }) => channel.name === address.channel);
    return (await from?.fetchFile?.(address, ...file)) ?? { fetched: 'gone' };
  };
  const open = await openHouse({
    ...config,
    sample: config.trial,
    now: Date.now,
    fetchFile,
    desk: makeDesk({
      house: () => open.house,
      channels: () => channels.map(({ channel }) => channel),
      letterExpiryMs: config.digest.expiryMs,
    }),
    onSurprise: surprise,
  });
  const { store } = open.house;
  const metrics = makeMetrics({
    backlog: () => store.inbox.backlog(),
    letters: () => store.outbox.backlog(),
  });
  const painter = makePainter();
  const webChat = config.webChat ? webChatOf(open, painter) : null;
  const workers: Worker[] = [];

  async function accept(receipt: Receipt): Promise<void> {
    for (const move of receipt.moves) await store.chats.rekey(move.from, move.toChat);
    for (const message of receipt.messages) {
      if ((await store.inbox.receive(message, Date.now())) === 'new') metrics.received(message);
    }
    for (const worker of workers) worker.nudge();
  }

  const notices = makeNotices({
    log,
    tellAdmins: makeTellAdmins({ ...store, now: Date.now }),
    timeZone: config.timeZone,
    now: Date.now,
  });
  const channels = makeChannels({ config, open, painter, accept, log, notices });
  workers.push(...channels.map((connected) => workerOf(connected, { open, log, metrics })));
  const webhooks = channels.flatMap(({ channel, receive }) =>
    receive ? [[channel.name, receive] as const] : [],
  );
  const server = createServer({
    webhooks: Object.fromEntries(webhooks),
    accept,
    onSurprise: surprise,
    ready: () => store.ping(),
    metrics,
    webChat,
    handout: (token) => store.handouts.get(token, Date.now()),
  });
  const tidying = tidyRegularly(store, surprise);
  const digests = startDigests({
    ...open,
    config: config.digest,
    access: config.access,
    channels: channels.map(({ channel }) => channel),
    onPosted: (letter) => metrics.posted(letter),
    onWritten: ({ id, kind }, written) => log.info({ run: id, kind, ...written }, 'letters written'),
    onSurprise: surprise,
  });
  await server.listen({ host: config.host, port: config.port });
  for (const connected of channels) connect(connected, log);
  announce(config, channels);

  await onStop(async () => {
    clearInterval(tidying);
    await digests.stop();
    await Promise.all(channels.map((connected) => connected.stop()));
    await server.close();
    await Promise.all(workers.map((worker) => worker.stop()));
    await open.close();
  });
}

interface Observers {
  readonly open: OpenHouse;
  readonly log: Logger;
  readonly metrics: Metrics;
}

function workerOf({ channel, resendsUnknown }: Connected, { open, log, metrics }: Observers): Worker {
  return startWorker({
    id: randomUUID(),
    inbox: open.house.store.inbox,
    chats: open.house.store.chats,
    channel,
    converse: open.converse,
    now: Date.now,
    resendsUnknown,
    concurrency,
    onSurprise: (error, where) => log.error({ err: error, where }, 'surprise'),
    onReply: (message, reply, delivery) => noteReply({ log, metrics }, message, reply, delivery),
  });
}

/** Connects in the background: the server answers /healthz while a platform can't be reached. */
function connect(connected: Connected, log: Logger): void {
  const channel = connected.channel.name;
  connected.start().then(
    () => log.info({ channel }, 'channel connected'),
    (error: unknown) => log.error({ err: error, channel }, 'channel refused'),
  );
}

function noteReply(
  { log, metrics }: Pick<Observers, 'log' | 'metrics'>,
  message: Message,
  { answer, handler }: Reply,
  { delivery }: Delivery,
): void {
  const { channel } = message.address;
  const seconds = Math.max(0, (Date.now() - message.sentAt) / 1000);
  metrics.answered({ channel, outcome: answer.outcome, delivery, seconds });
  log.info({ channel, handler, outcome: answer.outcome, delivery }, 'answered');
}

/** The one line a person who types `npm start` is waiting for. */
function announce({ trial, webChat, host, port }: Config, channels: readonly Connected[]): void {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const names = channels.map(({ channel }) => ` · ${channel.name}`).join('');
  if (trial) console.log(`Tiến Độ, chế độ dùng thử (có số liệu minh hoạ): ${address}/try`);
  else console.log(`Tiến Độ: ${address}${webChat ? '/try' : ''}${names}`);
}
