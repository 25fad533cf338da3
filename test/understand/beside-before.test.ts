import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('"X chứ không hỏi Y" corrects what was understood, whatever Y is', () => {
  test.each([
    [
      'Tỷ lệ doanh nghiệp chuyển đổi số',
      'tôi hỏi doanh nghiệp chứ không hỏi hộ kinh doanh nhé, năm 2025 bao nhiêu',
      { topics: ['digital-enterprises'], period: '2025' },
    ],
    [
      'Bao nhiêu chỉ tiêu kế hoạch năm 2024 hoàn thành',
      'tôi hỏi kế hoạch năm chứ không hỏi nghị quyết',
      { topics: ['plan-targets-met'], period: '2024' },
    ],
    [
      'số xã hoàn thành chuyển đổi số',
      'ý tôi hỏi tên chứ không hỏi số lượng',
      { kind: 'listing', topics: ['communes-completed'], over: 'commune', status: 'met' },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });
});

test('"có khá hơn không" of two others sets them beside the one spoken of', () => {
  const first = 'Xã Tượng Lĩnh làm đến đâu rồi ạ';
  expect(readLast([first, 'Trường Văn, Thăng Bình có khá hơn không'])).toMatchObject({
    questions: [{ kind: 'comparison', units: ['commune:16363', 'commune:16348', 'commune:16342'] }],
  });
});

describe('what was spoken of stands beside what a turn names', () => {
  test.each([
    [
      ['hài lòng xã Nga Sơn', 'hồ sơ trực tuyến', 'hai cái đó của xã Hậu Lộc'],
      { topics: ['satisfaction', 'online-dossiers'], units: ['commune:16012'] },
    ],
    [
      ['hạng chính quyền số 2023', 'thế kinh tế số, xã hội số cùng năm', 'trong ba cái, cái nào tệ nhất'],
      { topics: ['dti-government-rank', 'dti-economy-rank', 'dti-society-rank'], period: '2023' },
    ],
    [
      ['chữ ký số xã Nga Sơn', 'lấy luôn Hậu Lộc để tôi so'],
      { kind: 'comparison', units: ['commune:16093', 'commune:16012'] },
    ],
    [
      ['Tỷ lệ người dân có tài khoản thanh toán năm 2025', 'so với chỉ tiêu nghị quyết'],
      { kind: 'figure', topics: ['e-payment-accounts'], period: '2025' },
    ],
    [
      ['Các xã của huyện Hậu Lộc cũ, tỷ lệ ký số', 'xếp từ thấp lên'],
      { kind: 'ranking', topics: ['documents-signed'], units: ['district:400'] },
    ],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ questions: [wanted] });
  });
});

test.each([
  'Nhóm hưởng trợ cấp an sinh xã hội thì cao hơn hay thấp hơn?',
  'an sinh xa hoi thi cao hon khong',
])('“%s” sets an indicator beside the one before', (text) => {
  expect(readLast(['lương hưu qua tài khoản của tỉnh tháng 3/2025', text])).toMatchObject({
    questions: [
      { kind: 'comparison', topics: ['pensions-by-account', 'welfare-by-account'], period: '2025-03' },
    ],
  });
});

test('“trụ cột nào có thứ hạng thấp nhất” after the rank of one sets all three beside one another', () => {
  expect(
    readLast(['hạng xã hội số của tỉnh năm 2023', 'Trụ cột nào có thứ hạng thấp nhất năm đó?']),
  ).toMatchObject({
    questions: [
      { kind: 'comparison', topics: ['dti-government-rank', 'dti-economy-rank', 'dti-society-rank'] },
    ],
  });
});

describe('a unit drawn in beside those compared', () => {
  const compared = 'So sánh huyện Quảng Xương và huyện Nông Cống về hài lòng';
  const [quangXuong, nongCong, nghiSon, hauLoc] = [
    'district:406',
    'district:404',
    'district:407',
    'district:400',
  ];

  test.each([
    ['kéo cả thị xã Nghi Sơn vào nữa', nghiSon],
    ['keo ca hau loc vao', hauLoc],
    ['đưa Hậu Lộc vào', hauLoc],
    ['nhét thêm huyện Hậu Lộc nữa', hauLoc],
    ['chèn Hậu Lộc vào bảng', hauLoc],
  ])('“%s”', (text, added) => {
    expect(readLast([compared, text])).toMatchObject({
      questions: [{ kind: 'comparison', units: [quangXuong, nongCong, added] }],
    });
  });

  test.each(['ke canh phuong Ngoc Son di e', 'đặt cạnh phường Ngọc Sơn', 'để cạnh Ngọc Sơn giúp'])(
    '“%s” after one',
    (text) => {
      expect(readLast(['bao cao tinh hinh phuong Tinh Gia', text])).toMatchObject({
        questions: [{ kind: 'comparison', units: ['commune:16561', 'commune:16576'] }],
      });
    },
  );

  test('“đưa số xã Hồ Vương” asks of that one alone', () => {
    expect(readLast(['ký số xã Nga An', 'đưa số xã Hồ Vương'])).toMatchObject({
      questions: [{ kind: 'figure', units: ['commune:16138'] }],
    });
  });
});
