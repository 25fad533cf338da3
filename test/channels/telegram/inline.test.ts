import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, FindCards } from '#domain/card.ts';
import { plainQuestion } from '#domain/question.ts';
import { complaintsAbout } from '#test/support/telegram-limits.ts';
import { said, saidAnswer, saidPart } from '#test/support/said.ts';
import { person, secret, stage } from './stage.ts';

const header = { 'x-telegram-bot-api-secret-token': secret };

function card(id: string, over: Partial<Card> = {}): Card {
  return {
    id,
    title: said('Tỷ trọng kinh tế số: 8,28%'),
    description: said('Tỉnh Thanh Hóa, năm 2023'),
    answer: saidAnswer(saidPart('8,28%', 'headline'), saidPart('Nguồn: Báo Thanh Hóa', 'source')),
    ...over,
  };
}

function query(words: string, id = 'q1'): Buffer {
  return Buffer.from(
    JSON.stringify({ update_id: 1, inline_query: { id, from: person, query: words, offset: '' } }),
  );
}

async function typed(words: string, findCards: FindCards) {
  const scene = await stage({ findCards, linkTo: ({ kind }) => `q_${kind}` });
  await scene.telegram.start();
  const receipt = scene.telegram.receive?.(header, query(words));
  await expect.poll(() => scene.fake.callsOf('answerInlineQuery').length + scene.troubles.length).toBe(1);
  return { ...scene, receipt, answer: scene.fake.callsOf('answerInlineQuery')[0] };
}

describe('what is typed behind the name of the bot', () => {
  test('is answered with cards that hold the figure and its source, for this person and for seconds', async () => {
    const { answer, receipt } = await typed('kinh te so', () => Promise.resolve([card('1')]));

    expect(receipt).toEqual({ status: 200, messages: [], moves: [] });
    expect(answer).toMatchObject({
      inline_query_id: 'q1',
      is_personal: true,
      cache_time: 10,
      results: [
        {
          type: 'article',
          id: '1',
          title: 'Tỷ trọng kinh tế số: 8,28%',
          description: 'Tỉnh Thanh Hóa, năm 2023',
          input_message_content: {
            message_text: '8,28%\n\nNguồn: Báo Thanh Hóa',
            entities: [{ type: 'bold', offset: 0, length: 5 }],
          },
        },
      ],
    });
  });

  test('is looked up for the sender, as typed', async () => {
    const asked: unknown[] = [];

    await typed('kinh te', (words, sender) => {
      asked.push([words, sender]);
      return Promise.resolve([]);
    });

    expect(asked).toEqual([['kinh te', '77']]);
  });

  test('a card leads on to the question in the chat with the bot', async () => {
    const answered = { ...card('1').answer, question: plainQuestion('figure') };

    const { answer } = await typed('x', () => Promise.resolve([card('1', { answer: answered })]));

    expect(answer).toMatchObject({
      results: [
        { reply_markup: { inline_keyboard: [[{ url: 'https://t.me/TienDoThuBot?start=q_figure' }]] } },
      ],
    });
  });

  test('nothing found is answered too, with a way to the bot', async () => {
    const { answer } = await typed('zzz', () => Promise.resolve([]));

    expect(answer).toMatchObject({ results: [], button: { start_parameter: 'inline' } });
  });

  test('at most fifty cards, and none that says more than a message holds', async () => {
    const many = Array.from({ length: 80 }, (_, index) => card(String(index)));
    const long = card('long', { answer: saidAnswer('x'.repeat(5_000)) });

    const { answer } = await typed('x', () => Promise.resolve([long, ...many]));

    const results = answer?.['results'] as readonly { readonly id: string }[];
    expect(results).toHaveLength(49);
    expect(results.map(({ id }) => id)).not.toContain('long');
  });

  test('whatever is typed and found, Telegram takes the answer', async () => {
    const { fake, telegram } = await stage({
      findCards: (words) =>
        Promise.resolve([
          card('1', {
            title: said(`a${words}`),
            description: said(`b${words}`),
            answer: saidAnswer(`c${words}`),
          }),
        ]),
    });
    await telegram.start();

    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (words) => {
        const before = fake.callsOf('answerInlineQuery').length;
        telegram.receive?.(header, query(words));
        await expect
          .poll(() => fake.callsOf('answerInlineQuery').length, { timeout: 10_000 })
          .toBe(before + 1);
        expect(complaintsAbout('answerInlineQuery', fake.callsOf('answerInlineQuery').at(-1) ?? {})).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a lookup that fails, or an answer that comes too late, disturbs nothing', async () => {
    const failed = await typed('x', () => Promise.reject(new Error('store.failed: locked')));
    const { fake, telegram, troubles } = await stage({ findCards: () => Promise.resolve([]) });
    await telegram.start();
    fake.failNext('answerInlineQuery', { status: 400, description: 'Bad Request: query is too old' });
    telegram.receive?.(header, query('x'));
    await expect.poll(() => troubles.length).toBe(1);

    expect(failed.troubles[0]).toContain('telegram.no_cards');
    expect(troubles).toEqual(['telegram.no_inline_answer: 400 Bad Request: query is too old']);
  });
});
