import { describe, expect, test } from 'vitest';
import { asked, readLast } from './support/understanding.ts';

describe('one time and then another', () => {
  test.each([
    'vậy tỷ lệ năm nào cao hơn',
    'nam nao cao hon',
    'tăng thêm bao nhiêu',
    'vậy là giảm bao nhiêu điểm',
    'chênh bao nhiêu',
    'so hai năm với nhau',
    'hai năm đó năm nào cao hơn',
    'vậy là tăng hay giảm',
    'vay la len hay xuong',
    'thế thì tăg hay giảm, bn',
    'rứa là giảm hay tăng hè',
    'có tiến bộ k',
    'tiến hay lùi',
    'có khá hơn không',
  ])('“%s” sets the two beside one another', (text) => {
    expect(asked('hài lòng 2024', '2023', text)).toMatchObject({
      kind: 'comparison',
      topics: ['satisfaction'],
      period: null,
      range: { from: '2023', to: '2024' },
    });
  });

  test.each(['vậy giữa hai mốc đó thêm được mấy xã', 'hai mốc đó chênh bao nhiêu'])(
    '“%s” of a month and a quarter',
    (text) => {
      expect(
        asked('số xã hoàn thành đến hết quý I/2025', 'lùi lại tháng 10/2024 thì sao', text),
      ).toMatchObject({
        kind: 'comparison',
        range: { from: '2024-10', to: '2025-Q1' },
      });
    },
  );

  test('a month of a year is not set beside that year', () => {
    expect(
      asked('số xã hoàn thành năm 2024', 'tháng 10/2024 thì sao', 'tăng thêm bao nhiêu'),
    ).not.toMatchObject({
      kind: 'comparison',
    });
  });

  test('“điểm thì hai năm đó tăng hay giảm” is of those two', () => {
    expect(
      asked('DTI năm 2024 tỉnh mình đứng thứ mấy', 'thế 2023', 'điểm thì hai năm đó tăng hay giảm'),
    ).toMatchObject({ kind: 'trend', topics: ['dti-score'], range: { from: '2023', to: '2024' } });
  });

  test('“tăng thêm bao nhiêu dịch vụ”', () => {
    expect(asked('dịch vụ công toàn trình 2023', '2024', 'tăng thêm bao nhiêu dịch vụ')).toMatchObject({
      kind: 'comparison',
      range: { from: '2023', to: '2024' },
    });
  });

  test.each(['tăng bao nhiêu', 'lên hay xuống'])('“%s” after one time alone is its development', (text) => {
    expect(asked('hài lòng Hậu Lộc 2024', text)).toMatchObject({ kind: 'trend', range: null });
  });

  test('“lên hay xuống” of a pillar is its development between the two', () => {
    expect(
      asked('Huyện Thường Xuân chính quyền số năm 2024', 'năm 2023', 'vay la len hay xuong'),
    ).toMatchObject({ kind: 'trend', topics: ['pillar:government'], range: { from: '2023', to: '2024' } });
  });

  test('“hai năm nay” runs up to now', () => {
    expect(asked('hài lòng 2023', '2024', 'hai năm nay thế nào')).not.toMatchObject({
      range: { from: '2023', to: '2024' },
    });
  });
});

describe('two times beside one another, and then one', () => {
  const two = ['văn bản ký số 2024 toàn tỉnh', 'so với 2023'];

  test.each([
    ['có số năm nay chưa', '2026'],
    ['2025 thì sao', '2025'],
    ['năm đó bao nhiêu', '2023'],
  ])('“%s” is one figure', (text, period) => {
    expect(asked(...two, text)).toMatchObject({ kind: 'figure', period, range: null });
  });

  test.each(['so với 2022 thì sao', 'thêm 2022 nữa'])('“%s” compares again', (text) => {
    expect(asked(...two, text)).toMatchObject({ kind: 'comparison', range: { from: '2022', to: '2024' } });
  });

  test('“hình như năm 2023 báo cáo số khác” brings that year in', () => {
    expect(
      asked(
        'Số thôn bản phủ sóng năm 2024',
        'hình như năm 2023 báo cáo số khác thì phải',
        'đúng rồi, năm đó bao nhiêu',
      ),
    ).toMatchObject({ kind: 'figure', period: '2023', range: null });
  });
});

describe('the same part of another year', () => {
  test.each([
    ['phản ánh kiến nghị thì sao, lấy kỳ năm nay thôi', '2026-H1'],
    ['kỳ năm nay', '2026-H1'],
    ['năm nay thì sao', '2026'],
  ])('“%s” is %s', (text, period) => {
    expect(asked('6 tháng đầu năm nay hồ sơ đúng hạn tỉnh đạt mấy', 'cùng kỳ năm ngoái', text)).toMatchObject(
      { kind: 'figure', period },
    );
  });

  test('“cũng năm đấy” after a question of no time is the year spoken of before', () => {
    expect(
      asked(
        'hài lòng ở thị xã Nghi Sơn 2024',
        'ý là phường Nghi Sơn bây giờ cơ',
        'phường Tĩnh Gia thì sao, cũng năm đấy',
      ),
    ).toMatchObject({ period: '2024' });
  });
});

describe('what was asked of a time stays when the next message narrows it', () => {
  test('“nhóm kinh tế số có mấy cái không đạt” is of that year', () => {
    expect(
      asked('chỉ tiêu nào của tỉnh không đạt năm 2025', 'nhóm kinh tế số có mấy cái không đạt'),
    ).toMatchObject({ kind: 'risk', topics: ['pillar:economy'], due: '2025' });
  });

  test.each(['thế là hụt mất bao nhiêu nhỉ', 'hut mat may phan tram'])('“%s” is of that target', (text) => {
    expect(asked('kinh tế số', 'đích 2025 đặt ra mấy phần trăm', text)).toMatchObject({
      kind: 'figure',
      due: '2025',
    });
  });

  test('“tài khoản thanh toán điện tử nữa là xong” is the target as well', () => {
    expect(
      asked(
        'Mục tiêu 2030 về kinh tế số?',
        'còn mức độ hài lòng',
        'tài khoản thanh toán điện tử nữa là xong',
      ),
    ).toMatchObject({ kind: 'target', topics: ['e-payment-accounts'], due: '2030' });
  });

  test('“số đó của năm 2023 hụt bao nhiêu” names its own year', () => {
    expect(
      asked('chỉ tiêu nào của tỉnh không đạt năm 2025', 'kinh tế số không đạt những gì năm 2023'),
    ).not.toMatchObject({ due: '2025' });
  });
});

test('“tức là tăng có 1 dịch vụ thôi à” after one year and then another sets both side by side', () => {
  const before = ['tích hợp cổng dịch vụ công quốc gia bao nhiêu dịch vụ năm 2023', '2024?'];
  for (const text of ['tức là tăng có 1 dịch vụ thôi à', 'thế là hơn được 1 dịch vụ'])
    expect(readLast([...before, text])).toMatchObject({
      questions: [{ kind: 'comparison', range: { from: '2023', to: '2024' } }],
    });
});
