import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('after how many units have done it', () => {
  test.each(['đó là những huyện nào', 'cụ thể huyện nào', 'kể tên ra'])('“%s” lists them', (text) => {
    expect(readLast(['có mấy huyện về đích cđs', text])).toMatchObject({
      questions: [{ kind: 'listing', topics: ['districts-completed'], over: 'district', status: 'met' }],
    });
  });

  test('one of them is asked whether it has', () => {
    expect(
      readLast(['những xã nào của huyện Hà Trung cũ đã xong chuyển đổi số', 'xã Tây Đô xong chưa']),
    ).toMatchObject({
      questions: [{ kind: 'figure', topics: ['communes-completed'], units: ['commune:15361'] }],
    });
  });
});

test('"Vĩnh Lộc bên cạnh được mấy xã" asks for the count there', () => {
  expect(
    readLast(['Huyện Thạch Thành cũ có mấy xã hoàn thành CĐS', 'Vĩnh Lộc bên cạnh được mấy xã?']),
  ).toMatchObject({ questions: [{ topics: ['communes-completed'], units: ['district:393'] }] });
});

describe('what was spoken of', () => {
  test('is left behind by “cả nghị quyết”', () => {
    expect(
      readLast([
        'chỉ tiêu kinh tế số nào có nguy cơ không đạt',
        'còn trong cả nghị quyết thì chỉ tiêu nào vẫn trống số liệu?',
      ]),
    ).toMatchObject({ questions: [{ kind: 'missing', topics: [] }] });
  });

  test('keeps no year for what is asked of now', () => {
    expect(
      readLast([
        'mức độ hài lòng năm 2023',
        'cảm ơn, thế hiện cả tỉnh có bao nhiêu tổ công nghệ số cộng đồng',
      ]),
    ).toMatchObject({ questions: [{ topics: ['digital-teams'], period: null }] });
  });

  test.each([
    ['hồ sơ trực tuyến Quảng Xương quý 1 năm 2024', 'cả năm thì sao', '2024'],
    ['thanh toán trực tuyến quý 3', 'lùi về 1 quý', '2026-Q2'],
    ['văn bản ký số năm 2025', 'trước nữa', '2024'],
  ])('%s → %s is of %s', (first, then, period) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ period }] });
  });

  test('is drawn over the years', () => {
    expect(
      readLast([
        'bao nhiêu xã hoàn thành chuyển đổi số quý 1/2025',
        'thôi vẽ luôn đường đi từng năm cho dễ nhìn',
      ]),
    ).toMatchObject({ questions: [{ kind: 'trend', topics: ['communes-completed'], period: null }] });
  });
});
