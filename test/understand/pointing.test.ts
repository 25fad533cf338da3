import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('what was spoken of is pointed at', () => {
  const two = 'So sánh mức độ hài lòng của huyện Thọ Xuân và huyện Triệu Sơn';

  test.each([
    [[two, 'cái đầu tiên thôi'], { kind: 'figure', units: ['district:395'] }],
    [[two, 'chi tiết bên thứ hai'], { kind: 'figure', units: ['district:397'] }],
    [
      ['Mức độ hài lòng của xã Triệu Lộc', 'xã Hoa Lộc thì sao', 'xã nào hơn'],
      { kind: 'comparison', units: ['commune:16021', 'commune:16072'] },
    ],
    [
      ['Tỷ lệ hồ sơ trực tuyến huyện Hoằng Hóa', 'huyện Quảng Xương', 'hai huyện ai khá hơn'],
      { kind: 'comparison', units: ['district:399', 'district:406'] },
    ],
    [
      ['Số dịch vụ công toàn trình và một phần của tỉnh', 'cái đầu có ý nghĩa gì'],
      { kind: 'definition', topics: ['services-full'] },
    ],
    [
      [
        'Tỷ lệ hồ sơ đúng hạn của xã Hà Long',
        'Mức độ hài lòng của xã Hà Long',
        'chỉ tiêu ban nãy thì toàn tỉnh bao nhiêu',
      ],
      { topics: ['dossiers-on-time'], units: ['province'] },
    ],
    [
      ['Hạng DTI của tỉnh năm 2023', 'cả điểm lẫn hạng'],
      { kind: 'figure', topics: ['dti-rank', 'dti-score'] },
    ],
    [
      ['hài lòng phường Quảng Phú', 'dvctt', 'cai dau tien nam 2023 ntn'],
      { topics: ['satisfaction'], units: ['commune:16522'], period: '2023' },
    ],
    [['hài lòng', 'dvctt', 'ký số', 'cái thứ hai năm 2023'], { topics: ['online-dossiers'], period: '2023' }],
    [['hài lòng', 'dvctt', 'số đầu năm 2024'], { topics: ['online-dossiers'], period: '2024' }],
    [['Hạng xã hội số của tỉnh năm 2022', 'hạng chung thì sao'], { topics: ['dti-rank'], period: '2022' }],
    [
      ['So sánh hồ sơ đúng hạn của tỉnh với xã Tân Ninh', 'riêng xã thôi'],
      { kind: 'figure', units: ['commune:15715'] },
    ],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('names behind a number', () => {
  const done = 'Xã nào hoàn thành chuyển đổi số năm 2024';

  test.each([
    [
      'Bao nhiêu xã hoàn thành chuyển đổi số',
      'còn xã nào chưa',
      { kind: 'listing', over: 'commune', status: 'not-met' },
    ],
    [
      'Huyện nào hoàn thành chuyển đổi số',
      'còn thiếu những huyện nào',
      { kind: 'listing', over: 'district', status: 'not-met' },
    ],
    [
      done,
      'có Hoằng Thanh trong đó không',
      { kind: 'figure', topics: ['communes-completed'], period: '2024' },
    ],
    ['Chỉ tiêu nào có nguy cơ không đạt', 'liệt kê hết ra xem', { kind: 'risk' }],
    [
      'Bao nhiêu xã hoàn thành chuyển đổi số',
      'chia theo huyện',
      { kind: 'ranking', over: 'district', topics: ['communes-completed'] },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('another level, without a name', () => {
  test.each([
    [
      'Tỷ lệ hồ sơ trực tuyến của xã Thạch Bình',
      'nâng lên cấp huyện xem thế nào',
      { kind: 'figure', units: ['district:391'] },
    ],
    [
      'Tình hình chuyển đổi số phường Hạc Thành',
      'thôi xem cả thành phố luôn đi',
      { units: ['district:380'] },
    ],
    ['Tỷ lệ hồ sơ đúng hạn của phường Bỉm Sơn', 'thị xã hồi trước được mấy', { units: ['district:381'] }],
    [
      'Mức độ hài lòng của huyện Hoằng Hóa',
      'giờ xem các xã trong huyện',
      { kind: 'ranking', over: 'commune', units: ['district:399'] },
    ],
    [
      'Tỷ lệ văn bản ký số xã Nhi Sơn',
      'các xã khác cùng huyện thì sao',
      { kind: 'ranking', units: ['district:384'] },
    ],
    [
      'Xếp hạng các xã của huyện Triệu Sơn về hài lòng',
      'mở rộng ra toàn tỉnh',
      { kind: 'ranking', units: [], over: 'commune' },
    ],
    ['Xếp hạng các xã về mức độ hài lòng', 'chỉ phường thôi', { kind: 'ranking', over: 'commune' }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('bounds are moved', () => {
  test.each([
    [
      'Huyện nào có mức độ hài lòng dưới 95%',
      'nâng ngưỡng lên 97',
      { threshold: { operator: '<', value: 97 } },
    ],
    ['Huyện nào có mức độ hài lòng dưới 95%', 'thế 90% thì sao', { threshold: { operator: '<', value: 90 } }],
    [
      'Huyện nào có mức độ hài lòng trên 95%',
      '70% thì còn mấy huyện',
      { kind: 'listing', threshold: { operator: '>', value: 70 } },
    ],
    ['Top 5 huyện về thanh toán trực tuyến', 'cho coi hết bảng', { kind: 'ranking', limit: null }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('a question of its own takes nothing along', () => {
  test.each([
    [
      'Tình hình huyện Thường Xuân năm 2024',
      'Nghị quyết 57 có bao nhiêu chỉ tiêu tăng rồi',
      { units: [], period: null },
    ],
    [
      'Mức độ hài lòng quý 1 năm 2026',
      'hỏi sang chuyện khác, xã Tiên Trang do những xã nào nhập lại',
      { kind: 'geography', period: null },
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến xã Nông Cống năm 2025',
      'Cho em hỏi thêm xã Tượng Lĩnh ạ',
      { kind: 'figure', units: ['commune:16363'] },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('the place before the last', () => {
  test.each([
    'so với huyện lúc nãy thì hơn hay kém',
    'so vs huyện lúc nãy thì hơn hay kém',
    'bằng huyện trước không',
  ])('“%s” sets both beside one another', (text) => {
    const reading = readLast(['thanh toán điện tử ở huyện Triệu Sơn', 'thế huyện Nông Cống', text]);
    expect(reading).toMatchObject({
      questions: [
        { kind: 'comparison', topics: ['e-payment-accounts'], units: ['district:404', 'district:397'] },
      ],
    });
  });
});
