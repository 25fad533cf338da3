import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('after a question about what the programme does not follow', () => {
  test.each([
    ['giải ngân đầu tư công của Hà Trung năm nay', 'thế Vĩnh Lộc'],
    ['bao nhieu xa dat nong thon moi kieu mau', 'rieng yen dinh thi sao'],
    ['thời tiết Sầm Sơn hôm nay', 'mai thì sao'],
    ['hộ nghèo xã Đồng Lương còn bao nhiêu', 'còn năm 2024?'],
  ])('“%s” › “%s” is not followed either', (before, text) => {
    expect(asked(before, text)).toMatchObject({ kind: 'not-understood', why: 'not-measured' });
  });

  test('the indicator spoken of before is a tap away', () => {
    expect(
      asked('kts tỉnh năm 2023', 'vậy thu ngân sách năm đó bao nhiêu tỷ', 'còn năm 2024 thì sao'),
    ).toMatchObject({
      kind: 'not-understood',
      nearest: [{ kind: 'figure', topics: ['digital-economy'], period: '2024' }],
    });
  });

  test.each(['ừ', 'Sầm Sơn', 'còn chuyển đổi số Sầm Sơn thì sao'])(
    '“%s” asks for the state of the place',
    (text) => {
      expect(asked('thời tiết Sầm Sơn hôm nay', text)).toMatchObject({ kind: 'overview' });
    },
  );

  test('what else is asked is answered', () => {
    expect(asked('thời tiết Sầm Sơn hôm nay', 'thế hài lòng ở Nga Sơn thì sao')).toMatchObject({
      kind: 'figure',
      topics: ['satisfaction'],
    });
  });

  test('and what is asked after that goes on from it', () => {
    expect(asked('thời tiết Sầm Sơn hôm nay', 'hài lòng ở Sầm Sơn', 'thế Nga Sơn thì sao')).toMatchObject({
      kind: 'figure',
      topics: ['satisfaction'],
    });
  });
});
