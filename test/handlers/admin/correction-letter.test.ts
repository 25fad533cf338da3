import { beforeEach, describe, expect, test } from 'vitest';
import type { ChannelName } from '#domain/message.ts';
import type { Follow } from '#domain/subscription.ts';
import { subscription } from '#test/support/digest.ts';
import { choice, ids, stage, wordsOf, type Stage } from './stage.ts';

const order = '/dinhchinh kinh tế số 2023 8,5% nguồn: Báo cáo 9 lý do: cộng thiếu';
const hour = 3_600_000;
let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
});

/** A chat that follows something and got its last letter `hours` from now. */
async function reader(
  chat: string,
  hours: number | null,
  follow: Partial<Follow> = {},
  channel: ChannelName = 'telegram',
): Promise<void> {
  const address = { channel, chat, topic: null };
  const { chats, subscriptions } = scene.house.store;
  await chats.seen(address, scene.clock.now);
  const toldUntil = hours === null ? null : scene.clock.now + hours * hour;
  await subscriptions.put(
    subscription({
      address,
      toldUntil,
      follows: [{ topics: [], units: [], ...follow }],
      dueAt: scene.clock.now,
    }),
  );
}

/** Enters 8,4% first, so that there is a figure whose readers are known, and corrects it a day later. */
async function corrected(): Promise<Awaited<ReturnType<Stage['say']>>> {
  await scene.say('admin', '/capnhat kinh tế số 2023 8,4% nguồn: Báo cáo 8');
  await scene.say('admin', 'xác nhận');
  scene.clock.now += 24 * hour;
  await reader('all', -1);
  await reader('topic', -1, { topics: ['digital-economy'] });
  await reader('pillar', -1, { topics: ['pillar:economy'] });
  await reader('other-topic', -1, { topics: ['satisfaction'] });
  await reader('other-unit', -1, { units: ['commune:16093' as never] });
  await reader('before-it', -25);
  await reader('never-told', null);
  const preview = await scene.say('admin', order);
  return scene.say('admin', choice(preview, 'xác nhận'));
}

function letters() {
  return scene.house.store.outbox.backlog();
}

describe('a correction letter', () => {
  test('is offered, shown with the number of its readers, and sent to those who were told the old value', async () => {
    const done = await corrected();

    const preview = await scene.say('admin', choice(done, '/thongbao đính chính'));
    const before = await letters();
    const sent = await scene.say('admin', preview.choices[0]?.says ?? '');

    expect(ids(preview)).toEqual([
      'digest-announce-preview',
      'digest-correction',
      'digest-corrected',
      'digest-correction-reason',
      'ask-source',
      'digest-correction-confirm',
    ]);
    expect(before).toEqual({});
    expect(ids(sent)).toEqual(['digest-announced']);
    expect(await letters()).toEqual({ telegram: 3 });
    expect(await scene.house.store.audit.latest(1)).toMatchObject([
      { action: 'announced', actor: 'admin', details: { letters: 3 } },
    ]);
    const [change] = await scene.house.store.changes.list({ limit: 1 });
    expect(await scene.house.store.runs.get(`correction/${change?.id ?? ''}`)).toMatchObject({
      kind: 'correction',
    });
  });

  test('goes out once, however often it is confirmed', async () => {
    const done = await corrected();
    const preview = await scene.say('admin', choice(done, '/thongbao'));
    const word = preview.choices[0]?.says ?? '';

    const answers = [await scene.say('admin', word), await scene.say('admin', word)];

    expect(answers.map((answer) => ids(answer)[0])).toEqual([
      'digest-announced',
      'digest-correction-sent-before',
    ]);
    expect(await letters()).toEqual({ telegram: 3 });
  });

  test('may be left', async () => {
    const done = await corrected();
    const preview = await scene.say('admin', choice(done, '/thongbao'));

    const left = await scene.say('admin', preview.choices[1]?.says ?? '');

    expect(ids(left)).toEqual(['digest-announce-dropped']);
    expect(await letters()).toEqual({});
  });

  test('reads what was told and what stands, and why', async () => {
    const done = await corrected();

    const preview = await scene.say('admin', choice(done, '/thongbao'));

    expect(wordsOf(preview)).toContain('(năm 2023): 8,5%, trước đây ghi 8,4%\nLý do: cộng thiếu');
  });

  test('counts nobody who cannot be written to', async () => {
    await reader('stopped', 23);
    await scene.house.store.chats.setReachable({ channel: 'telegram', chat: 'stopped', topic: null }, false);
    await reader('page', 23, {}, 'web');
    const done = await corrected();

    const preview = await scene.say('admin', choice(done, '/thongbao'));
    const sent = await scene.say('admin', preview.choices[0]?.says ?? '');

    expect(ids(sent)).toEqual(['digest-announced']);
    expect(await letters()).toEqual({ telegram: 3 });
    expect(preview.parts[0]).toMatchObject({ line: { args: { chats: 3 } } });
  });

  test('also tells that a figure was withdrawn', async () => {
    await scene.say('admin', '/capnhat kinh tế số 2025 21% nguồn: Báo cáo 8');
    await scene.say('admin', 'xác nhận');
    scene.clock.now += 2 * hour;
    await reader('all', -1);
    await scene.say('admin', '/hoantac');

    const done = await scene.say('admin', 'xác nhận');
    const preview = await scene.say('admin', choice(done, '/thongbao'));

    expect(ids(preview)).toContain('digest-withdrawn');
  });

  test('is not offered where nobody was told the old value, nor to a reporter', async () => {
    await scene.link('chi', 'approver');
    const preview = await scene.say('admin', order);
    const done = await scene.say('admin', choice(preview, 'xác nhận'));
    const [change] = await scene.house.store.changes.list({ limit: 1 });

    const asked = await scene.say('admin', `/thongbao dinh chinh ${change?.code ?? ''}`);
    const approver = await scene.say('chi', `/thongbao đính chính ${change?.code ?? ''}`);

    expect(done.choices.map(({ says }) => says).filter((says) => says.startsWith('/thongbao'))).toEqual([]);
    expect(ids(asked)).toEqual(['digest-correction-nobody']);
    expect(ids(approver)).toEqual(['admin-refused-right']);
  });

  test('is refused once the figure was corrected again, and for what is no correction', async () => {
    const done = await corrected();
    const word = choice(done, '/thongbao');
    await scene.say('admin', order.replace('8,5', '8,6'));
    await scene.say('admin', 'xác nhận');

    const late = await scene.say('admin', `${word} gửi`);
    const unknown = await scene.say('admin', '/thongbao đính chính X9X9');
    const announcement = await scene.say('admin', '/thongbao Đính chính số liệu đã gửi thứ sáu.');

    expect(ids(late)).toEqual(['digest-correction-outdated']);
    expect(ids(unknown)).toEqual(['digest-correction-nothing']);
    expect(ids(announcement)[0]).toBe('digest-announce-preview');
    expect(await letters()).toEqual({});
  });
});
