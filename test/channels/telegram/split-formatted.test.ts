import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, linked, styled, type Formatted } from '#channels/telegram/formatted.ts';
import { splitFormatted } from '#channels/telegram/split-formatted.ts';

const looks = ['bold', 'italic', 'blockquote', 'pre'] as const;

/** Texts of any Unicode, whole characters and halves, with many line ends, each stretch in a look or none. */
const formatted: fc.Arbitrary<Formatted> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('\n', '\n\n', ' ', 'tỷ lệ < 50% & > 20%', 'Ng\u0323a\u0302', '👩🏽‍💻', 'ệ'.repeat(50)),
      ),
      fc.constantFrom(...looks, 'link', 'none'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) =>
    joined(
      pieces.map(([text, look]) => {
        if (look === 'link') return linked(styled(text.toWellFormed()), 'https://example.org');
        return look === 'none' ? styled(text.toWellFormed()) : styled(text.toWellFormed(), look);
      }),
    ),
  );

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** Every letter together with its looks, white space left out: what may never be lost. */
function letters({ text, entities }: Formatted): string[] {
  return Array.from({ length: text.length }, (_, index) => {
    const here = entities.filter(({ offset, length }) => offset <= index && index < offset + length);
    return `${text.charAt(index)}|${here.map((entity) => entity.type).join()}`;
  }).filter((letter) => !/^\s\|/.test(letter));
}

describe('whatever the text', () => {
  test('parts keep the limit, are never empty, and break no character', () => {
    fc.assert(
      fc.property(formatted, fc.integer({ min: 2, max: 120 }), (whole, max) => {
        for (const part of splitFormatted(whole, max)) {
          expect(part.text.length).toBeLessThanOrEqual(max);
          expect(part.text.trim()).toBe(part.text);
          expect(part.text).not.toBe('');
          expect(part.text.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('nothing but white space at the cuts is lost, and every letter keeps its looks', () => {
    fc.assert(
      fc.property(formatted, fc.integer({ min: 2, max: 120 }), (whole, max) => {
        const parts = splitFormatted(whole, max);

        expect(parts.flatMap(letters)).toEqual(letters(whole));
        expect(withoutSpace(parts.map((part) => part.text).join(''))).toBe(withoutSpace(whole.text));
      }),
    );
  });

  test('looks lie inside their part', () => {
    fc.assert(
      fc.property(formatted, fc.integer({ min: 2, max: 120 }), (whole, max) => {
        for (const { text, entities } of splitFormatted(whole, max))
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});

describe('where a long text is cut', () => {
  const texts = (text: string, max: number) => splitFormatted(styled(text), max).map((part) => part.text);

  test('at the last line end that fits', () => {
    expect(texts('một hai\nba bốn\nnăm sáu', 16)).toEqual(['một hai\nba bốn', 'năm sáu']);
  });

  test('at a word where the line end comes too early to be worth it', () => {
    expect(texts('A\nmột hai ba bốn năm', 15)).toEqual(['A\nmột hai ba', 'bốn năm']);
  });

  test('inside a word only where it has no end, and then between characters', () => {
    expect(texts('👩🏽‍💻👩🏽‍💻👩🏽‍💻', 15)).toEqual(['👩🏽‍💻👩🏽‍💻', '👩🏽‍💻']);
  });

  test('a text that fits is one message, white space alone is none', () => {
    expect(texts('  Tỷ lệ < 50% & > 20%\n', 4096)).toEqual(['Tỷ lệ < 50% & > 20%']);
    expect(texts(' \n\n ', 4096)).toEqual([]);
  });

  test('before the hundred and first look, which Telegram would forget', () => {
    const whole = joined(
      Array.from({ length: 150 }, (_, index) => styled(`chữ${index}`, 'bold')),
      ' ',
    );

    const parts = splitFormatted(whole);

    expect(parts.map((part) => part.entities.length)).toEqual([100, 50]);
    expect(parts[1]?.text.startsWith('chữ100 ')).toBe(true);
  });
});
