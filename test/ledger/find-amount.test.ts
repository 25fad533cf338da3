import { describe, expect, test } from 'vitest';
import { findAmount, namesWithDigits } from '#ledger/find-amount.ts';
import { thanhHoa } from './given.ts';

const names = namesWithDigits(thanhHoa().catalogue);

describe('the value among the words of an order', () => {
  test.each([
    ['kinh tế số 2025 21,3%', '21,3%'],
    ['kinh tế số 21,3% năm 2025', '21,3%'],
    ['xã nga sơn dvctt q3/2025 87,5', '87,5'],
    ['xã nga sơn dvctt quý III/2025 đạt 87,5%', 'đạt 87,5%'],
    ['hạng DTI 2025 5/34', '5/34'],
    ['chỉ tiêu NQ 06 đã đạt 2023 7/10', '7/10'],
    ['chỉ tiêu NQ 57 tăng 6 tháng đầu năm 2025 11/54', '11/54'],
    ['băng rộng 1 Gb/s 2025 30%', '30%'],
    ['cấp xã hoàn thành CĐS tháng 10/2024 114/558', '114/558'],
    ['cấp xã hoàn thành CĐS 10/2024 114/558', '114/558'],
    ['số tài khoản thanh toán 2025 ước gần 5,2 triệu', 'ước gần 5,2 triệu'],
    ['thanh toán trực tuyến t3/2025 58,93% (265.588/450.684)', '58,93% (265.588/450.684)'],
    ['tổ công nghệ số 2024 4.233 tổ', '4.233'],
    ['tăng năng suất lao động 2025 9,6%/năm', '9,6%/năm'],
  ])('%s', (head, text) => {
    expect(findAmount(head, names)).toMatchObject({ found: 'one', text });
  });

  test.each(['kinh tế số 2025', 'kinh tế số', 'kinh tế số 31/12/2025', 'tổ công nghệ số 2024 2010', ''])(
    'none in “%s”: a number that may be a time is left alone',
    (head) => {
      expect(findAmount(head, names)).toEqual({ found: 'none' });
    },
  );

  test('several are told, none is chosen', () => {
    expect(findAmount('kinh tế số 2025 21,3 hoặc 22%', names)).toEqual({
      found: 'several',
      texts: ['21,3', '22%'],
    });
  });

  test('what stands around it is kept', () => {
    expect(findAmount('kinh tế số 2025 21,3% của huyện Nga Sơn', names)).toMatchObject({
      before: 'kinh tế số 2025',
      after: 'của huyện Nga Sơn',
    });
  });
});
