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

  test('“thế hồ sơ đúng hạn có ổn không” is the figure of one', () => {
    expect(
      asked('những chỉ tiêu nào của Nông Cống đang chậm', 'thế hồ sơ đúng hạn có ổn không'),
    ).toMatchObject({ kind: 'figure', topics: ['dossiers-on-time'] });
  });

  test('“kinh tế số gồm những gì” asks for all of it', () => {
    expect(asked('chỉ tiêu nào chậm', 'kinh tế số gồm những gì')).toMatchObject({ kind: 'listing' });
  });
});

describe('the target of an indicator, and its figure again', () => {
  test.each(['mục tiêu 2025', 'mục tiêu năm 2025'])('“%s” after an indicator is its own', (text) => {
    expect(asked('tỷ trọng kinh tế số 2023', text)).toMatchObject({
      kind: 'target',
      topics: ['digital-economy'],
      due: '2025',
    });
  });

  test('“the61 2030” goes on from it', () => {
    expect(asked('tỷ trọng kinh tế số 2023', 'mục tiêu 2025', 'the61 2030')).toMatchObject({
      kind: 'target',
      topics: ['digital-economy'],
      due: '2030',
    });
  });

  test('“mục tiêu 2025” alone, and after a list, is of all', () => {
    expect(asked('mục tiêu 2025')).toMatchObject({ kind: 'target', topics: [] });
    expect(asked('chỉ tiêu nào chậm', 'mục tiêu 2025')).toMatchObject({ kind: 'target', topics: [] });
  });

  test.each([
    ['Thế của cả nứoc năm 2023?', 'nation'],
    ['Nga Sơn 2023', 'district:401'],
  ])('“%s” after a figure of that year and the target of another is a figure', (text, unit) => {
    expect(asked('Tỷ trọng kinh tế số năm 2023', 'Mục tiêu đến năm 2025 thì sao?', text)).toMatchObject({
      kind: 'figure',
      units: [unit],
      period: '2023',
    });
  });

  test('“tho6i la61y so61 cu3a huye65n cho cha8c1” is of the district of that name', () => {
    expect(asked('xã Thọ Xuân hài lòng bao nhiêu', 'tho6i la61y so61 cu3a huye65n cho cha8c1')).toMatchObject(
      { kind: 'figure', topics: ['satisfaction'], units: ['district:395'] },
    );
  });
});
