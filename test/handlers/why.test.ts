import { beforeAll, expect, test } from 'vitest';
import { openTalk, type Talk } from '#test/support/talk.ts';

let talk: Talk;

beforeAll(async () => {
  talk = await openTalk();
});

test.each([
  ['tại sao mức độ hài lòng chỉ đạt 70%', 'không có căn cứ cho “70%”'],
  ['vì sao mức độ hài lòng không đạt 90%', 'chưa nói được kết quả và nguyên nhân'],
  ['vì sao kinh tế số chỉ đạt 5%', 'Không thấy “5%” trong các số liệu và mục tiêu này'],
  ['tại sao chưa có số liệu mức độ hài lòng', 'không nêu vì sao chưa có số liệu'],
  ['vì sao DTI giảm năm 2024', 'không kết luận được tăng hay giảm'],
])('“%s”: %s', async (text, said) => {
  const told = await talk.say(text, { chat: text });

  expect(told.text).toContain(said);
});

test.each(['tại sao mức độ hài lòng chỉ đạt 70%', 'tại sao chưa có số liệu mức độ hài lòng'])(
  '“%s”: no figures are promised where there are none',
  async (text) => {
    expect((await talk.say(text, { chat: text })).text).not.toContain('dưới đây là số và nguồn');
  },
);

test.each(['link nghị quyết 06', 'nguồn nghị quyết 06'])(
  '“%s”: the document and its pages, without a word of figures that are lacking',
  async (text) => {
    const told = await talk.say(text, { chat: text });
    const links = told.reply.answer.parts.flatMap((own) =>
      own.part === 'line' && own.link !== undefined ? [own.link] : [],
    );

    expect(told.text).toContain('Nghị quyết 06-NQ/TU về chuyển đổi số tỉnh Thanh Hóa');
    expect(told.text).not.toContain('chưa có nguồn số liệu');
    expect(links).toHaveLength(3);
  },
);

test('“nghị quyết 57 là gì”: it is told that this document is not among those here', async () => {
  const told = await talk.say('nghị quyết 57 là gì');

  expect(told.text).toContain('không có trong các văn bản hiện có');
});
