import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

describe('a later turn steps on from the time spoken of', () => {
  const june = 'Thanh toán trực tuyến tháng 6/2026';

  test.each([
    ['toàn tỉnh còn bao nhiêu thôn chưa có sóng', '3 năm trước thì còn bao nhiêu', { period: '2023' }],
    ['hồ sơ trực tuyến', 'năm trước nữa coi', { period: '2024' }],
    [
      'doanh nghiệp chuyển đổi số quý 2/2025',
      'quý 3 quý 4 nữa',
      { range: { from: '2025-Q2', to: '2025-Q4' } },
    ],
    [june, 'tháng trước và tháng sau đó', { range: { from: '2026-05', to: '2026-07' } }],
    [june, 'từ khi sáp nhập đến giờ', { kind: 'trend', range: { from: '2025-07', to: null } }],
    [june, 'từ tháng 7 trở đi', { kind: 'trend', range: { from: '2026-07', to: null } }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });

  test('the same time of last year after a stretch is where that began', () => {
    expect(readLast([june, 'từ đó tới nay', 'cùng kỳ năm ngoái thì thế nào'])).toMatchObject({
      questions: [{ kind: 'figure', period: '2025-06', range: null }],
    });
  });

  test('as many months as were spoken of are those', () => {
    expect(readLast([june, 'tháng 7, tháng 8 luôn', 'trung bình 3 tháng bao nhiêu'])).toMatchObject({
      questions: [{ period: null, range: { from: '2026-06', to: '2026-08' } }],
    });
  });
});

test.each(['chữ ký số người dân cách đây 3 năm là bao nhiêu', 'chữ ký số người dân 3 năm trước'])(
  '%s',
  (text) => {
    expect(read(text)).toMatchObject({ questions: [{ kind: 'figure', period: '2023' }] });
  },
);

describe('a later turn shifts, corrects or drops the time spoken of', () => {
  const june = 'hồ sơ trực tuyến xã Thanh Quân tháng 6/2026';
  const of2025 = 'hồ sơ trực tuyến xã Thanh Quân năm 2025';

  test.each([
    ['hài lòng xã Thạch Bình', 'lùi lại 1 năm', { kind: 'figure', period: '2025' }],
    [june, 'tháng trước', { kind: 'figure', period: '2026-05' }],
    [june, 'tháng sau đó', { kind: 'figure', period: '2026-07' }],
    [june, 'so với tháng trước', { kind: 'comparison', range: { from: '2026-05', to: '2026-06' } }],
    [june, 'tháng 6 năm ngoái ý', { kind: 'figure', period: '2025-06' }],
    [of2025, 'vẽ biểu đồ theo tháng', { kind: 'trend', period: '2025' }],
    [of2025, 'bỏ năm, lấy số hiện tại', { kind: 'figure', period: null }],
    [of2025, 'khi đó chưa sáp nhập, lấy 2026', { kind: 'figure', period: '2026' }],
    ['kết quả DTI 2022', 'nhầm, phải là 2023 mới đúng', { kind: 'figure', period: '2023', due: null }],
    ['hạng DTI 2023', 'cái đó cũ rồi, cho hạng mới nhất', { kind: 'figure', period: null }],
    [
      'tình hình hồ sơ trực tuyến 2025 theo huyện',
      'giờ làm sao còn huyện, theo xã đi',
      { kind: 'ranking', period: '2025' },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });
});

describe('a later turn takes the whole year, or steps from the time spoken of', () => {
  const half = 'Tỷ lệ băng rộng 1 Gb/s 6 tháng đầu năm 2025';
  const october = 'Bao nhiêu xã hoàn thành chuyển đổi số tính đến tháng 10/2024';
  const quarter = 'thanh toán trực tuyến xã Nga An quý III/2026';

  test.each([
    [half, 'có số hết năm chưa', { kind: 'figure', period: '2025' }],
    [half, 'đến hết năm thì sao', { period: '2025' }],
    [half, 'tron nam bao nhieu', { period: '2025' }],
    [half, 'cuối năm được mấy', { period: '2025' }],
    [half, 'mục tiêu cả năm là bao nhiêu', { kind: 'target', period: null, due: '2025' }],
    [half, 'tháng cuối năm', { period: '2025-H1' }],
    [october, 'Lùi đúng một năm xem', { kind: 'figure', period: '2023-10' }],
    [october, 'lui lai dung mot nam', { period: '2023-10' }],
    [october, 'lùi hẳn hai năm xem nào', { period: '2022-10' }],
    [october, 'lùi đúng hai tháng', { period: '2024-08' }],
    [october, 'cách đó một năm', { period: '2023-10' }],
    ['kinh tế số', 'lùi đúng một năm xem', { kind: 'figure', period: '2025' }],
    [quarter, 'conf quys truowcs', { kind: 'figure', period: '2026-Q2' }],
    [quarter, 'quý trước thì sao', { period: '2026-Q2' }],
    [quarter, 'so với quý trước', { kind: 'comparison', range: { from: '2026-Q2', to: '2026-Q3' } }],
    ['hài lòng quý 1/2025', 'tiến thêm hai quý', { period: '2025-Q3' }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });

  test('"bao nhieu tien mot thang" is money, no step', () => {
    expect(readLast([quarter, 'lap mang nha toi het bao nhieu tien mot thang'])).toMatchObject({
      kind: 'not-understood',
    });
  });
});

describe('"đó thì" behind a time is no "đồ thị", even without marks', () => {
  const first = ['bao nhieu xa xong cds r', 'quy 1/2025'];

  test.each([
    ['hoi thang 10 nam truoc do thi may xa', { kind: 'figure', period: '2024-10' }],
    ['luc do thi may xa', { kind: 'figure', period: '2025-Q1' }],
    ['quy truoc do thi bao nhieu', { kind: 'figure', period: '2024-Q4' }],
    ['ve do thi', { kind: 'chart' }],
    ['do thi cac nam', { kind: 'trend' }],
  ])('%s', (then, wanted) => {
    expect(readLast([...first, then])).toMatchObject({ questions: [wanted] });
  });
});

describe('the time spoken of beside the same time of another year', () => {
  const half = 'hồ sơ đúng hạn xã Linh Sơn 6 tháng đầu năm 2026';

  test.each([
    [half, 'so với cùng kỳ năm trước thì tăng hay giảm', { from: '2025-H1', to: '2026-H1' }],
    ['hồ sơ đúng hạn quý 2/2026', 'so cùng kỳ năm 2025', { from: '2025-Q2', to: '2026-Q2' }],
    ['hồ sơ đúng hạn năm 2025', 'so voi nam truoc thi tang hay giam', { from: '2024', to: '2025' }],
    ['hồ sơ đúng hạn năm 2024', 'hon nam truoc bao nhieu', { from: '2023', to: '2024' }],
  ])('%s → %s', (first, then, range) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ kind: 'comparison', range }] });
  });

  test('“năm trước thì sao” after a year is the one before that', () => {
    expect(readLast(['chữ ký số 2025', 'năm trước thì sao'])).toMatchObject({
      questions: [{ kind: 'figure', period: '2024' }],
    });
  });
});

describe('the year behind one that is past', () => {
  test.each([
    ['hạng DTI năm 2021', 'năm sau tụt mấy bậc', '2022'],
    ['hạng DTI năm 2021', 'sang năm sau thì lên hay xuống', '2022'],
    ['hạng DTI năm 2021', 'sang năm kế thì tụt hay lên', '2022'],
    ['kinh tế số 2021', 'sang nam ke the nao', '2022'],
    ['kinh tế số 2021', 'qua năm kế được mấy', '2022'],
  ])('%s → %s', (first, then, period) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ kind: 'figure', period }] });
  });

  test.each([
    ['kinh tế số 2022', 'sang năm kế hoạch giao bao nhiêu', { kind: 'target', due: '2027' }],
    ['kinh tế số các năm', 'năm sau cao hơn năm trước không', { kind: 'trend', period: null }],
    ['hạng DTI năm 2021', 'từ đó tới nay tụt hay lên', { kind: 'trend' }],
  ])('%s → %s is not of that year', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });
});
