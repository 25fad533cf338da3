import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '#ledger/read-number.ts';

describe('a written number', () => {
  test.each([
    ['21,3', 21.3],
    ['87.5', 87.5],
    ['0,4880', 0.488],
    ['0.488', 0.488],
    ['0,488', 0.488],
    ['04', 4],
    ['28717', 28_717],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1_234.5],
    ['1,234.5', 1_234.5],
    ['12345,678', 12_345.678],
    ['-2,3', -2.3],
    ['−2,3', -2.3],
  ])('%s is %d', (written, value) => {
    expect(readNumber(written)).toEqual({ read: 'number', value });
  });

  test.each([
    ['1.234', '.', 1.234, 1_234],
    ['28,717', ',', 28.717, 28_717],
    ['-1,234', ',', -1.234, -1_234],
  ])('%s has two readings and is left open', (written, mark, decimal, thousands) => {
    expect(readNumber(written)).toEqual({ read: 'ambiguous', mark, decimal, thousands });
  });

  test.each([
    '',
    '-',
    '1.2.3',
    '1,2,3',
    '12.34.567',
    '1.234,5,6',
    '1e5',
    '0x10',
    '٣',
    '1 234',
    '=1+1',
    '12a',
  ])('“%s” is no number', (written) => {
    expect(readNumber(written)).toEqual({ read: 'nothing' });
  });

  test('whatever Vietnamese writes is read back, or left open where it has two readings', () => {
    const written = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, places) => {
          const value = whole / 10 ** places;

          const reading = readNumber(written.format(value));

          if (reading.read === 'ambiguous') expect([reading.decimal, reading.thousands]).toContain(value);
          else expect(reading).toEqual({ read: 'number', value });
        },
      ),
    );
  });
});
