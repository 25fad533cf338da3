import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('after an indicator or a pillar the whole is asked for', () => {
  test.each([
    ['chinh quyen so cua huyen Thieu Hoa', 'xem tong the luon cho nhanh', 'district:398'],
    ['ký số Nga Sơn', 'thôi cho xem tổng quan đi', 'commune:16093'],
    ['ký số Nga Sơn', 'tổng thể thì sao', 'commune:16093'],
    ['ký số Nga Sơn', 'nhìn chung xã này thế nào', 'commune:16093'],
    ['ký số Nga Sơn', 'nói chung xã đó tổng thể thế nào, tốt hay kém', 'commune:16093'],
  ])('%s: “%s”', (first, text, unit) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind: 'overview', topics: [], units: [unit] }],
    });
  });

  test('of two units', () => {
    const texts = [
      'hoang hoa voi quang xuong ho so truc tuyen ai hon',
      'noi chung ben nao chuyen doi so tot hon',
    ];

    expect(readLast(texts)).toMatchObject({
      questions: [{ kind: 'comparison', topics: [], units: ['district:399', 'district:406'] }],
    });
  });

  test('but of the index it is the index', () => {
    expect(readLast(['điểm dti kinh tế số', 'tổng thể thì sao'])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['dti-score'] }],
    });
  });
});

test.each([
  ['Số tài khoản thanh toán cá nhân', 'khác gì với tỷ lệ dân số có tài khoản thanh toán', 'payment-accounts'],
  ['dich vu cong truc tuyen mot phan la gi', 'khac toan trinh cho nao', 'services-partial'],
])('%s: “%s” tells both apart', (first, text, before) => {
  expect(readLast([first, text])).toMatchObject({
    questions: [{ kind: 'definition', topics: [before, expect.any(String)] }],
  });
});
