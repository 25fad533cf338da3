import { describe, expect, test } from 'vitest';
import type { LineRole } from '#domain/answer.ts';
import type { Block } from '#speech/block.ts';
import { plainText } from '#speech/plain-text.ts';

const line = (role: LineRole, text: string, link?: string): Block => ({
  block: 'text',
  role,
  spans: [link === undefined ? { text } : { text, link }],
});

test('a card is a few short sections, its source with the address', () => {
  const text = plainText([
    line('echo', 'Tỷ trọng kinh tế số · tỉnh Thanh Hóa'),
    line('headline', '8,28% (năm 2023)'),
    line('body', 'Mục tiêu năm 2025: từ 20%'),
    line('remark', 'Chưa có số liệu năm 2025.'),
    line('source', 'Nguồn: Truyền hình Thanh Hóa', 'https://truyenhinhthanhhoa.vn/a'),
  ]);

  expect(text).toMatchInlineSnapshot(`
    "Tỷ trọng kinh tế số · tỉnh Thanh Hóa

    8,28% (năm 2023)
    Mục tiêu năm 2025: từ 20%

    Chưa có số liệu năm 2025.

    Nguồn: Truyền hình Thanh Hóa (https://truyenhinhthanhhoa.vn/a)"
  `);
});

describe('a table becomes one line per row', () => {
  test('with the counting column as its number', () => {
    const text = plainText([
      {
        block: 'table',
        head: ['Hạng', 'Đơn vị', 'Giá trị'],
        rows: [
          ['1', 'Xã Hạc Thành', '87,5%'],
          ['2', 'Xã Như Xuân', '80%'],
        ],
        align: ['right', 'left', 'right'],
      },
    ]);

    expect(text).toBe('1. Xã Hạc Thành: 87,5%\n2. Xã Như Xuân: 80%');
  });

  test('naming each value by its column where there are several, and leaving out empty ones', () => {
    const text = plainText([
      {
        block: 'table',
        head: ['Chỉ tiêu', 'Thanh Hóa', 'Cả nước'],
        rows: [
          ['Kinh tế số', '8,28%', '12,87%'],
          ['Chữ ký số', '31,27%', ''],
        ],
        align: ['left', 'right', 'right'],
      },
    ]);

    expect(text).toBe('• Kinh tế số: Thanh Hóa 8,28%; Cả nước 12,87%\n• Chữ ký số: Thanh Hóa 31,27%');
  });

  test('with two columns as name and value', () => {
    const text = plainText([
      { block: 'table', head: ['Kỳ', 'Giá trị'], rows: [['2023', '11/63']], align: ['left', 'right'] },
    ]);

    expect(text).toBe('• 2023: 11/63');
  });

  test('a year at the left counts nothing', () => {
    const text = plainText([
      {
        block: 'table',
        head: ['Kỳ', 'Giá trị', 'Thay đổi'],
        rows: [['2023', '11/63', 'tăng 4 bậc']],
        align: ['left', 'right', 'right'],
      },
    ]);

    expect(text).toBe('• 2023: Giá trị 11/63; Thay đổi tăng 4 bậc');
  });
});

test('lists are numbered or dotted, and stand under their heading', () => {
  const text = plainText([
    line('heading', 'Chọn một'),
    { block: 'list', items: ['Xã', 'Huyện'], numbered: true },
    line('heading', 'Gợi ý'),
    { block: 'list', items: ['Xu hướng'], numbered: false },
  ]);

  expect(text).toBe('Chọn một\n1. Xã\n2. Huyện\n\nGợi ý\n• Xu hướng');
});

test('a picture leaves no trace and no gap', () => {
  const chart: Block = {
    block: 'chart',
    chart: {
      chart: 'bullet',
      title: { vi: '', en: '' },
      subtitle: { vi: '', en: '' },
      source: '',
      illustrative: false,
      measure: 'percent',
      better: 'higher',
      value: 1,
      outOf: null,
      targets: [],
    },
  };

  expect(plainText([line('body', 'a'), chart, line('body', 'b')])).toBe('a\nb');
});
