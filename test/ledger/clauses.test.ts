import { describe, expect, test } from 'vitest';
import { readSource } from '#ledger/read-source.ts';
import { splitMark } from '#ledger/split-mark.ts';
import { splitClauses } from '#ledger/split-clauses.ts';

describe('the clauses of an order', () => {
  test.each([
    ['kinh tế số 21,3%', 'kinh tế số 21,3%', null, null],
    ['kinh tế số 21,3% nguồn: Báo cáo 123/BC', 'kinh tế số 21,3%', 'Báo cáo 123/BC', null],
    ['kinh te so 21,3, NGUON : BC 1; lý do: nhập nhầm', 'kinh te so 21,3', 'BC 1', 'nhập nhầm'],
    ['lý do nhập nhầm nguồn báo cáo 5', '', 'báo cáo 5', 'nhập nhầm'],
    ['dti 2025 5/34 nguồn BC 5', 'dti 2025 5/34', 'BC 5', null],
    ['kinh tế số 21 nguồn Sở KH&CN', 'kinh tế số 21', 'Sở KH&CN', null],
    ['kinh tế số 21 nguồn số liệu: Sở KH&CN', 'kinh tế số 21', 'Sở KH&CN', null],
    ['kinh tế số 21% nguồn https://abc.vn/bai', 'kinh tế số 21%', 'https://abc.vn/bai', null],
    ['kinh tế số 21 theo báo cáo 12 ngày 5/1/2026', 'kinh tế số 21', 'báo cáo 12 ngày 5/1/2026', null],
    ['hoàn thành CĐS theo Bộ tiêu chí 124/547', 'hoàn thành CĐS theo Bộ tiêu chí 124/547', null, null],
    ['nguồn nhân lực số 2025 3%', 'nguồn nhân lực số 2025 3%', null, null],
    ['kinh tế số 21 (nguồn: Sở\n KH&CN', 'kinh tế số 21', 'Sở KH&CN', null],
    ['kinh tế số 21 nguồn:', 'kinh tế số 21', null, null],
  ])('%j', (words, head, source, reason) => {
    expect(splitClauses(words)).toEqual({ head, source, reason });
  });
});

describe('the mark of a value behind its source', () => {
  test.each([
    ['https://abc.vn/bai ước', 'https://abc.vn/bai', 'estimate'],
    ['https://abc.vn/bai, số ước tính', 'https://abc.vn/bai', 'estimate'],
    ['Báo Thanh Hóa https://abc.vn/bai (sơ bộ)', 'Báo Thanh Hóa https://abc.vn/bai', 'preliminary'],
    ['Báo cáo 12/BC (ước)', 'Báo cáo 12/BC', 'estimate'],
    ['Báo cáo 12/BC, so uoc', 'Báo cáo 12/BC', 'estimate'],
    ['ước', '', 'estimate'],
    ['Báo cáo số liệu ước', 'Báo cáo số liệu ước', null],
    ['Báo cáo ước thực hiện năm 2025', 'Báo cáo ước thực hiện năm 2025', null],
    ['https://abc.vn/uoc', 'https://abc.vn/uoc', null],
    ['https://abc.vn/bai của Sở KH&CN', 'https://abc.vn/bai của Sở KH&CN', null],
  ])('“%s”', (words, source, status) => {
    expect(splitMark(words)).toEqual({ source, status });
  });
});

describe('a source in words', () => {
  test.each([
    ['Báo cáo 123/BC-SKHCN', { publisher: 'Báo cáo 123/BC-SKHCN' }],
    [
      'Báo cáo số 123/BC-SKHCN ngày 05/01/2026 của Sở Khoa học và Công nghệ',
      {
        publisher: 'Sở Khoa học và Công nghệ',
        title: 'Báo cáo số 123/BC-SKHCN',
        published: '2026-01-05',
      },
    ],
    [
      'Báo Thanh Hóa, 17-2-2024, https://baothanhhoa.vn/a.htm',
      { publisher: 'Báo Thanh Hóa', published: '2024-02-17', url: 'https://baothanhhoa.vn/a.htm' },
    ],
    ['https://dti.gov.vn/xep-hang', { publisher: 'dti.gov.vn', url: 'https://dti.gov.vn/xep-hang' }],
    ['Báo cáo ngày 31/02/2026', { publisher: 'Báo cáo ngày 31/02/2026' }],
    ['Quyết định 749 ngày 3 tháng 6 năm 2020', { publisher: 'Quyết định 749', published: '2020-06-03' }],
  ])('%s', (words, wanted) => {
    expect(readSource(words)).toEqual({ url: null, published: null, title: null, ...wanted });
  });

  test.each(['', '   ', '123', '...', 'a'.repeat(301)])('“%s” names nothing', (words) => {
    expect(readSource(words)).toBeNull();
  });
});
