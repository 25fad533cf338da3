import { describe, expect, test } from 'vitest';
import { question, read, readLast } from './support/understanding.ts';

const vanXuan = 'xã Vạn Xuân ký số được bao nhiêu';
const batMot = 'commune:15607';

describe('another place with idle words around it goes on with the question before', () => {
  test.each([
    'đến lượt Bát Mọt',
    'gio den luot bat mot nhe',
    'lượt này Bát Mọt',
    'Bát Mọt kiểm tra luôn thể',
    'kiểm tra nốt Bát Mọt',
    'Bát Mọt tra giúp em nhân thể',
    'ghé Bát Mọt xem',
    'Bát Mọt bên kia núi thì thế nào bác',
    'Bát Mọt trên núi',
  ])('%s', (text) => {
    expect(readLast([vanXuan, text])).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure', topics: ['documents-signed'], units: [batMot] }],
    });
  });

  test.each(['Bát Mọt có núi gì', 'bí thư Bát Mọt'])('but not with a matter of its own: %s', (text) => {
    expect(readLast([vanXuan, text])).toMatchObject({ kind: 'not-understood' });
  });

  test('a round of visits told first is no question of its own', () => {
    const chat = ['Sáng nay đi kiểm tra mấy xã vùng cao, xem trước tình hình xã Vạn Xuân', 'xã Bát Mọt'];

    expect(readLast(chat)).toMatchObject({ questions: [{ kind: 'overview', units: [batMot] }] });
  });
});

describe('a place is brought in beside those spoken of', () => {
  const two = ['xã Điền Lư ký số bao nhiêu', 'còn xã Quý Lương'];
  const three = ['commune:14950', 'commune:14953', 'commune:14932'];

  test.each([
    'thêm Điền Quang vào thành ba',
    'them dien quang nua thanh 3 xa',
    'kéo thêm Điền Quang vào cho đủ ba',
    'đưa cả Điền Quang vào thành ba',
    'ghép Điền Quang thành bộ ba',
  ])('as many as are counted: %s', (text) => {
    expect(readLast([...two, text])).toMatchObject({
      questions: [{ kind: 'comparison', topics: ['documents-signed'], units: three }],
    });
  });

  test.each(['cho Điền Quang vào so cùng', 'thêm Điền Quang vào bảng'])('the last alone: %s', (text) => {
    expect(readLast([...two, text])).toMatchObject({
      questions: [{ kind: 'comparison', topics: ['documents-signed'], units: three.slice(1) }],
    });
  });

  test('beside districts as a district', () => {
    expect(
      readLast(['So sánh huyện Như Thanh với huyện Như Xuân', 'thêm Thường Xuân vào là ba']),
    ).toMatchObject({
      questions: [{ kind: 'comparison', units: ['district:403', 'district:402', 'district:396'] }],
    });
  });

  test.each(['thay Điền Quang vào', 'Điền Quang nhập vào đâu', 'còn Điền Quang nữa là đủ'])(
    'but not by “%s”',
    (text) => {
      expect(readLast([...two, text])).toMatchObject({ questions: [{ units: ['commune:14932'] }] });
    },
  );
});

describe('the province beside a place that is pointed at', () => {
  const made = 'Xin cho biết xã Thọ Ngọc hiện nay được lập từ những xã nào.';
  const thoNgoc = 'commune:15754';

  test.each([
    'xã ấy đã được công nhận hoàn thành theo bộ tiêu chí của tỉnh hay chưa ạ?',
    'xã ấy xong chuyển đổi số theo tiêu chí tỉnh ban hành chưa',
    'xa ay da duoc cong nhan hoan thanh theo bo tieu chi cua tinh chua',
    'xã ấy đã được tỉnh công nhận hoàn thành chuyển đổi số chưa',
  ])('only says whose standard it is: %s', (text) => {
    expect(readLast([made, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['communes-completed'], units: [thoNgoc] }],
    });
  });

  test.each(['xã ấy ký số có hơn tỉnh không', 'nơi ấy ký số so với tỉnh thế nào'])(
    'is what it is compared with: %s',
    (text) => {
      expect(readLast([made, text])).toMatchObject({
        questions: [{ kind: 'comparison', topics: ['documents-signed'], units: [thoNgoc, 'province'] }],
      });
    },
  );

  test.each(['xã đó thôi, giờ cả tỉnh ký số bao nhiêu', 'bỏ xã đó, ký số lấy toàn tỉnh'])(
    'is asked about after all: %s',
    (text) => {
      expect(readLast([made, text])).toMatchObject({ questions: [{ units: ['province'] }] });
    },
  );

  test.each([
    'bang may phan tram toan tinh',
    'bằng bao nhiêu phần trăm của tỉnh',
    'thế bằng mấy phần so với cả tỉnh',
  ])('stands beside the figure of one unit: %s', (text) => {
    expect(readLast([vanXuan, text])).toMatchObject({
      questions: [{ kind: 'comparison', topics: ['documents-signed'], units: ['commune:15622', 'province'] }],
    });
  });

  test('"so với tỉnh thế nào" asks for no definition', () => {
    expect(question('xã Nga Sơn ký số so với tỉnh thế nào')).toMatchObject({
      kind: 'comparison',
      units: ['commune:16093', 'province'],
    });
    expect(question('kinh tế số tính thế nào')).toMatchObject({ kind: 'definition' });
  });
});

describe('the place of one unit in an order', () => {
  test.each([
    [
      'Cho tôi bảng xếp hạng các xã về chữ ký số của người dân',
      'Xã Thiệu Trung nằm ở đâu trong đó',
      'commune:15835',
    ],
    ['Cho tôi bảng xếp hạng các xã về chữ ký số của người dân', 'Thiệu Trung xếp chỗ nào', 'commune:15835'],
    [
      'Cho tôi bảng xếp hạng các xã về chữ ký số của người dân',
      'thieu trung o dau trong bang',
      'commune:15835',
    ],
    ['Xếp hạng các huyện về hài lòng', 'trong đó Như Xuân đứng đâu', 'district:402'],
    ['5 huyen hai long cao nhat', 'quan hoa co trong do ko', 'district:385'],
  ])('%s → %s', (first, text, unit) => {
    expect(readLast([first, text])).toMatchObject({ questions: [{ kind: 'ranking', units: [unit] }] });
  });

  test('but "nằm ở đâu" alone asks where it lies', () => {
    expect(readLast(['Xếp hạng các xã về hài lòng', 'Thiệu Trung nằm ở đâu'])).toMatchObject({
      questions: [{ kind: 'geography' }],
    });
  });
});

test.each(['5 huyen hai long cao nhat', 'huyen hai long cao nhat'])(
  'no district was called Hải Long: %s',
  (text) => {
    expect(read(text)).toMatchObject({
      questions: [{ kind: 'ranking', topics: ['satisfaction'], units: [] }],
    });
  },
);

describe('a name without marks after another place', () => {
  test.each([
    [
      ['phuong ham rong the nao', 'dong tien'],
      ['commune:15853', 'commune:15724'],
    ],
    [
      ['hoang thang ve xa nao', 'hoang phu'],
      ['commune:15889', 'oldcommune:16003'],
    ],
    [
      ['xa hoang giang gom nhung xa cu nao', 'con hoang son?'],
      ['commune:15910', 'oldcommune:16288'],
    ],
  ])('%j is asked about where its letters are those of two', (chat, units) => {
    expect(readLast(chat)).toMatchObject({
      kind: 'ambiguous',
      about: 'unit',
      readings: units.map((unit) => ({ units: [unit] })),
    });
  });

  test('with its marks it is the one like those spoken of', () => {
    expect(readLast(['phường Hàm Rồng thế nào', 'Đông Tiến'])).toMatchObject({
      questions: [{ units: ['commune:15853'] }],
    });
  });
});

describe('the bearer of a name that is typed once more', () => {
  const first = 'Ngọc Lặc ký số văn bản bao nhiêu phần trăm';

  test.each([
    ['xã ngọc lặc mới, k phải huyện', 'commune:15061'],
    ['ý em là xã Ngọc Lặc mới ấy', 'commune:15061'],
    ['huyện Ngọc Lặc cũ', 'district:389'],
  ])('%s', (text, unit) => {
    expect(readLast([first, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['documents-signed'], units: [unit] }],
    });
  });
});

describe('all of those spoken of', () => {
  test.each(['ca 3 hai logn bao nhieu', 'cả ba hài lòng thế nào', 'cả 3 xã hài lòng'])('%s', (text) => {
    expect(readLast(['linh son', 'giao an', 'van phu', text])).toMatchObject({
      questions: [
        {
          kind: 'comparison',
          topics: ['satisfaction'],
          units: ['commune:15055', 'commune:15043', 'commune:15049'],
        },
      ],
    });
  });

  test.each(['rộng ra cả bốn trụ cột của xã luôn', 'ca 4 tru cot di', 'cho xem đủ bốn trụ của xã'])(
    'pillars: %s',
    (text) => {
      expect(readLast(['hạ tầng số của xã Bát Mọt', text])).toMatchObject({
        questions: [{ kind: 'overview', topics: [], units: ['commune:15607'] }],
      });
    },
  );
});

test.each([
  'làm y như thế với doanh nghiệp chuyển đổi số',
  'với doanh nghiệp chuyển đổi số cũng hỏi như vậy',
  'y chang với doanh nghiệp chuyển đổi số',
])('“%s” is the same order of another indicator', (text) => {
  expect(readLast(['Xếp hạng các xã về tài khoản thanh toán điện tử', text])).toMatchObject({
    questions: [{ kind: 'ranking', topics: ['digital-enterprises'], units: [] }],
  });
});

test('"về đấy hay về chỗ khác" asks what became of another one', () => {
  const chat = ['xã Đông Khê nay thuộc phường nào', 'xã Đông Hoàng thì về đó hay về nơi khác'];

  expect(readLast(chat)).toMatchObject({ questions: [{ kind: 'geography', units: ['oldcommune:16381'] }] });
});
