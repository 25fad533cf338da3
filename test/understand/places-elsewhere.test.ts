import { describe, expect, test } from 'vitest';
import { elsewhere } from '#understand/vocabulary/elsewhere.ts';
import { question, read } from './support/understanding.ts';

/** What a refusal names as no unit of the province, or the units that are asked about. */
function found(text: string): readonly string[] {
  const reading = read(text);
  if (reading.kind === 'not-understood') return reading.unknown;
  const questions = reading.kind === 'ambiguous' ? reading.readings : reading.questions;
  return questions.flatMap(({ units }) => units);
}

test('the list of places elsewhere has 62 provinces and no name twice in one of them', () => {
  const lists = Object.values(elsewhere).map((list) => list.split(', '));
  expect(lists).toHaveLength(62);
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
  expect(lists.flat().length).toBeGreaterThan(600);
});

describe('a district of another province', () => {
  test.each([
    ['huyện Kỳ Anh kinh tế số đạt bao nhiêu', 'huyện Kỳ Anh'],
    ['kinh tế số huyện Kỳ Anh, Hà Tĩnh', 'huyện Kỳ Anh'],
    ['xếp hạng của thị xã củ chi', 'thị xã củ chi'],
    ['xa lap vo kinh te so dat bao nhieu', 'xa lap vo'],
    ['huyen dai tu ky so bao nhieu', 'huyen dai tu'],
    ["HUYỆN CƯ M'GAR KINH TẾ SỐ", "HUYỆN CƯ M'GAR"],
    ['huyện Kì Anh kinh tế số', 'huyện Kì Anh'],
    ['các huyện Kỳ Anh, Lấp Vò kinh tế số bao nhiêu', 'huyện Kỳ Anh'],
  ])('is refused behind a type word: %s', (text, name) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit', unknown: [name] });
  });

  test('is refused with one slip that leaves no word', () => {
    expect(found('huyện văn bsn kinh tế số')).toEqual(['huyện văn bsn']);
    expect(found('xa ddong anh kinh te so')).toEqual(['xa ddong anh']);
  });

  test('is refused without a type word where a place is spoken of', () => {
    expect(found('kinh tế số ở Kỳ Anh')).toEqual(['Kỳ Anh']);
    expect(found('so sánh Thọ Xuân với Diễn Châu về kinh tế số')).toEqual(['Diễn Châu']);
    expect(found('củ chi kinh tế số')).toEqual(['củ chi']);
  });

  test('is refused behind a question about a unit of ours', () => {
    const asked = question('kinh tế số xã Thọ Xuân');
    for (const text of ['còn huyện Kỳ Anh thì sao', 'thế huyen lap vo', 'Kỳ Anh thì sao'])
      expect(read(text, asked)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
  });

  test('is refused with the names of ours that look most like it', () => {
    const reading = read('kinh tế số huyện Ngân Sơn');
    const nearest = reading.kind === 'not-understood' ? reading.nearest.flatMap(({ units }) => units) : [];
    expect(nearest).toContain('district:401');
  });
});

describe('a unit of ours', () => {
  test('wins over a place elsewhere of the same letters', () => {
    expect(found('sau thành phố Thanh Hóa thì huyện nào đứng nhì về ký số')).not.toContain(
      'thành phố Thanh Hóa',
    );
    expect(found('huyện vĩnh lọc kinh tế số')).toEqual(['district:393']);
  });

  test('wins with one slip where no marks tell it from a place elsewhere', () => {
    expect(found('huyen ngan son kinh te so')).toEqual(['district:401']);
  });
});

describe('ordinary words of the letters of a place elsewhere', () => {
  test.each([
    'cấp xã văn bản điện tử ký số bao nhiêu',
    'xã văn bản điện tử ký số bao nhiêu',
    'huyện có DN CĐS > 50% năm 2024',
    'kinh tế số ở ba vì sao thấp',
  ])('are none: %s', (text) => {
    expect(read(text)).not.toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
  });
});

test.each([
  ['quận 7 hài lòng bao nhiêu', 'quận 7'],
  ['xã Long Giang hài lòng', 'xã Long Giang hài lòng'],
])('%s: no unit of the province, whatever else its letters may make', (text, unknown) => {
  expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit', unknown: [unknown] });
});

describe('where only a name may stand a unit is named, known or not', () => {
  test.each([
    ['ty le ky so cua xa chi dao la bao nhieu', 'xa chi dao'],
    ['tỷ lệ ký số của xã an ninh là bao nhiêu', 'xã an ninh'],
    ['ty le ky so o xa bang lang', 'xa bang lang'],
    ['xa bang lang kinh te so dat bao nhieu', 'xa bang lang'],
    ['xa duc xuong kinh te so dat bao nhieu', 'xa duc xuong'],
    ['dich vu cong truc tuyen o phuong dan chu nam 2024', 'phuong dan chu'],
  ])('“%s” is not answered for the province', (text, unknown) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit', unknown: [unknown] });
  });

  test.each(['ky so cua xa nao cao nhat', 'ky so o xa mien nui the nao', 'hai long cua phuong thap nhat'])(
    '“%s” names none',
    (text) => {
      expect(read(text)).not.toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
    },
  );
});
