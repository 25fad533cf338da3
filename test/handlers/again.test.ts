import { expect, test } from 'vitest';
import { openTalk } from '#test/support/talk.ts';

test.each(['sai rồi', 'Sai rồi!', 'sai roi', 'không đúng', 'bạn trả lời sai'])(
  '“%s” after an answer is asked what is wrong, and does not get the same answer again',
  async (text) => {
    const talk = await openTalk();
    const first = await talk.say('kinh tế số 2024');

    const told = await talk.say(text);
    const next = await talk.say('năm 2023');

    expect(told.text).not.toBe(first.text);
    expect(told.text).toContain('Sai ở đâu');
    expect(told.reply.choices.map(({ label }) => label)).toContain('Nguồn');
    expect(next.text).toContain('Tỷ trọng kinh tế số · tỉnh Thanh Hóa · năm 2023');
  },
);

test('“chi tiết hơn” after the overview names every target, those ahead too', async () => {
  const talk = await openTalk();
  const first = await talk.say('tổng quan');

  const told = await talk.say('chi tiết hơn');

  expect(first.text).not.toContain('Hạng chính quyền số: 9/63');
  expect(told.text).toContain('Hạng chính quyền số: 9/63');
});

test('“chi tiết hơn” after a figure tells what it means and how it developed', async () => {
  const talk = await openTalk();
  await talk.say('xếp hạng DTI');

  const told = await talk.say('chi tiết hơn');

  expect(told.text).toContain('Cách hiểu chỉ tiêu');
  expect(told.text).toContain('2020: 15/63');
});

test('“/trogup”: the command that was probably meant is named once', async () => {
  const talk = await openTalk();

  const told = await talk.say('/trogup');

  expect(told.text.match(/\/trogiup/g)).toHaveLength(1);
});

test('“so sánh … tháng 3 với tháng 6”: a half-year that ends with June stands beside what is lacking', async () => {
  const talk = await openTalk();

  const told = await talk.say('so sánh chữ ký số tháng 3 với tháng 6 năm 2025');

  expect(told.text).toContain('Chưa có số liệu tháng 6/2025.');
  expect(told.text).toContain('31,27% người dân trưởng thành (6 tháng đầu năm 2025)');
});

test('figures of a part of the year are no figures “for 2025”, and many developments are not told one by one', async () => {
  const talk = await openTalk();

  const told = await talk.say(
    'kinh tế số, xã hội số, chính quyền số năm 2025 so với kế hoạch và so với cùng kỳ',
  );

  expect(told.text).toContain('chưa có số liệu cho cả năm 2025; số gần nhất trong thời gian đó là 124/547');
  expect(told.text.match(/Xu hướng:/g)?.length).toBeLessThanOrEqual(2);
});
