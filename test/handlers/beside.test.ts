import { beforeAll, describe, expect, test } from 'vitest';
import { openTalk, type Talk } from '#test/support/talk.ts';

let talk: Talk;

beforeAll(async () => {
  talk = await openTalk();
});

describe('sources that differ stand beside each other wherever the figure is', () => {
  test.each([
    'quyết định 411',
    'quyết định 749',
    'mục tiêu quyết định 411/QĐ-TTg',
    'mục tiêu kinh tế số quốc gia',
    'kinh tế số cả nước',
    'kinh tế số cả nước năm 2020',
  ])('“%s”', async (text) => {
    const told = await talk.say(text, { chat: text });

    expect(told.text).toContain('13,17%');
    expect(told.text).toContain('18,3%');
    expect(told.text).toContain('Báo VietNamNet');
  });

  test('and whose figure the state is judged by is told', async () => {
    const told = await talk.say('quyết định 749');

    expect(told.text).toContain('xét theo số của Tổng cục Thống kê (theo Báo Mới)');
  });
});

describe('a state at risk is told with its target, its figure and its rule', () => {
  test.each(['quyết định 411', 'mục tiêu quyết định 411/QĐ-TTg'])('“%s”', async (text) => {
    const told = await talk.say(text, { chat: text });

    expect(told.text).toContain('mục tiêu ≥ 30%: nguy cơ không đạt, còn thiếu 16,83 điểm %');
    expect(told.text).toContain(
      'theo đường thẳng từ 12,66% (năm 2020) đến mục tiêu, năm 2024 phải đạt 19,6%',
    );
  });
});

test.each(['tổng quan chính quyền số', 'CQS'])(
  'the overview of a pillar names what it counts, ahead of its day too: “%s”',
  async (text) => {
    const told = await talk.say(text, { chat: text });

    expect(told.text).toContain('Hạng chính quyền số: 9/63 (năm 2023)');
    expect(told.text).toContain('Chưa có số liệu: Mức độ hài lòng (≥ 98%)');
  },
);
