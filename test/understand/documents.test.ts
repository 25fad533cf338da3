import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('a document that a later turn names', () => {
  test.each([
    ['QĐ 1829 quy định gì', 'qd1829'],
    ['Quyết định 969 giao những gì', 'qd969'],
    ['quyet dinh 1829 noi gi', 'qd1829'],
  ])('"%s" takes no place over', (text, document) => {
    expect(asked('XHS Yên Định 2024', text)).toMatchObject({ units: [], topics: [], document });
  });

  test('"những chỉ tiêu nào của Nghị quyết 06 có nguy cơ không đạt" takes over neither place nor year', () => {
    const text = 'Những chỉ tiêu nào của Nghị quyết 06 có nguy cơ không đạt?';
    expect(asked('Hài lòng của người dân huyện Nga Sơn năm 2024', text)).toMatchObject({
      kind: 'risk',
      units: [],
      period: null,
    });
  });

  test('"những chỉ tiêu nào có nguy cơ không đạt" is still asked of the place', () => {
    const text = 'những chỉ tiêu nào có nguy cơ không đạt';
    expect(asked('tình hình chuyển đổi số huyện Nga Sơn', text)).toMatchObject({ units: ['district:401'] });
  });
});

describe('a document named before an indicator and its verb', () => {
  test.each([
    ['căn cứ vào nghị quyết 06 thì ký số phải đạt bao nhiêu', 'documents-signed'],
    ['theo nghị quyết 06 thì văn bản ký số phải đạt bao nhiêu', 'documents-signed'],
    ['nghị quyết 06 yêu cầu hồ sơ trực tuyến đạt bao nhiêu', 'online-dossiers'],
    ['nghị quyết 06 thì mức độ hài lòng phải đạt mấy', 'satisfaction'],
    ['theo nq 06 thì dân có tài khoản thanh toán phải đạt mấy phần trăm', 'e-payment-accounts'],
  ])('is where its target is from: %s', (text, topic) => {
    expect(asked(text)).toMatchObject({ kind: 'target', topics: [topic], document: 'nq06' });
  });

  test.each([
    ['nghị quyết 06 đến nay đạt bao nhiêu', 'nq06-targets-met'],
    ['nghị quyết 06 về chuyển đổi số thực hiện đến đâu', 'nq06-targets-met'],
    ['nghị quyết 06 tỉnh mình hoàn thành đến đâu', 'nq06-targets-met'],
    ['nghị quyết 06 đạt bao nhiêu chỉ tiêu', 'nq06-targets-met'],
    ['nghị quyết 06 thì chính quyền số đạt bao nhiêu chỉ tiêu', 'nq06-government-met'],
  ])('is asked of as a whole where none stands there: %s', (text, topic) => {
    expect(asked(text)).toMatchObject({ kind: 'figure', topics: [topic] });
  });
});
