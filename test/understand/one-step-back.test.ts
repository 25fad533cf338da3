import { describe, expect, test } from 'vitest';
import { asked, catalogue } from './support/understanding.ts';

const idOf = (fullName: string) =>
  catalogue.units.find((unit) => unit.fullName.vi.toLowerCase() === fullName.toLowerCase())?.id;

describe('what the province has reached is no target', () => {
  test.each([
    ['kinh tế số là gì', 'thế tỉnh đạt bao nhiêu'],
    ['ký số là gì vậy em', 'the tinh dat bao nhieu'],
    ['tỷ lệ văn bản ký số xã Nga Sơn', 'tỉnh mình đạt bao nhiêu'],
    ['tỷ lệ văn bản ký số xã Nga Sơn', 'tỉnh đã đạt bao nhiêu'],
  ])('%s › %s', (first, then) => {
    expect(asked(first, then)).toMatchObject({ kind: 'figure', units: ['province'] });
  });

  test.each(['tỉnh đặt bao nhiêu', 'tinh phai dat bao nhieu', 'nghị quyết đặt bao nhiêu', 'tinh dat ra may'])(
    'but “%s” asks what it has set',
    (then) => {
      expect(asked('tỷ lệ văn bản ký số toàn tỉnh', then)).toMatchObject({ kind: 'target' });
    },
  );
});

describe('whether a target has been got to asks what is', () => {
  test.each([
    'đã vào được chưa',
    'rứa đã vô được năm mô chưa',
    'thế đã lên tới đó chưa',
    'đã lọt được chưa em',
  ])('“%s”', (then) => {
    expect(asked('nghị quyết đặt DTI vào top mấy', then)).toMatchObject({
      kind: 'figure',
      topics: ['dti-rank'],
    });
  });

  test.each(['mục tiêu 2030 thì sao', 'phải lên top mấy', 'còn 2030'])('but “%s” does not', (then) => {
    expect(asked('nghị quyết đặt DTI vào top mấy', then)).toMatchObject({ kind: 'target' });
  });
});

describe('one unit takes the place of another', () => {
  const compared = 'So sánh Yên Định với Vĩnh Lộc về hài lòng';
  const swapped = [idOf('xã Yên Định'), idOf('xã Thiệu Hóa')];

  test.each([
    'thay Vĩnh Lộc bằng Thiệu Hóa đi',
    'đổi Vĩnh Lộc thành Thiệu Hóa xem thử',
    'thay Vĩnh Lộc bằng Thiệu Hóa luôn nhé',
  ])('“%s”', (then) => {
    expect(asked(compared, then)).toMatchObject({ kind: 'comparison', units: swapped });
  });

  test.each([
    'lúc nãy đang Quan Hóa, giờ tới Quan Sơn',
    'em đây, lúc nãy đang Quan Hóa, giờ tới Quan Sơn ạ',
    'vừa rồi là Quan Hóa, giờ sang Quan Sơn',
    'nãy Quan Hóa rồi, tiếp theo đến Quan Sơn',
  ])('“%s” leaves the one behind', (then) => {
    expect(asked('Quan Hóa có mấy chỉ tiêu chậm', then)).toMatchObject({
      kind: 'risk',
      units: [idOf('huyện Quan Sơn')],
    });
  });

  test.each(['lúc nãy Quan Hóa với Quan Sơn ai hơn', 'thêm Quan Sơn vào so với Quan Hóa'])(
    'but “%s” keeps both',
    (then) => {
      expect(asked('ký số huyện Quan Hóa', then)).toMatchObject({
        units: expect.arrayContaining([idOf('huyện Quan Hóa')]) as unknown,
      });
    },
  );
});

describe('a name that was a district before is it again', () => {
  test('past a question about the province', () => {
    const past = ['ký số huyện Triệu Sơn', 'mục tiêu chung của tỉnh cho chỉ tiêu đó'];
    expect(asked(...past, 'vậy Triệu Sơn đạt chưa?')).toMatchObject({ units: [idOf('huyện Triệu Sơn')] });
  });

  test('but the commune where that was spoken of, or is said', () => {
    expect(asked('ký số xã Triệu Sơn', 'cả tỉnh thì sao', 'thế Triệu Sơn đạt chưa')).toMatchObject({
      units: [idOf('xã Triệu Sơn')],
    });
    expect(asked('ký số huyện Triệu Sơn', 'cả tỉnh thì sao', 'thế xã Triệu Sơn đạt chưa')).toMatchObject({
      units: [idOf('xã Triệu Sơn')],
    });
  });
});

test('whoever will ask somewhere else asks nothing here, but who says where it is', () => {
  const past = 'tỷ lệ hài lòng xã Nga Sơn';
  expect(asked(past, 'để tôi gọi xã')).toMatchObject({ kind: 'not-understood' });
  expect(asked(past, 'để tôi hỏi xã Hậu Lộc bao nhiêu')).toMatchObject({ units: [idOf('xã Hậu Lộc')] });
  expect(asked(past, 'thiếu số à, xã nào nữa')).toMatchObject({ kind: 'missing' });
});

test('a ward is not the town that bore its name once', () => {
  const past = ['tx nghi son dvctt 2024 dat may', 'lay cua phuong nghi son thoi'];
  expect(asked(...past, 'con tinh gia')).toMatchObject({ units: [idOf('phường Tĩnh Gia')] });
});

describe('times go on', () => {
  test.each(['rồi tới giờ', 'r tới h', 'đến nay thì sao', 'thế đến nay'])('“%s” is the latest', (then) => {
    expect(asked('bao nhiêu xã xong chuyển đổi số năm 2024', then)).toMatchObject({
      kind: 'figure',
      topics: ['communes-completed'],
      period: null,
    });
  });

  test.each([
    'mấy năm trước đó lần lượt hạng bao nhiêu',
    'các năm trước thì sao',
    'những năm trước đó từng năm bao nhiêu',
  ])('“%s” is how it went', (then) => {
    expect(asked('DTI năm 2024 hạng mấy', then)).toMatchObject({ kind: 'trend', topics: ['dti-rank'] });
  });

  test.each([
    ['năm trước đó hạng mấy', '2023'],
    ['năm 2022 thì hạng mấy', '2022'],
  ])('but “%s” is one year', (then, period) => {
    expect(asked('DTI năm 2024 hạng mấy', then)).toMatchObject({ kind: 'figure', period });
  });
});

describe('a picture keeps the times asked about', () => {
  const two = ['Số dịch vụ công toàn trình 2023', '2024'];

  test.each(['cho cái biểu đồ 2 năm', 'vẽ biểu đồ hai năm đó', 'làm biểu đồ cột cho 2 năm này đi'])(
    '“%s”',
    (then) => {
      expect(asked(...two, then)).toMatchObject({ kind: 'chart', range: { from: '2023', to: '2024' } });
    },
  );

  test('a commune’s course in the year that runs', () => {
    expect(asked('Hồ sơ đúng hạn xã Tượng Lĩnh năm nay', 'lên biểu đồ cho dễ nhìn')).toMatchObject({
      kind: 'chart',
      period: '2026',
    });
  });

  test('but of a year gone by, and of the province, over all its years', () => {
    expect(asked('Hạng DTI của tỉnh năm 2023', 'vẽ biểu đồ đi')).toMatchObject({ period: null });
    expect(asked('Hồ sơ đúng hạn toàn tỉnh năm 2024', 'vẽ biểu đồ đi')).toMatchObject({ period: null });
  });
});

describe('a document is asked about itself', () => {
  const past = 'tỷ lệ hài lòng thị xã Bỉm Sơn 2024';

  test.each([
    'nghị quyết 06 ban hành ngày nào nhỉ',
    'nghi quyet 06 ban hanh ngay nao nhi',
    'thế nghị quyết 06 ra đời năm nào',
    'nghị quyết 06 do ai ký',
  ])('“%s”', (then) => {
    expect(asked(past, then)).toMatchObject({ kind: 'source', topics: [], units: [], document: 'nq06' });
  });

  test('but what it sets is of what was spoken of', () => {
    expect(asked('tỷ lệ hài lòng toàn tỉnh', 'nghị quyết 06 đặt bao nhiêu')).toMatchObject({
      kind: 'target',
      topics: ['satisfaction'],
    });
  });
});

describe('one of those spoken of, by its place', () => {
  const two = ['tỷ lệ thanh toán trực tuyến của tỉnh', 'phản ánh kiến nghị đúng hạn'];

  test.each([
    ['mục đầu trong hai mục trên, huyện nào yếu nhất', 'online-payments'],
    ['chỉ tiêu thứ hai trong hai chỉ tiêu đó, huyện nào cao nhất', 'feedback-on-time'],
  ])('“%s”', (then, topic) => {
    expect(asked(...two, then)).toMatchObject({ kind: 'ranking', topics: [topic] });
  });

  test.each(['xã đầu tiên chậm gì', 'xã đầu tiên vướng chỗ nào', 'xã đầu tiên còn thiếu những gì'])(
    '“%s”',
    (then) => {
      expect(asked('tình hình xã Hoằng Châu', 'Hoằng Sơn', 'Hoằng Giang', then)).toMatchObject({
        units: ['commune:15976'],
      });
    },
  );

  test('but all of the two where both are meant', () => {
    expect(asked(...two, 'hai mục trên, huyện nào yếu nhất')).toMatchObject({
      topics: ['online-payments', 'feedback-on-time'],
    });
  });
});

describe('what goes back, and what is listed', () => {
  test('to how many units were spoken of', () => {
    const past = ['số xã hoàn thành chuyển đổi số', 'kinh tế số bao nhiêu'];
    const target = { kind: 'target', topics: ['communes-completed'], due: '2030' };
    expect(asked(...past, 'rồi quay về mấy cái xã lúc nãy, mục tiêu 2030?')).toMatchObject(target);
    expect(asked(...past, 'trở lại chuyện xã, mục tiêu 2030?')).toMatchObject(target);
    expect(asked(...past, 'thế mục tiêu 2030?')).toMatchObject({ topics: ['digital-economy'] });
  });

  test.each(['kể tên ra xem nào', 'liệt kê đi', 'kể hết ra'])(
    'the list that was asked about: “%s”',
    (then) => {
      expect(asked('Có bao nhiêu chỉ tiêu kinh tế số trong nghị quyết 06', then)).toMatchObject({
        kind: 'listing',
        topics: ['pillar:economy'],
      });
    },
  );

  test.each([
    'những chỉ tiêu còn lại của nơi này, có cái nào chưa đạt?',
    'các chỉ tiêu khác của thị xã này có cái nào chưa đạt',
  ])('all but the one: “%s”', (then) => {
    expect(asked('Tỷ lệ hồ sơ trực tuyến TX Nghi Sơn', then)).toMatchObject({ topics: [] });
  });

  test.each(['ok thế huyện đứng đầu là huyện nào nhỉ', 'ok the huyen dung dau luc nay la huyen nao ay nhi'])(
    'politeness in front thanks for nothing: “%s”',
    (then) => {
      expect(asked('huyện nào cao nhất về hài lòng', then)).toMatchObject({
        kind: 'ranking',
        topics: ['satisfaction'],
      });
    },
  );

  test('thanks are thanks', () => {
    expect(asked('huyện nào cao nhất về hài lòng', 'ok cảm ơn em')).toMatchObject({ kind: 'thanks' });
  });
});

describe('no district or commune has a rank in a pillar', () => {
  test.each([
    ['xếp hạng kinh tế số các huyện cũ', 'district'],
    ['xếp hạng kinh tế số các xã', 'commune'],
  ])('“%s”', (text, over) => {
    expect(asked(text)).toMatchObject({ kind: 'ranking', topics: ['pillar:economy'], over });
  });

  test('and who leads is asked of the same', () => {
    expect(asked('xep hang kinh te so cac huyen cu', 'r, thằng đầu bảng là ai')).toMatchObject({
      kind: 'ranking',
      topics: ['pillar:economy'],
      order: 'best',
    });
  });

  test('but the province has one', () => {
    expect(asked('thứ hạng kinh tế số của tỉnh')).toMatchObject({ topics: ['dti-economy-rank'] });
  });
});

describe('what is said of the news just ordered', () => {
  const news = 'đăng ký nhận bản tin hằng tuần giúp chị';

  test.each(['thôi chị đổi ý, khỏi gửi', 'khỏi gửi', 'đổi ý rồi, không nhận nữa', 'thôi đừng gửi nữa'])(
    '“%s” gives it up',
    (then) => {
      expect(asked(news, then)).toMatchObject({ kind: 'unsubscribe' });
    },
  );

  test.each(['đổi ý, gửi thứ sáu', 'vẫn gửi nhé'])('“%s” does not', (then) => {
    expect(asked(news, then)).toMatchObject({ kind: 'subscribe' });
  });
});

describe('what stands before what is asked', () => {
  test.each([
    'dài quá, chỉ cần cái nào đang trễ',
    'dai qua, chi can cai nao dang tre',
    'rối quá, cái nào đang trễ',
  ])('“%s”', (then) => {
    expect(asked('tình hình chuyển đổi số toàn tỉnh', then)).toMatchObject({
      kind: 'risk',
      status: 'at-risk',
    });
  });

  test.each(['gộp hai xã vô một bảng cho tôi', 'gộp hai xã vào một bảng cho tôi'])('“%s”', (then) => {
    const past = ['xã Ngọc Liên ký số văn bản mấy %', 'xã Nguyệt Ấn?'];
    expect(asked(...past, then)).toMatchObject({ kind: 'comparison', topics: ['documents-signed'] });
  });
});

describe('of what a share is one, and what is set elsewhere', () => {
  const share = 'băng rộng trên 1 gb toàn tỉnh được 25% hả';

  test.each(['25 phần trăm của cái gì, hộ dân hay người dùng', 'phần trăm của ai', '25% của cái gì thế'])(
    '“%s”',
    (then) => {
      expect(asked(share, then)).toMatchObject({ kind: 'definition', topics: ['gigabit-broadband'] });
    },
  );

  test.each(['phần trăm của xã Nga Sơn', 'bao nhiêu phần trăm'])('but “%s” asks how much', (then) => {
    expect(asked('tỷ lệ văn bản ký số toàn tỉnh', then)).toMatchObject({ kind: 'figure' });
  });

  const aim = 'theo quyết định 969 phải bao nhiêu xã hoàn thành chuyển đổi số';

  test.each(['răng nghị quyết lại nói 300', 'sao nghị quyết lại ghi 300', 'nhưng nghị quyết giao 300 xã mà'])(
    '“%s” is all that is aimed at',
    (then) => {
      expect(asked(aim, then)).toMatchObject({
        kind: 'target',
        topics: ['communes-completed'],
        document: null,
      });
    },
  );
});

describe('the first figure again', () => {
  const past = ['Doanh nghiệp chuyển đổi số của tỉnh đạt bao nhiêu?', 'Mục tiêu?', 'Huyện nào cao nhất?'];

  test.each([
    'Con số chung ban đầu bạn đọc là bao nhiêu nhỉ, tôi quên mất',
    'số ban đầu là bao nhiêu ấy nhỉ',
    'nhắc lại cái số đầu tiên với',
  ])('“%s”', (then) => {
    expect(asked(...past, then)).toMatchObject({
      kind: 'figure',
      topics: ['digital-enterprises'],
      over: null,
    });
  });
});

test('an order that was offered is not doubted', () => {
  const past = ['huyện Thạch Thành cũ có mấy xã mới', 'chính quyền số các xã thuộc huyện Thạch Thành'];
  expect(asked(...past, 'xep tu cao xuong thap cho de nhin')).toMatchObject({
    kind: 'ranking',
    topics: ['pillar:government'],
    units: [idOf('huyện Thạch Thành')],
  });
});
