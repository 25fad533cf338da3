import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';
import type { Question } from '#domain/question.ts';

function offered(text: string): readonly Partial<Question>[] {
  const reading = read(text);
  return reading.kind === 'ambiguous' ? reading.readings : [];
}

describe('a word that is odd where it stands is not explained away', () => {
  test.each([
    ['tình hình chuyển đổi số Nghi ơn', { units: ['commune:16654'] }],
    ['Vĩnh Lộ định danh và xác thực điện tử thế nào rồi', { units: ['commune:15349'] }],
    ['tinh hinh chuyen doi so Ngoc ac', { units: ['commune:15061'] }],
    ['lương hưu qua tài khoản của zã Hà Trung năm 2023', { units: ['commune:15271'], period: '2023' }],
    ['văn bản ký số của ã Quan Sơn năm 2025', { units: ['commune:15016'], period: '2025' }],
    ['xã nào chưa báo cáo văn bản lý số', { kind: 'missing', topics: ['documents-signed'] }],
    ['mục tiêu ti khoản định danh điện tử đến năm 2030', { topics: ['identity-accounts'], due: '2030' }],
  ])('"%s" offers what a slip would make of it', (text, wanted) => {
    const readings = offered(text);

    expect(readings[0]).toMatchObject(wanted);
    expect(readings.length).toBeGreaterThan(1);
  });

  test('a capital that may begin a name is asked about by name', () => {
    expect(read('cho biết văn bản ký số Thiệu Hai')).toMatchObject({
      kind: 'ambiguous',
      unknown: ['Thiệu'],
      readings: [{ topics: ['documents-signed'], units: [] }],
    });
  });

  test('everyday words in their place are left alone', () => {
    for (const text of ['xã Nghi Sơn ổn chứ', 'Nga Sơn làm ăn ra sao', 'kinh te so cua tinh ta cao chua'])
      expect(read(text).kind, text).toBe('understood');
  });
});
