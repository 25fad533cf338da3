import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

describe('things that are counted', () => {
  test.each([
    'dịch vụ công trực tuyến toàn trình tỉnh mình có bao nhiêu cái',
    'dịch vụ công trực tuyến toàn trình mấy cái',
    'dich vu cong truc tuyen toan trinh co bao nhieu cai nhi',
  ])('"%s" asks how many there are', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics: ['services-full'] });
  });

  test('"dịch vụ công trực tuyến toàn trình đạt bao nhiêu phần trăm" asks for no number of them', () => {
    expect(question('dịch vụ công trực tuyến toàn trình đạt bao nhiêu phần trăm').topics).toEqual([
      'online-dossiers',
    ]);
  });

  test.each([
    'tinh minh co may thu tuc lam tron goi tren mang, may cai con phai ra quay nop',
    'mấy thủ tục làm được hết trên mạng, mấy cái còn phải ra quầy',
    'bao nhiêu thủ tục trọn gói, bao nhiêu thủ tục làm một phần',
  ])('"%s" counts two things', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics: ['services-full', 'services-partial'] });
  });

  test.each([
    'có bao nhiêu thủ tục không phải ra quầy',
    'bao nhiêu thủ tục làm trọn trên mạng mà không phải ra quầy',
  ])('"%s" counts one', (text) => {
    expect(question(text).topics).toEqual(['services-full']);
  });

  test.each([
    'bây giờ trả tiền không cần tiền mặt, dân mình mấy người có tài khoản rồi, tổng cộng mấy triệu cái',
    'dân mình mấy phần trăm có tài khoản ngân hàng, cả thảy bao nhiêu triệu tài khoản',
  ])('"%s" asks for the share of people and the number of accounts', (text) => {
    expect(question(text).topics).toEqual(['e-payment-accounts', 'payment-accounts']);
  });
});
