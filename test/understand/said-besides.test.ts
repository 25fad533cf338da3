import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('who issued a document is its source', () => {
  test.each([
    ['qd 1829 co may nhom', 'cqs 11 tieu chi', 'van ban do la cua tinh hay trung uong'],
    ['QĐ 1829 của tỉnh hay trung ương'],
    ['nghị quyết 06 do tỉnh hay bộ ban hành'],
  ])('%s', (...turns) => {
    expect(readLast(turns)).toMatchObject({ kind: 'understood', questions: [{ kind: 'source' }] });
  });

  test('but "mục tiêu của tỉnh hay trung ương cao hơn" asks for no document', () => {
    expect(JSON.stringify(readLast(['mục tiêu của tỉnh hay trung ương cao hơn']))).not.toContain('source');
  });
});

describe('how far a target is, is no distance', () => {
  test.each([
    [
      'So sánh Nga Sơn, Hậu Lộc về dân số có tài khoản thanh toán',
      'ai hơn',
      'thế cả hai nơi còn cách đích 2025 bao xa',
    ],
    ['tỷ lệ dân số có tài khoản thanh toán xã Nga An', 'còn cách đích 2025 bao xa'],
  ])('%s, %s', (...turns) => {
    expect(readLast(turns)).toMatchObject({
      questions: [{ topics: ['e-payment-accounts'], period: '2025' }],
    });
  });

  test('but "hai xã đó cách nhau mấy km" is', () => {
    const turns = ['ký số xã Thắng Lộc', 'xã Xuân Chinh', 'hai xã đó cách nhau mấy km'];
    expect(readLast(turns)).toMatchObject({ kind: 'not-understood' });
  });
});

describe('what is told not to be meant', () => {
  test.each([
    ['hạng dti của Hà Nội và Thanh Hóa', 'rút gọn: chỉ Thanh Hóa thôi, khỏi kèm tỉnh khác'],
    ['hạng dti của Thanh Hóa, không cần so với tỉnh khác'],
  ])('%s: other places are left out', (...turns) => {
    expect(readLast(turns)).toMatchObject({
      questions: [{ kind: 'figure', topics: ['dti-rank'], units: ['province'] }],
    });
  });

  const late = 'Ban chỉ đạo cần: chỉ tiêu nào trễ hẹn, không cần riêng cái này';
  test.each([late, 'chỉ tiêu nào chậm, không riêng gì cái này'])('%s: any indicator', (text) => {
    const payments = 'tỷ lệ thanh toán trực tuyến 58,93% là tháng nào';
    expect(readLast([payments, text])).toMatchObject({ questions: [{ kind: 'risk', topics: [] }] });
  });

  test('but "cái này chậm ở xã nào" is of that one', () => {
    expect(readLast(['thanh toán trực tuyến', 'cái này chậm ở xã nào'])).toMatchObject({
      questions: [{ topics: ['online-payments'] }],
    });
  });
});

describe('"mục tiêu 2025" after a figure is its target', () => {
  const companies = 'doanh nghiệp chuyển đổi số được mấy phần trăm';

  test.each([
    [[companies, 'mục tiêu 2025'], '2025'],
    [[companies, 'mục tiêu 2025', 'ừ', 'thế 2030'], '2030'],
  ])('%s', (turns, due) => {
    expect(readLast(turns)).toMatchObject({
      questions: [{ kind: 'target', topics: ['digital-enterprises'], due }],
    });
  });

  test.each([[['mục tiêu 2030']], [['chỉ tiêu kinh tế số gồm gì', 'mục tiêu 2030']]])(
    'but in %s it asks for all',
    (turns) => {
      expect(readLast(turns)).toMatchObject({ questions: [{ kind: 'target', topics: [], due: '2030' }] });
    },
  );
});

describe('"cùng kỳ 2024" is the same part of that year', () => {
  const quarter = 'thanh toán trực tuyến DVC quý 1 năm 2025';

  test.each(['cùng kỳ 2024?', 'cùng kỳ năm 2024 thì sao'])('%s', (text) => {
    expect(readLast([quarter, text])).toMatchObject({ questions: [{ kind: 'figure', period: '2024-Q1' }] });
  });

  test('but "so với cùng kỳ 2024" sets the two beside one another', () => {
    expect(readLast([quarter, 'so với cùng kỳ 2024'])).toMatchObject({ questions: [{ kind: 'comparison' }] });
  });
});
