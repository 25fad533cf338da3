import { describe, expect, test } from 'vitest';
import { asked, question, read, readLast } from './support/understanding.ts';

describe('what goes on from indicators asked back about', () => {
  const open = 'tỷ lệ ký số xã Hợp Tiến thế nào rồi';

  test.each(['năm ngoái thế nào', 'xã nào trong Triệu Sơn cũ cao nhất', 'còn Thiệu Hóa'])(
    'is asked of each of them: “%s”',
    (text) => {
      expect(readLast([open, text])).toMatchObject({
        kind: 'ambiguous',
        about: 'indicator',
        readings: [{ topics: ['documents-signed'] }, { topics: ['citizen-signatures'] }],
      });
    },
  );

  test('"cụ thể cái dịch vụ công thôi" where all targets to 2025 were asked about is a target', () => {
    const reading = readLast([
      'nq06 đặt ra những mục tiêu gì đến 2025',
      'cụ thể cái dịch vụ công trực tuyến thôi',
    ]);
    expect(JSON.stringify(reading)).toContain('"kind":"target","topics":["online-dossiers"]');
  });
});

describe('later turns', () => {
  test.each([
    [['Tào Xuyên bây giờ thuộc phường nào', 'phường đó chuyển đổi số ra răng'], { units: ['commune:15925'] }],
    [
      ['kinh tế số cả nước 2023 chiếm mấy phần trăm', 'còn tỉnh mình', 'thế là kém bao nhiêu'],
      { kind: 'comparison', units: ['nation', 'province'] },
    ],
    [
      ['phường Hạc Thành hài lòng bao nhiêu %', 'còn Hàm Rồng', 'hai phường đó so nhau xem'],
      { kind: 'comparison', units: ['commune:14797', 'commune:14758'] },
    ],
    [['tháng 10/2024 có mấy xã hoàn thành', 'quý 1 năm sau', 'thế tới giờ là bao nhiêu'], { period: null }],
    [
      ['xã Hợp Tiến văn bản ký số', 'xã nào trong Triệu Sơn cũ cao nhất'],
      { kind: 'ranking', topics: ['documents-signed'], units: ['district:397'] },
    ],
    [
      ['so tk dinh danh da kich hoat xa Tho Lap', 'tinh den het thang 10 thoi'],
      { topics: ['identity-accounts'], units: ['commune:15568'], period: '2026-10' },
    ],
    [
      ['ho so dung han xa Tho Lap', 'chu ky so nguoi dan toan tinh den nay bao nhieu'],
      { topics: ['citizen-signatures'], units: ['province'] },
    ],
    [
      ['kiểm tra qua môi trường mạng đạt bao nhiêu', 'theo nq 06 phải đạt mấy'],
      { kind: 'target', topics: ['online-inspection'] },
    ],
    [
      ['xã Na Mèo trước thuộc huyện nào', 'còn Tam Lư từ mấy xã cũ ra', 'cả 2 xã xong chuyển đổi số chưa'],
      { topics: ['communes-completed'], units: ['commune:15013', 'commune:15019'] },
    ],
    [
      ['So dịch vụ công trực tuyến giữa Hà Trung với Vĩnh Lộc', 'đổi Vĩnh Lộc thành Thạch Thành giúp mình'],
      { kind: 'comparison', topics: ['online-dossiers'], units: ['commune:15271', 'district:391'] },
    ],
    [
      ['Chỉ tiêu chính quyền số nào đang chậm?', 'xã hội số có cái nào không'],
      { kind: 'risk', topics: ['pillar:society'] },
    ],
    [['xã Định Tân đang yếu khoản nào', 'nó có gì đạt rồi không'], { kind: 'listing', status: 'met' }],
    [['hai long huyen Thach Thanh', 'nam ngoai ay nhe'], { topics: ['satisfaction'], period: '2025' }],
    [
      ['hai long nam 2023 huyen Trieu Son', 't bao so 2025 co, khong phai 2023'],
      { kind: 'figure', period: '2025' },
    ],
    [['điểm DTI năm 2024', 'vẽ biểu đồ từ trước đến nay'], { kind: 'chart', period: null }],
    [
      ['dữ liệu cập nhật đến ngày nào rồi', 'của Ngọc Lặc ấy'],
      { kind: 'freshness', units: ['commune:15061'] },
    ],
  ])('%j', (texts, expected) => {
    expect(asked(...texts)).toMatchObject(expected);
  });
});

describe('one word that is not known', () => {
  test('leaves nothing open where all else is sure, and is told', () => {
    expect(read('Những mục tiêu nào hẹn 2025 xong mà rốt cuộc vẫn hụt?')).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'risk' }],
      unused: ['hẹn'],
    });
  });

  test('is asked about where a slip made it, or a capital may make it a name', () => {
    expect(read('xxã hoằng trinh nayy thuộcc xã mô').kind).toBe('ambiguous');
  });
});

describe('wordings of everyday', () => {
  test.each([
    [
      'Hồ sơ đúng hẹn ở huyện Yên Định cũ so với mặt bằng toàn tỉnh',
      { kind: 'comparison', units: ['district:394', 'province'] },
    ],
    [
      'tháng3/2025 dân nộp phí trực tuyến được mấy phần trăm',
      { topics: ['online-payments'], period: '2025-03' },
    ],
    ['cho biết xã Giao An vướng chi', { kind: 'risk', units: ['commune:15043'] }],
    ['Bà con Ngư Lộc sau sắp xếp thì thuộc xã tên gì?', { kind: 'geography', units: ['oldcommune:16090'] }],
    ['xã Lam Sơn hồi còn ở huyện Ngọc Lặc', { units: ['oldcommune:15064'] }],
    [
      'trong may huyen cu thi huyen nao nhieu xa ve dich nhat',
      { kind: 'ranking', topics: ['communes-completed'], over: 'district' },
    ],
    ['rứa ngoài cái đó ra em còn giúp được việc chi', { kind: 'help' }],
    ['mấy lệnh khác gõ thế nào', { kind: 'help' }],
  ])('“%s”', (text, expected) => {
    expect(question(text)).toMatchObject(expected);
  });
});
