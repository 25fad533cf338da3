import { describe, expect, it } from 'vitest';
import { asked, readLast } from './support/understanding.ts';

const all = ['nq06-government-met', 'nq06-economy-met', 'nq06-society-met'];

describe('the bare fields of pillars after one of a family are its members', () => {
  it.each([
    ['Nghị quyết 06 đạt mấy chỉ tiêu rồi', 'bóc theo chính quyền, kinh tế, xã hội', all],
    ['Nghị quyết 06 đạt mấy chỉ tiêu rồi', 'chia theo trụ cột', all],
    ['nq 06 dat may chi tieu roi', 'con kinh te', ['nq06-economy-met']],
    ['hạng dti', 'chính quyền, xã hội thì sao', ['dti-government-rank', 'dti-society-rank']],
  ])('%s → %s', (before, message, topics) => {
    expect(readLast([before, message])).toMatchObject({
      unused: [],
      questions: [{ kind: 'figure', topics }],
    });
  });

  it('and nothing of the programme after another indicator', () => {
    expect(asked('hài lòng xã Hoằng Lộc', 'kinh tế, xã hội thì sao')).toMatchObject({
      kind: 'not-understood',
    });
  });
});

describe('the bare fields of pillars after what is behind are these pillars', () => {
  it.each([
    ['nhung chi tieu nao den gio van chua dat v', 'ben kinh te thoi', 'risk', 'pillar:economy'],
    ['nhung chi tieu nao den gio van chua dat v', 'chỉ xã hội', 'risk', 'pillar:society'],
    ['chỉ tiêu nào có nguy cơ', 'bên chính quyền thì sao', 'risk', 'pillar:government'],
    ['chỉ tiêu nào chưa có số', 'con kinh te', 'missing', 'pillar:economy'],
    ['Trụ cột xã hội số gồm những chỉ tiêu nào', 'còn kinh tế', 'listing', 'pillar:economy'],
  ])('%s → %s', (before, message, kind, pillar) => {
    expect(asked(before, message)).toMatchObject({ kind, topics: [pillar] });
  });

  it('but not where more is said of them', () => {
    expect(asked('chỉ tiêu nào có nguy cơ', 'kinh te kho khan the thoi')).not.toMatchObject({
      topics: ['pillar:economy'],
    });
  });
});

describe('what is due after a figure, and what is aimed at', () => {
  const accounts = 'ty le dan so co tai khoan thanh toan dien tu cua tinh';
  const rank = 'Mục tiêu DTI đến năm 2030';

  it.each([
    [[accounts, 'the da vuot muc tieu 2025 chua'], { kind: 'figure', due: '2025' }],
    [[accounts, 'đã đạt mục tiêu 2025 chưa'], { kind: 'figure', due: '2025' }],
    [[accounts, 'da hoan thanh chi tieu 2030 chua em'], { kind: 'figure', due: '2030' }],
    [[accounts, 'mục tiêu 2025 là bao nhiêu'], { kind: 'target', due: '2025' }],
    [[accounts, 'chỉ tiêu nào đạt mục tiêu 2025 chưa'], { kind: 'risk', topics: [] }],
    [[rank, 'top 10 cơ à'], { kind: 'target', topics: ['dti-rank'], due: '2030', limit: null }],
    [
      [rank, 'top 10 cơ à', 'chính quyền số thì phấn đấu top mấy'],
      { kind: 'target', topics: ['dti-government-rank'], due: '2030' },
    ],
    [['muc tieu xep hang dti 2025', 'moi hang 15 thoi ha'], { kind: 'target', due: '2025' }],
    [[rank, 'top 10 xã về ký số'], { kind: 'ranking', limit: 10 }],
    [['phản ánh kiến nghị đúng hạn', 'xa thang binh a'], { kind: 'figure', units: ['commune:16342'] }],
  ])('%j', (turns, wanted) => {
    expect(readLast(turns)).toMatchObject({ questions: [wanted] });
  });

  it.each(['nhờ đồng chí giải thích giúp cho người cao tuổi dễ hiểu', 'nói cho các cụ dễ hiểu với'])(
    'DTI là gì, %s: for whom it is told is no matter of its own',
    (message) => {
      expect(asked('hạng DTI của tỉnh', `DTI là gì, ${message}`)).toMatchObject({
        kind: 'definition',
        topics: ['dti-rank'],
      });
    },
  );
});

describe('what is asked after an answer keeps to it', () => {
  it('"xếp thứ mấy cả nước" after what is behind asks for the rank', () => {
    expect(asked('chỉ tiêu nào của tỉnh đang đuối', 'xếp thứ mấy cả nước')).toMatchObject({
      kind: 'figure',
      topics: ['dti-rank'],
    });
  });

  it('"ghi ở văn bản số mấy" asks for the source, not for digital documents', () => {
    const target = 'muc tieu kinh te so den 2025 la gi';
    const source = 'cai moc 2030 do ghi o van ban so may';
    expect(asked(target, source)).toMatchObject({ kind: 'source', topics: ['digital-economy'] });
    expect(asked(target, source, 'con thuc te gio di duoc den dau roi')).toMatchObject({
      kind: 'figure',
      topics: ['digital-economy'],
      period: null,
    });
  });

  it('"có tách cho Hà Trung không" asks for the figure there', () => {
    expect(asked('năng suất lao động của tỉnh tăng mấy %', 'co tach cho ha trung khong')).toMatchObject({
      kind: 'figure',
      topics: ['labour-productivity'],
      units: ['commune:15271'],
    });
  });

  it('"vì sao tụt" after the figure of a year asks for that figure, for reasons are not held', () => {
    expect(asked('Hạng DTI của tỉnh năm 2022', 'vì sao tụt')).toMatchObject({
      kind: 'figure',
      period: '2022',
    });
  });

  it('"toàn tỉnh được mấy xã rồi" after whether a commune is done asks for the count', () => {
    expect(asked('xã Hoằng Tiến xong cđs chưa', 'toàn tỉnh được mấy xã rồi')).toMatchObject({
      kind: 'figure',
      topics: ['communes-completed'],
      units: ['province'],
    });
  });

  it('"chỗ nào kém nhất" after how a commune stands asks what it lacks', () => {
    expect(asked('Tình hình xã Xuân Du', 'chỗ nào kém nhất?')).toMatchObject({
      kind: 'risk',
      units: ['commune:16234'],
    });
  });

  it('"xong được mấy cái rồi" after the targets of a resolution asks how many are met', () => {
    expect(asked('mục tiêu nghị quyết 06', 'đã xong được mấy cái rồi')).toMatchObject({
      topics: ['nq06-targets-met'],
    });
  });

  it('"trong đó xã nào kém nhất về …" after a district keeps to it', () => {
    const first = 'Huyện Bá Thước cũ nay thành những xã nào';
    expect(asked(first, 'trong đó xã nào kém nhất về chính quyền số')).toMatchObject({
      kind: 'ranking',
      topics: ['pillar:government'],
      units: ['district:386'],
    });
  });

  it('"lần công bố gần nhất là hạng mấy" asks for the latest figure', () => {
    const first = 'DTI 2025 Thanh Hóa có lọt top 10 không';
    expect(asked(first, 'Chưa công bố thì lần công bố gần nhất là hạng mấy?')).toMatchObject({
      kind: 'figure',
      topics: ['dti-rank'],
      period: null,
    });
  });

  it('"đó thì" without marks is no picture', () => {
    const first = 'ti le nguoi dan co chu ky so quy 1 nam 2025';
    expect(asked(first, 'het 6 thang dau nam do thi len duoc bao nhieu')).toMatchObject({
      kind: 'figure',
      period: '2025-H1',
    });
  });

  it('"chỗ nào nhiều … hơn" after one unit and then another sets both beside one another', () => {
    expect(asked('cẩm thạch cds s r', 'cẩm tân', 'chỗ nào nhìu dn cđs hơn zậy')).toMatchObject({
      kind: 'comparison',
      topics: ['digital-enterprises'],
      units: ['commune:15142', 'commune:15178'],
    });
  });

  it('"tôi hỏi cái xã" after the commune says it once more', () => {
    expect(asked('Mường Lát tiến độ thế nào', 'Tôi hỏi cái xã, không hỏi huyện')).toMatchObject({
      kind: 'overview',
      units: ['commune:14845'],
    });
  });

  it('words half known are asked of what was spoken of', () => {
    const first = 'Bao nhiêu xã ở Thanh Hóa đã hoàn thành chuyển đổi số';
    expect(asked(first, 'Có danh sách tên từng xã không?')).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'listing', topics: ['communes-completed'] }],
    });
  });

  it.each([
    [['bat mot', 'yen nhan', 'luong son'], 'gop 3 xa do zo 1 bang so sanh dum e', 3],
    [['Xã Xuân Du ký số bao nhiêu', 'Xã Mậu Lâm thì sao'], 'Kẻ hai xã ấy thành một bảng cho tôi dễ nhìn', 2],
  ])('%s: "%s" sets them beside one another', (first, then, units) => {
    const question = asked(...first, then);
    expect(question).toMatchObject({ kind: 'comparison' });
    expect('units' in question && question.units).toHaveLength(units);
  });

  it('"kể tên mấy cái còn lại" after how many targets are met asks for those not met', () => {
    const first = 'Mười chỉ tiêu của Nghị quyết 06 đã xong được mấy cái?';
    expect(asked(first, 'kể tên mấy cái còn lại xem nào')).toMatchObject({
      kind: 'risk',
      topics: [],
      document: 'nq06',
      status: 'not-met',
    });
  });

  it('"đấy là của 2025, tôi cần mốc 2030" asks for the second', () => {
    const first = 'mục tiêu tài khoản thanh toán điện tử là bao nhiêu';
    expect(asked(first, 'Đấy là của 2025, tôi cần mốc 2030')).toMatchObject({ kind: 'target', due: '2030' });
  });

  it('"cho xem toàn cảnh chuyển đổi số của tỉnh" drops the indicator', () => {
    const first = 'Hài lòng của dân ở Nga Thắng';
    expect(asked(first, 'Thôi bỏ qua. Cho xem toàn cảnh chuyển đổi số của tỉnh trước đã')).toMatchObject({
      kind: 'overview',
      topics: [],
    });
  });

  it('"lập bảng hai phường theo …" sets both under that topic', () => {
    const first = ['phường Nam Sầm Sơn thế nào', 'phường Sầm Sơn nữa'];
    expect(asked(...first, 'lập bảng hai phường theo tỷ lệ dân hài lòng')).toMatchObject({
      kind: 'comparison',
      topics: ['satisfaction'],
      units: ['commune:16516', 'commune:16531'],
    });
  });

  it('"trong đó có cái nào thuộc kinh tế số không" after what is behind keeps the unit', () => {
    const first = 'Mường Lát có những chỉ tiêu nào chậm';
    expect(asked(first, 'trong đó có cái nào thuộc kinh tế số không')).toMatchObject({
      kind: 'risk',
      topics: ['pillar:economy'],
      units: ['commune:14845'],
    });
  });

  it('what is held alike is answered, not offered twice', () => {
    const first = 'Chỉ tiêu định danh và xác thực điện tử nghĩa là gì';
    expect(asked(first, 'tỉnh mình được bao nhiêu rồi')).toMatchObject({
      kind: 'figure',
      topics: ['e-identity'],
    });
  });

  it('two digits alone after what is due are a year', () => {
    expect(asked('mục tiêu hài lòng đến 2030', 'mốc 25 thì mấy')).toMatchObject({
      kind: 'target',
      due: '2025',
    });
  });

  it('"gộp lại so sánh" sets those beside one another that were spoken of', () => {
    expect(asked('Xã Cẩm Thạch thế nào', 'còn Cẩm Tú', 'gộp lại so sánh giúp tôi')).toMatchObject({
      kind: 'comparison',
      units: ['commune:15142', 'commune:15148'],
    });
  });

  it('"mốc 50% đó chạm được chưa" asks for the figure', () => {
    expect(asked('kiểm tra trên mạng của cơ quan nhà nước', 'moc 50% do cham duoc chua')).toMatchObject({
      kind: 'figure',
      topics: ['online-inspection'],
    });
  });
});

describe('a number of units at an end of an order', () => {
  it.each([
    ['5 thang doi so thoi', 'worst', 5],
    ['chi can 3 thang cao', 'best', 3],
  ])('"%s" has no months in it', (message, order, limit) => {
    expect(asked('xếp hạng các xã về hài lòng', message)).toMatchObject({
      kind: 'ranking',
      topics: ['satisfaction'],
      order,
      limit,
      period: null,
    });
  });
});

describe('times and documents after an answer', () => {
  it('"theo quý 2 năm 2026" is one quarter, "theo quý" one after the other', () => {
    expect(asked('hài lòng tỉnh', 'Cho xem theo quý 2 năm 2026')).toMatchObject({
      kind: 'figure',
      period: '2026-Q2',
    });
    expect(asked('hài lòng tỉnh', 'cho xem theo quý')).toMatchObject({ kind: 'trend' });
  });

  it('"số mấy, ban hành ngày nào" is asked of the document spoken of', () => {
    const issuer = 'Bộ tiêu chí chuyển đổi số cấp xã do ai ban hành';
    expect(asked(issuer, 'số mấy, ban hành ngày nào')).toMatchObject({ kind: 'source' });
  });
});

it('"/chitieu" of one indicator is its figure, of a pillar the list', () => {
  expect(asked('/chitieu hồ sơ đúng hạn 2024')).toMatchObject({ kind: 'figure', period: '2024' });
  expect(asked('/chitieu xã hội số')).toMatchObject({ kind: 'listing', topics: ['pillar:society'] });
});

describe('"y như thế với …" asks the same of something else', () => {
  const five = 'top 5 xã hài lòng';
  const nearby = 'hài lòng xã Nga An';

  it.each([
    [nearby, 'với xã Nga Sơn cũng hỏi như vậy', { kind: 'figure', units: ['commune:16093'] }],
    [nearby, 'làm y như thế với xã Nga Sơn', { kind: 'figure', units: ['commune:16093'] }],
    [nearby, 'y chang vậy cho quý 2/2025', { kind: 'figure', units: ['commune:16144'], period: '2025-Q2' }],
    ['vẽ biểu đồ ký số xã Nga An', 'lam y nhu the voi nga son', { kind: 'chart', units: ['commune:16093'] }],
    [five, 'y hệt như thế nhưng về ký số', { kind: 'ranking', topics: ['documents-signed'], limit: 5 }],
    ['diễn biến hài lòng', 'xem kiểu đó cho ký số', { kind: 'trend', topics: ['documents-signed'] }],
    ['nguồn số liệu kinh tế số', 'làm như vậy với xã hội số', { kind: 'source', topics: ['pillar:society'] }],
    [
      'chỉ tiêu nào chưa đạt của huyện Quan Sơn',
      'cử tri Mường Lát cũng hỏi y vậy về huyện họ',
      { kind: 'risk' },
    ],
    [five, 'làm như thế với xã Nga An', { kind: 'figure', units: ['commune:16144'] }],
    [nearby, 'như vậy với Nga Sơn thì ai hơn', { kind: 'comparison' }],
    [nearby, 'Như Thanh với Như Xuân thì sao', { kind: 'comparison' }],
  ])('%s → %s', (before, message, wanted) => {
    expect(readLast([before, message])).toMatchObject({ questions: [wanted] });
  });
});
