import { randomUUID } from 'node:crypto';
import { makePainter, type Painter } from '#charts/painter.ts';
import { makeTelegram, type Telegram } from '#channels/telegram/index.ts';
import type { Message } from '#domain/message.ts';
import type { Channel, Delivery, Receipt } from '#domain/ports/channel.ts';
import type { Config } from '../config.ts';
import type { Reply } from '../conversation.ts';
import { createServer } from '../server.ts';
import { makeLogger, type Logger } from '../server/logger.ts';
import { makeMetrics, type Metrics } from '../server/metrics.ts';
import { startWorker, type Worker } from '../worker.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { menu } from './menu.ts';
import { onStop } from './on-stop.ts';
import { tidyRegularly } from './tidy.ts';
import { webChatOf } from './web-chat.ts';

const concurrency = 8;

/** `npm start`: the server, the channels that are set and the worker; trial mode when no channel is set. */
export async function serve(config: Config): Promise<void> {
  const log = makeLogger({ level: config.logLevel, secrets: config.secrets });
  const surprise = (error: unknown, where: string) => log.error({ err: error, where }, 'surprise');
  const open = await openHouse({ ...config, sample: config.trial, now: Date.now, onSurprise: surprise });
  const metrics = makeMetrics({ backlog: () => open.house.store.inbox.backlog() });
  const workers: Worker[] = [];

  async function accept(receipt: Receipt): Promise<void> {
    const { chats, inbox } = open.house.store;
    for (const move of receipt.moves) await chats.rekey(move.from, move.toChat);
    for (const message of receipt.messages) {
      if ((await inbox.receive(message, Date.now())) === 'new') metrics.received(message);
    }
    for (const worker of workers) worker.nudge();
  }

  const painter = makePainter();
  const telegram = telegramOf({ config, open, accept, log, painter });
  const channels = new Map<string, Channel>(telegram ? [['telegram', telegram.channel]] : []);
  workers.push(
    startWorker({
      id: randomUUID(),
      inbox: open.house.store.inbox,
      chats: open.house.store.chats,
      channels,
      converse: open.converse,
      now: Date.now,
      resendsUnknown: new Set(['telegram']),
      concurrency,
      onSurprise: surprise,
      onReply: (message, reply, delivery) => noteReply({ log, metrics }, message, reply, delivery),
    }),
  );
  const server = createServer({
    webhooks: telegram?.receive ? { telegram: telegram.receive } : {},
    accept,
    onSurprise: surprise,
    ready: () => open.house.store.ping(),
    metrics,
    webChat: config.webChat ? webChatOf(open, painter) : null,
  });
  const tidying = tidyRegularly(open.house.store, surprise);
  await server.listen({ host: config.host, port: config.port });
  const stopChannels = startChannels(telegram, log);
  announce(config);

  await onStop(async () => {
    clearInterval(tidying);
    await stopChannels();
    await server.close();
    await Promise.all(workers.map((worker) => worker.stop()));
    await open.close();
  });
}

interface TelegramNeeds {
  readonly config: Config;
  readonly open: OpenHouse;
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly log: Logger;
  readonly painter: Painter;
}

function telegramOf({ config, open, accept, log, painter }: TelegramNeeds): Telegram | null {
  if (!config.telegram) return null;
  return makeTelegram({
    config: config.telegram,
    speech: open.speech,
    commands: menu,
    accept,
    now: Date.now,
    onTrouble: (error) => log.warn({ err: error, channel: 'telegram' }, 'channel trouble'),
    paint: (chart, locale) => painter.paint(chart, locale),
  });
}

/** Connects in the background: the server answers /healthz while a platform can't be reached. */
function startChannels(telegram: Telegram | null, log: Logger): () => Promise<void> {
  telegram?.start().then(
    () => log.info({ channel: 'telegram' }, 'channel connected'),
    (error: unknown) => log.error({ err: error, channel: 'telegram' }, 'channel refused'),
  );
  return async () => telegram?.stop();
}

function noteReply(
  { log, metrics }: { readonly log: Logger; readonly metrics: Metrics },
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
function announce({ trial, webChat, host, port, telegram }: Config): void {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  if (trial) console.log(`Tiến Độ, chế độ dùng thử (có số liệu minh hoạ): ${address}/try`);
  else console.log(`Tiến Độ: ${address}${webChat ? '/try' : ''}${telegram ? ' · Telegram' : ''}`);
}
