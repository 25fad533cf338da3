import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('somebody reminds that there are no districts any more', () => {
  const asked = 'Tỷ lệ doanh nghiệp chuyển đổi số ở huyện Thường Xuân năm 2025';

  test.each([
    'xã chứ, bây giờ đâu còn huyện',
    'nhưng mà huyện bỏ rồi, vậy lấy xã Thường Xuân đi',
    'bỏ huyện rồi mà, xã cơ',
    'hết cấp huyện rồi, xã thôi',
  ])('%s', (then) => {
    expect(readLast([asked, then])).toMatchObject({
      questions: [{ topics: ['digital-enterprises'], units: ['commune:15646'], period: '2025' }],
    });
  });
});

describe('somebody says which kind of unit is gone', () => {
  test.each([
    [
      'hài lòng thành phố Thanh Hóa',
      'à giờ không còn thành phố nữa tôi hỏi phường hạc thành',
      'commune:14797',
    ],
    [
      'hài lòng thành phố Sầm Sơn',
      'giờ không còn thành phố Sầm Sơn nữa, lấy phường Sầm Sơn',
      'commune:16531',
    ],
    ['hài lòng thị xã Nghi Sơn', 'giờ không còn thị xã nữa tôi hỏi phường Nghi Sơn', 'commune:16654'],
  ])('%s → %s', (first, then, unit) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ units: [unit] }] });
  });

  test('but what became of one that is gone is asked of it', () => {
    expect(
      readLast(['hài lòng xã Nga An', 'giờ không còn huyện Như Xuân nữa, thế các xã cũ của nó về đâu']),
    ).toMatchObject({ questions: [{ kind: 'geography', units: ['district:402'] }] });
  });
});

describe('words that belong to what was spoken of are explained by it', () => {
  test.each([
    ['Tỷ lệ doanh nghiệp chuyển đổi số năm 2025', 'doanh nghiệp ở Nga Sơn thì sao', 'digital-enterprises'],
    ['hồ sơ trực tuyến xã Nga Sơn', 'cả tỉnh mấy hồ sơ', 'online-dossiers'],
    ['số thôn bản phủ sóng', 'thế hồi tháng 8/2023 thì mấy thôn', 'villages-covered'],
  ])('%s → %s', (first, then, topic) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ kind: 'figure', topics: [topic] }] });
  });

  test.each([
    ['Tỷ lệ doanh nghiệp chuyển đổi số năm 2025', 'bao nhiêu doanh nghiệp phá sản'],
    ['hồ sơ trực tuyến xã Nga Sơn', 'hồ sơ đất đai bao nhiêu'],
    ['Tỷ lệ dân số có tài khoản thanh toán điện tử', 'tôi cần số tài khoản'],
  ])('%s → %s is not answered unasked', (first, then) => {
    expect(readLast([first, then])).not.toMatchObject({ kind: 'understood' });
  });
});
