import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

describe('what is excepted is not asked about', () => {
  test.each([
    [
      'Ngoài Sầm Sơn với Bỉm Sơn ra thì còn nơi nào hoàn thành chuyển đổi số cấp huyện không?',
      { kind: 'listing', topics: ['districts-completed'], units: [] },
    ],
    [
      'ngoài Hạc Thành ra còn phường nào đạt trên 90% hài lòng',
      { kind: 'listing', topics: ['satisfaction'], units: [] },
    ],
    [
      'ngoài 2 xã Tam Chung và Mường Chanh, ở Mường Lát cũ còn xã nào bản chưa có sóng',
      { topics: ['villages-covered'], units: ['district:384'] },
    ],
    [
      'tất cả các xã trừ phường, tỷ lệ ký số thấp nhất là xã nào',
      { kind: 'ranking', topics: ['documents-signed'], order: 'worst' },
    ],
    ['không kể Hạc Thành thì phường nào ký số tốt nhất', { kind: 'ranking', units: [] }],
    [
      'xã Nga Thắng ngoài ký số ra còn chỉ tiêu nào chưa đạt',
      { kind: 'risk', topics: [], units: ['commune:16114'] },
    ],
    ['ngoài ra xã Nga Thắng ký số bao nhiêu', { kind: 'figure', units: ['commune:16114'] }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});
