import { beforeAll, describe, expect, test } from 'vitest';
import { openTalk, type Talk, type Told } from '#test/support/talk.ts';

/** A spread of what people type, over kinds, units and ways of asking. */
const typed = [
  'tổng quan',
  'kinh tế số',
  'kinh tế số 2024',
  'kinh tế số cả nước',
  'CQS',
  'quyết định 411',
  'quyết định 749',
  'quyết định 1829 là gì',
  'kế hoạch 134 có mục tiêu gì',
  'mục tiêu quyết định 749/QĐ-TTg',
  'nghị quyết 57 là gì',
  'link nghị quyết 06',
  '37 tiêu chí cấp xã gồm gì',
  'bộ tiêu chí cấp xã gồm những gì',
  'danh sách chỉ tiêu tỷ trọng kinh tế số',
  '/chitieu kinh tế số',
  '/chitieu',
  '/muctieu',
  '/xephang',
  '/sosanh',
  '/xuhuong',
  '/nguyco',
  '/thieu',
  '/moinhat',
  '/nguon',
  '/bieudo',
  '/bantin',
  '/dangky',
  '/trogiup',
  'xã Nga Sơn',
  'huyện Nga Sơn',
  'chữ ký số xã Luận Khê',
  'xếp hạng các sở ngành về cđs',
  'xếp hạng các xã về chữ ký số',
  'vì sao kinh tế số không đạt 20%',
  'tại sao mức độ hài lòng chỉ đạt 70%',
  'so sánh chữ ký số tháng 3 với tháng 6 năm 2025',
  'chỉ tiêu nào chưa đạt',
  'xu hướng DTI',
  'vẽ biểu đồ',
  'thời tiết hôm nay',
];

let talk: Talk;

beforeAll(async () => {
  talk = await openTalk();
});

function offered({ reply }: Told): readonly string[] {
  return reply.answer.choices.map(({ says }) => says);
}

describe('a tap leads on', () => {
  test.each(typed)('from “%s” none is asked back or refused', async (text) => {
    const first = await talk.say(text, { chat: text });

    for (const says of offered(first)) {
      const told = await talk.tap(first, says, { chat: text });
      expect([says, told.reply.answer.outcome]).toEqual([says, 'answered']);
    }
  });

  test.each(typed)('from “%s” none says what stands there already', async (text) => {
    const first = await talk.say(text, { chat: `${text} again` });
    const body = first.text.split('\n').slice(1).join('\n');

    for (const says of offered(first)) {
      const told = await talk.tap(first, says, { chat: `${text} again` });
      expect([says, told.text.split('\n').slice(1).join('\n')]).not.toEqual([says, body]);
    }
  });
});

test.each([
  ['kế hoạch 134 có mục tiêu gì', 'Mục tiêu 2030'],
  ['mục tiêu quyết định 749/QĐ-TTg', 'Mục tiêu 2030'],
  ['nghị quyết 57 là gì', 'Mục tiêu'],
])('“%s” offers no “%s” where there is none', async (text, label) => {
  const told = await talk.say(text, { chat: text });

  expect(told.reply.choices.map((choice) => choice.label)).not.toContain(label);
});

test('“37 tiêu chí cấp xã gồm gì”: the criteria are told by pillar', async () => {
  const told = await talk.say('37 tiêu chí cấp xã gồm gì', { chat: 'criteria' });

  expect(told.text).toContain('37 tiêu chí: chính quyền số 11, kinh tế số 6, xã hội số 12, hạ tầng số 8');
});
