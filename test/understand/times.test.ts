import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

describe('times', () => {
  test.each([
    ['kinh tế số năm nay', '2026'],
    ['kinh tế số năm ngoái', '2025'],
    ['kinh tế số quý 3/2025', '2025-Q3'],
    ['kinh tế số Q3/25', '2025-Q3'],
    ['kinh tế số quý III năm 2025', '2025-Q3'],
    ['kinh tế số quý 3', '2026-Q3'],
    ['kinh tế số quý 4', '2025-Q4'],
    ['ký số quý IV/2024', '2024-Q4'],
    ['ký số QII/2026', '2026-Q2'],
    ['VB ký số x. Tân Ninh qI/26', '2026-Q1'],
    ['hài lòng phường Đào Duy Từ H1/2026', '2026-H1'],
    ['dti 2k24 tỉnh mk top mấy', '2024'],
    ['Năm xã đội sổ về hồ sơ đúng hạn năm nay là những xã nào', '2026'],
    ['kinh tế số T10/2024', '2024-10'],
    ['kinh tế số tháng 7 năm 2025', '2025-07'],
    ['kinh tế số 6 tháng đầu năm 2025', '2025-H1'],
    ['kinh tế số nửa cuối năm 2024', '2024-H2'],
    ['kinh tế số cuối 2024', '2024'],
    ['kinh tế số kỳ 202507', '2025-07'],
    ['kinh tế số hai nghìn không trăm hai tư', '2024'],
    ['quý cuối năm ngoái dân hài lòng mấy phần trăm', '2025-Q4'],
    ['quý hai năm nay bao nhiêu phần trăm hồ sơ trực tuyến', '2026-Q2'],
    ['hai quý đầu năm 2026 hồ sơ đúng hạn đạt mấy', '2026-H1'],
    ['3 quy dau nam ho so dung han dat may', '2026-Q3'],
    ['6 thang cuoi nam ngoai ho so dung han cua huyen cam thuy cu', '2025-H2'],
    ['hài lòng của người dân 9 tháng', '2026-Q3'],
    ['thanh toán trực tuyến lũy kế 10 tháng', '2026-10'],
    ['tháng này năm ngoái có bao nhiêu dịch vụ công toàn trình', '2025-11'],
    ['tính đến 30/9 có bao nhiêu tài khoản định danh', '2026-09'],
    ['tháng giêng năm nay hồ sơ trực tuyến đạt mấy', '2026-01'],
    ['trước 2024 tỉnh đã có bao nhiêu dịch vụ toàn trình', '2023'],
    ['nhiệm kỳ trước chốt được bao nhiêu xã hoàn thành', '2025'],
    ['kinh tế số hiện nay', null],
  ])('%s is %s', (text, period) => {
    expect(question(text).period).toBe(period);
  });

  test('a due year is not a period', () => {
    expect(question('mục tiêu kinh tế số đến năm 2030')).toMatchObject({
      kind: 'target',
      due: '2030',
      period: null,
    });
    expect(question('kinh tế số 2030')).toMatchObject({ kind: 'target', due: '2030' });
    expect(question('chỉ tiêu nào khó về đích năm 2025')).toMatchObject({
      kind: 'risk',
      due: '2025',
      period: null,
    });
  });

  test('a stretch has a start and may be open', () => {
    expect(question('kinh tế số từ 2021 đến nay').range).toEqual({ from: '2021', to: null });
    expect(question('kinh tế số giai đoạn 2021-2025').range).toEqual({ from: '2021', to: '2025' });
    expect(question('chữ ký số gđ 21-25').range).toEqual({ from: '2021', to: '2025' });
    expect(question('dti 21-24 hạng mấy').range).toEqual({ from: '2021', to: '2024' });
    expect(question('DTI 22, 23, 24').range).toEqual({ from: '2022', to: '2024' });
    expect(question('so sánh DTI 2023 và 2024').range).toEqual({ from: '2023', to: '2024' });
  });
});

describe('a time that no calendar has', () => {
  test.each([
    ['kinh tế số tháng 13/2025', 'tháng 13/2025'],
    ['dti quý 5', 'quý 5'],
    ['kinh tế số ngày 31/02/2025', '31/02/2025'],
    ['kinh tế số năm 20245', 'năm 20245'],
  ])('is refused by its words, with the question without it a tap away: %s', (text, words) => {
    expect(read(text)).toMatchObject({
      kind: 'not-understood',
      why: 'no-such-time',
      unknown: [words],
      nearest: [{ period: null }],
    });
  });

  test('is not what counts something', () => {
    expect(read('tháng 6 năm 2025 có bao nhiêu xã hoàn thành').kind).toBe('understood');
    expect(read('kinh tế số ngày 29/02/2024').kind).toBe('understood');
  });
});

describe('a year before its part, as tables write it', () => {
  test.each([
    ['ký số 2024-10', '2024-10'],
    ['ký số 2025-Q1', '2025-Q1'],
    ['ký số 2025Q1', '2025-Q1'],
    ['CKS ng dân 2025-H1', '2025-H1'],
    ['ký số 2025/10', '2025-10'],
    ['ký số ngày 2025-10-20', '2025-10'],
  ])('“%s”', (text, period) => {
    expect(question(text)).toMatchObject({ kind: 'figure', period, range: null });
  });

  test('two years with a stroke between them are a stretch', () => {
    expect(question('ký số 2021-2024').range).toEqual({ from: '2021', to: '2024' });
  });
});
