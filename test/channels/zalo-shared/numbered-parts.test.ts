import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxText, numberedParts } from '#channels/zalo-shared/numbered-parts.ts';

const numbering = /\n\((\d+)\/(\d+)\)$/;
const withoutSpace = (text: string) => text.normalize('NFC').replace(/\s/gu, '');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6_000 }),
  fc.string({ unit: 'grapheme', maxLength: 6_000 }),
  fc
    .array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 40 })
    .map((lines) => lines.join('\n')),
  fc.constantFrom(
    '👩🏽‍💻'.repeat(900),
    'ệ'.normalize('NFD').repeat(3_000),
    '\u0323'.repeat(5_000),
    'a'.repeat(9_000),
  ),
);

describe('a text as messages', () => {
  test('loses nothing but white space at the cuts, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = numberedParts(text);

        const words = parts.length > 1 ? parts.map((part) => part.replace(numbering, '')) : parts;
        expect(withoutSpace(words.join(''))).toBe(withoutSpace(text));
      }),
    );
  });

  test('is never over the limit, numbering included, and never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const part of numberedParts(text)) {
          expect(part.length).toBeLessThanOrEqual(maxText);
          expect(part).not.toBe('');
        }
      }),
    );
  });

  test('has no half of a character at a cut', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.isWellFormed());

        expect(numberedParts(text).every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });

  test('is numbered in order where there are several', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = numberedParts(text);
        fc.pre(parts.length > 1);

        const numbers = parts.map((part) => numbering.exec(part)?.slice(1));
        expect(numbers).toEqual(parts.map((_, index) => [String(index + 1), String(parts.length)]));
      }),
    );
  });

  test('stays one message up to the limit', () => {
    expect(numberedParts('a'.repeat(maxText))).toEqual(['a'.repeat(maxText)]);
    expect(numberedParts('a'.repeat(maxText + 1))).toHaveLength(2);
    expect(numberedParts('  ')).toEqual([]);
  });

  test('is cut between lines where that is possible', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `Xã số ${index}: đạt chuẩn nông thôn mới`);

    const parts = numberedParts(lines.join('\n'));

    expect(parts.flatMap((part) => part.replace(numbering, '').split('\n'))).toEqual(lines);
  });
});
