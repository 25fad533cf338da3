import { describe, expect, test } from 'vitest';
import type { Subscription } from '#domain/subscription.ts';
import type { UnitId } from '#domain/unit.ts';
import { chat } from '#test/db/store/given.ts';
import { openTalk, type Talk } from '#test/support/talk.ts';

const ngaSon = 'commune:16093' as UnitId;

function kept({ open }: Talk, address = chat('1')): Promise<Subscription | null> {
  return open.house.store.subscriptions.get(address);
}

describe('a subscription is changed by a bare “thêm …” or “bỏ …” right after the digest was spoken of', () => {
  const own = [
    { topics: ['digital-economy'], units: [] },
    { topics: [], units: [ngaSon] },
  ];
  const subscribed = async (): Promise<Talk> => {
    const talk = await openTalk();
    await talk.say('/dangky tỷ trọng kinh tế số');
    return talk;
  };

  test.each([
    ['/dangky', 'thêm xã Nga Sơn', own],
    ['/bantin', 'them xa nga son', own],
    ['xem đăng ký', 'Thêm phường Hạc Thành nhé', [own[0], { topics: [] }]],
    ['/bantin', 'thêm DTI', [own[0], { topics: ['dti-rank'], units: [] }]],
  ])('%s, then “%s”', async (before, text, follows) => {
    const talk = await subscribed();
    await talk.say(before);

    expect((await talk.say(text)).reply.handler).toBe('subscribe');
    expect((await kept(talk))?.follows).toMatchObject(follows);
  });

  test.each(['bỏ tỷ trọng kinh tế số', 'bo chi tieu ty trong kinh te so'])('then “%s”', async (text) => {
    const talk = await subscribed();
    await talk.say('/dangky xã Nga Sơn');

    await talk.say(text);

    expect((await kept(talk))?.follows).toEqual([own[1]]);
  });

  test.each([
    ['thêm thông tin về DTI', 0],
    ['thêm số liệu xã Nga Sơn', 0],
    ['bộ chỉ số DTI', 0],
    ['bo chi so DTI', 0],
    ['thêm xã Nga Sơn thì sao?', 0],
    ['thêm xã Nga Sơn', 11],
  ])('“%s” after %i minutes is no order', async (text, minutes) => {
    const talk = await subscribed();
    const before = await kept(talk);
    talk.clock.now += minutes * 60_000;

    expect((await talk.say(text)).reply.handler).not.toBe('subscribe');
    expect(await kept(talk)).toEqual(before);
  });

  test('nor is it after another answer, or without a subscription', async () => {
    const talk = await subscribed();
    await talk.say('DTI');
    const later = await talk.say('thêm xã Nga Sơn');
    await talk.say('/bantin', { chat: '2' });
    const stranger = await talk.say('thêm xã Nga Sơn', { chat: '2' });

    expect([later.reply.handler, stranger.reply.handler]).not.toContain('subscribe');
    expect((await kept(talk))?.follows).toEqual([own[0]]);
    expect(await kept(talk, chat('2'))).toBeNull();
  });
});
