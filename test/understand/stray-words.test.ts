import { describe, expect, it } from 'vitest';
import { asked, readLast } from './support/understanding.ts';

describe('a word or two that nothing explains, beside a place or a time put into what was spoken of', () => {
  it.each([
    [
      'toan tinh co bao nhieu nguoi kich hoat vneid',
      'boc rieng tien trang',
      'identity-accounts',
      'commune:16549',
    ],
    [
      'chữ ký số cá nhân Thường Xuân',
      'Bát Mọt thì sao, xã biên giới ấy',
      'citizen-signatures',
      'commune:15607',
    ],
    [
      'An sinh xã hội chi trả qua tài khoản ở Quan Sơn',
      'rieng mien nui thi sao, vd quan hoa',
      'welfare-by-account',
      'district:385',
    ],
  ])('%s → %s', (before, message, topic, unit) => {
    expect(asked(before, message)).toMatchObject({ kind: 'figure', topics: [topic], units: [unit] });
  });

  it('are said with the answer', () => {
    expect(readLast(['hài lòng xã Hoằng Lộc', 'rieng mien nui thi sao, vd quan hoa'])).toMatchObject({
      unused: ['mien nui'],
    });
  });

  it('do not bring a topic of another programme into it', () => {
    expect(readLast(['hài lòng xã Hoằng Lộc', 'hộ nghèo Tiên Trang'])).toMatchObject({
      kind: 'not-understood',
    });
  });
});

describe('a commune has no communes: a name beside their number is that of the district', () => {
  it.each([
    ['Hậu Lộc còn mấy xã nữa mới xong', 'district:400'],
    ['Bá Thước còn mấy xã chưa xong', 'district:386'],
  ])('%s', (message, unit) => {
    expect(asked(message)).toMatchObject({ topics: ['communes-completed'], units: [unit] });
  });
});

it('words as they are typed come before words with other marks: "điểm thì mấy" is no exam', () => {
  expect(asked('Tỉnh xếp thứ mấy DTI năm 2022', 'điểm thì mấy?')).toMatchObject({
    kind: 'figure',
    topics: ['dti-score'],
    period: '2022',
  });
});
