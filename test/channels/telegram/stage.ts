import { afterEach } from 'vitest';
import type { Receipt } from '#domain/ports/channel.ts';
import { makeTelegram, type Telegram, type TelegramParts } from '#channels/telegram/index.ts';
import { startFakeTelegram, type FakeTelegram } from '#test/support/fake-telegram.ts';
import { said, saidSpeech } from '#test/support/said.ts';

export const secret = 'a_webhook-secret';

export interface Scene {
  readonly fake: FakeTelegram;
  readonly telegram: Telegram;
  readonly accepted: Receipt[];
  readonly troubles: string[];
  /** How long the channel wished to wait, in milliseconds. */
  readonly waits: number[];
}

const scenes: Scene[] = [];

afterEach(async () => {
  for (const { fake, telegram } of scenes.splice(0)) {
    await telegram.stop();
    await fake.close();
  }
});

/** A Telegram channel that talks to a fake Bot API server over real HTTP; waiting takes no time. */
export async function stage(over: Partial<TelegramParts> = {}): Promise<Scene> {
  const fake = await startFakeTelegram();
  const scene: Omit<Scene, 'telegram'> = { fake, accepted: [], troubles: [], waits: [] };
  const telegram = makeTelegram({
    config: {
      token: fake.token,
      apiRoot: fake.root,
      arrival: { mode: 'webhook', secret, publicUrl: 'https://bot.example.gov.vn' },
    },
    speech: saidSpeech,
    commands: [{ name: 'trogiup', description: said('Cách hỏi') }],
    accept: (receipt) => Promise.resolve(void scene.accepted.push(receipt)),
    now: () => 1_700_000_000_000,
    onTrouble: (error) => scene.troubles.push(error.message),
    sleep: (ms) => Promise.resolve(void scene.waits.push(ms)),
    ...over,
  });
  scenes.push({ ...scene, telegram });
  return { ...scene, telegram };
}

/** The settings of development: updates are asked for. */
export function pollingConfig(fake: {
  readonly token: string;
  readonly root: string;
}): TelegramParts['config'] {
  return { token: fake.token, apiRoot: fake.root, arrival: { mode: 'polling' } };
}

export const person = { id: 77, is_bot: false, first_name: 'An', language_code: 'vi' };
export const privateChat = { id: 77, type: 'private', first_name: 'An' };
export const group = { id: -100_200, type: 'supergroup', title: 'Tổ công tác' };

/** An update with an ordinary message of a person in a private chat. */
export function messageUpdate(fields: Readonly<Record<string, unknown>>, id = 1): Record<string, unknown> {
  return {
    update_id: id,
    message: { message_id: 5, date: 1_700_000_000, chat: privateChat, from: person, ...fields },
  };
}
