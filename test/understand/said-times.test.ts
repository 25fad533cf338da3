import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

describe('days without a year', () => {
  test.each([
    ['tinh toi 30/9 vua roi kinh te so bao nhieu', '2026-09'],
    ['tinh den 15/11 nay kinh te so bao nhieu', '2026-11'],
    ['kinh tế số tháng 11 tính đến 30/11', '2026-11'],
    ['kinh tế số đến ngày 31/12', '2025'],
    ['kinh tế số 31/12/25', '2025'],
    ['mai giao ban 24/11, kinh tế số đạt bao nhiêu', null],
    ['đạt 4/5 chỉ tiêu xã hội số', null],
  ])('%s is %s', (text, period) => {
    expect(question(text).period).toBe(period);
  });
});

describe('months and quarters counted', () => {
  test.each([
    ['mức độ hài lòng 9 tháng', '2026-Q3'],
    ['thanh toán trực tuyến lũy kế 10 tháng', '2026-10'],
    ['6 thang cuoi nam ngoai ho so dung han', '2025-H2'],
    ['hai quý đầu năm hồ sơ đúng hạn', '2026-H1'],
    ['3 quy dau nam ho so dung han', '2026-Q3'],
    ['quy cuoi nam ngoai hai long', '2025-Q4'],
    ['quý hai năm nay hài lòng', '2026-Q2'],
    ['tháng giêng năm nay hài lòng', '2026-01'],
    ['tỷ lệ hồ sơ trễ 3 tháng', null],
    ['tỷ lệ hồ sơ đúng hạn cho báo cáo 6 tháng', null],
    ['tôi chờ 4 tháng rồi, hồ sơ đúng hạn bao nhiêu', null],
    ['chỉ số hài lòng 6 tháng một lần hay hằng quý', null],
  ])('%s is %s', (text, period) => {
    expect(question(text)).toMatchObject({ period, limit: null });
  });
});

describe('the same time of another year', () => {
  test.each([
    ['tháng này năm ngoái có bao nhiêu dịch vụ công toàn trình', '2025-11'],
    ['gio nay nam ngoai co bao nhieu to cong nghe so', '2025-11'],
    ['cùng kỳ năm ngoái thanh toán trực tuyến là bao nhiêu', '2025-11'],
    ['giữa năm ngoái bao nhiêu xã hoàn thành chuyển đổi số', '2025-H1'],
  ])('%s is %s', (text, period) => {
    expect(question(text)).toMatchObject({ kind: 'figure', period });
  });
});

describe('what a time bounds', () => {
  test('before a year is what stood at the end of the one before', () => {
    expect(question('truoc 2024 tinh da co bao nhieu dich vu toan trinh').period).toBe('2023');
    expect(question('trước năm 2025 phải xong bao nhiêu xã').period).not.toBe('2024');
  });

  test('after a year is the stretch from the next one on', () => {
    expect(question('sau 2023 có bao nhiêu xã hoàn thành').range).toEqual({ from: '2024', to: null });
    expect(question('sau năm 2025 thì mục tiêu kinh tế số là bao nhiêu')).toMatchObject({
      kind: 'target',
      due: '2030',
    });
  });

  test('before the mergers is the half year before, for the province as a whole', () => {
    expect(question('trước sáp nhập tỉnh có bao nhiêu xã hoàn thành chuyển đổi số').period).toBe('2025-H1');
    expect(question('hồi chưa bỏ huyện cả tỉnh có bao nhiêu xã hoàn thành').period).toBe('2025-H1');
    expect(question('trước 1/7 hồ sơ đúng hạn bao nhiêu').period).toBe('2025-H1');
    expect(question('trước khi bỏ cấp huyện có mấy huyện hoàn thành chuyển đổi số').period).toBeNull();
    expect(question('huyện Nga Sơn trước sáp nhập hồ sơ đúng hạn bao nhiêu').period).toBeNull();
  });

  test('when a unit was founded is no time of figures', () => {
    expect(question('xã Vạn Lộc mới thành lập năm ngoái, hồ sơ trực tuyến bao nhiêu').period).toBeNull();
  });
});

describe('terms of office and what runs on', () => {
  test.each([
    ['nhiệm kỳ trước chốt lại được bao nhiêu xã hoàn thành', { period: '2025' }],
    ['nam cuoi nhiem ky truoc xa hoi so dat may chi tieu', { period: '2025' }],
    ['cuoi nhiem ky nay kinh te so phai len may phan tram', { kind: 'target', due: '2030' }],
    ['đầu nhiệm kỳ kinh tế số bao nhiêu', { period: '2025' }],
    ['hài lòng có cải thiện so với hồi đầu nhiệm kỳ không', { range: { from: '2025', to: null } }],
    ['dịch vụ công toàn trình đầu quý 4 đến giờ tăng mấy', { range: { from: '2026-Q4', to: null } }],
    ['kinh tế số từ đầu nhiệm kỳ đến nay', { range: { from: '2025', to: null } }],
    ['ký số hồi 2022 với giờ thế nào', { kind: 'trend', range: { from: '2022', to: null } }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('a time before a question of places', () => {
  test.each([
    ['hồ sơ đúng hạn quý trước xã nào thấp nhất', '2026-Q3'],
    ['thang truoc xa nao ky so kem nhat', '2026-10'],
    ['năm trước xã nào ký số kém nhất', '2025'],
  ])('%s', (text, period) => {
    expect(question(text)).toMatchObject({ kind: 'ranking', period, over: 'commune' });
  });
});

describe('a time that today is set beside', () => {
  test.each([
    ['Tỷ lệ hài lòng tốt hơn năm ngoái không', { kind: 'trend', range: { from: '2025', to: null } }],
    [
      'So với chính mình năm ngoái thì xã Điền Lư hồ sơ trực tuyến khá lên mấy phần trăm',
      { kind: 'trend', range: { from: '2025', to: null } },
    ],
    [
      'Hồ sơ trực tuyến của tỉnh đầu năm bao nhiêu, giờ bao nhiêu',
      { kind: 'trend', range: { from: '2026-Q1', to: null } },
    ],
    ['dti 2022 xếp mấy rồi 23 mấy', { kind: 'comparison', range: { from: '2022', to: '2023' } }],
    [
      'hạng dti năm hai nghìn không trăm hai hai bao nhiêu rồi hai ba bao nhiêu rồi hai tư bao nhiêu',
      { kind: 'comparison', range: { from: '2022', to: '2024' } },
    ],
    ['Hồ sơ đúng hạn hôm 31/12/2024', { period: '2024' }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('years in a hurry', () => {
  test.each([
    ['dti 21-24 hạng mấy', { range: { from: '2021', to: '2024' } }],
    ['dti 22-23-24', { range: { from: '2022', to: '2024' } }],
    ['kinh tế số 20 24', { period: '2024' }],
    ['DTI 22, 23, 24', { range: { from: '2022', to: '2024' } }],
    ['hạng dti 22 và 23', { range: { from: '2022', to: '2023' } }],
    ['hạng dti 2o23', { period: '2023' }],
    ['điểm DTI năm 202 4', { period: '2024' }],
    ['so sánh DTI giữa 2023 và 2024', { range: { from: '2023', to: '2024' } }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });

  test('the last few years are a development, or asked about', () => {
    expect(question('trong 3 năm trở lại đây hồ sơ đúng hạn thế nào')).toMatchObject({
      kind: 'trend',
      limit: 3,
    });
    expect(read('hồ sơ đúng hạn 2 năm nay').kind).toBe('ambiguous');
  });
});

describe('several months or quarters, none of them named', () => {
  test.each([
    'mấy tháng ni tỉ lệ hài lòng ở phường Đào Duy Từ có khá lên không',
    'mấy quý này hài lòng thế nào',
    'các tháng này ký số thế nào',
    'may thang nay ky so ra sao',
  ])('%s', (text) => {
    expect(question(text)).toMatchObject({ kind: 'trend', period: null });
  });

  test.each([
    ['tháng ni hài lòng thế nào', '2026-11'],
    ['quý này hài lòng thế nào', '2026-Q4'],
  ])('but %s is one', (text, period) => {
    expect(question(text)).toMatchObject({ kind: 'figure', period });
  });
});

describe('a year glued to what is asked about', () => {
  test.each([
    ['ke hoach cds nam23 hoan thah may/34 ct', '2023'],
    ['dti24 hang may', '2024'],
    ['dti 24 hạng mấy', '2024'],
  ])('%s', (text, period) => {
    expect(question(text).period).toBe(period);
  });
});
