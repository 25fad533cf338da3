import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

describe('the kind of unit told further on belongs to the name', () => {
  test.each([
    [
      'Xã Trung Thành nay nhập vào đâu, tôi hỏi xã dưới Nông Cống trước đây chứ không phải xã trên vùng cao',
      { kind: 'geography', units: ['oldcommune:16303'] },
    ],
    [
      'Tình hình Ngọc Trạo thế nào, ý tôi là xã ở Thạch Thành chứ không phải phường',
      { kind: 'overview', units: ['commune:15250'] },
    ],
    [
      'Nghi Sơn đã đạt bao nhiêu phần trăm về định danh điện tử, tôi hỏi cả thị xã cũ chứ không hỏi riêng phường',
      { kind: 'figure', units: ['district:407'] },
    ],
    [
      'Quảng Phú đang nói ở đây là xã của huyện Thọ Xuân ngày trước, không phải phường, nay về xã nào rồi',
      { kind: 'geography', units: ['oldcommune:15571'] },
    ],
    [
      'xa phu son thi nhieu noi co, toi can cai xa cua huyen quan hoa, nay da nhap ve dau',
      { kind: 'geography', units: ['oldcommune:14887'] },
    ],
    [
      'Nga Sơn ký số đạt bao nhiêu, ý tôi là cả huyện cũ',
      { topics: ['documents-signed'], units: ['district:401'] },
    ],
    ['ngoc trao the nao, y toi la xa chu khong phai phuong', { kind: 'overview', units: ['commune:15250'] }],
    ['Đông Sơn thanh toán trực tuyến bao nhiêu, mình hỏi phường', { units: ['commune:16378'] }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('which units there are is still asked', () => {
  test.each([
    ['Thọ Xuân trước đây có những xã nào, tôi hỏi huyện', { kind: 'geography', units: ['district:395'] }],
    ['Đông Sơn đạt bao nhiêu, tôi hỏi các xã cũ', { kind: 'listing', units: ['district:405'] }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});
