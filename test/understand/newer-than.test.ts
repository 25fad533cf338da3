import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('the time of a figure that is known already is not asked about where a newer one is', () => {
  test.each([
    ['Nghị quyết 06 đạt 7/10 chỉ tiêu từ hồi 2023, giờ có con số mới hơn chưa?', 'nq06-targets-met'],
    ['ký số 96% là của tháng 9, giờ có số mới hơn chưa', 'documents-signed'],
    ['DTI hạng 11 là của 2024, bây giờ có số mới hơn không', 'dti-rank'],
  ])('%s', (text, topic) => {
    expect(asked(text)).toMatchObject({ topics: [topic], period: null, range: null });
  });

  test.each([
    ['ký số tháng 9, tháng 10 có số mới chưa', '2026-09'],
    ['ký số tháng 9/2026 bao nhiêu', '2026-09'],
    ['DTI năm 2024, hạng mấy', '2024'],
  ])('but it is in: %s', (text, period) => {
    expect(JSON.stringify(asked(text))).toContain(period);
  });
});

describe('what somebody supposes to count is not asked about beside what does', () => {
  test.each([
    [
      'Chỉ tiêu định danh, xác thực điện tử trong nghị quyết tính thế nào, có phải cứ cài VNeID là tính không?',
      'e-identity',
    ],
    ['chỉ tiêu ký số tính thế nào, có phải cứ có chữ ký số là tính không', 'documents-signed'],
  ])('%s', (text, topic) => {
    expect(asked(text)).toMatchObject({ kind: 'definition', topics: [topic] });
  });

  test('two topics that are both asked about stay', () => {
    expect(asked('chỉ tiêu ký số và hài lòng tính thế nào')).toMatchObject({
      kind: 'definition',
      topics: ['documents-signed', 'satisfaction'],
    });
  });
});

test('what two places write is no number of units', () => {
  expect(
    asked('Kinh tế số cả nước năm 2024 chỗ viết 13 chỗ viết 18 phần trăm, số nào mới đúng?'),
  ).toMatchObject({ kind: 'figure', topics: ['digital-economy'], period: '2024', limit: null });
  expect(asked('13 chỗ ký số thấp nhất')).toMatchObject({ kind: 'ranking', limit: 13 });
});
