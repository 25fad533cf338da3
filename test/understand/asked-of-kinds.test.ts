import { describe, expect, test } from 'vitest';
import { asked, read } from './support/understanding.ts';

describe('the distance of two shares is no score', () => {
  test.each([
    ['Kinh tế số của Thanh Hóa năm 2023 thua mức chung cả nước bao nhiêu điểm phần trăm?', 'digital-economy'],
    ['kinh tế số kém cả nước bao nhiêu điểm %', 'digital-economy'],
    ['kinh te so kem ca nuoc may diem %', 'digital-economy'],
    ['kinh tế số được bao nhiêu điểm', 'dti-economy-score'],
    ['DTI mấy điểm', 'dti-score'],
  ])('%s', (text, topic) => {
    expect(asked(text)).toMatchObject({ topics: [topic] });
  });
});

describe('whom an indicator counts', () => {
  test.each([
    'tỷ lệ tài khoản thanh toán tính trên tổng dân số hay người trưởng thành',
    '“Dân số có tài khoản thanh toán điện tử” tính cả trẻ em hay chỉ từ 15 tuổi trở lên?',
    'dân có tài khoản thanh toán điện tử là đếm cả trẻ con hay chỉ người lớn',
  ])('%s', (text) => {
    expect(asked(text)).toMatchObject({
      kind: 'definition',
      topics: ['e-payment-accounts'],
      threshold: null,
    });
  });

  test.each([
    'tỷ lệ dân số có tài khoản thanh toán điện tử tính đến nay hay đến cuối năm',
    'chữ ký số tính trên tổng dân số thì được bao nhiêu',
    'trẻ em xã Nga Sơn bao nhiêu',
  ])('is not asked by: %s', (text) => {
    expect(asked(text)).not.toMatchObject({ kind: 'definition' });
  });
});

describe('communes in an order by what is theirs in a hundred', () => {
  test.each([
    ['xep thu tu cac xa thuoc huyen cam thuy cu ve tai khoan thanh toan', 'e-payment-accounts'],
    ['xếp hạng các xã về tài khoản thanh toán', 'e-payment-accounts'],
    ['xã nào nhiều tài khoản thanh toán nhất', 'payment-accounts'],
    ['xếp hạng các xã về số tài khoản thanh toán', 'payment-accounts'],
  ])('%s', (text, topic) => {
    expect(asked(text)).toMatchObject({ kind: 'ranking', topics: [topic], limit: null });
  });
});

describe('what a number or a document rests on', () => {
  test.each([
    'Xin căn cứ của chỉ tiêu năng suất lao động tăng 9,6%/năm để đưa vào tờ trình',
    'cho em căn cứ của con số 95% ký số',
    'Số, ngày ban hành NQ của TU về CĐS?',
    'ngày ban hành nghị quyết 06',
  ])('%s', (text) => {
    expect(asked(text)).toMatchObject({ kind: 'source' });
  });

  test.each(['làm căn cứ giao ban, cho tôi tỷ lệ ký số', 'ký số đạt bao nhiêu để làm căn cứ chấm điểm'])(
    'is not asked by: %s',
    (text) => {
      expect(read(text)).not.toMatchObject({ questions: [{ kind: 'source' }] });
    },
  );
});

describe('units that stayed as they were, and figures on either side of the mergers', () => {
  test.each([
    'Đợt sắp xếp vừa rồi, huyện Mường Lát có những xã nào giữ nguyên?',
    'sau đợt sắp xếp, huyện Mường Lát xã nào còn giữ nguyên',
  ])('%s', (text) => {
    expect(asked(text)).toMatchObject({ kind: 'geography', units: ['district:384'] });
  });

  test.each([
    ['Nga Sơn có xã nào giữ nguyên thứ hạng không'],
    ['hồ sơ đúng hạn của xã Nga Thắng tháng 9/2026', 'phải là xã Thọ Long, tháng giữ nguyên'],
    ['ký số huyện Quảng Xương 2023', 'Nông Cống thì thế nào, giữ nguyên năm'],
  ])('"giữ nguyên" of anything else is no such question: %j', (...chat) => {
    expect(asked(...chat)).not.toMatchObject({ kind: 'geography' });
  });

  test.each([
    'truoc va sau sap nhap ti le ho so online o dia ban huyen dong son cu khac gi nhau',
    'trước với sau khi sáp nhập hài lòng thế nào',
  ])('is asked about, with the trend among what is offered: %s', (text) => {
    const reading = read(text);
    const offered = reading.kind === 'ambiguous' ? reading.readings : [];

    expect(reading.kind === 'understood' ? reading.questions : offered).toContainEqual(
      expect.objectContaining({ kind: 'trend' }),
    );
  });

  test('what became of a unit stays asked', () => {
    expect(asked('trước và sau sáp nhập xã Nga Thắng khác gì nhau')).not.toMatchObject({ kind: 'trend' });
  });
});

describe('whether so much is reached in time is no question after a target', () => {
  test.each([
    'liệu ba mươi phần trăm kinh tế số vào năm hai nghìn không trăm ba mươi có kịp không',
    'năm 2030 kinh tế số 30% có kịp không',
    'lieu kinh te so nam 2030 kip khong',
  ])('%s', (text) => {
    expect(asked(text)).toMatchObject({ kind: 'figure', topics: ['digital-economy'] });
  });

  test.each(['mục tiêu kinh tế số năm 2030 là bao nhiêu', 'năm 2030 kinh tế số phải đạt bao nhiêu'])(
    'but %s is',
    (text) => {
      expect(asked(text)).toMatchObject({ kind: 'target', due: '2030' });
    },
  );
});
