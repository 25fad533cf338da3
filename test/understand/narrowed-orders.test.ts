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
