import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

const commune = 'Xã Yên Khương: chữ ký số người dân';
const district = 'Quảng Xương hồ sơ đúng hạn năm 2024 là bao nhiêu';
const yenKhuong = 'commune:15031';
const quangXuong = 'district:406';

describe('how the figure of one unit stands', () => {
  test.each([
    ['còn xã nào thấp hơn xã này không', 'worst'],
    ['co xa nao thap hon ko', 'worst'],
    ['còn ai kém hơn không', 'worst'],
    ['thằng nào cao hơn nó', 'best'],
    ['xã nào đứng trên nó', 'best'],
  ])('"%s": all of them in order', (text, order) => {
    expect(asked(commune, text)).toMatchObject({
      kind: 'ranking',
      topics: ['citizen-signatures'],
      units: [],
      order,
      over: 'commune',
    });
  });

  test('of a district the districts, at its time', () => {
    expect(asked(district, 'có huyện nào kém hơn nữa không')).toMatchObject({
      kind: 'ranking',
      topics: ['dossiers-on-time'],
      units: [],
      period: '2024',
      over: 'district',
    });
  });

  test('those of its district where that is said', () => {
    expect(asked(commune, 'xã nào cùng huyện cũ mà cao hơn nó')).toMatchObject({
      kind: 'ranking',
      units: ['district:388'],
      over: 'commune',
    });
  });

  test.each([
    'trên trung bình hay dưới trung bình',
    'vậy là trên mức chung của tỉnh rồi còn gì',
    'thấp hơn bình quân chung à',
    'kém tỉnh bao nhiêu',
  ])('"%s": beside the province', (text) => {
    expect(asked(district, text)).toMatchObject({
      kind: 'comparison',
      topics: ['dossiers-on-time'],
      units: [quangXuong, 'province'],
      period: '2024',
    });
  });

  test('"cả tỉnh thì mấy phần trăm để em so": the figure of the province', () => {
    expect(asked(district, 'cả tỉnh thì mấy phần trăm để em so')).toMatchObject({
      kind: 'figure',
      topics: ['dossiers-on-time'],
      units: ['province'],
      period: '2024',
    });
  });

  test.each([
    'nhiều nhất tỉnh chưa',
    'xã này đứng áp chót à',
    'xếp hạng bao nhiêu trên 166 xã phường',
    'có lọt top 10 không',
    'nằm ở tốp nào',
    'bao nhiêu xã cao hơn xã này',
  ])('"%s": its place', (text) => {
    expect(asked(commune, text)).toMatchObject({
      kind: 'ranking',
      topics: ['citizen-signatures'],
      units: [yenKhuong],
      limit: null,
    });
  });

  test.each(['xã nào trội hơn', 'ben nao cao hon'])('"%s" after two of them is about the two', (text) => {
    expect(asked('hài lòng xã Thạch Lập', 'còn Kiên Thọ', text)).toMatchObject({
      kind: 'comparison',
      units: ['commune:15085', 'commune:15112'],
    });
  });
});

test('"ai hơn vậy" after one unit and then another is of the two', () => {
  const both = { kind: 'comparison', units: ['district:395', 'district:394'] };

  expect(asked('hài lòng của huyện Thọ Xuân', 'còn huyện Yên Định', 'ai hơn z')).toMatchObject(both);
});
