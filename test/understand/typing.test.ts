import { describe, expect, test } from 'vitest';
import { decodeTelex } from '#understand/text/telex.ts';
import { decodeVni } from '#understand/text/vni.ts';
import { fitMarks, fold, syllableOf } from '#understand/text/syllable.ts';
import { tokenize } from '#understand/text/tokens.ts';
import { typingCost } from '#understand/match/distance.ts';
import { question, read } from './support/understanding.ts';

describe('syllables', () => {
  test('forget where the tone was put', () => {
    expect(syllableOf('hoà')).toEqual(syllableOf('hòa'));
    expect(syllableOf('thuỷ')).toEqual(syllableOf('thủy'));
  });

  test('lose all marks, đ too', () => {
    expect(fold('Đồng Tiến')).toBe('dong tien');
  });

  test('tell marks left out from marks that speak against a word', () => {
    const meant = syllableOf('đồng');

    expect(fitMarks(syllableOf('đồng'), meant)).toBe('same');
    expect(fitMarks(syllableOf('đông'), meant)).toBe('fewer');
    expect(fitMarks(syllableOf('đống'), meant)).toBe('other');
  });
});

describe('keys left standing', () => {
  test.each([
    ['chuyeenr', 'chuyển'],
    ['ddooir', 'đổi'],
    ['thuwowngf', 'thường'],
    ['thuowngf', 'thường'],
    ['nhuw', 'như'],
    ['dẫn', null],
  ])('Telex %s', (typed, meant) => {
    expect(decodeTelex(typed)).toEqual(meant === null ? null : syllableOf(meant));
  });

  test.each([
    ['tie61n', 'tiến'],
    ['d9o65', 'độ'],
    ['nguo72i', 'người'],
    ['ngu7o72i', 'người'],
  ])('VNI %s', (typed, meant) => {
    expect(decodeVni(typed)).toEqual(syllableOf(meant));
  });
});

describe('words and numbers', () => {
  test('part where a word is run into its number', () => {
    expect(tokenize('cds2025 q3 t10').map(({ text }) => text)).toEqual(['cds', '2025', 'q', '3', 't', '10']);
  });

  test('stay whole where the digits are VNI keys', () => {
    expect(tokenize('so61 lie65u').map(({ text }) => text)).toEqual(['so61', 'lie65u']);
  });

  test('read decimal commas and thousands the Vietnamese way', () => {
    expect(tokenize('21,3% của 4.342').map(({ number }) => number)).toEqual([21.3, null, 4342]);
  });
});

test('slips cost less on neighbouring keys, swapped or doubled letters than elsewhere', () => {
  expect(typingCost('xaun', 'xuan', 2)).toBeLessThan(typingCost('xman', 'xuan', 2));
  expect(typingCost('xuann', 'xuan', 2)).toBeLessThan(typingCost('xuank', 'xuan', 2));
  expect(typingCost('abcdef', 'xuan', 2)).toBe(Infinity);
});

describe('one question, however it is typed', () => {
  const clean = question('mức độ hài lòng của huyện Như Xuân năm 2024');

  test.each([
    'muc do hai long cua huyen nhu xuan nam 2024',
    'MỨC ĐỘ HÀI LÒNG CỦA HUYỆN NHƯ XUÂN NĂM 2024',
    'mức độ hài lòng của huyện Như Xuân năm 2024'.normalize('NFD'),
    'muwcs ddooj haif lonfg cuar huyeenj Nhuw Xuaan nawm 2024',
    'mu71c d9o65 ha2i lo2ng cu3a huye65n Nhu7 Xua6n na8m 2024',
    'mucdo hailong cua huyen nhuxuan nam 2024',
    'mức đô hài lòg của h. Như Xuân năm 2024',
    'muc do hia long cua huyen nhu xaun nam 2024',
    'mức độ hài lòng của huyện Như Xuân năm hai không hai tư',
  ])('%s', (text) => {
    expect(question(text)).toEqual(clean);
  });
});

test('an endless message is turned away unread', () => {
  const reading = read('kinh tế số '.repeat(100_000));

  expect(reading).toEqual({ kind: 'not-understood', why: 'too-long', unknown: [], nearest: [] });
});

test('signs and pictures without a word are no question', () => {
  expect(read('👍 ...')).toMatchObject({ kind: 'not-understood', why: 'empty' });
});

describe('letters that chat leaves out, or that stand the wrong way round', () => {
  test.each([
    ['nhữg chỉ tiêu nào chưa đạt', { kind: 'risk', topics: [] }],
    ['đag có bao nhiêu xã xog rồi', { kind: 'figure', topics: ['communes-completed'] }],
    ['hài lòg của xã Hoằg Tiến mấy %', { topics: ['satisfaction'], units: ['commune:15991'] }],
    ['thui đừg gửi tin nữa nha', { kind: 'unsubscribe' }],
    ['cho tui xme xã nào chưa có số liệu', { kind: 'missing' }],
    ['hạc thành vs hàm rồng phg nào hơn', { kind: 'comparison' }],
    ['ktra qua môi trg mạng của tỉnh', { topics: ['online-inspection'], units: ['province'] }],
    ['sl nì lấy đâu ra v ad', { kind: 'source' }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });

  test('are no other word: "rồi" at the end of "lên cổng của chính phủ rồi" is no "đòi"', () => {
    expect(question('tinh da dua duoc bao nhieu thu tuc len cong cua chinh phu roi')).toMatchObject({
      kind: 'figure',
      topics: ['services-national-portal'],
    });
    expect(question('chinh phu doi chi tieu bao nhieu')).toMatchObject({ kind: 'target' });
  });
});
