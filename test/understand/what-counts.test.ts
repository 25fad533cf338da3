import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('what an indicator counts is asked in passing', () => {
  test.each([
    ['Kinh tế số 2025 đạt bao nhiêu %', 'GRDP hay GDP đấy em', 'digital-economy'],
    ['Tỷ lệ văn bản được ký số', 'văn bản đi hay cả văn bản đến', 'documents-signed'],
    ['tỷ lệ doanh nghiệp chuyển đổi số', 'hộ kinh doanh có được tính không em', 'digital-enterprises'],
    ['tỷ lệ hưởng an sinh qua tài khoản', 'gồm cả người có công không', 'welfare-by-account'],
    ['Băng rộng 1 Gb/s', 'tính theo gói cước hay theo đo tốc độ', 'gigabit-broadband'],
    ['Có bao nhiêu tổ công nghệ số cộng đồng', 'tổ này gồm ai, làm việc gì', 'digital-teams'],
    [
      'kết nối dữ liệu đạt mấy %',
      'tức là phần mềm của sở nối được với trung ương đúng không',
      'data-sharing',
    ],
  ])('%s → %s', (first, then, topic) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ kind: 'definition', topics: [topic] }] });
  });

  test.each([
    ['hồ sơ đúng hạn xã Hoằng Lộc tháng 9', 'xã hay huyện'],
    ['hồ sơ đúng hạn xã Hoằng Lộc tháng 9', 'tháng 9 hay tháng 10'],
    ['hồ sơ đúng hạn xã Hoằng Lộc tháng 9', 'tính cả huyện đi'],
    ['Tỷ lệ doanh nghiệp chuyển đổi số', 'mấy năm nay tăng hay giảm'],
  ])('%s → %s asks for something else', (first, then) => {
    expect(readLast([first, then])).not.toMatchObject({ questions: [{ kind: 'definition' }] });
  });

  test('the place and the time of before still stand behind it', () => {
    const chat = ['hồ sơ đúng hạn xã Hoằng Lộc tháng 9', 'có tính hồ sơ rút không', 'thế tháng 8 thì sao'];
    expect(readLast(chat)).toMatchObject({
      questions: [{ topics: ['dossiers-on-time'], units: ['commune:15961'], period: '2026-08' }],
    });
  });
});

describe('who says so is asked in passing', () => {
  test.each([
    ['Mức độ hài lòng của tỉnh năm 2025', 'ai khảo sát đấy'],
    ['tổ công nghệ số xã Văn Nho', 'không biết tổ này lập theo văn bản nào'],
    ['Tỉnh được bao nhiêu điểm DTI', 'cai nay bo cong bo hay tinh tu danh gia'],
    ['Tỷ lệ hồ sơ đúng hạn', 'số này xã hay tỉnh nhập'],
  ])('%s → %s', (first, then) => {
    expect(readLast([first, then])).toMatchObject({ questions: [{ kind: 'source' }] });
  });

  test('who reports last is not where a figure comes from', () => {
    expect(readLast(['hồ sơ đúng hạn các xã', 'ai báo cáo chậm nhất'])).not.toMatchObject({
      questions: [{ kind: 'source' }],
    });
  });
});

describe('what a figure means is asked in few words', () => {
  test.each([
    ['Điểm DTI năm 2023', 'thang điểm bao nhiêu vậy', 'dti-score'],
    ['điểm chính quyền số 2023', 'tối đa là mấy điểm', 'dti-government-score'],
    ['an sinh xã hội qua tài khoản', 'gồm những đối tượng nào', 'welfare-by-account'],
    ['tỷ lệ tài khoản thanh toán 2025', 'trẻ con cũng đếm vào à', 'e-payment-accounts'],
    ['mức độ hài lòng của dân năm 2025', 'Khảo sát kiểu gì mà ra số đó', 'satisfaction'],
    ['năng suất lao động', 'bình quân giai đoạn hay riêng năm 2025', 'labour-productivity'],
    ['Chỉ tiêu định danh xác thực điện tử', 'cái này với VNeID có phải một không', 'e-identity'],
    ['bao nhiêu xã xong CĐS', 'theo bộ tiêu chí cũ hay mới', 'communes-completed'],
    ['số tổ công nghệ số cộng đồng', 'mỗi tổ mấy người', 'digital-teams'],
    ['Kiểm tra trực tuyến đạt bao nhiêu', 'là kiểm tra những gì', 'online-inspection'],
    ['chia sẻ dữ liệu đã được 100% chưa', 'nói dễ hiểu hơn được không bạn', 'data-sharing'],
    ['thuê bao internet trên 100 dân', 'nghia la sao, tinh ca sim dien thoai a', 'internet-subscribers'],
    ['kinh tế số tỉnh', 'sao lại tính theo GRDP mà không phải GDP', 'digital-economy'],
    ['kinh tế số tỉnh', 'giải nghĩa mấy chữ viết tắt đó đi', 'digital-economy'],
  ])('%s → %s', (first, then, topic) => {
    expect(readLast([first, then])).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'definition', topics: [topic], threshold: null }],
    });
  });

  test.each([
    ['tính cả huyện đi', 'figure'],
    ['có khác gì mục tiêu không', 'target'],
    ['tăng thế nào', 'trend'],
    ['thang 10 thi sao', 'figure'],
  ])('but "%s" asks for something else', (then, kind) => {
    expect(readLast(['hồ sơ đúng hạn xã Cẩm Vân tháng 9', then])).toMatchObject({ questions: [{ kind }] });
  });
});

describe('an indicator named after the programme', () => {
  test.each(['thế nào thì được tính là chuyển đổi số', 'làm sao mới được coi là đã chuyển đổi số'])(
    '“%s” asks what counts for it',
    (text) => {
      expect(readLast(['Doanh nghiệp chuyển đổi số được bao nhiêu phần trăm', text])).toMatchObject({
        questions: [{ kind: 'definition', topics: ['digital-enterprises'] }],
      });
    },
  );

  test('after another indicator the word itself is meant', () => {
    const reading = readLast(['hài lòng huyện Nga Sơn', 'thế nào thì được tính là chuyển đổi số']);
    expect(reading).not.toMatchObject({ questions: [{ topics: ['satisfaction'] }] });
  });
});
