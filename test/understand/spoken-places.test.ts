import { describe, expect, test } from 'vitest';
import { question, readLast } from './support/understanding.ts';

const ofOne = ['Hà Trung nộp hồ sơ trên mạng được bao nhiêu phần trăm', 'Vĩnh Lộc thì sao'];

describe('two places spoken of one after the other', () => {
  test.each([
    'thế thằng nào hơn',
    'đặt hai thằng cạnh nhau xem nào',
    'hai ông đó ai hơn ai',
    'đứa nào khá hơn',
  ])('“%s” sets them beside one another', (text) => {
    expect(readLast([...ofOne, text])).toMatchObject({
      questions: [
        { kind: 'comparison', topics: ['online-dossiers'], units: ['commune:15271', 'commune:15349'] },
      ],
    });
  });
});

describe('the bearer of a name that is not meant', () => {
  test.each([
    ['Sầm Sơn hồ sơ đúng hạn 2024', 'phường ấy, không phải thành phố cũ', 'commune:16531'],
    ['Hoằng Hóa hồ sơ đúng hạn', 'không phải xã, huyện cơ mà', 'district:399'],
    ['Huyện Hoằng Hóa hồ sơ đúng hạn', 'xã cơ, đâu phải huyện', 'commune:15865'],
  ])('%s: “%s”', (first, text, unit) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['dossiers-on-time'], units: [unit] }],
    });
  });
});

describe('what belongs to the unit spoken of', () => {
  test.each([
    ['Phường Nguyệt Viên gồm những đâu', 'có Hoằng Quang trong đó không', 'oldcommune:15925'],
    ['Tống Sơn tỷ lệ dân có tài khoản ngân hàng', 'xã này trước có Hà Lĩnh phải k', 'oldcommune:15316'],
    ['Phường Hải Bình gồm phường nào', 'Mai Lâm có ở trong không', 'oldcommune:16645'],
    ['Xã Hồ Vương', 'ngày xưa tên gì', 'commune:16138'],
  ])('%s: “%s”', (first, text, unit) => {
    expect(readLast([first, text])).toMatchObject({ questions: [{ kind: 'geography', units: [unit] }] });
  });

  test('two units may have lain in one district', () => {
    const reading = readLast(['so sanh Dinh Tan voi Dinh Hoa ve ky so', '2 xa nay truoc cung huyen dung k']);

    expect(reading).toMatchObject({
      questions: [{ kind: 'geography', units: ['commune:15457', 'commune:15448'] }],
    });
  });
});

describe('an order, a list or what lacks figures, of one district only', () => {
  test.each([
    ['Xếp hạng các xã về hồ sơ đúng hạn năm 2025', 'chỉ lấy mấy xã vùng Ngọc Lặc thôi', 'ranking', '389'],
    ['Xa nao chua bao cao so lieu nam 2025', 'loc giup khu vuc huyen Thach Thanh', 'missing', '391'],
    ['Xa nao chua bao cao so lieu nam 2025', 'ở Hà Trung thì những xã nào', 'missing', '392'],
    ['xã nào hồ sơ trực tuyến dưới 50%', 'riêng Thường Xuân thì xã nào', 'listing', '396'],
  ])('%s: “%s”', (first, text, kind, district) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind, units: [`district:${district}`], over: 'commune' }],
    });
  });
});

test('what is asked of how recent all figures are may be asked of one indicator', () => {
  expect(readLast(['so lieu cap nhat moi nhat la khi nao', 'the rieng so kte so?'])).toMatchObject({
    questions: [{ kind: 'freshness', topics: ['digital-economy'] }],
  });
});

test('the resolution began in 2021', () => {
  expect(readLast(['Hạng DTI của tỉnh', 'từ hồi có nghị quyết tới giờ lên hay xuống'])).toMatchObject({
    questions: [{ kind: 'trend', topics: ['dti-rank'], range: { from: '2021', to: null } }],
  });
});

describe('units spoken of in turn', () => {
  test.each([
    ['đặt cạnh nhau cho dễ nhìn', 'comparison', ['commune:15199', 'commune:15229']],
    ['gộp cả hai vào một bảng cho tôi', 'comparison', ['commune:15199', 'commune:15229']],
    ['trong do xa nao thap nhat', 'comparison', ['commune:15199', 'commune:15229']],
    ['xã đầu ấy, năm ngoái bao nhiêu', 'figure', ['commune:15199']],
  ])('“%s”', (text, kind, units) => {
    expect(readLast(['Thạch Quảng đúng hạn', 'Thành Vinh', text])).toMatchObject({
      questions: [{ kind, topics: ['dossiers-on-time'], units }],
    });
  });
});

describe('the parts of a district', () => {
  test.each(['ký số các xã của Hậu Lộc', 'hồ sơ đúng hạn của các xã ở Hậu Lộc', 'ký số từng xã của Hậu Lộc'])(
    '“%s” are put in order',
    (text) => {
      expect(question(text)).toMatchObject({ kind: 'ranking', units: ['district:400'], over: 'commune' });
    },
  );

  test('are asked for after a name that a commune bears too', () => {
    expect(readLast(['Hồ sơ đúng hạn ở Hậu Lộc', 'tôi muốn xem từng xã'])).toMatchObject({
      questions: [{ kind: 'ranking', units: ['district:400'], over: 'commune' }],
    });
  });

  test.each([
    ['Xếp hạng các xã huyện Thường Xuân về thanh toán trực tuyến', 'Bỏ giới hạn huyện đi, toàn tỉnh'],
    ['Xếp hạng các xã huyện Ngọc Lặc về thanh toán trực tuyến', 'giờ cả tỉnh'],
  ])('%s: “%s” widens the order', (first, text) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind: 'ranking', topics: ['online-payments'], units: [], over: 'commune' }],
    });
  });
});
