import { describe, expect, test } from 'vitest';
import { question, read, readLast } from './support/understanding.ts';
import type { Question } from '#domain/question.ts';

function last(...texts: readonly string[]): Question {
  const reading = readLast(texts);
  if (reading.kind !== 'understood') throw new Error(`not understood: ${JSON.stringify(reading)}`);
  return reading.questions[0];
}

describe('what one answer tells besides is not asked about', () => {
  test.each([
    ['Nghe bảo năm 2024 tỉnh tụt xuống hạng 12 về chuyển đổi số, có phải vậy không?', 'figure'],
    ['CT nào chưa HT so với MT 2025', 'risk'],
    ['huyen nao da xong chuyen doi so truoc khi bo cap huyen', 'listing'],
    ['xax Nga Thawngs ddax hoanf thanhf chuwa', 'figure'],
  ])('"%s" is a %s', (text, kind) => {
    expect(question(text).kind).toBe(kind);
  });

  test('and the other reading stays within a tap', () => {
    expect(read('CT nào chưa HT so với MT 2025')).toMatchObject({ alternatives: [{ kind: 'listing' }] });
  });

  test('but a target and a figure are two answers', () => {
    expect(read('Lời hứa 300 xã đến đâu rồi?')).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'figure' }, { kind: 'target' }],
    });
  });
});

describe('what a message says it does not mean', () => {
  test.each([
    [
      'y toi la tong so tai khoan thanh toan ca nhan co bao nhieu chu khong phai ty le dan co tai khoan',
      'payment-accounts',
    ],
    ['Không hỏi thứ hạng, tôi hỏi điểm: năm 2021 tỉnh được bao nhiêu điểm chuyển đổi số?', 'dti-score'],
  ])('"%s" leaves it out', (text, topic) => {
    expect(question(text).topics).toEqual([topic]);
  });

  test('a name named only to keep it apart is not asked about', () => {
    const { units } = question(
      'Yên Thọ ở Yên Định giờ đổi thành gì, đừng nhầm với Yên Thọ bên Như Thanh nhé',
    );

    expect(units).toEqual(['oldcommune:15415']);
  });
});

describe('what is taken back', () => {
  test('a year', () => {
    expect(question('tỷ lệ hồ sơ đúng hạn năm 2023, nhầm, 2024').period).toBe('2024');
  });

  test('a name', () => {
    const { units } = question(
      'Cho tôi số của huyện Thiệu Hóa, à nhầm, ý tôi là huyện Triệu Sơn, về hồ sơ đúng hạn',
    );

    expect(units).toEqual(['district:397']);
  });
});

describe('clauses that only tell who asks and why', () => {
  test.each([
    ['Mấy thùng hàng gửi về cứ bị trả lại, xã Ngư Lộc giờ đổi thành tên gì rồi', 'geography'],
    ['Chuẩn bị khen thưởng cuối năm, cần biết phường nào cao nhất về dịch vụ công trực tuyến', 'ranking'],
    ['truong phong hoi viec dinh danh xac thuc dien tu cua tinh da len 100% chua', 'figure'],
  ])('"%s" asks for a %s', (text, kind) => {
    expect(question(text).kind).toBe(kind);
  });

  test('a list of things is no such clause: what is not measured is still refused', () => {
    expect(read('tỷ lệ hộ nghèo, kinh tế số của Lang Chánh')).toMatchObject({
      kind: 'not-understood',
      why: 'not-measured',
    });
  });
});

describe('what is counted', () => {
  test('two counts of one demand are both asked about', () => {
    const { kind, topics } = question('Theo Quyết định 969 thì phải có mấy huyện và mấy xã hoàn thành?');

    expect([kind, topics]).toEqual(['target', ['communes-completed', 'districts-completed']]);
  });

  test('an hour is no number of districts', () => {
    const { topics } = question(
      'toi go bai phat luc 6h sang mai, liet ke giup cac xa co ty le dan co chu ky so tren 50%',
    );

    expect(topics).toEqual(['citizen-signatures']);
  });
});

describe('stray words', () => {
  test('do not stand in the way where wordings like these have always asked the same', () => {
    expect(
      read('Em viết luận văn: chỉ tiêu hài lòng của người dân được hiểu và tính như thế nào ạ?'),
    ).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'definition', topics: ['satisfaction'] }],
    });
  });

  test('with capitals behind a type word are a name, whatever else they may be mended into', () => {
    expect(read('tình hình chuyển đổi số xã Kiên Th')).toMatchObject({
      kind: 'not-understood',
      why: 'unknown-unit',
    });
  });

  test('that may be a name still do', () => {
    expect(read('ty le ho so dung han o xa quan khoam').kind).not.toBe('understood');
  });
});

describe('places', () => {
  test.each([
    ['xa giao thien o lang chanh bay gio ve xa mo', ['oldcommune:15043']],
    ['Đồng Tiến ấy, cái xã ở Triệu Sơn, tỷ lệ hồ sơ đúng hạn bao nhiêu?', ['commune:15724']],
    [
      'tho xuan yen dinh trieu son 3 huyen nay ai lam chuyen doi so tot hon',
      ['district:395', 'district:394', 'district:397'],
    ],
    ['Vĩnh Lộc có hoàn thành chuyển đổi số cấp huyện không?', ['district:393']],
    ['CSDL chuyên ngành của các SBN kết nối CSDLQG: mục tiêu 2025?', []],
  ])('"%s"', (text, units) => {
    expect(question(text).units).toEqual(units);
  });

  test('of several bearers of a name the one like the others is meant', () => {
    const { units } = question(
      'Bốn phường Hạc Thành, Hàm Rồng, Quảng Phú, Nguyệt Viên, phường nào xử lý hồ sơ đúng hạn tốt nhất?',
    );

    expect(units).toEqual(['commune:14797', 'commune:14758', 'commune:16522', 'commune:15925']);
  });
});

describe('going on from what was said before', () => {
  test.each([
    [
      ['Cho xem tình hình huyện Thiệu Hóa', 'còn huyện Thọ Xuân?', 'so sánh hai huyện này giúp anh'],
      { kind: 'comparison', units: ['district:398', 'district:395'] },
    ],
    [
      ['Lương hưu qua tài khoản tháng 3/2025 được bao nhiêu?', 'trợ cấp an sinh cùng kỳ luôn nhé'],
      { kind: 'figure', topics: ['welfare-by-account'], period: '2025-03' },
    ],
    [
      ['Số thôn bản có sóng di động năm 2024', 'so với 2023 hơn hay kém'],
      { kind: 'comparison', range: { from: '2023', to: '2024' } },
    ],
    [['Thanh toán trực tuyến quý III/2026 đạt bao nhiêu?', 'quý trước nữa cơ'], { period: '2026-Q2' }],
    [
      ['Quyết định 969 giao bao nhiêu xã hoàn thành chuyển đổi số', 'còn huyện'],
      { kind: 'target', topics: ['districts-completed'] },
    ],
    [
      ['Tình hình kinh tế số của tỉnh ra sao?', 'thế những chỉ tiêu nào thuộc mảng này?'],
      { kind: 'listing', topics: ['pillar:economy'] },
    ],
    [
      ['Xã Quảng Nham giờ nhập vào xã nào?', 'vậy xã mới đó đang làm tới đâu rồi?'],
      { kind: 'overview', units: ['commune:16549'] },
    ],
    [
      ['Chỉ tiêu nào của chính quyền số chưa đạt?', 'kinh tế số thì sao'],
      { kind: 'risk', topics: ['pillar:economy'] },
    ],
    [['Chữ ký số phường Nghi Sơn?', 'Không, thị xã cơ.'], { units: ['district:407'] }],
    [
      ['xã hội số năm 2021 tỉnh ta hạng mấy', 'từ đó đến nay diễn biến ra sao'],
      { kind: 'trend', range: { from: '2021', to: null } },
    ],
    [['tỷ lệ hồ sơ đúng hạn', 'Chỉ tiêu nào chưa đạt?'], { kind: 'risk', topics: [] }],
    [
      [
        'mức độ hài lòng huyện Thọ Xuân năm 2024',
        'cho tôi hỏi kinh tế số của tỉnh chiếm bao nhiêu phần trăm GRDP rồi vậy',
      ],
      { topics: ['digital-economy'], units: ['province'], period: null },
    ],
  ])('%j', (texts, wanted) => {
    expect(last(...texts)).toMatchObject(wanted);
  });
});
