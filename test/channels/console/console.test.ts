import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import type { MessageContent } from '#domain/message.ts';
import { runConsole, type ConsoleParts, type ConsoleReply } from '#channels/console/index.ts';
import { offered, said, saidAnswer, saidPart, saidSpeech } from '#test/support/said.ts';

const table: Part = {
  part: 'table',
  head: [said('Xã'), said('Tỷ lệ')],
  rows: [
    [said('Hạc Thành'), said('8,5%')],
    [said('Yên Định'), said('12%')],
  ],
  align: ['left', 'right'],
};
const reply: ConsoleReply = {
  answer: saidAnswer(
    saidPart('Kinh tế số', 'echo'),
    saidPart('8,28%', 'headline'),
    table,
    saidPart('Nguồn: báo', 'source'),
  ),
  choices: offered('Nguồn', 'Xu hướng'),
  locale: 'vi',
};

async function converse(lines: string, over: Partial<ConsoleParts> = {}) {
  const heard: MessageContent[] = [];
  let shown = '';
  await runConsole({
    input: Readable.from([lines]),
    output: { write: (text: string) => (shown += text) },
    interactive: false,
    speech: saidSpeech,
    converse: (message) => {
      heard.push(message.content);
      return Promise.resolve(reply);
    },
    newId: () => 'id',
    now: () => 0,
    save: (name) => Promise.resolve(`./${name}`),
    ...over,
  });
  return { heard, shown };
}

test('a piped line gets its answer as plain text with numbered choices and nothing else', async () => {
  const { shown } = await converse('kinh tế số\n');

  expect(shown).toBe(`Kinh tế số

8,28%
Xã         Tỷ lệ
Hạc Thành   8,5%
Yên Định     12%

Nguồn: báo

1. Nguồn
2. Xu hướng

`);
});

describe('choosing', () => {
  test.each([
    ['its number', '2', { type: 'choice', token: 'token2' }],
    ['its number with a full stop', '1.', { type: 'choice', token: 'token1' }],
    ['its words in any case', 'xu HƯỚNG', { type: 'choice', token: 'token2' }],
    ['a number that is not offered', '3', { type: 'text', text: '3' }],
    ['a year', '2024', { type: 'text', text: '2024' }],
    ['another question', 'nguồn ở đâu', { type: 'text', text: 'nguồn ở đâu' }],
  ])('%s', async (_case, typed, content) => {
    const { heard } = await converse(`kinh tế số\n${typed}\n`);

    expect(heard[1]).toEqual(content);
  });

  test('a number before anything was offered is a question', async () => {
    expect((await converse('1\n')).heard).toEqual([{ type: 'text', text: '1' }]);
  });
});

test('empty lines are passed over, control characters taken out', async () => {
  const { heard } = await converse('\n   \n\u001b[A\u0000dti\r\n');

  expect(heard).toEqual([{ type: 'text', text: '[Adti' }]);
});

test('where a person sits there are a prompt and colours', async () => {
  const { shown } = await converse('dti\n', { interactive: true });

  expect(shown.startsWith('Gõ câu hỏi')).toBe(true);
  expect(shown).toContain('› \u001b[2mKinh tế số\u001b[22m');
  expect(shown).toContain('\u001b[1m8,28%\u001b[22m');
});

test('a file that comes with an answer is kept, and the place told', async () => {
  const file = { name: 'so-lieu.csv', mediaType: 'text/csv', bytes: new Uint8Array(3), caption: null };
  const answer = { ...saidAnswer('Đây'), attachments: [file] };

  const { shown } = await converse('/xuat\n', {
    converse: () => Promise.resolve({ answer, choices: [], locale: 'vi' }),
  });

  expect(shown).toBe('Đây\n\nĐã lưu tệp ./so-lieu.csv.\n\n');
});
