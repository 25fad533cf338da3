import { describe, expect, test } from 'vitest';
import { asked, read } from './support/understanding.ts';

describe('how all stands at a time, with nothing named', () => {
  test.each([
    ['ket qua 6 thang dau nam the nao', '2026-H1'],
    ['tổng hợp sô liệu thang 9', '2026-09'],
    ['tình hình quý 3/2025', '2025-Q3'],
  ])('%s', (text, period) => {
    expect(read(text)).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'overview', topics: [], units: [], period }],
    });
  });

  test.each(['kết quả thế nào', 'kết quả xổ số tháng 9', 'thời tiết tháng 9 tình hình sao'])(
    'but not %s',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'not-understood' });
    },
  );
});

describe('what a word belongs to', () => {
  test.each([
    ['HT số X. Mường Chanh', { kind: 'overview', topics: ['pillar:infrastructure'] }],
    ['HT số phường Hạc Thành', { kind: 'overview', topics: ['pillar:infrastructure'] }],
    ['mn cho e xin số vb ký số vs, gấp ạ', { kind: 'figure', topics: ['documents-signed'] }],
    [
      'viec noi du lieu voi trung uong thi nghi quyet doi phai duoc bao nhieu',
      { kind: 'target', topics: ['data-sharing'], units: [] },
    ],
    [
      'Khỏi ra ủy ban mà nộp hồ sơ từ nhà, ở phường Hạc Thành được mấy phần trăm',
      { kind: 'figure', topics: ['online-dossiers'], units: ['commune:14797'] },
    ],
    [
      'Trong trăm đồng của cải tỉnh ta làm ra thì mấy đồng là nhờ kinh tế số?',
      { kind: 'figure', topics: ['digital-economy'] },
    ],
    [
      'Kinh tế số 2023 được bao nhiêu, còn thiếu mấy điểm so với mục tiêu',
      { kind: 'figure', topics: ['digital-economy'], period: '2023' },
    ],
    [
      'Riêng trụ cột kinh tế, năm 2022 Thanh Hóa được Bộ xếp thứ bao nhiêu về chuyển đổi số?',
      { kind: 'figure', topics: ['dti-economy-rank'], period: '2022' },
    ],
    [
      'toi dang viet bao cao chuyen de ha tang, xin so thue bao internet tren 100 dan cua nam 2024',
      { kind: 'figure', topics: ['internet-subscribers'], period: '2024' },
    ],
    [
      'bản e sóng đt yếu xìu, tỉnh phủ sóng đc bn thôn bản r v',
      { kind: 'figure', topics: ['villages-covered'] },
    ],
    [
      'tinh con thieu may xa nua moi du ba tram xa xong chuyen doi so',
      { kind: 'figure', topics: ['communes-completed'] },
    ],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each([
    ['kinh tế số của tỉnh được mấy điểm', 'dti-economy-score'],
    ['đang viết báo cáo chuyên đề hạ tầng', 'pillar:infrastructure'],
  ])('but of %s it is what it says', (text, topic) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ topics: [topic] }] });
  });

  test('"HT số liệu" is no infrastructure', () => {
    expect(read('HT số liệu chưa')).toMatchObject({ kind: 'not-understood' });
  });
});

describe('what is asked of it', () => {
  test.each([
    ['Mảng hạ tầng thì theo dõi những món gì?', { kind: 'listing', topics: ['pillar:infrastructure'] }],
    ['dti cac nam gan day', { kind: 'trend', topics: ['dti-rank'] }],
    ['what is thanh hoa dti rank 2024', { kind: 'figure', topics: ['dti-rank'], period: '2024' }],
    ['what is dti rank', { kind: 'definition', topics: ['dti-rank'] }],
    ['how many communes are done with digital transformation?', { topics: ['communes-completed'] }],
    ['ủa sao hổng thấy số của triệu lộc', { kind: 'missing' }],
    ['ủa sao dân ko chịu xài dvctt v', { kind: 'figure', topics: ['online-dossiers'], units: [] }],
    ['phường nào lười gửi số z, kể tên coi', { kind: 'missing', over: 'commune' }],
    ['nhu thanh con mac may chi tieu', { kind: 'risk', topics: [] }],
    ['Đã có huyện nào làm xong chuyển đổi số chưa hay vẫn trắng?', { kind: 'listing', over: 'district' }],
    ['xa ha vinh sao lai ve bim son', { kind: 'geography' }],
    ['Mai đoàn giám sát lên Thạch Quảng, cho xin ít thông tin trước', { kind: 'overview' }],
    ['hạc thành vs hàm rồng ai ngon hơn zạ', { kind: 'comparison' }],
    [
      'Văn phòng chúng tôi muốn tuần nào cũng nhận được bản tin tổng hợp, nhờ đồng chí ghi tên giúp.',
      { kind: 'subscribe' },
    ],
    ['nhắn tin tổng hợp t2 hàng tuần cho mk vs', { kind: 'subscribe', period: null }],
    [
      'bác là trưởng thôn ở xã Hoằng Tiến, cả tỉnh mình có bao nhiêu tổ công nghệ số?',
      { topics: ['digital-teams'], units: ['province'] },
    ],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });
});

describe('what the programme does not answer', () => {
  test.each([
    'làm nhà hai tầng có phải xin phép không',
    'đàng lên Pù Luông còn ngái khôông',
    'Đồng chí cho biết tỷ lệ hộ nghèo đa chiều của các xã biên giới Mường Lát cuối năm 2025 còn bao nhiêu phần trăm để tôi ghép vào phần an sinh.',
    'phí ký số mấy đồng',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'not-measured' });
  });

  test('"em buồn quá bot ơi" asks nothing, "bot ơi" greets', () => {
    expect(read('em buồn quá bot ơi')).toMatchObject({ kind: 'not-understood', why: 'asks-nothing' });
    expect(read('bot ơi')).toMatchObject({ questions: [{ kind: 'greeting' }] });
  });
});

test('what falls short of a target is due when that is', () => {
  const texts = ['mục tiêu kinh tế số năm 2025', 'thực tế năm đó đạt bao nhiêu', 'hụt nhiều thế, do đâu?'];
  expect(asked(...texts)).toMatchObject({ kind: 'risk', topics: ['digital-economy'], due: '2025' });
});

test('"t2" alone is a month', () => {
  expect(read('tình hình t2')).toMatchObject({ questions: [{ kind: 'overview', period: '2026-02' }] });
});

test('"kiểm tra cả Lĩnh Toại" looks at one more unit', () => {
  const texts = ['xã Hà Long có gì chậm không', 'Xã Tống Sơn có gì chậm không', 'kiểm tra cả Lĩnh Toại'];
  expect(asked(...texts)).toMatchObject({ kind: 'risk' });
});
