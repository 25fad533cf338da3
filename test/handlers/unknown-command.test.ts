import { expect, test } from 'vitest';
import { openTalk, type Told } from '#test/support/talk.ts';

function says({ reply }: Told): readonly string[] {
  return reply.answer.choices.map((choice) => choice.says);
}

test('a command that is near none is named, and help is a tap away', async () => {
  const talk = await openTalk();

  const told = await talk.say('/abcxyz');

  expect(told.reply).toMatchObject({ handler: 'unknown-command', answer: { outcome: 'refused' } });
  expect(told.text).toContain('Không có lệnh /abcxyz. Đồng chí gõ /trogiup');
  expect(says(told)).toEqual(['/trogiup']);
});

test.each([
  ['/xephag kinh tế số', '/xephang kinh tế số', 'Xếp hạng'],
  ['/tongqan', '/tongquan', 'Tổng quan'],
  ['/NGUICO', '/nguyco', 'nguy cơ'],
  ['/trogip@tiendo_bot', '/trogiup', 'Đồng chí hỏi bằng câu thường'],
  ['/xaa', '/xa', 'xã'],
])(
  '“%s”: the nearest command is offered with its words, and one tap asks it',
  async (typed, meant, answered) => {
    const talk = await openTalk();

    const told = await talk.say(typed);

    expect(told.reply.handler).toBe('unknown-command');
    expect(told.text).toContain(`đồng chí có định gõ ${meant.split(' ')[0] ?? ''} không?`);
    expect(says(told)[0]).toBe(meant);
    expect((await talk.tap(told, meant)).text).toContain(answered);
  },
);

test.each([
  '/dti',
  '/muctieu blabla',
  '/tong quan blabla',
  '/dangki kinh tế số',
  '/abcxyz kinh tế số',
  '/12',
  '/',
])('“%s” is no unknown command', async (typed) => {
  const talk = await openTalk();

  expect((await talk.say(typed)).reply.handler).not.toBe('unknown-command');
});

test('only people with a role are led to what takes a role', async () => {
  const talk = await openTalk();
  await talk.appoint('admin', '7');

  const stranger = await talk.say('/hethog');
  const admin = await talk.say('/hethog', { chat: '7' });

  expect(says(stranger)).toEqual(['/trogiup']);
  expect(says(admin)).toEqual(['/hethong', '/trogiup']);
});
