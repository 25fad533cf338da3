import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

describe('how things of one’s own are done', () => {
  test.each([
    'vậy muốn làm chữ ký số thì đăng ký ở đâu',
    'muốn gia hạn chữ ký số thì phải làm thế nào',
    'cần mở tài khoản thanh toán điện tử thì đến đâu ạ',
    'muon lam chu ky so thi dang ky o dau',
  ])('“%s” is refused', (text) => {
    const refused = { kind: 'not-understood', why: 'not-measured' };
    expect(readLast(['Tỷ lệ người dân có chữ ký số của tỉnh', text])).toMatchObject(refused);
  });

  test.each([
    'muốn lấy số liệu chữ ký số thì xem ở đâu',
    'muốn đạt mục tiêu chữ ký số thì còn thiếu bao nhiêu',
  ])('“%s” is not', (text) => {
    expect(read(text).kind).not.toBe('not-understood');
  });
});
