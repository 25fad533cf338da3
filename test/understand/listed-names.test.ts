import { describe, expect, test } from 'vitest';
import { asked, catalogue } from './support/understanding.ts';

/** The names of the units a message is answered for. */
function named(text: string): readonly string[] {
  const question = asked(text);
  if (!('units' in question)) return [];
  return question.units.map((id) => {
    const unit = catalogue.unit(id);
    return unit ? `${unit.type} ${unit.name}` : id;
  });
}

describe('names in one list are units of their own, though one of them was a district', () => {
  test.each([
    [
      'Trong ba phường Hải Bình, Nghi Sơn, Tĩnh Gia thì phường nào nộp hồ sơ trực tuyến nhiều nhất?',
      ['Phường Hải Bình', 'Phường Nghi Sơn', 'Phường Tĩnh Gia'],
    ],
    ['các phường Hải Bình, Nghi Sơn hài lòng bao nhiêu', ['Phường Hải Bình', 'Phường Nghi Sơn']],
    ['2 phường Hải Bình và Nghi Sơn hài lòng bao nhiêu', ['Phường Hải Bình', 'Phường Nghi Sơn']],
    ['các xã Nga Thắng, Nga Sơn hài lòng bao nhiêu', ['Xã Nga Thắng', 'Xã Nga Sơn']],
    [
      'những phường Hải Bình, Tĩnh Gia, Nghi Sơn ký số thế nào',
      ['Phường Hải Bình', 'Phường Tĩnh Gia', 'Phường Nghi Sơn'],
    ],
  ])('%s', (text, units) => {
    expect(named(text)).toEqual(units);
  });

  test.each([
    ['phường Hải Bình, Nghi Sơn hài lòng bao nhiêu', ['Phường Hải Bình']],
    ['hai xã Xuân Lộc, Hải Lộc, Hậu Lộc cũ hài lòng bao nhiêu', ['Xã Xuân Lộc', 'Xã Hải Lộc']],
    ['các xã Xuân Lộc, Hải Lộc, Hậu Lộc cũ hài lòng bao nhiêu', ['Xã Xuân Lộc', 'Xã Hải Lộc']],
    ['8 xã Triệu Sơn hài lòng bao nhiêu', ['Huyện Triệu Sơn']],
    ['xã Xuân Lộc, Hậu Lộc hài lòng bao nhiêu', ['Xã Xuân Lộc']],
  ])('where one tells where another lies: %s', (text, units) => {
    expect(named(text)).toEqual(units);
  });
});

describe('"quy" before a number is a quarter, not the end of a name', () => {
  test.each([
    ['tp thanh hoa quy 1 nam 2025 cds sao', ['Thành phố Thanh Hóa'], '2025-Q1'],
    ['thanh hoa quy 3 ky so bao nhieu', ['Tỉnh Thanh Hóa'], '2026-Q3'],
    ['huyen hoang hoa quy 2 nam 2024 hai long bao nhieu', ['Huyện Hoằng Hóa'], '2024-Q2'],
    ['xa hoa quy quy 1 nam 2025 hai long bao nhieu', ['Xã Hóa Quỳ'], '2025-Q1'],
    ['xa hoa quy hai long bao nhieu', ['Xã Hóa Quỳ'], null],
  ])('%s', (text, units, period) => {
    expect(named(text)).toEqual(units);
    expect(asked(text)).toMatchObject({ period });
  });
});
