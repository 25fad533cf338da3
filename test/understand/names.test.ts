import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';
import type { UnitId } from '#domain/unit.ts';

/** The units a message was read with, or offered when it was asked back. */
function units(text: string): {
  readonly how: string;
  readonly first: readonly UnitId[];
  readonly passed: readonly UnitId[];
} {
  const reading = read(text);
  if (reading.kind === 'understood')
    return {
      how: 'understood',
      first: reading.questions[0].units,
      passed: reading.alternatives.flatMap((other) => other.units),
    };
  const offered = reading.kind === 'ambiguous' ? reading.readings : reading.nearest;
  return { how: reading.kind, first: offered.flatMap((question) => question.units), passed: [] };
}

describe('a name that a present commune and a former district share', () => {
  test('is the commune, with the district offered', () => {
    expect(units('như xuân')).toMatchObject({ how: 'understood', first: ['commune:16174'] });
    expect(units('như xuân').passed).toContain('district:402');
  });

  test('is the district for a time before the change, and where the words say so', () => {
    expect(units('hài lòng Như Xuân 2024').first).toEqual(['district:402']);
    expect(units('huyện Như Xuân').first).toEqual(['district:402']);
    expect(units('huyện cũ Như Xuân').first).toEqual(['district:402']);
    expect(units('huyen cu nhu xuan ky so bao nhieu').first).toEqual(['district:402']);
    expect(units('Như Xuân, cái huyện cũ ấy, cho tôi nắm nhanh').first).toEqual(['district:402']);
    expect(units('thị xã cũ Bỉm Sơn').first).toEqual(['district:381']);
    expect(units('Như Xuân trước sáp nhập').first).toEqual(['district:402']);
  });

  test('is the district beside a unit that was only ever one', () => {
    expect(units('so sánh Hoằng Hóa với Quảng Xương').first).toEqual(['district:399', 'district:406']);
  });
});

describe('names of several units', () => {
  test('are asked about with all that bear them', () => {
    const asked = units('phường Lam Sơn');

    expect(asked.how).toBe('ambiguous');
    expect(asked.first).toHaveLength(2);
  });

  test('are told apart by the district beside them, in any order of words', () => {
    const wanted = units('xã Xuân Lộc huyện Hậu Lộc').first;

    expect(wanted).toHaveLength(1);
    expect(units('Xuân Lộc, Hậu Lộc').first).toEqual(wanted);
    expect(units('xã Xuân Lộc thuộc Hậu Lộc').first).toEqual(wanted);
    expect(units('xã Xuân Lộc bên Hậu Lộc').first).toEqual(wanted);
  });

  test('are told apart by their marks where marks are typed, and all offered where not', () => {
    expect(units('xã Hoằng Đông')).toMatchObject({ how: 'understood' });
    expect(units('xa hoang dong')).toMatchObject({ how: 'ambiguous' });
    expect(units('xa hoang dong').first).toHaveLength(2);
  });
});

test('"xã cũ" before a name asks of former communes only, a district behind it of which', () => {
  expect(units('xã cũ Phú Xuân')).toMatchObject({
    how: 'ambiguous',
    first: ['oldcommune:14890', 'oldcommune:15577'],
  });
  expect(units('xã Phú Xuân, mà là bên Thọ Xuân cơ').first).toEqual(['oldcommune:15577']);
});

test('a word that leads to a name does not take its beginning', () => {
  expect(units('con thieu toan').first).toEqual(['commune:15820']);
  expect(read('con thieu xa nao')).toMatchObject({ questions: [{ kind: 'missing' }] });
});

describe('the province and the country', () => {
  test.each([
    ['kinh tế số Thanh Hóa', 'province'],
    ['kinh tế số toàn tỉnh', 'province'],
    ['hài lòng thành phố Thanh Hóa', 'district:380'],
    ['hài lòng TPTH', 'district:380'],
    ['kinh tế số cả nước', 'nation'],
    ['điểm DTI trung bình các tỉnh', 'provinces-mean'],
  ])('%s', (text, unit) => {
    expect(units(text).first).toEqual([unit]);
  });
});

describe('names that are none of ours', () => {
  test('after a type word bring the nearest, never the province', () => {
    const reading = read('tỷ lệ hài lòng huyện Abcx Xyz');

    expect(reading).toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
  });

  test('of other provinces are refused by name', () => {
    expect(read('DTI Nghệ An 2024')).toMatchObject({ why: 'not-measured', unknown: ['Nghệ An'] });
  });

  test('that another province bears too are asked about', () => {
    expect(read('kinh tế số Quảng Ninh')).toMatchObject({ kind: 'ambiguous', about: 'unit' });
  });
});

describe('a type word before a name we do not know', () => {
  test.each([
    'huyện bác ái kinh tế số đạt bao nhiêu',
    'huyen kim bang kinh te so dat bao nhieu',
    'tỷ lệ ký số của xã quỳ hợp là bao nhiêu',
    'chuyển đổi số ở phường văn chấn đến đâu',
    'xã lấp vò kinh tế số đạt bao nhiêu',
    'xếp hạng của xã ân thi',
  ])('never falls back to the province: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
  });

  test.each([
    ['huyện có nhiều xã hoàn thành chuyển đổi số nhất', 'ranking'],
    ['xã bãi ngang Ngư Lộc giờ nằm trong xã nào', 'geography'],
    ['nhung phuong duoi 50% ho so truc tuyen', 'listing'],
  ])('is told apart from words about units: %s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ kind }] });
  });
});

test('a name that former communes elsewhere bear too is the current one where its time is told', () => {
  expect(units('hài lòng của Trung Thành tháng 9/2026')).toMatchObject({
    how: 'understood',
    first: ['commune:14872'],
  });
  expect(units('hài lòng của Trung Thành').how).toBe('ambiguous');
});

describe('words that are no names', () => {
  test.each([
    ['viết luận văn khổ quá, cho em xin tỉ lệ dân có chữ ký số', []],
    ['tôi ở thôn Lam Sơn xã Nga An, hồ sơ đúng hạn bao nhiêu', ['commune:16144']],
  ])('%s', (text, wanted) => {
    expect(units(text).first).toEqual(wanted);
  });

  test('"cứ" behind a name is not "cũ"', () => {
    expect(units('sao xã Đồng Lương cứ bị nhắc tên mãi, chậm chỉ tiêu nào thế').first).toEqual([
      'commune:15058',
    ]);
    expect(units('xã Đồng Lương cũ ký số bao nhiêu').first).toEqual(['oldcommune:15058']);
  });

  test('a name is not parted by a slip that takes its end: "nhu thanh lep ve" holds no "thành lập"', () => {
    expect(units('nhu thanh lep ve ha tang so phai ko').first).toEqual(['commune:16228']);
  });
});
