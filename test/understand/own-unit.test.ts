import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

describe('"xã tôi": which one that is, no message tells', () => {
  test.each([
    'xã tôi hồ sơ đúng hạn bao nhiêu',
    'xa minh dvctt dat may %',
    'phường em ký số được mấy phần trăm',
    'hài lòng được bao nhiêu, xã tôi ấy',
    'huyện nhà tình hình chuyển đổi số thế nào',
    'địa phương mình còn thiếu số liệu gì',
    'phuong em dung thu may ve hai long',
    'phường chị hồ sơ đúng hạn được mấy phần trăm',
  ])('so that it is asked for, and the province stays a tap away: %s', (text) => {
    expect(read(text)).toMatchObject({
      kind: 'not-understood',
      why: 'which-unit',
      nearest: [{ units: ['province'] }],
    });
  });

  test.each([
    ['Em mới về phường Hải Lĩnh, phường mình ký số được bao nhiêu', ['commune:16597']],
    ['xã tôi vừa họp xong, hài lòng bao nhiêu', []],
    ['xã tôi thì biết rồi, toàn tỉnh hồ sơ trực tuyến bao nhiêu', ['province']],
  ])('but it is passed over where a place is named, or the question is another: %s', (text, units) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ units }] });
  });

  test('"5 xã đó" where nothing tells which', () => {
    expect(read('5 xã đó hài lòng bao nhiêu')).toMatchObject({ why: 'which-unit', unknown: ['5 xã đó'] });
  });

  test('after another place it is not that one in silence', () => {
    expect(readLast(['xã Nga Sơn hồ sơ đúng hạn bao nhiêu', 'xã tôi ký số bao nhiêu'])).toMatchObject({
      why: 'which-unit',
    });
  });
});

describe('"xã tôi" once the chat knows where its writer is at home', () => {
  const asked = 'xã tôi ký số được bao nhiêu';

  test.each([
    ['chào em, anh ở phường Quảng Phú', 'commune:16522'],
    ['Chào em, anh ở văn phòng Đảng ủy xã Thắng Lợi', 'commune:16309'],
    ['tôi là cán bộ xã Quảng Ngọc', 'commune:16498'],
    ['Chuyển đổi số ở xã Luận Thành, chỗ tôi công tác, thế nào rồi?', 'commune:15634'],
    ['Em là văn hóa xã hội xã Quảng Ngọc', 'commune:16498'],
    ['chung toi la can bo xa Quảng Ngọc', 'commune:16498'],
    ['xa minh la Quảng Ngọc, ký số được bao nhiêu', 'commune:16498'],
    ['xã em (Quảng Ngọc) ký số được bao nhiêu', 'commune:16498'],
    ['à chú Bình ở Quảng Ngọc đây cho chú hỏi ký số', 'commune:16498'],
    ['em mới về nhận việc ở xã Quảng Ngọc', 'commune:16498'],
    ['Xã Quảng Ngọc nhà em ký số bao nhiêu', 'commune:16498'],
  ])('told by “%s”', (told, unit) => {
    expect(readLast([told, asked])).toMatchObject({ kind: 'understood', questions: [{ units: [unit] }] });
  });

  test('is that unit still after other places, and beside them where they are compared', () => {
    const before = [
      'chào em, anh ở xã Thắng Lợi',
      'xã anh ký số được bao nhiêu',
      'bên xã Trung Chính thì sao',
    ];
    expect(readLast([...before, 'vậy bên anh hơn hay kém họ'])).toMatchObject({
      questions: [{ kind: 'comparison', units: ['commune:16309', 'commune:16297'] }],
    });
    expect(readLast([...before, 'so với toàn tỉnh thì xã anh hơn hay kém'])).toMatchObject({
      questions: [{ kind: 'comparison', units: ['commune:16309', 'province'] }],
    });
  });

  test.each([
    'cho tôi hỏi xã Quảng Ngọc',
    'em cần số liệu xã Quảng Ngọc',
    'địa chỉ mới của xã Quảng Ngọc',
    'em hỏi cán bộ xã Quảng Ngọc',
    'chủ tịch xã Quảng Ngọc tên gì',
    'Quảng Ngọc với Nga An chỗ tôi phụ trách ký số bao nhiêu',
  ])('is not told by “%s”', (told) => {
    expect(readLast([told, asked])).toMatchObject({ why: 'which-unit' });
  });

  test.each([
    ['e mới về nhận việc ở xã Nông Cống, cho e hỏi xã e đang ở tầm nào trong tỉnh ạ', ['commune:16279']],
    ['tôi làm cán bộ ở xã Nông Cống, cho hỏi xã tôi ký số bao nhiêu', ['commune:16279']],
    ['em ở Nông Cống, hỏi giúp xã Quảng Ngọc ký số bao nhiêu', ['commune:16498']],
    ['em ở Nông Cống, so với Quảng Ngọc thì ký số thế nào', ['commune:16279', 'commune:16498']],
  ])('told in the same message: %s', (text, units) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ units }] });
  });

  test.each([
    'trở lại xã mình, ký số được bao nhiêu',
    'xa toi dang dung o dau ve ky so',
    'xã tôi đứng đâu về ký số',
  ])('is what “%s” asks about after the province', (text) => {
    const before = ['tôi là cán bộ xã Quảng Ngọc', 'hồ sơ trực tuyến toàn tỉnh bao nhiêu'];
    expect(readLast([...before, text])).toMatchObject({
      questions: [{ topics: ['documents-signed'], units: ['commune:16498'] }],
    });
  });

  test('a question that is refused tells it too', () => {
    expect(readLast(['tôi ở xã Quảng Ngọc, dân số xã tôi bao nhiêu', asked])).toMatchObject({
      questions: [{ units: ['commune:16498'] }],
    });
  });

  describe('where another unit was spoken of since', () => {
    const before = ['Tôi làm ở Ủy ban xã Biện Thượng', 'Xã Tây Đô ký số được bao nhiêu'];

    test.each([
      'Thế còn xã tôi?',
      'lấy luôn cho chị số của xã chị',
      'còn mình thì sao',
      'the con ben minh',
      'chỗ tôi bao nhiêu',
      'thế bọn chị thì mấy phần trăm',
      'thế xã nhà',
    ])('is what “%s” asks about', (text) => {
      expect(readLast([...before, text])).toMatchObject({
        kind: 'understood',
        questions: [{ kind: 'figure', topics: ['documents-signed'], units: ['commune:15382'] }],
      });
    });

    test.each([
      'mình hơn hay kém họ',
      'họ hơn mình bao nhiêu',
      'xa minh co bang ho khong',
      'so với họ thì bên em thế nào',
      'so luôn với xã tôi',
    ])('stands beside that one for “%s”', (text) => {
      expect(readLast([...before, text])).toMatchObject({
        questions: [
          { kind: 'comparison', topics: ['documents-signed'], units: ['commune:15382', 'commune:15361'] },
        ],
      });
    });

    test.each(['mình xem nào', 'xa chi cao nhat', 'xã nào hơn mình', 'còn chị thì sao'])(
      'but is not meant by “%s”',
      (text) => {
        expect(readLast([...before, text])).not.toMatchObject({ questions: [{ units: ['commune:15382'] }] });
      },
    );
  });

  test.each([
    'Tôi là đại biểu HĐND tỉnh, tổ Nông Cống. Đề nghị cung cấp tỷ lệ hài lòng của toàn tỉnh.',
    'Tôi ở xã Nông Cống. Cho hỏi tỷ lệ hài lòng của toàn tỉnh',
    'em làm ở Nông Cống, toàn tỉnh hài lòng bao nhiêu %',
    'toi o xa Nong Cong, hai long toan tinh bao nhieu',
    'tỷ lệ hài lòng toàn tỉnh bao nhiêu, tôi ở Nông Cống',
  ])('is not asked about beside the whole province: %s', (text) => {
    expect(read(text)).toMatchObject({
      home: 'commune:16279',
      questions: [{ topics: ['satisfaction'], units: ['province'] }],
    });
  });

  test.each([
    ['tôi ở xã Nông Cống, hài lòng đứng thứ mấy toàn tỉnh', ['commune:16279']],
    ['tôi ở xã Nông Cống, hài lòng bao nhiêu so với toàn tỉnh', ['commune:16279', 'province']],
  ])('but stays where the two are held against each other: %s', (text, units) => {
    expect(read(text)).toMatchObject({ questions: [{ units }] });
  });
});
