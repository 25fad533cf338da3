import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

describe('what was spoken of is left out, widened or told apart', () => {
  const three = 'So sánh mức hài lòng năm 2023 của Như Xuân, Nông Cống, Cẩm Thủy';

  test.each([
    [three, 'bỏ như xuân ra, 2 chỗ kia thui', ['district:404', 'district:390']],
    ['số tổ công nghệ số cộng đồng ở huyện Thọ Xuân năm 2024', 'không, hỏi cả tỉnh cơ', ['province']],
    ['Xã Trung Thành năm 2024 hài lòng mấy phần trăm', 'ở Nông Cống nhé', ['oldcommune:16303']],
  ])('%s → %s', (first, then, units) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [{ units }] });
  });

  test('one by one, down to a plain figure', () => {
    expect(readLast([three, 'bỏ Như Xuân đi', 'bỏ Nông Cống đi'])).toMatchObject({
      questions: [{ kind: 'figure', units: ['district:390'], period: '2023' }],
    });
  });
});

describe('a few words ask what belongs to what was spoken of', () => {
  test.each([
    ['Thuê bao Internet trên 100 dân của tỉnh quý 3/2024', 'cả năm ấy thì sao', { period: '2024' }],
    ['hạng dti của tỉnh mk bn r', 'phải top mấy ms đạt', { kind: 'target' }],
    [
      'Tỷ lệ ký số văn bản của xã Nga Sơn',
      'so với các xã khác thì sao',
      { kind: 'ranking', units: ['commune:16093'] },
    ],
    ['năng suất lao động tăng bao nhiêu', 'chỉ tiêu 9,6 phải không', { kind: 'target' }],
    ['bao nhiêu huyện hoàn thành chuyển đổi số', 'còn lại những đâu', { kind: 'listing', status: 'not-met' }],
    ['hài lòng phường Hạc Thành', 'huyện mô rứa', { kind: 'geography' }],
    ['điểm DTI năm 2023', 'xếp thứ bao nhiêu', { kind: 'figure', topics: ['dti-rank'], period: '2023' }],
    ['NQ 06 đến nay đạt bao nhiêu chỉ tiêu', 'chưa đạt những cái nào', { kind: 'risk', topics: [] }],
    ['Hoằng Hóa có bao nhiêu xã xong chuyển đổi số?', 'thế Quảng Xương mấy xã', { kind: 'figure' }],
    ['Top 3 xã về hồ sơ trực tuyến', 'bây giờ theo hồ sơ đúng hạn', { kind: 'ranking', limit: 3 }],
    [
      'Tỷ lệ hồ sơ đúng hạn của Nga Sơn, Hậu Lộc, Hà Trung',
      'trong ba nơi đó nơi nào tốt nhất',
      { kind: 'comparison', order: 'best', units: ['commune:16093', 'commune:16012', 'commune:15271'] },
    ],
    [
      'kế hoạch chuyển đổi số năm 2023 hoàn thành mấy chỉ tiêu',
      'sang 24 thì xong được mấy cái',
      { period: '2024' },
    ],
    ['hồ sơ trực tuyến của tỉnh', 'những nơi còn dưới 50%?', { kind: 'listing', over: 'commune' }],
    ['kiem tra qua mang dat bao nhieu', 'thế chỉ tiêu là mấy', { kind: 'target' }],
    ['nửa đầu 2025 kế hoạch NQ 57 tăng được mấy chỉ tiêu', 'dẫn nguồn giúp tôi', { kind: 'source' }],
    [
      'Bao nhiêu xã đã xong chuyển đổi số rồi?',
      'thế nào mới được coi là xong',
      { kind: 'definition', topics: ['communes-completed'] },
    ],
    ['Tình hình huyện Đông Sơn', 'huyện này thôi tồn tại từ bao giờ', { kind: 'geography' }],
    [
      'muc do hai long cac huyen nam 2024',
      'huyen nao k co so',
      { kind: 'missing', topics: ['satisfaction'] },
    ],
    [
      'thanh toan truc tuyen cua cac xa thang 9/2026',
      'noi nao duoi 50%',
      { kind: 'listing', over: 'commune', topics: ['online-payments'], period: '2026-09' },
    ],
    [
      'Tỷ lệ văn bản ký số tháng 10/2026 của các xã',
      'Ai chưa báo cáo?',
      { kind: 'missing', topics: ['documents-signed'], period: '2026-10' },
    ],
    ['số thôn bản được phủ sóng di động năm 2022 của tỉnh', 'hai nawm sau ddos', { period: '2024' }],
    ['các CT chậm của h. Triệu Sơn', 'xã Đồng Tiến thì CT nào?', { kind: 'risk', topics: [] }],
    [
      'điểm dti 2024 tỉnh ta bnhiu',
      'trụ cột kte thì bn đ',
      { kind: 'figure', topics: ['dti-economy-score'] },
    ],
    [
      'Băng rộng 1 Gb/s ở thị xã Bỉm Sơn năm 2024',
      'đổi thành tp sầm sơn, năm 2025 hộ a',
      { kind: 'figure', topics: ['gigabit-broadband'], units: ['district:382'], period: '2025' },
    ],
    ['Lương hưu qua tài khoản', 'mấy kỳ trước đây thế nào', { kind: 'trend' }],
    ['nhóm KTS có các chỉ tiêu nào', 'nhóm hạ tầng?', { kind: 'listing', topics: ['pillar:infrastructure'] }],
    ['báo cáo xã Hậu Lộc', 'hỏi thêm được những gì ở đây?', { kind: 'help' }],
    ['tỉnh mình dti bao nhiêu', 'ok đăng ký cho anh nhận tin tuần luôn', { kind: 'subscribe' }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test('a phone number is none of it', () => {
    expect(readLast(['phủ sóng di động các bản ở Pù Nhi', 'cho xin sdt ubnd xã'])).toMatchObject({
      kind: 'not-understood',
    });
  });
});

describe('an indicator called a target, and no more', () => {
  test.each([
    ['Chỉ tiêu văn bản ký số', { kind: 'target', topics: ['documents-signed'] }],
    ['chi tieu bang rogn 1gb', { kind: 'target', topics: ['gigabit-broadband'] }],
    ['chỉ tiêu văn bản ký số đạt chưa', { kind: 'figure' }],
    ['Căn cứ pháp lý của chỉ tiêu 9,6% năng suất lao động', { kind: 'source' }],
  ])('%s', (text, wanted) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

test('where a former commune went may be typed like who comes first', () => {
  expect(read('xa quang loc ve dau')).toMatchObject({
    questions: [{ kind: 'geography', units: ['oldcommune:16069'] }],
    alternatives: [{ kind: 'ranking' }],
  });
});

test('the mean of all provinces may have its topic in between', () => {
  expect(read('Trung bình điểm DTI các tỉnh năm 2024 là bao nhiêu?')).toMatchObject({
    questions: [{ units: ['provinces-mean'], topics: ['dti-score'] }],
  });
});

test('"cho hỏi thêm" before all of a question takes nothing over', () => {
  const texts = [
    'Mục tiêu kinh tế số 2030',
    'Cho hỏi thêm bao nhiêu thôn bản có sóng di động trong toàn tỉnh',
  ];

  expect(readLast(texts)).toMatchObject({
    questions: [{ kind: 'figure', topics: ['villages-covered'], due: null }],
  });
});
