import { describe, expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import { nothingToDo } from '#domain/desk.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Subscription } from '#domain/subscription.ts';
import type { UnitId } from '#domain/unit.ts';
import { sayFollow } from '#digest/subscription-card.ts';
import { chat } from '#test/db/store/given.ts';
import { openTalk, type Talk, type Told } from '#test/support/talk.ts';

const ngaSon = 'commune:16093' as UnitId;
const whole = { topics: [], units: [] };

function kept({ open }: Talk, address = chat('1')): Promise<Subscription | null> {
  return open.house.store.subscriptions.get(address);
}

/** The sentences of an answer. */
function ids({ reply }: Told): readonly string[] {
  return reply.answer.parts.flatMap((part: Part) => (part.part === 'line' ? [part.line.id] : []));
}

function says({ reply }: Told): readonly string[] {
  return reply.answer.choices.map((choice) => choice.says);
}

describe('subscribing', () => {
  test('a chat without a subscription is offered the programme and its pillars', async () => {
    const talk = await openTalk();

    const offered = await talk.say('/dangky');

    expect(ids(offered)).toEqual(['digest-no-subscription']);
    expect(says(offered)[0]).toBe('/dangky toàn chương trình');
    expect(await kept(talk)).toBeNull();
  });

  test('one tap subscribes, on Mondays at half past seven unless said otherwise', async () => {
    const talk = await openTalk();

    const told = await talk.tap(await talk.say('/dangky'), '/dangky toàn chương trình');

    expect(ids(told)).toEqual(['digest-subscribed', 'digest-schedule', 'digest-next', 'digest-options']);
    expect(await kept(talk)).toMatchObject({
      follows: [whole],
      schedule: { every: 'week', weekday: 1, at: '07:30' },
      pictures: true,
      whenUnchanged: 'line',
      sender: '1',
      dueAt: Date.parse('2026-11-30T00:30:00Z'),
    });
  });

  test.each([
    ['gửi tôi bản tin chính quyền số xã Nga Sơn mỗi thứ sáu 16h'],
    ['gui toi ban tin chinh quyen so xa nga son moi thu sau 16h'],
    ['/dangky chính quyền số xã Nga Sơn thứ 6 16:00'],
  ])('in words: “%s”', async (text) => {
    const talk = await openTalk();

    await talk.say(text);

    expect(await kept(talk)).toMatchObject({
      follows: [{ topics: ['pillar:government'], units: [ngaSon] }],
      schedule: { every: 'week', weekday: 5, at: '16:00' },
    });
  });

  test.each([
    ['mỗi sáng thứ hai gửi cho tôi tiến độ chuyển đổi số', { every: 'week', weekday: 1, at: '07:30' }],
    ['gửi báo cáo tuần cho tôi', { every: 'week', weekday: 1, at: '07:30' }],
    ['cho e theo dõi bản tin tuần vs ạ', { every: 'week', weekday: 1, at: '07:30' }],
    ['Mỗi tuần gửi cho tôi một bản tin nhé', { every: 'week', weekday: 1, at: '07:30' }],
    ['nho ban gui tin tien do hang tuan cho toi', { every: 'week', weekday: 1, at: '07:30' }],
    ['nhắc tôi mỗi chiều thứ sáu', { every: 'week', weekday: 5, at: '14:00' }],
    ['Mỗi tuần cứ gửi cho tôi một bản tin vắn nhé.', { every: 'week', weekday: 1, at: '07:30' }],
    ['tuần nào cũng gửi tin cho e, thứ hai nhé', { every: 'week', weekday: 1, at: '07:30' }],
    ['Từ giờ mỗi tuần nhắn cho tôi bản tin tiến độ nhé', { every: 'week', weekday: 1, at: '07:30' }],
  ])('of everything in words: “%s”', async (text, schedule) => {
    const talk = await openTalk();

    await talk.say(text);

    expect(await kept(talk)).toMatchObject({ follows: [whole], schedule });
  });

  test.each([
    'Bản tin hằng tuần gửi vào đây cho tôi nhé',
    'đăg ký giúp chị bản tin tuần với',
    'ddawng kys nhaanj tin tuaanf',
  ])('“%s” is a wish, whatever small words it holds', async (text) => {
    const talk = await openTalk();

    const told = await talk.say(text);

    expect(told.reply.answer.outcome).toBe('answered');
    expect(told.reply.answer.question?.kind).toBe('subscribe');
  });

  test.each(['tạm dừng 2 tuần', 'giờ yên tĩnh 21h đến 6h', 'thứ sáu 16h', '/dangky không hình'])(
    'does not begin by “%s” where there is nothing to change',
    async (text) => {
      const talk = await openTalk();

      const told = await talk.say(text);

      expect(ids(told)).toEqual(['digest-no-subscription']);
      expect(await kept(talk)).toBeNull();
    },
  );

  test('to changes only says nothing of what comes when nothing changed', async () => {
    const talk = await openTalk();

    const told = await talk.say('báo cho tôi khi có thay đổi về DTI');

    expect(told.text).toContain('chỉ gửi khi có thay đổi');
    expect(told.text).not.toContain('vẫn báo');
    expect(says(told).filter((words) => words.includes('không đổi'))).toEqual([]);
  });

  test('tells the moment after quiet hours, when the letter really comes', async () => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình thứ sáu 22h');

    const told = await talk.say('giờ yên tĩnh 21h đến 6h');

    expect(told.text).toContain('Bản tới: 06:00 giờ Việt Nam ngày 28/11/2026');
  });

  test('begins without pictures where the chat wants none', async () => {
    const talk = await openTalk();
    await talk.open.house.store.chats.seen(chat('1'), 1_000);
    await talk.open.house.store.chats.setPictures(chat('1'), 'never');

    await talk.say('/dangky toàn chương trình');

    expect(await kept(talk)).toMatchObject({ pictures: false });
  });

  test('tells that nothing is known yet of what was asked for', async () => {
    const talk = await openTalk();

    const told = await talk.say('đăng ký bản tin tăng năng suất lao động hằng tháng');

    expect(ids(told)).toContain('digest-no-figures-yet');
    expect(await kept(talk)).toMatchObject({ follows: [{ topics: ['labour-productivity'], units: [] }] });
  });

  test('tells that nothing comes by itself where the program can not write unasked', async () => {
    const talk = await openTalk();

    const told = await talk.say('/dangky toàn chương trình', { channel: 'web' });

    expect(ids(told)).toContain('digest-no-push-here');
  });

  test('keeps each topic of a group apart', async () => {
    const talk = await openTalk({
      isGroupAdmin: () => Promise.resolve(true),
      toDoOf: () => Promise.resolve(nothingToDo),
      letterExpiryMs: 1,
    });

    await talk.say('/dangky kinh tế số', { chat: '-5', topic: '7', sender: '2' });

    expect(await kept(talk, chat('-5', '7'))).toMatchObject({ follows: [{ topics: ['digital-economy'] }] });
    expect(await kept(talk, chat('-5'))).toBeNull();
  });
});

describe('changing', () => {
  test('adds what is named and offers to follow only that', async () => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình');

    const told = await talk.say('theo dõi tỷ trọng kinh tế số thứ ba 9h');
    const added = await kept(talk);
    await talk.tap(told, says(told)[0] ?? '');

    expect(added).toMatchObject({
      follows: [whole, { topics: ['digital-economy'], units: [] }],
      schedule: { every: 'week', weekday: 2, at: '09:00' },
    });
    expect(await kept(talk)).toMatchObject({ follows: [{ topics: ['digital-economy'], units: [] }] });
  });

  test.each<[string, Partial<Subscription>]>([
    ['/dangky không hình', { pictures: false }],
    ['/dangky không đổi thì thôi', { whenUnchanged: 'nothing' }],
    ['/dangky tạm dừng 2 tuần', { pausedUntil: '2026-12-07', dueAt: Date.parse('2026-12-07T00:30:00Z') }],
    ['/dangky giờ yên tĩnh 21h đến 7h', { quiet: { from: '21:00', to: '07:00' } }],
    ['/dangky thứ sáu 07:30', { schedule: { every: 'week', weekday: 5, at: '07:30' } }],
    ['/dangky hằng tháng ngày 1 lúc 07:30', { schedule: { every: 'month', day: 1, at: '07:30' } }],
    ['/dangky khi có thay đổi 07:30', { schedule: { every: 'change', at: '07:30' } }],
  ])('by one tap: %s', async (words, expected) => {
    const talk = await openTalk();
    const shown = await talk.say('/dangky toàn chương trình');

    await talk.tap(shown, words);

    expect(await kept(talk)).toMatchObject(expected);
  });

  test.each<[string, Partial<Subscription>]>([
    ['tạm dừng đến 15/12', { pausedUntil: '2026-12-15' }],
    ['tạm dừng đến thứ hai tuần sau', { pausedUntil: '2026-11-30' }],
    ['giờ yên tĩnh 21h đến 6h', { quiet: { from: '21:00', to: '06:00' } }],
    ['đổi sang thứ sáu 16h', { schedule: { every: 'week', weekday: 5, at: '16:00' } }],
    ['đổi giờ gửi bản tin sang 8h', { schedule: { every: 'week', weekday: 1, at: '08:00' } }],
    ['chuyển sang hằng tháng', { schedule: { every: 'month', day: 1, at: '07:30' } }],
    ['không có gì mới thì thôi', { whenUnchanged: 'nothing' }],
    ['thêm xã hội số vào bản tin', { follows: [whole, { topics: ['pillar:society'], units: [] }] }],
    ['chỉ nhận xã hội số', { follows: [{ topics: ['pillar:society'], units: [] }] }],
  ])('in words alone, without a command: “%s”', async (text, expected) => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình');

    await talk.say(text);

    expect(await kept(talk)).toMatchObject(expected);
  });

  test.each(['xem đăng ký', 'tôi đang theo dõi gì'])('is shown when asked: “%s”', async (text) => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình');

    expect(ids(await talk.say(text))).toContain('digest-your-subscription');
  });

  test('taps lead back again: pictures, a line when unchanged, sending, any hour', async () => {
    const talk = await openTalk();
    const before = await kept(talk);
    await talk.say('/dangky toàn chương trình');
    const first = await kept(talk);

    for (const words of ['không hình', 'không đổi thì thôi', 'tạm dừng 2 tuần', 'giờ yên tĩnh 21h đến 7h'])
      await talk.say(`/dangky ${words}`);
    let shown = await talk.say('/dangky');
    for (const words of ['kèm hình', 'không đổi vẫn báo', 'tiếp tục gửi', 'bỏ giờ yên tĩnh'])
      shown = await talk.tap(shown, `/dangky ${words}`);

    expect(before).toBeNull();
    expect(await kept(talk)).toEqual(first);
  });

  test('drops one thing of several, never the last', async () => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình');
    await talk.say('/dangky tỷ trọng kinh tế số');

    await talk.say('bỏ theo dõi tỷ trọng kinh tế số');
    const left = await kept(talk);
    const last = await talk.say('/dangky bỏ toàn chương trình');

    expect(left?.follows).toEqual([whole]);
    expect(ids(last)).toEqual(['digest-dropped-all']);
    expect((await kept(talk))?.follows).toEqual([whole]);
  });

  test('says so when something to drop is not followed', async () => {
    const talk = await openTalk();
    await talk.say('/dangky toàn chương trình');

    expect(ids(await talk.say('/dangky bỏ tỷ trọng kinh tế số'))).toEqual(['digest-not-followed']);
  });

  test('a letter holds no more than eight things', async () => {
    const talk = await openTalk();
    const pillars = ['chính quyền số', 'kinh tế số', 'xã hội số', 'hạ tầng số'];
    const units = ['xã Nga Sơn', 'phường Hạc Thành'];
    for (const unit of units) for (const pillar of pillars) await talk.say(`/dangky nhóm ${pillar} ${unit}`);

    const ninth = await talk.say('/dangky toàn chương trình');

    expect(ids(ninth)).toEqual(['digest-too-many']);
    expect((await kept(talk))?.follows).toHaveLength(8);
  });
});

describe('what is not understood changes nothing', () => {
  test.each([
    ['đăng ký kinh tế số 25h', ['digest-bad-time', 'digest-nothing-changed-yet']],
    ['đăng ký kinh tế số thứ 8', ['digest-bad-weekday', 'digest-nothing-changed-yet']],
    ['nhắn tôi mỗi thứ 8', ['digest-bad-weekday', 'digest-nothing-changed-yet']],
    ['gửi bản tin lúc 25h thứ hai', ['digest-bad-time', 'digest-nothing-changed-yet']],
    ['đổi sang thứ 8', ['digest-bad-weekday', 'digest-nothing-changed-yet']],
    ['tạm dừng đến tết', ['digest-bad-pause', 'digest-nothing-changed-yet']],
    ['giờ yên tĩnh 25h đến 6h', ['digest-bad-quiet', 'digest-nothing-changed-yet']],
    ['/dangky xã Abcxyz', ['digest-not-understood']],
    ['/dangky chính quyền số xã Abcxyz thứ sáu', ['digest-not-understood']],
    ['/dangky giá vàng', ['digest-not-understood']],
  ])('“%s”', async (text, expected) => {
    const talk = await openTalk();

    const told = await talk.say(text);

    expect(ids(told)).toEqual(expected);
    expect(told.reply.answer.outcome).toBe('refused');
    expect(await kept(talk)).toBeNull();
  });

  test('a name that several units bear is asked back, and the tap keeps the hour', async () => {
    const talk = await openTalk();

    const asked = await talk.say('/dangky Yên Thọ thứ sáu 16h');
    await talk.tap(asked, says(asked)[0] ?? '');

    expect(asked.reply.answer.outcome).toBe('clarified');
    expect(await kept(talk)).toMatchObject({ schedule: { every: 'week', weekday: 5, at: '16:00' } });
    expect((await kept(talk))?.follows[0]?.units).toHaveLength(1);
  });
});

test('a name that was read one way can be meant the other by one tap', async () => {
  const talk = await openTalk();

  const told = await talk.say('/dangky Nga Sơn');
  const district = says(told).find((words) => words.includes('huyện'));
  const changed = await talk.tap(told, district ?? '');

  expect(await kept(talk)).toMatchObject({ follows: [{ units: ['district:401'] }] });
  expect(ids(changed)).toContain('digest-units-ended');
});

describe('groups', () => {
  test.each([
    ['administrators only', () => Promise.resolve(false), 'digest-group-admins-only'],
    ['not where nobody can tell', () => Promise.resolve(null), 'digest-group-unknown'],
  ])('%s', async (_, isGroupAdmin, id) => {
    const talk = await openTalk({
      isGroupAdmin,
      toDoOf: () => Promise.resolve(nothingToDo),
      letterExpiryMs: 1,
    });
    const group = { chat: '-5', sender: '2' };

    const told = [await talk.say('/dangky kinh tế số', group), await talk.say('dừng bản tin', group)];

    expect(told.map(ids)).toEqual([[id], [id]]);
    expect(await kept(talk, chat('-5'))).toBeNull();
  });
});

test('stopping takes one tap and is final until asked for again', async () => {
  const talk = await openTalk();
  const shown = await talk.say('/dangky toàn chương trình');

  const told = [await talk.tap(shown, '/huydangky'), await talk.say('dừng bản tin')];

  expect(told.map(ids)).toEqual([['digest-unsubscribed'], ['digest-unsubscribed-nothing']]);
  expect(await kept(talk)).toBeNull();
});

test('forgetting a chat forgets its subscription', async () => {
  const talk = await openTalk();
  await talk.say('/dangky toàn chương trình');

  await talk.say('/xoadulieu đồng ý');

  expect(await kept(talk)).toBeNull();
});

test('the words of every tap name what they follow', async () => {
  const talk = await openTalk();
  const { catalogue, say, office } = talk.open.house;
  const { indicators, pillars } = catalogue.programme;
  const topics = [...indicators.map(({ id }) => id), ...pillars.map(({ id }) => `pillar:${id}`)];
  const communes = catalogue.units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  const follows = topics.map((topic, index) => ({
    topics: [topic],
    units: index % 2 === 0 ? [] : [communes[index * 3]?.id ?? ngaSon],
  }));

  const wrong = follows.filter((follow) => {
    const reading = office.read(sayFollow(follow, say), '2026-11-23');
    const [first] = reading.kind === 'understood' ? reading.questions : [plainQuestion('help')];
    return first.topics.join() !== follow.topics.join() || first.units.join() !== follow.units.join();
  });

  expect(wrong.map((follow) => sayFollow(follow, say))).toEqual([]);
});
