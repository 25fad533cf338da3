import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

describe('thresholds in everyday words', () => {
  test.each([
    ['xã nào hồ sơ đúng hạn chưa nổi 60 %', { operator: '<', value: 60 }],
    ['huyện nào ký số quá bán', { operator: '>', value: 50 }],
    ['xã nào hồ sơ đúng hạn dưới chuẩn 90', { operator: '<', value: 90 }],
    ['xã nào ký số đủ 100%', { operator: '>=', value: 100 }],
    ['doanh nghiệp chuyển đổi số ở Nghi Sơn đã qua mốc 50% chưa', { operator: '>', value: 50 }],
  ])('%s', (text, threshold) => {
    expect(question(text).threshold).toEqual(threshold);
  });

  test('of two bounds neither is passed over: they are offered singly', () => {
    for (const text of ['xã nào hài lòng từ 70 đến 80', 'xã nào hài lòng trong khoảng 70-80%'])
      expect(read(text)).toMatchObject({
        kind: 'ambiguous',
        readings: [
          { kind: 'listing', threshold: { operator: '>=', value: 70 } },
          { kind: 'listing', threshold: { operator: '<=', value: 80 } },
        ],
      });
  });
});

describe('how many there are is not how many are asked for', () => {
  test.each([
    ['hoang hoa co 8 xa xa nao dan dau hai long', null],
    ['có 26 huyện, huyện nào cao nhất về ký số', null],
    ['chi con 1 thang nua het nam chi tieu nao khong kip', null],
    ['cho 5 xã thấp nhất về hài lòng', 5],
    ['có 5 xã nào thấp nhất về hài lòng', 5],
  ])('%s: %s', (text, limit) => {
    expect(question(text).limit).toBe(limit);
  });

  test.each([
    ['xã nào vừa dưới 70% hồ sơ trực tuyến vừa dưới 50% thanh toán trực tuyến', 'online-dossiers', 70],
    ['xã nào hài lòng < 80 mà hồ sơ đúng hạn vẫn > 95', 'satisfaction', 80],
    ['liệt kê xã hài lòng trên 90% nhưng hồ sơ trực tuyến dưới 50%', 'satisfaction', 90],
  ])('bounds of two topics are offered each with its own: "%s"', (text, topic, value) => {
    expect(read(text)).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'listing', topics: [topic], threshold: { value } }, { kind: 'listing' }],
    });
  });
});
