import type { ChannelName } from '#domain/message.ts';

/** What a platform allows of messages that nobody asked for. */
export interface PostingPolicy {
  /** Messages a second over all chats; most letters are one. */
  readonly perSecond: number;
  /** Messages a minute in one chat, however many topics it has. */
  readonly perMinuteAndChat: number;
  /** Letters on their way at the same time. */
  readonly atOnce: number;
  /** Whether a letter that may have arrived is sent once more. */
  readonly resends: boolean;
  /** True where the program can write without being asked; elsewhere a digest has to be asked for. */
  readonly pushes: boolean;
  /** True where readers can only be written to for some days after they last did something. */
  readonly needsAnswers: boolean;
}

/** Telegram allows about 30 a second and 20 a minute in a group; Zalo publishes no rate, and counts what is doubled. */
export const policies: Readonly<Record<ChannelName, PostingPolicy>> = {
  telegram: {
    perSecond: 25,
    perMinuteAndChat: 20,
    atOnce: 4,
    resends: true,
    pushes: true,
    needsAnswers: false,
  },
  'zalo-bot': {
    perSecond: 5,
    perMinuteAndChat: 20,
    atOnce: 2,
    resends: false,
    pushes: true,
    needsAnswers: false,
  },
  'zalo-oa': {
    perSecond: 5,
    perMinuteAndChat: 20,
    atOnce: 2,
    resends: false,
    pushes: true,
    needsAnswers: true,
  },
  web: { perSecond: 1, perMinuteAndChat: 20, atOnce: 1, resends: false, pushes: false, needsAnswers: false },
  console: {
    perSecond: 1,
    perMinuteAndChat: 20,
    atOnce: 1,
    resends: false,
    pushes: false,
    needsAnswers: false,
  },
};

/** How long after its hour a letter is still sent, where nothing else is set. */
export const defaultExpiryMs = 24 * 3_600_000;
