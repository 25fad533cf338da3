import { randomUUID } from 'node:crypto';
import { makeTelegram } from '#channels/telegram/index.ts';
import { makeZaloBot } from '#channels/zalo-bot/index.ts';
import { makeZaloOa } from '#channels/zalo-oa/index.ts';
import type { Painter } from '#charts/painter.ts';
import type { FindCards } from '#domain/card.ts';
import type { ChannelName } from '#domain/message.ts';
import type { Channel, Receipt, ReceiveWebhook } from '#domain/ports/channel.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Notice } from '#domain/ports/notice.ts';
import { encodeLink } from '#understand/deep-link.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../server/logger.ts';
import type { OpenHouse } from './house.ts';
import { menu } from './menu.ts';
import { makePublish } from './publish.ts';

/** A channel that is set, with what the server and the workers need of it. */
export interface Connected {
  readonly channel: Channel;
  /** Null while polling. */
  readonly receive: ReceiveWebhook | null;
  readonly fetchFile?: FetchFile;
  /** Whether a reply that may or may not have arrived is sent once more: harmless on Telegram, metered on Zalo. */
  readonly resendsUnknown: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface ChannelNeeds {
  readonly config: Config;
  readonly open: OpenHouse;
  readonly painter: Painter;
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly log: Logger;
  /** Tells administrators what only a person can mend. */
  readonly notices: (channel: ChannelName) => Notice;
}

/** Makes every channel that the settings name; nothing is called before its `start`. */
export function makeChannels(needs: ChannelNeeds): readonly Connected[] {
  return [telegram(needs), zaloBot(needs), zaloOa(needs)].filter((made) => made !== null);
}

function telegram(needs: ChannelNeeds): Connected | null {
  const { config, open, accept } = needs;
  if (!config.telegram) return null;
  const made = makeTelegram({
    config: config.telegram,
    speech: open.speech,
    commands: menu,
    accept,
    now: Date.now,
    onTrouble: troubleTo(needs.log, 'telegram'),
    paint: paintBy(needs.painter),
    uploads: open.house.store.uploads,
    findCards: cardsFor(needs),
    linkTo: encodeLink,
  });
  return { ...made, resendsUnknown: true };
}

/** Where only invited people may ask, nobody else finds anything in other chats either. */
function cardsFor({ config, open }: ChannelNeeds): FindCards {
  return async (words, sender) => {
    const { people } = open.house.store;
    const isStranger = config.access === 'invited' && (await people.bySender('telegram', sender)) === null;
    return isStranger ? [] : open.findCards(words);
  };
}

function zaloBot(needs: ChannelNeeds): Connected | null {
  const { config, open, accept } = needs;
  if (!config.zaloBot) return null;
  const made = makeZaloBot({
    config: config.zaloBot,
    speech: open.speech,
    sentCounts: open.house.store.sentCounts,
    accept,
    now: Date.now,
    ...zaloShared(needs, 'zalo-bot'),
  });
  return { ...made, resendsUnknown: false };
}

function zaloOa(needs: ChannelNeeds): Connected | null {
  const { config, open } = needs;
  if (!config.zaloOa) return null;
  const { store } = open.house;
  const made = makeZaloOa({
    config: config.zaloOa,
    speech: open.speech,
    grants: store.zaloGrants,
    leases: store.leases,
    uploads: store.uploads,
    holder: randomUUID(),
    lastSeen: async (address) => (await store.chats.get(address))?.lastSeen ?? null,
    now: Date.now,
    random: Math.random,
    ...zaloShared(needs, 'zalo-oa'),
  });
  return { ...made, resendsUnknown: false };
}

/** What both Zalo channels take besides; pictures need an address that Zalo can reach. */
function zaloShared({ config, open, painter, log, notices }: ChannelNeeds, channel: ChannelName) {
  const { publicUrl } = config;
  return {
    onTrouble: troubleTo(log, channel),
    warn: notices(channel),
    paint: paintBy(painter),
    ...(publicUrl !== null && {
      publish: makePublish({ handouts: open.house.store.handouts, publicUrl, now: Date.now }),
    }),
  };
}

function paintBy(painter: Painter): Painter['paint'] {
  return (chart, locale) => painter.paint(chart, locale);
}

function troubleTo(log: Logger, channel: string): (error: Error) => void {
  return (error) => log.warn({ err: error, channel }, 'channel trouble');
}
