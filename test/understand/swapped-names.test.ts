import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const baThuoc = 'district:386';

describe('one of those compared is put in the place of another', () => {
  const before = ['Huyện Bá Thước làm đến đâu', 'so sánh với Quan Sơn'];

  test.each([
    'bỏ Quan Sơn ra, đưa Lang Chánh vào thế chỗ',
    'bỏ Quan Sơn, cho Lang Chánh vào thay',
    'loại Quan Sơn đi rồi đưa Lang Chánh vào',
    'đưa Lang Chánh vào, bỏ Quan Sơn ra',
  ])('“%s”', (text) => {
    expect(readLast([...before, text])).toMatchObject({
      questions: [{ kind: 'comparison', units: [baThuoc, 'district:388'] }],
    });
  });

  test('“bỏ Quan Sơn ra” alone puts none there', () => {
    expect(readLast([...before, 'bỏ Quan Sơn ra'])).toMatchObject({ questions: [{ units: [baThuoc] }] });
  });
});

test.each([
  'tôi lộn, Như Thanh mới đúng chứ ko phải Như Xuân, vẫn năm ấy',
  'Như Thanh mới đúng chứ không phải Như Xuân',
  'nhầm, Như Thanh mới đúng, Như Xuân là sai',
])('“%s” keeps the year', (text) => {
  const before = ['Mức độ hài lòng của Thường Xuân năm 2025', 'Như Xuân cùng năm'];
  expect(readLast([...before, text])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['satisfaction'], period: '2025' }],
  });
});

test('of a name that several former communes bore, it is asked which is meant', () => {
  const reading = readLast(['mức độ hài lòng xã Xuân Lập', 'ý là xã Xuân Lộc, không phải Xuân Lập']);
  expect(reading.kind).toBe('ambiguous');
});

test.each([
  'hỏi cả tỉnh chứ đừng riêng Mường Lát, bao nhiêu thôn chưa',
  'hỏi cả tỉnh chứ không phải riêng Mường Lát, bao nhiêu thôn có',
])('“%s” is asked of the province', (text) => {
  const before = [
    'Thôn bản phủ sóng di động đến đâu rồi',
    'bao nhiêu thôn chưa có sóng, Mường Lát chẳng hạn',
  ];
  expect(readLast([...before, text])).toMatchObject({
    questions: [{ topics: ['villages-covered'], units: ['province'] }],
  });
});
