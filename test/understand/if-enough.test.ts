import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

describe('whether what was set has been reached', () => {
  test.each([
    'ba con di lam giay to co vua long voi can bo khong, nhu the da toi muc tinh de ra chua',
    'mức hài lòng của dân đã tới mức tỉnh đề ra chưa',
    'hài lòng đã đạt mức đề ra chưa ạ',
  ])('"%s" asks what is', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics: ['satisfaction'] });
  });

  test.each(['mức tỉnh đề ra cho hài lòng là bao nhiêu', 'hài lòng tỉnh đặt ra bao nhiêu'])(
    '"%s" asks what shall be',
    (text) => {
      expect(question(text).kind).toBe('target');
    },
  );
});
