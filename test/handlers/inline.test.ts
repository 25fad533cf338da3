import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Card } from '#domain/card.ts';
import type { House } from '#domain/turn.ts';
import { makeCardFinder } from '#handlers/inline.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { openHouse, openSampleHouse, words } from './house.ts';
import { links } from './spoken.ts';

let house: House;
let find: (typed: string) => Promise<readonly Card[]>;
let findSample: (typed: string) => Promise<readonly Card[]>;

beforeAll(async () => {
  house = await openHouse();
  find = finderOf(house);
  findSample = finderOf(await openSampleHouse());
});

function finderOf(of: House) {
  const understanding = makeUnderstanding(of.catalogue);
  return makeCardFinder({ house: of, read: (...given) => understanding.read(...given) });
}

function indicatorsOf(cards: readonly Card[]): readonly string[] {
  return cards.map(({ answer }) => answer.question?.topics.join() ?? '');
}

describe('cards for words in another chat', () => {
  test.each(['kinh te so', 'Kinh tế số', 'ktso', 'tỷ trọng kinh tế số'])(
    '"%s" finds the figure',
    async (typed) => {
      const [card] = await find(typed);

      expect(card?.answer.question?.topics).toEqual(['digital-economy']);
      expect(words(card?.answer ?? ({ parts: [], choices: [] } as never))).toContain('8,28%');
    },
  );

  test.each([
    ['kinh te s', 'digital-economy'],
    ['ty trong ki', 'digital-economy'],
    ['dti', 'dti-rank'],
    ['cap xa ho', 'communes-completed'],
    ['chu ky', 'citizen-signatures'],
  ])('"%s", not yet finished, finds %s', async (typed, indicator) => {
    expect(indicatorsOf(await find(typed))).toContain(indicator);
  });

  test('part of the name of a commune finds it', async () => {
    const cards = await findSample('nga s');

    expect(cards.map(({ answer }) => answer.question?.units[0])).toContain('commune:16093');
  });

  test('before anything is typed the whole and the main indicators are offered', async () => {
    const cards = await find('');

    expect(cards.length).toBeGreaterThan(2);
    expect(cards[0]?.answer.question?.kind).toBe('overview');
  });

  test('every card holds figures and a source, each only once', async () => {
    for (const typed of ['', 'kinh te', 'dti', 'xã', 'so sanh', '2024']) {
      const cards = await find(typed);

      expect(cards.every(({ answer }) => answer.figures.length > 0 && links(answer).length > 0)).toBe(true);
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    }
  });

  test('what has no figure, and what is no question, finds nothing', async () => {
    expect(await find('năng suất lao động')).toEqual([]);
    expect(await find('/xoadulieu đồng ý')).toEqual([]);
    expect(await find('/capnhat kinh tế số 2024 9%')).toEqual([]);
    expect(await find('zzzz qqqq')).toEqual([]);
  });

  test('nothing is remembered of the words or of the person', async () => {
    await find('kinh te so');

    expect(await house.store.chats.get({ channel: 'telegram', chat: '', topic: null })).toBeNull();
  });

  test('whatever is typed, a few cards with short ids come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 256 }), async (typed) => {
        const cards = await find(typed);
        expect(cards.length).toBeLessThanOrEqual(12);
        expect(cards.every(({ id }) => Buffer.byteLength(id) <= 64)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
