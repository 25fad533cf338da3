import { describe, expect, test } from 'vitest';
import { asked, read } from './support/understanding.ts';

describe('indicators in everyday words', () => {
  test.each([
    [
      'Mấy cái tổ ở thôn đi từng nhà bày bà con xài điện thoại thông minh, cả tỉnh có bao nhiêu tổ?',
      'digital-teams',
    ],
    ['đội đến từng nhà dạy bà con xài điện thoại thông minh có mấy đội', 'digital-teams'],
    ['Nghị quyết số 6 của tỉnh đã xong mấy mục trong mười mục?', 'nq06-targets-met'],
    ['nghi quyet so 6 xong bao nhieu muc', 'nq06-targets-met'],
    ['Mạng cáp loại siêu nhanh một ghi ga thì bao nhiêu người kéo được?', 'gigabit-broadband'],
    ['đường truyền cỡ một ghi ga bít có mấy phần trăm', 'gigabit-broadband'],
    ['tho xuan gio bao nhieu nguoi tra tien khong can tien mat', 'e-payment-accounts'],
    ['đóng phí ko TM khi làm TTHC trên cổng QG, Q1/2025', 'online-payments'],
    ['chữ kí trên máy củangười dna bên quan hóa', 'citizen-signatures'],
    ['chử kỳ trên mày cũa bà con đả được mấy phần trắm', 'citizen-signatures'],
    ['chu74 ky1 tre6n ma1y cu3a da6n Ho62i Xua6n', 'citizen-signatures'],
    ['văn bản có chữ ký trên máy bao nhiêu phần trăm', 'documents-signed'],
  ])('%s', (text, topic) => {
    expect(read(text)).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure', topics: [topic] }],
    });
  });

  test('"kinh te lam bang cong nghe so" asks for no table, "lam bang ky so" does', () => {
    const target = read('kinh te lam bang cong nghe so toi 2025 phai chiem bao nhieu phan kinh te tinh');
    expect(target).toMatchObject({
      questions: [{ kind: 'target', topics: ['digital-economy'], due: '2025' }],
    });
    expect(read('lam bang ky so cac xa')).toMatchObject({ questions: [{ kind: 'export' }] });
  });
});

describe('what is behind, in everyday words', () => {
  test.each([
    'mục nào sắp trễ deadline k kịp v ad',
    'có chỉ tiêu nào sắp cháy deadline không',
    'xã nga sơn có mục nào bị trể',
    'các khoản đang bị trể ở thường xuân',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ questions: [{ kind: 'risk' }] });
  });
});

describe('what is done or asked of the bot, in everyday words', () => {
  test.each([
    ['e mún nhận tin mỗi tuần thì lm sao ạ', 'subscribe'],
    ['muốn nhận bản tin tuần thì làm thế nào', 'subscribe'],
    ['Người bán rau như tôi thì hỏi được chi ở đây?', 'help'],
    ['dân làm thuê như em hỏi được gì ở đây', 'help'],
    ['Chào trợ lý, tôi mới được phân công phụ trách chuyển đổi số ở xã, tôi có thể hỏi những gì?', 'help'],
    ['chuyển đổi số là gì, hướng dẫn tôi hỏi', 'definition'],
  ])('%s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ kind }] });
  });

  test.each([
    'FLC Sầm Sơn còn phòng không em',
    'kinh tế cả tỉnh năm ngoái tăng mấy phần trăm',
    'kinh tế tỉnh năm nay tăng bao nhiêu',
  ])('what is not measured is refused: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });

  test('but not the rank of a pillar: "mảng kinh tế tăng mấy hạng"', () => {
    expect(read('mảng kinh tế tăng mấy hạng')).toMatchObject({
      readings: [{ topics: ['dti-economy-rank'] }, { topics: ['dti-economy-rank'] }],
    });
  });
});

describe('short turns of a conversation', () => {
  const lists = 'ct nao nguy co k dat';
  const due = 'nq06 yêu cầu bn xã xong cds năm 2025';

  test.each([
    [lists, 'den 2030 y', { kind: 'risk', due: '2030' }],
    [lists, 'thế 2030', { kind: 'risk', due: '2030' }],
    ['chi tieu kts nao cham', 'con 2030 thi sao', { kind: 'risk', topics: ['pillar:economy'], due: '2030' }],
    [lists, 'mục tiêu 2030 là gì', { kind: 'target', due: '2030' }],
    [due, 'qđ 969 có khác hk', { kind: 'target', document: 'qd969', due: '2025' }],
    [due, 'quyết định 969 có vậy không', { kind: 'target', document: 'qd969', due: '2025' }],
    ['bao nhieu huyen xong cds roi', 'xa thi s', { topics: ['communes-completed'] }],
    ['kts cập nhật khi nào', 'chữ ký số dân thì s', { kind: 'freshness', topics: ['citizen-signatures'] }],
    ['chữ ký số người dân', 'bài đó đăng ngày nào', { kind: 'source' }],
    [
      'mục tiêu 2030 kts',
      'Xã Hoằng Thanh chuyển đổi số đang thế nào',
      { kind: 'overview', topics: [], units: ['commune:16000'] },
    ],
  ])('%s → %s', (before, message, wanted) => {
    expect(asked(before, message)).toMatchObject(wanted);
  });

  test('"kts có j" may list the pillar, not the indicator of its name', () => {
    expect(read('kts có j')).toMatchObject({
      readings: [
        { kind: 'listing', topics: ['pillar:economy'] },
        { kind: 'figure', topics: ['digital-economy'] },
      ],
    });
  });
});
