import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('an order of communes', () => {
  test.each([
    [['top 5 xa hai long thap nhat'], { topics: ['satisfaction'], units: [], limit: 5 }],
    [['xa hai long cao nhat'], { topics: ['satisfaction'], units: [], order: 'best' }],
    [
      ['top 5 xa hai long thap nhat', 'chi lay trong quang xuong cu thoi'],
      { topics: ['satisfaction'], units: ['district:406'], limit: 5 },
    ],
    [
      ['sap xep cac xa theo diem hai long', 'tho xuan thoi', 'xa nao chot bang'],
      { topics: ['satisfaction'], units: ['district:395'], order: 'worst' },
    ],
    [
      ['ty le ho so truc tuyen nhu thanh', 'tach rieng tung xa ra cho anh'],
      { topics: ['online-dossiers'], units: ['district:403'], over: 'commune' },
    ],
    [
      ['xa nao cua huyen quan son dan hai long nhat', 'con chieu nguoc lai, 3 xa cuoi'],
      { topics: ['satisfaction'], order: 'worst', limit: 3, over: 'commune' },
    ],
    [
      ['xã nào của huyện Hà Trung ký số cao nhất', '3 xã thấp nhất'],
      { topics: ['documents-signed'], order: 'worst', limit: 3, over: 'commune' },
    ],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [{ kind: 'ranking', ...wanted }] });
  });

  test('"xã Hoằng Lộc thôi" after it is one commune', () => {
    expect(readLast(['sắp xếp các xã theo mức độ hài lòng', 'xã Hoằng Lộc thôi'])).toMatchObject({
      questions: [{ kind: 'figure', units: ['commune:15961'] }],
    });
  });
});

test('"lấy giùm 3 năm gần nhất" is a development, not how recent the figures are', () => {
  expect(readLast(['hai long xa thanh quan', 'lay gium 3 nam gan nhat'])).toMatchObject({
    questions: [{ kind: 'trend', topics: ['satisfaction'], limit: 3 }],
  });
});

test('so many communes of a district stay in it, and are not the commune of its name', () => {
  const [first, later] = [
    readLast(['xã nào của huyện Hà Trung ký số cao nhất']),
    readLast(['xã nào của huyện Hà Trung ký số cao nhất', '3 xã thấp nhất']),
  ];
  expect(first.kind === 'understood' && later.kind === 'understood').toBe(true);
  expect(later.kind === 'understood' ? later.questions[0].units : []).toEqual(
    first.kind === 'understood' ? first.questions[0].units : null,
  );
});
