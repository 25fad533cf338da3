import { setTimeout as delay } from 'node:timers/promises';
import { policies } from '#digest/policy.ts';
import { startPoster } from '#digest/post-letters.ts';
import type { ChatAddress } from '#domain/message.ts';
import type { Channel } from '#domain/ports/channel.ts';
import { content } from '#test/support/digest.ts';
import { day, openPlace, timeZone } from './place.ts';

/** Posting 300 letters at Telegram's own limit, with a platform that takes 60 ms for each. */
export async function benchPosting(): Promise<void> {
  const place = await openPlace();
  const { store } = place;
  const letters = 300;
  const to = Array.from({ length: letters }, (_, n): ChatAddress => ({
    channel: 'telegram',
    chat: String(n + 1),
    topic: null,
  }));
  for (const address of to) await store.chats.seen(address, 1);
  const expiresAt = Date.now() + day;
  await store.outbox.mail(
    { run: 'r', kind: 'reminder', content: content(), to, expiresAt, by: 'p' },
    Date.now(),
  );
  const times: number[] = [];
  const channel: Channel = {
    name: 'telegram',
    abilities: { buttons: true, pictures: true, files: true },
    async send() {
      times.push(performance.now());
      await delay(60);
      return { delivery: 'sent', messageIds: ['1'] };
    },
    typing: () => Promise.resolve(),
  };
  const poster = startPoster({
    id: 'bench',
    store,
    ...store,
    channel,
    policy: policies.telegram,
    tellAdmins: () => Promise.resolve(),
    label: ({ id }) => id,
    timeZone,
    isWelcome: () => Promise.resolve(true),
    now: Date.now,
    sleep: async (ms, signal) => {
      await delay(ms, undefined, { signal }).catch(() => undefined);
    },
    letterLeaseMs: 60_000,
    posterLeaseMs: 20_000,
    onPosted: () => undefined,
    onSurprise: (error) => console.error(error),
  });
  while (times.length < letters) await delay(20);
  await poster.stop();
  const took = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const ideal = ((letters - 1) / policies.telegram.perSecond) * 1_000;
  console.log(
    `digest: ${letters} letters posted at ${policies.telegram.perSecond}/s in ${(took / 1_000).toFixed(1)} s, ` +
      `${((took / ideal - 1) * 100).toFixed(1)}% over the limit's own time`,
  );
  await place.remove();
}
