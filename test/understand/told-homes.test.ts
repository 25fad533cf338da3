import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

const inNhuXuan = ['commune:16177', 'commune:16186', 'commune:16213'];

describe('where units lie and what they were called is not asked about', () => {
  test.each([
    ['Ký số của 3 xã Như Xuân cũ: Xuân Bình, Hóa Quỳ, Thanh Phong', inNhuXuan],
    ['Các xã của Như Xuân cũ gồm Xuân Bình, Hóa Quỳ, Thanh Phong ký số bao nhiêu', inNhuXuan],
    ['Ở Như Xuân cũ, so giúp Xuân Bình, Hóa Quỳ, Thanh Phong về ký số', inNhuXuan],
    ['Huyện Như Xuân cũ, xã Xuân Bình ký số bao nhiêu', inNhuXuan.slice(0, 1)],
    ['Xã Thăng Bình (trước kia là Thăng Long, Thăng Thọ) ký số bao nhiêu', ['commune:16342']],
    ['Xã Thăng Bình, tức Thăng Long với Thăng Thọ nhập lại, ký số bao nhiêu', ['commune:16342']],
  ])('"%s"', (text, units) => {
    expect(question(text)).toMatchObject({ topics: ['documents-signed'], units });
  });

  test('a district set beside a commune of its own is', () => {
    expect(question('So xã Kim Tân với Thạch Thành cũ về ký số').units).toHaveLength(2);
  });

  test('where former names are asked about, they stay', () => {
    expect(question('Xã Thăng Bình trước kia là Thăng Long, Thăng Thọ phải không').kind).toBe('geography');
  });
});
