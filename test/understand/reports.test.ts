import { describe, expect, test } from 'vitest';
import { asked, question } from './support/understanding.ts';

describe('reports that have not come in', () => {
  test.each([
    'Tình hình báo cáo số liệu quý 3/2026',
    'tiến độ nộp số liệu quý 3/2026',
    'tinh hinh gui bao cao quy 3/2026',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'missing', period: '2026-Q3' });
  });

  test.each(['những đơn vị nào còn nợ', 'đơn vị nào còn nợ vậy', 'nơi nào vẫn thiếu'])(
    '"%s" after them asks for no targets',
    (text) => {
      expect(asked('Tình hình báo cáo số liệu quý 3/2026', text)).toMatchObject({
        kind: 'missing',
        period: '2026-Q3',
        status: null,
      });
    },
  );

  test.each([
    ['xã Yên Nhân chưa có số liệu gì'],
    ['xã Yên Nhân kết quả chuyển đổi số', 'nó chưa có số liệu gì'],
  ])('%j', (...texts) => {
    expect(asked(...texts)).toMatchObject({ kind: 'missing', topics: [] });
  });

  test('"còn nợ" after targets is about targets', () => {
    expect(asked('chỉ tiêu nào chưa đạt năm 2025', 'chỉ tiêu nào còn nợ')).not.toMatchObject({
      kind: 'missing',
    });
  });
});
