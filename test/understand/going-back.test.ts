import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('a step from the time spoken of', () => {
  test.each([
    ['hài lòng quý 3 năm 2026', 'ca nam thi sao', '2026'],
    ['ký số năm 2025', 'trước nữa', '2024'],
    ['thanh toán trực tuyến quý 3', 'lui ve 1 quy', '2026-Q2'],
    ['điểm DTI năm 2024', 'lùi 2 năm', '2022'],
    ['số xã hoàn thành chuyển đổi số', 'thg truoc dc may', '2026-10'],
    ['số xã hoàn thành chuyển đổi số năm 2023', 'cộng dồn đến nay', null],
  ])('%s → %s is %s', (before, text, period) => {
    expect(asked(before, text)).toMatchObject({ kind: 'figure', period, range: null });
  });
});

describe('a stretch from the time spoken of', () => {
  test.each([
    ['hạng DTI năm 2022', 'từ đó tới nay thế nào', 'trend', { from: '2022', to: null }],
    ['thanh toán trực tuyến tháng 5 năm 2026', 'các tháng sau', 'trend', { from: '2026-06', to: null }],
    ['bao nhiêu thôn bản được phủ sóng', 'so với hồi 2022', 'trend', { from: '2022', to: null }],
    ['số xã hoàn thành năm 2022', 'thêm cả 2023 và 2024', 'figure', { from: '2022', to: '2024' }],
    ['tỷ trọng kinh tế số năm 2022', '23, 24, 25 nữa', 'figure', { from: '2022', to: '2025' }],
    ['hồ sơ đúng hạn năm 2024', '2025 với 2026 luôn', 'figure', { from: '2024', to: '2026' }],
    ['ký số năm 2025', 'đem so cùng kỳ năm trước', 'comparison', { from: '2024', to: '2025' }],
    ['ký số năm 2025', 'so với năm trước', 'comparison', { from: '2024', to: '2025' }],
    ['kinh tế số 2025', 'cả 3 năm', 'trend', { from: '2023', to: '2025' }],
    ['hạng DTI năm 2021', 'năm nào cao nhất', 'trend', null],
  ])('%s → %s', (before, text, kind, range) => {
    expect(asked(before, text)).toMatchObject({ kind, period: null, range });
  });

  test('what is due is no time to compare with', () => {
    expect(asked('tỷ trọng kinh tế số', 'đặt cạnh mục tiêu 2025 xem')).toMatchObject({ range: null });
  });
});

describe('the mergers part the times', () => {
  test.each([
    ['bao nhiêu xã đã hoàn thành chuyển đổi số', 'trước sáp nhập thì sao', '2025-H1'],
    ['mấy huyện hoàn thành chuyển đổi số', 'trước sáp nhập thì sao', null],
    ['hồ sơ đúng hạn huyện Bá Thước năm 2024', 'sau khi sáp nhập thì sao', null],
  ])('%s → %s is %s', (before, text, period) => {
    expect(asked(before, text)).toMatchObject({ kind: 'figure', period });
  });
});

test('the latest figure is wanted, not its age', () => {
  expect(asked('tỷ trọng kinh tế số năm 2024', 'số mới nhất cơ')).toMatchObject({
    kind: 'figure',
    period: null,
  });
});

test('what became of a unit has no time', () => {
  expect(
    asked('hài lòng quý 1 năm 2026', 'hỏi sang chuyện khác, xã Tiên Trang do những xã nào nhập lại'),
  ).toMatchObject({
    kind: 'geography',
    period: null,
  });
});
