import { afterEach } from 'vitest';
import { makeZaloOa, type ZaloOa, type ZaloOaParts } from '#channels/zalo-oa/index.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Receipt } from '#domain/ports/channel.ts';
import type { Store } from '#domain/ports/store.ts';
import { fakeApp, signed, startFakeZaloOa, type FakeZaloOa } from '#test/support/fake-zalo-oa.ts';
import { saidSpeech } from '#test/support/said.ts';
import { memoryStore } from '#test/support/store.ts';

export const user = '2000000000000000002';
export const address: ChatAddress = { channel: 'zalo-oa', chat: user, topic: null };
export const png = Buffer.from('\u0089PNG picture');
/** The time of the events in the tests. */
export const eventTime = 1_767_225_600_000;
export const hour = 3_600_000;

/** For servers that never answer; others get the time that a busy machine takes. */
export const impatient = { timeoutMs: 300 };

export interface Scene {
  readonly fake: FakeZaloOa;
  readonly store: Store;
  readonly oa: ZaloOa;
  readonly troubles: string[];
  readonly warnings: { readonly code: string; readonly fields: object }[];
  readonly waits: number[];
  readonly clock: { now: number };
  close(): Promise<void>;
}

type Over = Partial<Omit<ZaloOaParts, 'config'>> & {
  readonly config?: Partial<ZaloOaParts['config']>;
  /** The fake and the store of another scene, as a second process has them. */
  readonly beside?: Scene;
};

const scenes: Scene[] = [];

afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close();
});

/** An Official Account that talks to a fake of Zalo over real HTTP; the person wrote just now, waiting takes no time. */
export async function stage({ config, beside, ...over }: Over = {}): Promise<Scene> {
  const fake = beside?.fake ?? (await startFakeZaloOa());
  const store = beside?.store ?? (await memoryStore());
  const clock = beside?.clock ?? { now: eventTime };
  const seen: Pick<Scene, 'troubles' | 'warnings' | 'waits'> = { troubles: [], warnings: [], waits: [] };
  fake.setNow(clock.now);
  fake.interacted(user, clock.now);
  const oa = makeZaloOa({
    config: {
      ...fakeApp,
      apiRoot: fake.root,
      oauthRoot: fake.root,
      buttons: false,
      eventMaxAgeMs: 3 * hour,
      tokenKey: 'ab'.repeat(32),
      firstTokens: { access: 'access-0', refresh: 'refresh-0' },
      ...config,
    },
    speech: saidSpeech,
    grants: store.zaloGrants,
    leases: store.leases,
    holder: beside ? 'second' : 'first',
    lastSeen: async (chat) => (await store.chats.get(chat))?.lastSeen ?? null,
    now: () => clock.now,
    random: () => 0.5,
    onTrouble: (error) => void seen.troubles.push(error.message),
    warn: (code, fields) => void seen.warnings.push({ code, fields }),
    paint: () => Promise.resolve(png),
    uploads: store.uploads,
    publish: (bytes) => Promise.resolve(`https://bot.example.gov.vn/files/${bytes.length}`),
    sleep: (ms) => Promise.resolve(void seen.waits.push(ms)),
    ...over,
  });
  const scene: Scene = {
    ...seen,
    fake,
    store,
    oa,
    clock,
    async close() {
      await oa.stop();
      if (beside) return;
      await fake.close();
      await store.close();
    },
  };
  scenes.push(scene);
  return scene;
}

/** A webhook call that brings this event with Zalo's signature. */
export function bring({ oa }: Scene, event: Readonly<Record<string, unknown>>): Receipt {
  const { headers, body } = signed(event);
  return oa.receive(headers, body);
}
