import { afterEach } from 'vitest';
import { makeZaloBot, type ZaloBot, type ZaloBotParts } from '#channels/zalo-bot/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Receipt } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import { startFakeZaloBot, type FakeZaloBot } from '#test/support/fake-zalo-bot.ts';
import { saidSpeech } from '#test/support/said.ts';
import { memoryStore } from '#test/support/store.ts';

export const address: ChatAddress = { channel: 'zalo-bot', chat: 'u-1', topic: null };
export const png = Buffer.from('\u0089PNG picture');
/** 10:00 on 15 December 2026 in Việt Nam. */
export const noon = Date.parse('2026-12-15T03:00:00Z');

/** For servers that never answer; others get the time that a busy machine takes. */
export const impatient = { timeoutMs: 300 };

export interface Scene {
  readonly fake: FakeZaloBot;
  readonly store: Store;
  readonly bot: ZaloBot;
  readonly accepted: Receipt[];
  readonly troubles: string[];
  readonly warnings: { readonly code: string; readonly fields: object }[];
  /** How long the channel wished to wait, in milliseconds. */
  readonly waits: number[];
  readonly clock: { now: number };
  close(): Promise<void>;
}

const scenes: Scene[] = [];

afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close();
});

type Over = Partial<Omit<ZaloBotParts, 'config'>> & { readonly config?: Partial<ZaloBotParts['config']> };

/** A Zalo Bot that talks to a fake Bot API server over real HTTP; waiting takes no time. */
export async function stage({ config, ...over }: Over = {}): Promise<Scene> {
  const fake = await startFakeZaloBot();
  const store = await memoryStore();
  const seen = { accepted: [], troubles: [], warnings: [], waits: [], clock: { now: noon } } as Pick<
    Scene,
    'accepted' | 'troubles' | 'warnings' | 'waits' | 'clock'
  >;
  const bot = makeZaloBot({
    config: {
      token: fake.token,
      apiRoot: fake.root,
      arrival: { mode: 'webhook', secret: fake.secret },
      name: 'Bot Tiến Độ',
      monthlyQuota: 3000,
      ...config,
    },
    speech: saidSpeech,
    sentCounts: store.sentCounts,
    accept: (receipt) => Promise.resolve(void seen.accepted.push(receipt)),
    now: () => seen.clock.now,
    onTrouble: (error) => void seen.troubles.push(error.message),
    warn: (code, fields) => void seen.warnings.push({ code, fields }),
    paint: () => Promise.resolve(png),
    publish: (bytes) => Promise.resolve(`https://bot.example.gov.vn/files/${bytes.length}`),
    sleep: (ms) => Promise.resolve(void seen.waits.push(ms)),
    ...over,
  });
  const scene: Scene = {
    ...seen,
    fake,
    store,
    bot,
    async close() {
      await bot.stop();
      await fake.close();
      await store.close();
    },
  };
  scenes.push(scene);
  return scene;
}

/** A webhook call that brings this JSON with the secret. */
export function bring({ fake, bot }: Scene, json: unknown, secret: string = fake.secret): Receipt {
  if (!bot.receive) throw new Error('test.no_webhook: this bot polls');
  return bot.receive({ 'x-bot-api-secret-token': secret }, Buffer.from(JSON.stringify(json)));
}
