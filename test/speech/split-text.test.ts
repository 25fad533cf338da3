import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from '#speech/split-text.ts';

const piece = fc.oneof(
  fc.constantFrom(' ', '\n', '\n\n', 'Thanh Hóa', 'chuyển đổi số', 'é', '👨‍👩‍👧‍👦', '🇻🇳', '😀', 'x'.repeat(30)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const limit = fc.integer({ min: 2, max: 60 });

const withoutSpace = (s: string) => s.normalize('NFC').replaceAll(/\s/gu, '');

describe('a split text', () => {
  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(text, limit, (text, max) => {
        expect(withoutSpace(splitText(text, max).join(''))).toBe(withoutSpace(text));
      }),
    );
  });

  test('has no part that is empty, too long or cut inside a character', () => {
    fc.assert(
      fc.property(text, limit, (text, max) => {
        for (const part of splitText(text, max)) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(max);
          expect(part.isWellFormed()).toBe(text.isWellFormed());
        }
      }),
    );
  });

  test('that fits stays whole', () => {
    expect(splitText('  một dòng\nhai dòng ', 20)).toEqual(['một dòng\nhai dòng']);
  });

  test('of nothing has no parts', () => {
    expect(splitText(' \n ', 20)).toEqual([]);
  });
});

describe('the cut falls', () => {
  test('at the end of a paragraph rather than of a line', () => {
    expect(splitText('đoạn một\n\ndòng hai\ndòng ba', 20)).toEqual(['đoạn một', 'dòng hai\ndòng ba']);
  });

  test('at the end of a line rather than of a word', () => {
    expect(splitText('một hai ba\nbốn năm sáu', 16)).toEqual(['một hai ba', 'bốn năm sáu']);
  });

  test('at the end of a word when a line would leave a scrap', () => {
    expect(splitText('a\nmột hai ba bốn năm', 14)).toEqual(['a\nmột hai ba', 'bốn năm']);
  });

  test('exactly at the limit when the word ends there', () => {
    expect(splitText('một hai ba', 7)).toEqual(['một hai', 'ba']);
  });

  test('between characters of one long word, never inside an emoji', () => {
    expect(splitText('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
    expect(splitText('ab👨‍👩‍👧‍👦cd', 12)).toEqual(['ab', '👨‍👩‍👧‍👦c', 'd']);
  });
});

test('decomposed letters are composed before they are counted', () => {
  expect(splitText('ệệệ'.normalize('NFD'), 3)).toEqual(['ệệệ']);
});

test('a limit without room for a character is refused', () => {
  expect(() => splitText('a', 1)).toThrow('speech.bad_limit');
});
