import { expect, test } from 'vitest';
import { openTalk } from '#test/support/talk.ts';

test('“xã tôi”: a name alone completes the question', async () => {
  const talk = await openTalk();

  const asked = await talk.say('xã tôi hồ sơ đúng hạn bao nhiêu');
  const told = await talk.say('Nga Sơn');

  expect(asked.text).toContain('Tôi chưa biết “xã tôi” là nơi nào');
  expect(told.text).toContain('Hồ sơ đúng hạn · xã Nga Sơn');
});

test('“xã tôi” in a chat that follows a commune: that one is a tap away', async () => {
  const talk = await openTalk();
  await talk.say('/theodoi xã Hoằng Lộc');

  const asked = await talk.say('xã tôi ký số được mấy phần trăm');

  expect(asked.reply.choices.map(({ label }) => label).slice(0, 2)).toEqual([
    'Số liệu · Văn bản ký số · Xã Hoằng Lộc',
    'Số liệu · Văn bản ký số · Tỉnh Thanh Hóa',
  ]);
});
