import type { Notice } from '#domain/ports/notice.ts';
import { beforeEach, expect, test } from 'vitest';
import { makeTellAdmins } from '#digest/tell-admins.ts';
import { plainText } from '#speech/plain-text.ts';
import { makeLogger } from '#src/server/logger.ts';
import { openTalk, type Talk } from '#test/support/talk.ts';
import { makeNotices } from '#wiring/notices.ts';

let talk: Talk;
let lines: string[];

beforeEach(async () => {
  talk = await openTalk();
  lines = [];
});

function notice(channel: 'zalo-bot' | 'zalo-oa'): Notice {
  const { store, timeZone } = talk.open.house;
  const now = () => talk.clock.now;
  const log = makeLogger({ level: 'info', secrets: [], destination: { write: (line) => lines.push(line) } });
  return makeNotices({ log, tellAdmins: makeTellAdmins({ ...store, now }), timeZone, now })(channel);
}

/** What waits to be told, by run, in Vietnamese. */
async function alerts(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { runs, outbox } = talk.open.house.store;
  const own = (await runs.last(20)).filter(({ kind }) => kind === 'alert');
  const told = await Promise.all(
    own.map(async ({ id }) => {
      const [sample] = await outbox.samples(id, 1);
      const answer = { parts: sample?.content.parts ?? [], choices: [], attachments: [] };
      const text = plainText(talk.open.speech.render({ ...nothing, ...answer }, 'vi'));
      return [id, Array.from({ length: sample?.letters ?? 0 }, () => text)] as const;
    }),
  );
  return Object.fromEntries(told);
}

const nothing = { outcome: 'answered', question: null, readings: [], figures: [] } as const;

test('every administrator is written to, in words that say what to do, and the log says it too', async () => {
  await talk.appoint('admin', '5');
  await talk.appoint('admin', '6');
  await talk.appoint('reporter', '7');

  notice('zalo-oa')('zalo-oa.no_grant', {});

  await expect.poll(alerts).toEqual({
    'alert/zalo-oa.no_grant/2026-11-23': Array<string>(2).fill(
      'Zalo Official Account chưa được cấp quyền nên chưa gửi được tin. Người vận hành chạy: npm run zalo-oa:login',
    ),
  });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: 50, channel: 'zalo-oa', code: 'zalo-oa.no_grant' },
  ]);
});

test('a trouble that lasts is told once a day, one of a month once a month, whichever process sees it', async () => {
  await talk.appoint('admin', '5');
  const quota = { month: '2026-11', sent: 2_400, quota: 3_000 };

  for (let days = 0; days < 2; days++) {
    for (const tell of [notice('zalo-oa'), notice('zalo-oa')])
      tell('zalo-oa.renewal_refused', { why: '-14014' });
    for (const tell of [notice('zalo-bot'), notice('zalo-bot')]) tell('zalo-bot.quota_nearly_used', quota);
    talk.clock.now += 24 * 3_600_000;
  }

  await expect
    .poll(async () => Object.keys(await alerts()).toSorted())
    .toEqual([
      'alert/zalo-bot.quota_nearly_used/2026-11',
      'alert/zalo-oa.renewal_refused/2026-11-23',
      'alert/zalo-oa.renewal_refused/2026-11-24',
    ]);
  expect((await alerts())['alert/zalo-bot.quota_nearly_used/2026-11']).toEqual([
    'Zalo Bot đã gửi 2.400 trong 3.000 tin của tháng 11/2026. Hết hạn mức thì kênh này im lặng đến hết tháng; đồng chí cân nhắc giảm bản tin hoặc thêm bot.',
  ]);
});

test('a store that fails is told to the log, and the channel works on', async () => {
  await talk.open.close();

  notice('zalo-oa')('zalo-oa.no_grant', {});

  await expect
    .poll(() => lines.map((line) => (JSON.parse(line) as { msg: string }).msg))
    .toEqual(['administrators wanted', 'administrators not told']);
});
