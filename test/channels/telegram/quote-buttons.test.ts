import { describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { ChatAddress } from '#domain/message.ts';
import { plainQuestion } from '#domain/question.ts';
import { figure } from '#test/db/store/given.ts';
import { offered, saidAnswer, saidPart } from '#test/support/said.ts';
import { stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };
const source = { ...saidPart('Nguồn: Báo Thanh Hóa, 17/2/2024', 'source'), link: 'https://example.vn/1' };
const answered: Answer = {
  ...saidAnswer(
    saidPart('Kinh tế số · Tỉnh Thanh Hóa', 'echo'),
    saidPart('8,28% (năm 2023)', 'headline'),
    source,
  ),
  question: { ...plainQuestion('figure'), topics: ['digital-economy'] },
  figures: [figure('f1')],
};

async function buttonsOf(answer: Answer, chat = '77') {
  const { fake, telegram } = await stage({ linkTo: ({ kind }) => (kind === 'update' ? null : `q_${kind}`) });
  await telegram.start();
  await telegram.channel.send({ ...address, chat }, answer, offered('Nguồn'), 'vi');
  const markup = fake.callsOf('sendMessage').at(-1)?.['reply_markup'] as {
    readonly inline_keyboard: unknown[][];
  };
  return markup.inline_keyboard;
}

describe('under a figure', () => {
  test('stand a button that copies it with its period and source, and one that passes the question on', async () => {
    expect(await buttonsOf(answered)).toEqual([
      [{ text: 'Nguồn', callback_data: 'token1' }],
      [
        {
          text: 'Sao chép số liệu',
          copy_text: {
            text: 'Kinh tế số · Tỉnh Thanh Hóa\n8,28% (năm 2023)\nNguồn: Báo Thanh Hóa, 17/2/2024',
          },
        },
        {
          text: 'Chia sẻ',
          url: 'https://t.me/share/url?url=https%3A%2F%2Ft.me%2FTienDoThuBot%3Fstart%3Dq_figure',
        },
      ],
    ]);
  });

  test('a sample figure is copied as one', async () => {
    const sample = { ...answered, figures: [figure('f1', { status: 'illustrative' })] };

    expect(JSON.stringify(await buttonsOf(sample))).toContain('Số liệu minh hoạ');
  });

  test('words too long to copy whole are not copied at all', async () => {
    const long = {
      ...answered,
      parts: [...answered.parts.slice(0, 1), saidPart('x'.repeat(250), 'headline'), source],
    };

    expect(JSON.stringify(await buttonsOf(long))).not.toContain('copy_text');
  });

  test('a figure without a source is not copied', async () => {
    expect(JSON.stringify(await buttonsOf({ ...answered, parts: answered.parts.slice(0, 2) }))).not.toContain(
      'copy_text',
    );
  });

  test('a group is not asked to share what it reads together', async () => {
    expect(JSON.stringify(await buttonsOf(answered, '-100200'))).not.toContain('share');
  });
});

test.each([
  ['an overview', { ...answered, question: plainQuestion('overview') }, 1],
  ['an answer without figures', { ...answered, figures: [] }, 0],
  ['a question back', { ...answered, outcome: 'clarified' as const }, 0],
  ['a question that no link can say', { ...answered, question: plainQuestion('update') }, 0],
])('%s has no figure to copy', async (_name, answer, others) => {
  const [, row = []] = await buttonsOf(answer);

  expect(row).toHaveLength(others);
});
