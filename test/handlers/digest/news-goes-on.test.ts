import { describe, expect, test } from 'vitest';
import { openTalk, type Told } from '#test/support/talk.ts';

/** The sentences of an answer. */
function ids({ reply }: Told): readonly string[] {
  return reply.answer.parts.flatMap((part) => (part.part === 'line' ? [part.line.id] : []));
}

describe('right after the weekly news', () => {
  test.each(['mấy giờ thì gửi', 'gui qua zalo hay telegram', 'trong đó có những gì'])(
    '“%s” is about it',
    async (text) => {
      const talk = await openTalk();
      await talk.say('đăng ký nhận bản tin tuần');

      expect(ids(await talk.say(text)).slice(0, 2)).toEqual(['digest-your-subscription', 'digest-schedule']);
    },
  );

  test('another rhythm is taken at once', async () => {
    const talk = await openTalk();
    await talk.say('đăng ký nhận bản tin tuần');

    const told = await talk.say('mỗi tháng một lần thôi được không');

    expect(ids(told)[0]).toBe('digest-changed');
    expect(JSON.stringify(told.reply.answer.parts)).toContain('digest-schedule-month');
  });

  test('it is given up and wanted again in a few words', async () => {
    const talk = await openTalk();
    await talk.say('đăng ký nhận bản tin tuần');

    expect(ids(await talk.say('thôi không cần nữa đâu em'))).toEqual(['digest-unsubscribed']);
    expect(ids(await talk.say('à thôi cứ gửi lại như cũ cho chị'))).toEqual(['digest-no-subscription']);
  });

  test('it is spoken of no more once something else is', async () => {
    const talk = await openTalk();
    await talk.say('đăng ký nhận bản tin tuần');
    await talk.say('kinh tế số');

    expect((await talk.say('gui qua zalo hay telegram')).reply.handler).not.toBe('subscribe');
  });
});
