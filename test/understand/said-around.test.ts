import { describe, expect, test } from 'vitest';
import { asked, question, read } from './support/understanding.ts';

const ngaAn = 'commune:16144';

describe('what the answer is wanted for is not asked about', () => {
  test.each([
    ['Tình hình huyện Quan Hóa hồi 2024 để em viết lịch sử đảng bộ', { kind: 'overview', period: '2024' }],
    ['ký số xã Nga An bao nhiêu để em báo cáo sếp', { kind: 'figure', topics: ['documents-signed'] }],
    ['kết quả xã hội số của tỉnh để tôi đưa vào bài nói chuyện', { topics: ['pillar:society'] }],
    ['xã nào chậm nhất về ký số để anh gọi nhắc', { kind: 'ranking' }],
    ['xã Nga An với xã Nga Thắng ai hơn, e cần chém gió trong họp', { kind: 'comparison' }],
    ['cho em xin tình hình xã Nga An làm phụ lục báo cáo', { kind: 'overview', rest: null }],
    ['kinh tế số 2024 để lập bảng so sánh', { kind: 'figure', topics: ['digital-economy'] }],
    ['cho số liệu chính quyền số 2024 để lập biểu đối chiếu', { topics: ['pillar:government'] }],
    ['mai có đoàn bộ về, tình hình xã Nga An thế nào', { kind: 'overview' }],
  ])('"%s"', (text, expected) => {
    expect(question(text)).toMatchObject(expected);
  });

  test.each([
    'xã Nga An có mưa không để em đi quay',
    'Nga An có bao nhiêu học sinh để em viết bài',
    'dân số xã Nga An để em viết báo cáo',
    'tình hình Nga An để em viết về dân số',
    'Nga An bao nhiêu tiền để em nộp thuế đất',
  ])('but what the programme does not follow stays refused: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });
});

describe('where its writer is at the moment is not asked about', () => {
  test.each([
    'cho xin nhanh tình hình xã Nga An, t đang ngồi trên xe',
    'cho xin tinh hinh xa Nga An anh dang ngoai hien truong',
    'anh đang trên đường, xem giúp tình hình xã Nga An',
    'tình hình xã Nga An nhé anh đang chạy xe',
    'anh đang đi kiểm tra xã Nga An cho anh mấy số chính',
    'sáng mai anh lên khảo sát xã Nga An em gửi anh vài con số',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'overview', units: [ngaAn] });
  });

  test.each([
    'anh đang ngồi trên xe',
    'anh đang đi xe ở Nga An',
    'xe buýt Nga An đang chạy tuyến nào',
    'mai anh đi kiểm tra xã Nga An có mưa không',
    'anh đang đi kiểm tra xã Nga An, mấy giờ họp',
  ])('but nothing is made of %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });
});

describe('a report in the making', () => {
  test.each([
    [
      'Em đang soạn báo cáo sơ kết NQ 06 cho chi bộ, cho em xin số chỉ tiêu đã cán đích trên tổng mười chỉ tiêu',
      { topics: ['nq06-targets-met'] },
    ],
    ['em đang soạn báo cáo kinh tế số, cho em xin con số mới nhất', { topics: ['digital-economy'] }],
    ['em đang viết luận văn về du lịch, cho em hỏi ký số xã Nga An', { topics: ['documents-signed'] }],
    ['em đang làm báo cáo sơ kết, cho em xin số liệu xã Nga An', { kind: 'overview', units: [ngaAn] }],
  ])('is about what is asked: %s', (text, expected) => {
    expect(question(text)).toMatchObject(expected);
  });

  test.each([
    'em đang làm báo cáo dân số, cho em xin số liệu xã Nga An',
    'em đang viết bài về du lịch, cho em xin tình hình xã Nga An',
    'em đang soạn báo cáo hộ nghèo và ký số, cho em xin số',
    'Anh đang soạn báo cáo chuyển đổi số mà bí quá',
  ])('or about what the programme does not follow: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });
});

describe('who has charge of places, and what these have in common', () => {
  const both = [ngaAn, 'commune:16114'];

  test.each([
    ['Nga An với Nga Thắng chỗ anh phụ trách ấy ký số được bao nhiêu rồi', both],
    ['xã Nga An (địa bàn tôi phụ trách) ký số bao nhiêu', [ngaAn]],
    ['Nga An và Nga Thắng cùng gốc Nga Sơn, ký số bên nào cao hơn', both],
    ['Nga An, Nga Thắng cùng huyện Nga Sơn cũ, ai ký số tốt hơn', both],
  ])('are not asked about: %s', (text, units) => {
    expect(question(text)).toMatchObject({ topics: ['documents-signed'], units });
  });

  test('but a district set beside them is', () => {
    expect(question('so Nga An và Nga Thắng cùng với Nga Sơn về ký số').units).toHaveLength(3);
  });

  test.each(['ai phụ trách xã Nga An', 'xã Nga An chị phụ trách tên gì'])(
    'nor is anybody named who has: %s',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'not-understood' });
    },
  );
});

describe('how long the answer is to be and who reads it', () => {
  test.each([
    'Cho bí thư chi bộ một bức tranh ngắn về chuyển đổi số toàn tỉnh, khoảng mươi dòng thôi',
    'tình hình chuyển đổi số toàn tỉnh, gạch đầu dòng giúp em',
    'gửi anh tình hình chuyển đổi số toàn tỉnh ngắn gọn thôi, anh đọc trên điện thoại',
    'soạn cho anh mấy dòng về kết quả chuyển đổi số của tỉnh cả cái được lẫn cái chưa được',
  ])('is no question of its own: %s', (text) => {
    expect(question(text)).toMatchObject({ kind: 'overview', units: ['province'] });
  });

  test.each(['give me a quick summary of Nga An commune', 'xem cả xã Nga An cho bác'])('%s', (text) => {
    expect(question(text)).toMatchObject({ kind: 'overview', units: [ngaAn] });
  });

  test('"cả huyện cho bác" names no district Cho Bác', () => {
    expect(asked('xã Cổ Lũng bên Bá Thước chuyển đổi số tới đâu', 'xem cả huyện cho bác')).toMatchObject({
      kind: 'overview',
    });
    expect(read('huyện Chợ Mới ký số bao nhiêu')).toMatchObject({ kind: 'not-understood' });
    expect(read('huyen cho moi ky so bao nhieu')).toMatchObject({ kind: 'not-understood' });
  });
});

describe('"ngày xưa" behind a name', () => {
  test('says which one is meant', () => {
    expect(question('xã Quảng Phú, Thọ Xuân ngày xưa').kind).toBe('overview');
  });

  test.each(['xã Nga An ngày xưa làm nghề gì', 'ngày xưa xã Nga An nghèo lắm'])(
    'but not beside other words: %s',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'not-understood' });
    },
  );
});
