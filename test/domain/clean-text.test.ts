import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#domain/clean-text.ts';

test('ordinary Vietnamese, composed or not, line breaks, tabs and emojis stay as they were typed', () => {
  const typed = 'Kinh tế số\nKinh te\u0302\u0301 số\t👩🏽‍💻 < 50% & > 20%';

  expect(cleanText(typed)).toBe(typed);
});

test.each([
  ['a NUL, which PostgreSQL refuses', 'dti\u0000 2024', 'dti 2024'],
  ['half a surrogate pair', 'dti \ud83d', 'dti \ufffd'],
  ['carriage returns and line separators', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['marks that reverse the writing', 'a\u202ebc\u2066d', 'abcd'],
  ['control characters', '\u001b[31mred\u0007', '[31mred'],
])('%s', (_case, typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text);

      expect(cleanText(once)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
    }),
  );
});
