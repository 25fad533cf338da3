import { describe, expect, test } from 'vitest';
import { question, read, readLast } from './support/understanding.ts';

describe('members of a family', () => {
  test.each([
    ['hạng DTI trụ cột KTS 2022', ['dti-economy-rank']],
    [
      'DTI 2024: điểm tổng, điểm CQS, điểm KTS, điểm XHS',
      ['dti-score', 'dti-government-score', 'dti-economy-score', 'dti-society-score'],
    ],
    ['năm 2024 trụ cột chính quyền số được chấm bao nhiêu điểm', ['dti-government-score']],
    ['CT XHS của NQ06: đạt bn', ['nq06-society-met']],
    ['NQ06 mảng CQS mấy/5', ['nq06-government-met']],
    ['dti và kinh tế số', ['dti-rank', 'digital-economy']],
    ['so sánh ba trụ cột năm 2023', ['dti-economy-rank', 'dti-government-rank', 'dti-society-rank']],
  ])('%s', (text, topics) => {
    expect([...question(text).topics].sort()).toEqual([...topics].sort());
  });

  test.each([
    [['Hạng DTI của tỉnh năm 2024', 'ờ, còn điểm thì sao'], ['dti-score']],
    [
      ['Hạng DTI trụ cột CQS 2023', 'còn KTS và XHS'],
      ['dti-economy-rank', 'dti-society-rank'],
    ],
    [['DTI 2023', 'CQS?'], ['dti-government-rank']],
    [['Hạng xã hội số DTI 2023 của Thanh Hóa?', 'năm 2021 thì hạng mấy'], ['dti-society-rank']],
  ])('go on from one another: %j', (texts, topics) => {
    const reading = readLast(texts);

    expect(reading).toMatchObject({ kind: 'understood', questions: [{ topics }] });
  });
});

describe('what is asked of a topic', () => {
  test.each([
    [
      'so sánh DVCTT một phần vs DVCTT toàn trình năm 2024',
      { topics: ['services-partial', 'services-full'] },
    ],
    ['Còn bao nhiêu xã nữa là đủ 300 xã hoàn thành chuyển đổi số?', { kind: 'figure' }],
    ['tỷ lệ thanh toán trực tuyến hồ sơ dvc năn nay', { topics: ['online-payments'], period: '2026' }],
    ['Tôi ở thị trấn Yên Lâm, huyện Yên Định, giờ ghi địa chỉ theo xã nào?', { kind: 'geography' }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('words cut short', () => {
  test.each([
    ['t.hình CĐS H. Như Thanh', { kind: 'overview', units: ['district:403'] }],
    ['mức độ hài lòng Q.Xương 2024', { topics: ['satisfaction'], units: ['district:406'], period: '2024' }],
    ['đvị nào chưa có số liệu hài lòng', { kind: 'missing', topics: ['satisfaction'] }],
  ])('%s', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });

  test('a name of which only the first letter is typed is asked about when several begin so', () => {
    expect(read('mức độ hài lòng T.Xuân')).toMatchObject({ kind: 'ambiguous', about: 'unit' });
  });

  test('a real syllable is never taken apart', () => {
    expect(read('tình hình chuyển đổi số Như Tanh')).not.toMatchObject({ questions: [{ kind: 'language' }] });
  });
});

describe('a conversation', () => {
  const start = 'mức độ hài lòng huyện Thọ Xuân quý 3/2025';

  test.each([
    ['thêm huyện Yên Định vào nữa', { kind: 'comparison', units: ['district:395', 'district:394'] }],
    ['cùng kỳ năm trước thì thế nào', { period: '2024-Q3' }],
    ['quý 2 thì bao nhiêu', { period: '2025-Q2' }],
    ['cho mình cả định nghĩa', { kind: 'definition', topics: ['satisfaction'] }],
  ])('%s', (text, wanted) => {
    expect(readLast([start, text])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test('a target that is asked again with "đạt chưa" keeps its year', () => {
    expect(readLast(['Mục tiêu kinh tế số 2025 bao nhiêu?', 'vậy đạt chưa?'])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['digital-economy'], due: '2025' }],
    });
  });

  test('thanks in between do not change the subject', () => {
    const texts = ['Tỷ lệ thanh toán trực tuyến của tỉnh là bao nhiêu?', 'Cảm ơn em', 'xã nào cao nhất'];

    expect(readLast(texts)).toMatchObject({ questions: [{ kind: 'ranking', topics: ['online-payments'] }] });
  });

  test('"ý tôi là huyện cơ" takes the district of the same name', () => {
    expect(readLast(['mức độ hài lòng Nông Cống', 'ý tôi là huyện cơ'])).toMatchObject({
      questions: [{ units: ['district:404'] }],
    });
  });
});

describe('what stands beside a question', () => {
  test.each([
    [
      'Tôi giúp việc đại biểu Quốc hội, cần biết kinh tế số chiếm bao nhiêu phần trăm GRDP',
      'digital-economy',
    ],
    ['Kính chào, tôi là nhà giáo đã nghỉ hưu, xin hỏi tỷ lệ hài lòng của người dân', 'satisfaction'],
  ])('who asks is not what is asked: %s', (text, topic) => {
    expect(question(text).topics).toEqual([topic]);
  });

  test('the day a document was issued is no period', () => {
    expect(question('Kế hoạch 134/KH-UBND năm 2022 đặt kinh tế số đến năm 2025 ở mức nào')).toMatchObject({
      kind: 'target',
      document: 'kh134',
      due: '2025',
    });
  });

  test('"cũ" speaks of the name before it only', () => {
    expect(
      question('Phường Hạc Thành được hình thành từ những phường nào của thành phố Thanh Hóa cũ?'),
    ).toMatchObject({ kind: 'geography', units: ['commune:14797'] });
  });

  test('two topics that nothing joins are asked about', () => {
    expect(read('Vì sao người nghèo nhận trợ cấp qua thẻ mà lương hưu thì mới hơn 36%')).toMatchObject({
      kind: 'ambiguous',
      about: 'indicator',
    });
  });

  test('reasons asked for are marked, so that the answer can say that none are recorded', () => {
    expect(read('vì sao kinh tế số thấp')).toMatchObject({ kind: 'understood', asksWhy: true });
    expect(read('vì sao kinh tế số chưa đạt')).toMatchObject({ kind: 'understood', asksWhy: true });
  });

  test('so many from one end are an order of units, those of a former district in it', () => {
    expect(question('3 xã đứng cuối H. Hà Trung cũ về VB ký số')).toMatchObject({
      kind: 'ranking',
      order: 'worst',
      limit: 3,
      units: ['district:392'],
    });
  });

  test('"huyện Y cũ" behind a commune of today speaks of the district', () => {
    expect(question('CĐS X. Lam Sơn (Thọ Xuân cũ) tới đâu ạ').units).toEqual(['commune:15544']);
  });

  test('what is asked of no target by name asks of all that are due', () => {
    expect(question('có đạt mục tiêu 2025 không')).toMatchObject({ kind: 'risk', due: '2025' });
    expect(question('những chỉ tiêu nào hạn 2030')).toMatchObject({ kind: 'target', due: '2030' });
  });

  test('words typed with all their marks are not taken for others', () => {
    expect(question('Chỉ tiêu nào đã đạt mục tiêu 2025 rồi, chỉ cần kể những cái đạt')).toMatchObject({
      kind: 'listing',
      topics: [],
    });
    expect(question('x. Thạch Bình: HS TTHC nộp online đạt mấy % năm nay')).toMatchObject({
      kind: 'figure',
      period: '2026',
    });
  });

  test('"ở đâu" beside a limit or an end of an order asks for places, else for the source', () => {
    expect(question('tỷ lệ hài lòng dưới 90% ở đâu')).toMatchObject({
      kind: 'listing',
      threshold: { operator: '<', value: 90 },
    });
    expect(question('kinh tế số cao nhất ở đâu').kind).toBe('ranking');
    expect(question('con số 36% lương hưu lấy ở đâu').kind).toBe('source');
  });

  test('a year behind the words of a command is kept', () => {
    expect(question('mục tiêu 2030')).toMatchObject({ kind: 'target', due: '2030' });
    expect(question('tổng quan 2024')).toMatchObject({ kind: 'overview', period: '2024' });
  });

  test('unmarked words that are a name as well are asked about', () => {
    expect(read('dong tien co may to cong nghe so')).toMatchObject({ kind: 'ambiguous', about: 'unit' });
  });
});

describe('what several writers asked in vain', () => {
  test.each([
    ['Tỷ lệ đúng hạn năm 2024 bao nhiêu?', ['dossiers-on-time', 'feedback-on-time']],
    ['tỷ lệ ký số', ['documents-signed', 'citizen-signatures']],
  ])('"%s" is asked about: it names two indicators', (text, topics) => {
    const reading = read(text);

    expect(reading).toMatchObject({ kind: 'ambiguous', about: 'indicator' });
    expect(reading.kind === 'ambiguous' && reading.readings.flatMap((one) => one.topics)).toEqual(topics);
  });

  test.each(['xã Pù Luông nộp số liệu chưa', 'UBND x. Quảng Ngọc nộp BC chưa', 'Hoá Quỳ gửi báo cáo chưa'])(
    '"%s" asks who has reported',
    (text) => {
      expect(question(text)).toMatchObject({ kind: 'missing', units: [expect.stringMatching(/^commune:/)] });
    },
  );

  test('"Vẽ giúp tôi bức tranh chung về hạ tầng số" is a figure of speech', () => {
    expect(question('Vẽ giúp tôi bức tranh chung về hạ tầng số').kind).toBe('overview');
  });

  test('a rank and a score asked for at once are both given', () => {
    expect(question('DTI 2024: hạng + điểm').topics).toEqual(['dti-rank', 'dti-score']);
    expect(question('Năm 2024 hạng DTI bao nhiêu, điểm bao nhiêu?').topics).toEqual([
      'dti-rank',
      'dti-score',
    ]);
  });

  test('a unit that is no longer on the map is asked about, not drawn', () => {
    expect(question('Sao không thấy huyện Đông Sơn trên bản đồ nữa, nó về đâu rồi?').kind).toBe('geography');
  });

  test('one district may stand behind two communes', () => {
    expect(question('xã Phú Sơn và xã Định Hải của thị xã Nghi Sơn nay thuộc phường nào').units).toEqual([
      'oldcommune:16603',
      'oldcommune:16600',
    ]);
  });

  test('a reason for falling short is asked of the figure, not of the target', () => {
    expect(question('Vì sao kinh tế số năm 2023 mới hơn 8% trong khi nghị quyết đặt 20%?')).toMatchObject({
      kind: 'figure',
      topics: ['digital-economy'],
      period: '2023',
    });
  });

  test('"/muctieu tài khoản thanh toán 2030" is of the indicator that has a target', () => {
    expect(question('/muctieu tài khoản thanh toán 2030')).toMatchObject({
      kind: 'target',
      topics: ['e-payment-accounts'],
      due: '2030',
    });
  });

  test.each([
    ['kinh tế số nhưng bỏ 2023 đi, lấy 2021 thôi', { period: '2021', range: null }],
    ['khong can 2025, chi can 2030: muc tieu ty le hai long', { due: '2030' }],
    ['XHS, à quên, CQS của x. Quảng Bình', { topics: ['pillar:government'] }],
    ['TX Bỉm Sơn, ko phải P Bỉm Sơn, % DN CĐS', { units: ['district:381'] }],
  ])('"%s": what is taken back is not meant', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });

  test('words that are not understood keep the bot from doing anything', () => {
    for (const text of ['hủy đăng ký gói cước Viettel giúp tôi', 'USB token cắm vào máy không nhận, sửa sao'])
      expect(read(text).kind, text).toBe('not-understood');
  });
});
