import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

const before = 'hài lòng xã Trung Lý';

describe('which units lie side by side is not recorded', () => {
  test.each([
    ['xã bên cạnh thì sao', 'xã bên cạnh'],
    ['các xã lân cận thế nào', 'các xã lân cận'],
    ['mấy xã lân cận thế nào', 'mấy xã lân cận'],
    ['thua xã bên à', 'xã bên'],
  ])('%s is told so', (text, unknown) => {
    expect(readLast([before, text])).toMatchObject({
      kind: 'not-understood',
      why: 'unknown-unit',
      unknown: [unknown],
    });
  });

  test('a unit with neighbours is not asked about itself', () => {
    expect(read('xã lân cận Hoằng Lộc hài lòng bao nhiêu').kind).toBe('not-understood');
  });

  test('a neighbour that is named is the unit meant', () => {
    expect(readLast([before, 'xa ben canh, Muong Ly'])).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure', topics: ['satisfaction'], units: ['commune:14854'] }],
    });
  });
});

describe('corrections of what was understood', () => {
  test.each([
    ['hài lòng Yên Định', 'không phải anh hỏi thọ xuân cơ', 'commune:15499'],
    ['hài lòng Yên Định', 'không phải hoằng hóa cơ', 'commune:15865'],
  ])('%s → %s', (earlier, text, unit) => {
    expect(readLast([earlier, text])).toMatchObject({
      kind: 'understood',
      questions: [{ topics: ['satisfaction'], units: [unit] }],
    });
  });

  test('a ward is meant after the former commune of its name', () => {
    const reading = readLast(['xã Nghi Sơn chuyển đổi số thế nào', 'ý e là cái phường ý']);

    expect(reading).toMatchObject({ kind: 'understood', questions: [{ units: ['commune:16654'] }] });
  });
});

test('what an indicator is of is a definition', () => {
  const reading = readLast(['văn bản ký số xã Hoằng Tiến', 'nghĩa là tính trên tổng số nào vậy?']);

  expect(reading).toMatchObject({ questions: [{ kind: 'definition', topics: ['documents-signed'] }] });
});

describe('a matter of another office is refused by name, whatever in it sounds like the programme', () => {
  test.each([
    'Chỉ tiêu giao quân năm 2027 của tỉnh',
    'chi tieu giao quan 2027 cua xa nga son',
    'bão đổ bộ thanh hoá chưa mn',
    'máy in hok nhận lệnh, sửa s ad',
    'quên mk dịch vụ công r, lấy lại s z',
    'đổi mk dịch vụ công quốc gia kiểu gì',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'not-measured' });
  });

  test.each([
    ['chỉ tiêu giao năm 2027 của tỉnh', 'target'],
    ['in giúp tôi bảng số liệu này ra excel', 'export'],
    ['con bao nhieu thon chua co song', 'figure'],
  ])('%s is asked of the programme', (text, kind) => {
    expect(read(text)).toMatchObject({ questions: [{ kind }] });
  });
});
