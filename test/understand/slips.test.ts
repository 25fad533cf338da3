import { describe, expect, test } from 'vitest';
import { catalogue, question, read, readLast } from './support/understanding.ts';

describe('a slip in a short word before a number', () => {
  test.each([
    ['sao chưa thấy số thágn 10 năm nay', '2026-10'],
    ['xã nào chưa nọp báo cáo thagn 10', '2026-10'],
    ['dịch vụ công trực tuyến đến táng 10/2021 thế nào', '2021-10'],
    ['kết quả ký số của Nga Sơn qjý 3/2024', '2024-Q3'],
    ['kết quả ký số của Nga Sơn quỷ 3/2024', '2024-Q3'],
    ['dịch vụ công trực tuyến đển tháng 10/2023 thế nào', '2023-10'],
  ])('“%s” keeps its time', (text, period) => {
    expect(question(text).period).toBe(period);
  });

  test.each(['tol 5 xã ký số', 'ttop 5 xã ký số', 'tỏp 5 xã ký số'])('“%s” is an order', (text) => {
    expect(question(text)).toMatchObject({ kind: 'ranking', limit: 5 });
  });

  test('a bound stays one', () => {
    expect(question('những huyện ký số dươĩ 50%').threshold).toEqual({ operator: '<', value: 50 });
  });
});

describe('bounds in words', () => {
  test.each([
    ['Huyện nào chưa được nửa số dân có tài khoản thanh toán điện tử?', '<', 50],
    ['xã nào thanh toán trực tuyến dưới một nửa', '<', 50],
    ['Các xã đã có từ 90% hồ sơ làm trực tuyến trở lên gồm những xã nào?', '>=', 90],
  ])('“%s”', (text, operator, value) => {
    expect(question(text)).toMatchObject({ kind: 'listing', threshold: { operator, value } });
  });

  test('a bound without a level may be one for communes', () => {
    expect(read('ký số dưới 50%')).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'figure' }, { kind: 'listing', over: 'commune' }],
    });
  });
});

describe('marks typed on wrong letters', () => {
  test.each([
    'em cẩn số liệu ký số của Nga Sơn gấp ạ',
    'em cần số liệu ký số của Nga Sơn gấp ạ',
    'em cah so lieu ky so cua Nga Son gap a',
  ])('“%s” asks for a figure, not for what is missing', (text) => {
    const reading = read(text);
    const [first] = reading.kind === 'understood' ? reading.questions : [];

    expect(first?.kind ?? 'figure').toBe('figure');
  });

  test('right letters with other marks are the nearer name', () => {
    expect(question('lương hưu qua tài khoản của Nhĩ Sơn').units).toEqual(['commune:14864']);
  });
});

describe('words that name communes too', () => {
  test.each(['chuyển đổi số có thành công không', 'Nghị quyết 06 thắng lợi lắm, được mấy phần mười?'])(
    '“%s” names none',
    (text) => {
      expect(question(text).units).toEqual([]);
    },
  );

  test.each(['xã Thành Công ký số', 'ky so thanh cong', 'tình hình Hợp Thành'])('“%s” names one', (text) => {
    expect(question(text).units).toHaveLength(1);
  });

  test('a name typed letter for letter is no slip of a topic', () => {
    const reading = read('xa hoang thanh cds den dau');

    expect(reading.kind).toBe('ambiguous');
  });
});

describe('a name that was hardly typed', () => {
  test.each([
    'cho biết thôn bản phủ sóng huyện ung Xương',
    'chỉ tiêu nào của xã va Đình có nguy cơ không đạt',
    'chỉ tiêu nào của sông Sơn có nguy cơ không đạt',
  ])('“%s” is not answered for the province', (text) => {
    expect(read(text).kind).not.toBe('understood');
  });
});

describe('the ends of a message', () => {
  test('“ký số à gì” asks what it is', () => {
    expect(question('ký số à gì').kind).toBe('definition');
  });

  test.each([
    ['cọn Bỉm Sơn?', ['district:381']],
    ['con Bỉm Sơn thế nào?', ['district:381']],
    ['Bỉm Sơn thì so', ['district:381']],
    ['không phải, Bỉm Sơn cơ', ['district:381']],
  ])('“%s” goes on from the question before', (text, units) => {
    const reading = readLast(['chữ ký số người dân huyện Nga Sơn năm 2024', text]);

    expect(reading).toMatchObject({
      kind: 'understood',
      questions: [{ topics: ['citizen-signatures'], units, period: '2024' }],
    });
  });

  test('“huyện nào chưa nộp số liệu” after a commune asks of all districts', () => {
    const reading = readLast(['xã Nga Sơn thế nào', 'huyện nào chưa nộp số liệu']);

    expect(reading).toMatchObject({ kind: 'understood', questions: [{ kind: 'missing', units: [] }] });
  });
});

describe('two things asked at once', () => {
  test.each(['DTI: hạng & điểm năm 2021', 'diem dti va thu hang 2021', 'hạng và điểm DTI năm 2021'])(
    '“%s” asks for rank and score',
    (text) => {
      expect(question(text)).toMatchObject({ kind: 'figure', topics: ['dti-rank', 'dti-score'] });
    },
  );

  test('what only tells who asks is no question', () => {
    const text = 'Tôi già rồi nên hơi chậm hiểu, dịch vụ công toàn trình là gì';

    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ kind: 'definition' }] });
  });

  test('topics in a row are not parted', () => {
    const text = 'chính quyền số, kinh tế số, xã hội số hơn kém nhau thế nào';

    expect(question(text)).toMatchObject({ kind: 'comparison' });
  });
});

describe('where a former unit went', () => {
  test('two guesses are not compared', () => {
    expect(question('Đông Thọ thuộc Hàm Rồng hay Hạc Thành')).toMatchObject({
      kind: 'geography',
      units: ['oldcommune:14758'],
    });
  });

  test('without marks what a resolution sets is a target', () => {
    expect(question('nghi quyet 06 dat thanh toan truc tuyen bao nhieu').kind).toBe('target');
    expect(question('nghi quyet 06 dat may chi tieu').kind).toBe('figure');
  });
});

test('English misses targets and lacks figures by one word', () => {
  expect(read('which targets is Nga Son missing')).toMatchObject({
    kind: 'ambiguous',
    readings: [{ kind: 'risk' }, { kind: 'missing' }],
  });
  expect(question('which communes have missing data').kind).toBe('missing');
});

describe('a name typed wrong is not passed over', () => {
  test.each([
    ['cho biết thanh toán trực tuyến oHằng Hóa', 'Hoằng Hóa'],
    ['hồ sơ giải quyết đúng hạn auan Hóa 2022', 'Quan Hóa'],
  ])('“%s” is about %s', (text, name) => {
    expect(question(text).units.map((id) => catalogue.unit(id)?.name)).toEqual([name]);
  });

  test.each(['Thhc Thành tài khoản định danh điện tử thế nào rồi', 'tình jình ký số hgq Sơn'])(
    '“%s” is not the figure of the province',
    (text) => {
      expect(read(text).kind).not.toBe('understood');
    },
  );

  test.each(['tình hịnh chuyển đôi số thì xá Bỉm Sờn', 'ti xa Bim Son xep thu may ve doanh nghiep so'])(
    '“%s” is about the town, not the ward',
    (text) => {
      expect(question(text).units).toEqual(['district:381']);
    },
  );
});

describe('a slip in each of two words', () => {
  test.each(['văn bản ký số llà go', 'mức độ hài lòng ls gk', 'hồ sơ đúng hạn l g'])(
    '“%s” asks what it is',
    (text) => {
      expect(question(text).kind).toBe('definition');
    },
  );

  test.each([
    '6 tháng đầu nk 2021 năng suất lao động',
    '6 tjámg đầu năm 2021 ký số',
    '6 tháng fu năm 2021 ký số',
  ])('“%s” is still a half of that year', (text) => {
    expect(question(text).period).toBe('2021-H1');
  });

  test.each([
    ['tình hình xã Thắnh Lộc', ['oldcommune:16036', 'commune:15643']],
    ['tình hình xã Yên Trưng', ['oldcommune:15418', 'commune:15421']],
    ['thuê bao internet phường Hải ĩnh', ['commune:16597', 'commune:16645', 'oldcommune:16576']],
  ])('“%s” may be several names, and all are offered', (text, units) => {
    const reading = read(text);
    expect(reading.kind === 'ambiguous' && reading.readings.flatMap((one) => one.units)).toEqual(units);
  });
});

describe('a topic with a slip that plain words would explain as well', () => {
  test.each([
    ['nam 2024 dich vu cong truc tuyen mot han ra sao', 'services-partial'],
    ['top 5 xa muc do hai oong', 'satisfaction'],
    ['tai khoan thanh toan den tu la gi', 'e-payment-accounts'],
    ['xa nao co muc do ha long tren 80%', 'satisfaction'],
    ['huyện Nông Cống văn bản kh số thế nào rồi', 'documents-signed'],
  ])('“%s” offers it first', (text, topic) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous', readings: [{ topics: [topic] }, {}] });
  });

  test('“toàn tỉnh” behind a topic is the province', () => {
    expect(question('dvctt toan tinh thang 8/2026')).toMatchObject({ units: ['province'] });
  });
});

describe('capitals of a name with a slip, without marks', () => {
  test.each([
    ['Hoang Hao thanh toan truc tuyen the nao roi', 'commune:15865'],
    ['tinh hinh chuyen doi so goc Lac', 'commune:15061'],
    ['ket qua muc do hai long cua uang Xuong quy 3/2024', 'district:406'],
  ])('“%s” is not answered for the province', (text, unit) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous', readings: [{ units: [unit] }, {}] });
  });
});

describe('a slip in the type of a unit', () => {
  test.each([
    ['ky so thu xa Nghi Son', 'district:407'],
    ['tình hình thk xã Bỉm Sơn', 'district:381'],
    ['chỉ tiêu nào của thì xã Nghi Sơn có nguy cơ không đạt', 'district:407'],
    ['thanh ho Thanh Hoa dao nay sao roi', 'district:380'],
    ['ho so dung han cua hi xa Nghi Son', 'district:407'],
  ])('“%s”', (text, unit) => {
    expect(question(text).units).toEqual([unit]);
  });
});

test('nothing rises right before a month: “den tang 10/2021”', () => {
  expect(question('muc do hai long den tang 10/2021 the nao')).toMatchObject({
    kind: 'figure',
    period: '2021-10',
  });
});

describe('letters that are no word, where only one may stand', () => {
  test.each([
    ['thanh toán trực tuyến của xã Minh Sơn wwuý 3/2024', { period: '2024-Q3' }],
    ['thuê bao internet của Hà Trung uq 3/2023', { period: '2023-Q3' }],
    ['6 tháng đầu mă 2024 tổ công nghệ số cộng đồng ở Ngọc Lặc', { kind: 'figure', period: '2024-H1' }],
    ['dịch vụ công trực tuyến một gpần của Hà Trung năm 2024', { topics: ['services-partial'] }],
    ['gồn số liệu văn bản ký số', { kind: 'source', topics: ['documents-signed'] }],
  ])('“%s”', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('two words in a row that are none', () => {
  test.each([
    'cho biết tỷ lệ người dân hài lòng ạc rhành',
    'Yêh ịnh xếp thứ mấy về phản ánh kiến nghị đúng hạn',
  ])('“%s” may have named a place: the province is not answered for it in silence', (text) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous' });
  });

  test('the places that look most like them are offered', () => {
    const reading = read('Yêh ịnh xếp thứ mấy về phản ánh kiến nghị đúng hạn');
    const offered = reading.kind === 'ambiguous' ? reading.readings.flatMap(({ units }) => units) : [];

    expect(offered.map((id) => catalogue.unit(id)?.name)).toContain('Yên Định');
  });

  test('an English question has many such words', () => {
    expect(
      question(
        'What share of the official letters sent out by local offices carries an e-signature instead of ink?',
      ),
    ).toMatchObject({
      kind: 'figure',
      topics: ['documents-signed'],
    });
  });
});

test('“chuyển ổk số” thanks nobody', () => {
  expect(read('top 5 xã doanh nghiệp chuyển ổk số')).toMatchObject({
    kind: 'ambiguous',
    readings: [{ kind: 'ranking', topics: ['digital-enterprises'] }],
  });
});

test('"tôi gõ nhầm xã thứ hai, phải là …" puts that one in its place', () => {
  const turns = ['Xã Hoằng Giang có bao nhiêu phần trăm hồ sơ đúng hạn?', 'Xã Hoằng Sơn?'];
  const reading = readLast([...turns, 'Tôi gõ nhầm xã thứ hai, phải là Hoằng Châu.']);

  expect(reading).toMatchObject({ questions: [{ topics: ['dossiers-on-time'], units: ['commune:15976'] }] });
});
