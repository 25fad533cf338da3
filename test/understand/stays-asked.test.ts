import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('whether one has sent the figures of a time that was asked about', () => {
  test.each([
    'Lang Chánh báo cáo chưa',
    'Lang Chánh có chưa',
    'thế Lang Chánh nộp chưa',
    'Lang Chánh đã gửi chưa',
  ])('“%s”', (text) => {
    expect(asked('Những đơn vị nào chưa báo cáo số liệu quý 3/2025?', text)).toMatchObject({
      kind: 'missing',
      units: ['district:388'],
      period: '2025-Q3',
      rest: null,
    });
  });

  test('“thế Thường Xuân báo chưa” after another', () => {
    expect(
      asked(
        'Những đơn vị nào chưa báo cáo số liệu quý 3/2025?',
        'Lang Chánh báo cáo chưa',
        'thế Thường Xuân báo chưa',
      ),
    ).toMatchObject({ kind: 'missing', period: '2025-Q3' });
  });
});

describe('a place alone after how recent the figures of another are', () => {
  const before = ['Số liệu nào mới cập nhật nhất?', 'Của huyện Quảng Xương thì sao?'];

  test.each(['nông cốg?', 'xã Nga Sơn', 'huyện Thọ Xuân'])('“%s” is of the same kind', (text) => {
    expect(asked(...before, text)).toMatchObject({ kind: 'freshness', topics: [], period: null });
  });

  test('“Nga Sơn chuyển đổi số ra sao” is not', () => {
    expect(asked(...before, 'xã Nga Sơn chuyển đổi số ra sao')).toMatchObject({ kind: 'overview' });
  });
});

describe('the part of a pillar in what is at risk', () => {
  test.each(['Trong đó nhóm kinh tế số có những gì', 'nhóm kinh tế số có những cái nào'])('“%s”', (text) => {
    expect(asked('Chỉ tiêu nào có nguy cơ không đạt năm 2025', text)).toMatchObject({
      kind: 'risk',
      topics: ['pillar:economy'],
      due: '2025',
    });
  });

  test('“kinh tế số gồm những gì” asks for all of it', () => {
    expect(asked('chỉ tiêu nào chậm', 'kinh tế số gồm những gì')).toMatchObject({ kind: 'listing' });
  });
});
