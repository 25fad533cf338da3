import { describe, expect, test } from 'vitest';
import { asked, question, read } from './support/understanding.ts';

describe('what people are spared is no word against letters', () => {
  test.each([
    'tiền trợ cấp bắn thẳng vô tài khoản không phải ra xã ký nhận nữa thì cả tỉnh được mấy phần trăm rồi',
    'trợ cấp vào thẳng tài khoản khỏi phải nhận tiền mặt nữa được bao nhiêu phần trăm',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics: ['welfare-by-account'] });
  });

  test.each(['thôi không phải gửi bản tin nữa', 'khỏi gửi tin ký số nữa', 'đừng nhắn nữa'])(
    'but letters are: "%s"',
    (text) => {
      expect(question(text)).toMatchObject({ kind: 'unsubscribe' });
    },
  );
});

describe('the weekly news, and enough of it', () => {
  const asks = 'mỗi tuần gửi bản tin cho tôi';

  test.each(['thôi dừng lại đi, nhắn nhiều quá đầy máy', 'dừng đi, phiền quá', 'thôi bỏ đi nhiều tin quá'])(
    'after it "%s" ends it',
    (text) => {
      expect(asked(asks, text)).toMatchObject({ kind: 'unsubscribe' });
    },
  );

  test.each(['thôi cứ gửi đi dừng làm gì', 'xã nào chậm nhất, nhiều quá'])('but not "%s"', (text) => {
    expect(asked(asks, text)).not.toMatchObject({ kind: 'unsubscribe' });
  });

  test.each([
    'thứ hai hằng tuần cháu cứ gửi tự động cho chú mấy dòng tóm tắt nhé khỏi phải hỏi',
    'cứ sáng thứ hai gửi tự động cho anh bản tin',
    'hằng tuần tự động gửi tóm tắt cho chị',
  ])('"%s" orders it', (text) => {
    expect(question(text)).toMatchObject({ kind: 'subscribe' });
  });

  test('what is sent by itself is no order', () => {
    expect(read('báo cáo gửi tự động được bao nhiêu phần trăm')).not.toMatchObject({
      questions: [{ kind: 'subscribe' }],
    });
  });
});

describe('strong and weak sides', () => {
  test.each([
    'xã Nga An mạnh chỗ nào, yếu chỗ nào',
    'xa nga an manh cho mo yeu cho mo',
    'xã Nga An mạnh yếu ra sao',
    'moi lam chu tich duoc 3 thang, muon biet xa nga an manh cho mo yeu cho mo',
  ])('"%s" is how a place stands', (text) => {
    expect(question(text)).toMatchObject({ kind: 'overview', limit: null });
  });

  test.each([
    ['xã Nga An yếu chỗ nào', 'risk'],
    ['ba xã yếu nhất', 'ranking'],
    ['xếp hạng 3 xã đứng đầu', 'ranking'],
  ])('but not "%s"', (text, kind) => {
    expect(question(text)).toMatchObject({ kind });
  });
});

describe('what is and what shall be', () => {
  test.each([
    'Sao kinh tế số tỉnh mình mãi mới được 8% trong khi mục tiêu tận 20%?',
    'răng kinh tế số tỉnh mình chỉ mới 8% trong khi mục tiêu 20%',
    'Sao ký số mới có 60%',
    'kinh tế số được bao nhiêu trong khi mục tiêu 20%',
  ])('"%s" wonders at what is', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure' });
  });

  test.each([
    'phần mềm của các sở phải nối với dữ liệu quốc gia bao nhiêu phần trăm',
    'hệ thống của sở phải kết nối bao nhiêu phần trăm dữ liệu',
  ])('"%s" is what bodies must do', (text) => {
    const reading = read(text);
    expect(Object.values(reading)).toContainEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'target', topics: ['data-sharing'] })]),
    );
  });

  test.each([
    'có phải các sở ký số được bao nhiêu phần trăm',
    'phần mềm các sở nối dữ liệu quốc gia bao nhiêu phần trăm',
  ])('but not "%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure' });
  });
});

test('but a target that is asked for is', () => {
  expect(question('kinh tế số mới 8% trong khi mục tiêu bao nhiêu')).toMatchObject({ kind: 'target' });
});

describe('other ways to say it', () => {
  test.each([
    ['ĐƠN VỊ NÀO NỘP BÁO CÁO TRỄ QUÝ III VỪA RỒI', { kind: 'missing', period: '2026-Q3' }],
    ['đơn vị nào gửi số liệu chậm', { kind: 'missing' }],
    ['song ba g bon g phu duoc may thon roi', { kind: 'figure', topics: ['villages-covered'] }],
    ['sóng ba g phủ bao nhiêu bản', { topics: ['villages-covered'] }],
    ['bot ơi cho bít mấy cái m làm dc vs', { kind: 'help' }],
    ['cho biết những việc em giúp được', { kind: 'help' }],
    ['anh đang đi đường đọc giùm anh tỷ lệ hài lòng xã Nga An', { kind: 'figure', topics: ['satisfaction'] }],
    [
      'hang tru cot kinh te so nam 2023 cua tinh may, co ca diem thi cho luon',
      { topics: ['dti-economy-rank', 'dti-economy-score'] },
    ],
    [
      'Tuần sau đoàn giam sat của hội đồng về, cho tôi biết chỗ nào dễ bị hỏi vì chua dat',
      { kind: 'risk', units: [] },
    ],
    ['cứ đà này có kịp mục tiêu ký số không', { kind: 'risk' }],
    ['nếu cứ đà này thì đến cuối năm 2030 mình có kịp 30% kinh tế số không', { kind: 'risk' }],
    ['riêng chính quyền số xã Nga An, đừng dài', { kind: 'overview', order: null }],
  ])('"%s"', (text, expected) => {
    expect(question(text)).toMatchObject(expected);
  });

  test('a district that is gone', () => {
    const before = 'xin so lieu huyen thach thanh 2024';
    const reading = asked(before, 'huyen bo roi thi chia thanh nhung xa nao');
    expect(reading).toMatchObject({ kind: 'geography', units: [expect.stringContaining('district')] });
  });

  test.each([
    ['cứ đà này ký số năm nay được bao nhiêu', { kind: 'figure' }],
    ['nộp hồ sơ trễ bao nhiêu', { topics: ['dossiers-on-time'] }],
    ['những việc xã Nga An làm được', { kind: 'overview' }],
  ])('but "%s" stays what it was', (text, expected) => {
    expect(question(text)).toMatchObject(expected);
  });

  test.each([
    'điểm thi vào lớp 10',
    'xem điểm thi lớp 10 ở đâu',
    'diem thi cap tinh',
    'xã Nga An đang đi đường nào',
  ])('nothing is made of "%s"', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });
});
