import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const ofOne = ['Hà Trung nộp hồ sơ trên mạng được bao nhiêu phần trăm', 'Vĩnh Lộc thì sao'];

describe('two places spoken of one after the other', () => {
  test.each([
    'thế thằng nào hơn',
    'đặt hai thằng cạnh nhau xem nào',
    'hai ông đó ai hơn ai',
    'đứa nào khá hơn',
  ])('“%s” sets them beside one another', (text) => {
    expect(readLast([...ofOne, text])).toMatchObject({
      questions: [
        { kind: 'comparison', topics: ['online-dossiers'], units: ['commune:15271', 'commune:15349'] },
      ],
    });
  });
});

describe('the bearer of a name that is not meant', () => {
  test.each([
    ['Sầm Sơn hồ sơ đúng hạn 2024', 'phường ấy, không phải thành phố cũ', 'commune:16531'],
    ['Hoằng Hóa hồ sơ đúng hạn', 'không phải xã, huyện cơ mà', 'district:399'],
    ['Huyện Hoằng Hóa hồ sơ đúng hạn', 'xã cơ, đâu phải huyện', 'commune:15865'],
  ])('%s: “%s”', (first, text, unit) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['dossiers-on-time'], units: [unit] }],
    });
  });
});
