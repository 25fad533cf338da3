import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const [anNong, hopTien, hoiXuan, phuXuan] = ['An Nông', 'Hợp Tiến', 'Hồi Xuân', 'Phú Xuân'].map((name) =>
  unitOf(`ký số xã ${name}`),
);

function unitOf(text: string): string {
  const reading = readLast([text]);
  return reading.kind === 'understood' ? (reading.questions[0].units[0] ?? '') : '';
}

describe('what another place or indicator is asked alike', () => {
  const recent = ['số liệu Triệu Sơn mới nhất là khi nào'];
  const years = ['kết quả qua các năm của văn bản ký số', 'có năm 2025 chưa'];

  test.each([
    [[...recent, 'cập nhật chỉ tiêu nào', 'thanks, tiếp nhé', 'nong cong cug hoi v'], 'freshness'],
    [[...recent, 'Nông Cống cũng vậy'], 'freshness'],
    [[...recent, 'Nông Cống hỏi y thế nhé'], 'freshness'],
    [[...recent, 'Nông Cống tương tự'], 'freshness'],
    [[...years, 'làm y vậy cho hồ sơ đúng hạn'], 'trend'],
    [['xu hướng văn bản ký số qua các năm', 'hồ sơ đúng hạn cũng làm vậy'], 'trend'],
    [['nguồn số liệu kinh tế số', 'xã hội số cũng hỏi vậy'], 'source'],
  ])('%s is a %s', (turns, kind) => {
    expect(readLast(turns)).toMatchObject({ kind: 'understood', questions: [{ kind }] });
  });

  test.each([
    [['top 5 xã hài lòng', 'Nga An cũng vậy'], 'figure'],
    [[...years, 'còn hồ sơ đúng hạn'], 'figure'],
  ])('but %s is a %s', (turns, kind) => {
    expect(readLast(turns)).toMatchObject({ questions: [{ kind }] });
  });
});

describe('words that point back at a place', () => {
  const two = ['xã An Nông hoàn thành CĐS chưa', 'Hợp Tiến'];
  const mended = ['dịch vụ công trực tuyến xã Hồi Xuân', 'rút lại, tôi hỏi xã Phú Xuân bên Quan Hóa'];

  test.each([
    [[...two, 'khoan nhé', 'xã hỏi trước đó, xem thêm tỷ lệ tài khoản thanh toán điện tử'], anNong],
    [[...two, 'xa truoc do thi ky so bao nhieu'], anNong],
    [[...two, 'xã tôi hỏi trước đó ký số bao nhiêu'], anNong],
    [[...mended, 'đủ rồi, giờ xem mức hài lòng ở xã vừa sửa ấy'], phuXuan],
    [[...mended, 'xã mới sửa thì ký số bao nhiêu'], phuXuan],
    [[...two, 'xã này ký số bao nhiêu'], hopTien],
    [[...mended.slice(0, 1), 'ký số xã đó bao nhiêu'], hoiXuan],
  ])('%s', (turns, unit) => {
    expect(readLast(turns)).toMatchObject({ questions: [{ kind: 'figure', units: [unit] }] });
  });

  test('"trở lại phường hỏi đầu tiên" is of that ward', () => {
    const turns = ['Phường Trúc Lâm chuyển đổi số đến đâu', 'còn xã Trường Lâm'];
    expect(readLast([...turns, 'trở lại phường hỏi đầu tiên, hạ tầng số ở đó ra sao'])).toMatchObject({
      questions: [{ topics: ['pillar:infrastructure'], units: [unitOf('phường Trúc Lâm')] }],
    });
  });
});

describe('two times pointed at as the first and the last', () => {
  test.each([
    [
      'Tài khoản định danh điện tử đã kích hoạt tháng 3/2025',
      'đến tháng 7 thì sao',
      'từ mốc đầu tới mốc sau tăng bao nhiêu tài khoản',
    ],
    ['hồ sơ trực tuyến 2023', '2024', 'từ năm đầu đến năm sau tăng mấy'],
  ])('%s, %s, %s', (...turns) => {
    expect(readLast(turns)).toMatchObject({ questions: [{ kind: 'comparison', period: null }] });
  });
});

describe('what is done is not asked', () => {
  test.each([
    [
      ['Chuyển đổi số ở Cẩm Tú', 'Cẩm Vân', 'Cẩm Tân', 'xong Cẩm Thủy rồi, qua Kiên Thọ với Nguyệt Ấn'],
      'comparison',
      2,
    ],
    [['xã Cẩm Tú', 'xong huyện Cẩm Thủy rồi, chuyển sang xã Kiên Thọ'], 'overview', 1],
    [['ký số xã Cẩm Tú', 'Cẩm Tú xong rồi, giờ tới Kiên Thọ'], 'figure', 1],
    [['ký số xã Cẩm Tú', 'ok xong xã này. sang Kiên Thọ'], 'figure', 1],
  ])('%s', (turns, kind, count) => {
    const reading = readLast(turns);
    expect(reading).toMatchObject({ kind: 'understood', questions: [{ kind }] });
    expect(reading.kind === 'understood' && reading.questions[0].units).toHaveLength(count);
  });

  test('but a place said to be done is asked of', () => {
    expect(readLast(['bao nhiêu xã hoàn thành cđs', 'Cẩm Tú xong chưa, hay Kiên Thọ'])).toMatchObject({
      questions: [{ topics: ['communes-completed'] }],
    });
  });
});

test.each([
  ['Tình hình xã Điền Lư', 'xã Điền Quang thế nào', 'ừ ừ', 'ai làm tôt hơn'],
  ['hài lòng xã Điền Lư', 'xã Điền Quang', 'xã nào thực hiện tốt hơn'],
])('%s, %s, %s sets the two beside one another', (...turns) => {
  const reading = readLast(turns);
  expect(reading).toMatchObject({ questions: [{ kind: 'comparison' }] });
  expect(reading.kind === 'understood' && reading.questions[0].units).toHaveLength(2);
});

describe('the first indicator asked about, in another year', () => {
  const two = ['kinh te so dat bao nhieu', 'doanh nghiep chuyen doi so thi sao'];

  test.each(['cai luc dau, 2030 phai bao nhieu', 'cái đầu tiên năm 2025 phải đạt mấy'])('%s', (text) => {
    expect(readLast([...two, text])).toMatchObject({ questions: [{ topics: ['digital-economy'] }] });
  });

  test('but "còn 2030 phải bao nhiêu" is of the last', () => {
    expect(readLast([...two, 'còn 2030 phải bao nhiêu'])).toMatchObject({
      questions: [{ topics: ['digital-enterprises'] }],
    });
  });
});
