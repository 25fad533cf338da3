import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';
import type { Question } from '#domain/question.ts';

function last(...texts: readonly string[]): Question {
  const reading = readLast(texts);
  if (reading.kind !== 'understood') throw new Error(`not understood: ${JSON.stringify(reading)}`);
  return reading.questions[0];
}

describe('a message that goes on from the one before', () => {
  const start = 'mức độ hài lòng huyện Thọ Xuân năm 2024';

  test.each([
    [
      'còn huyện Yên Định?',
      { kind: 'figure', topics: ['satisfaction'], units: ['district:394'], period: '2024' },
    ],
    ['thế năm 2023', { kind: 'figure', units: ['district:395'], period: '2023' }],
    ['năm trước đó', { period: '2023' }],
    ['rồi còn dịch vụ công trực tuyến', { topics: ['online-dossiers'], units: ['district:395'] }],
    ['nguồn đâu', { kind: 'source', topics: ['satisfaction'], period: '2024' }],
    ['vẽ biểu đồ', { kind: 'chart', topics: ['satisfaction'], units: ['district:395'] }],
    ['chi tiết hơn', { kind: 'figure', topics: ['satisfaction'], units: ['district:395'] }],
    ['huyện đó chậm chỉ tiêu nào', { kind: 'risk', units: ['district:395'] }],
    ['so với huyện Yên Định thì sao', { kind: 'comparison', units: ['district:395', 'district:394'] }],
    ['chỉ tiêu này tính thế nào', { kind: 'definition', topics: ['satisfaction'], units: [] }],
  ])('%s', (text, wanted) => {
    expect(last(start, text)).toMatchObject(wanted);
  });

  test('is told apart from a new question', () => {
    expect(last(start, 'tình hình kinh tế số toàn tỉnh 2023')).toMatchObject({
      topics: ['digital-economy'],
      units: ['province'],
      period: '2023',
    });
  });
});

describe('words typed without marks that lead on', () => {
  test.each([
    ['xã an nông', 'an nong dvctt duoc bn %', 'con tho ngoc a', { topics: ['online-dossiers'] }],
    [
      'hoằng châu',
      'xa hoang chau xa hoi so the nao roi',
      'the cai kinh te so?',
      { units: ['commune:15976'] },
    ],
    ['một phần', 'so dich vu cong mot phan nam 2024', 'con toan trinh?', { period: '2024' }],
  ])('after %s', (_, first, then, wanted) => {
    expect(last(first, then)).toMatchObject(wanted);
  });
});

describe('steps from what was spoken of', () => {
  test.each([
    ['chữ ký số tháng 3/2025', 'tháng sau', { period: '2025-04' }],
    ['kinh tế số quý 4/2024', 'quý sau', { period: '2025-Q1' }],
    ['Hạng xã hội số của tỉnh năm 2022', 'sang 2023 thì hạng mấy', { kind: 'figure', period: '2023' }],
    ['số dịch vụ công một phần năm 2024', 'còn toàn trình?', { topics: ['services-full'], period: '2024' }],
    ['mục tiêu kinh tế số 2030', 'văn bản nào nói thế', { kind: 'source', due: '2030' }],
    [
      'chữ ký số của dân xã Đồng Lương',
      'xếp thứ mấy trong tỉnh',
      { kind: 'ranking', topics: ['citizen-signatures'], units: ['commune:15058'] },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(last(first, then)).toMatchObject(wanted);
  });

  test('"hai cái đó" are the topics of the two questions before', () => {
    expect(
      last('tỷ lệ hài lòng', 'thế doanh nghiệp chuyển đổi số', 'mục tiêu cho hai cái đó?'),
    ).toMatchObject({
      kind: 'target',
      topics: ['satisfaction', 'digital-enterprises'],
    });
  });
});

describe('several questions in one message', () => {
  test('are all answered', () => {
    const reading = read('kinh tế số đang bao nhiêu và mục tiêu bao nhiêu');

    expect(reading).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure' }, { kind: 'target' }],
    });
  });

  test.each([
    ['dti; kinh tế số', [{ topics: ['dti-rank'] }, { topics: ['digital-economy'] }]],
    [
      'dti 2024? kinh tế số 2023?',
      [
        { topics: ['dti-rank'], period: '2024' },
        { topics: ['digital-economy'], period: '2023' },
      ],
    ],
    [
      'mục tiêu kinh tế số 2030; dti 2023 hạng mấy; bao nhiêu xã hoàn thành cđs',
      [
        { kind: 'target', due: '2030' },
        { topics: ['dti-rank'], period: '2023' },
        { topics: ['communes-completed'], period: null },
      ],
    ],
  ])('parted by signs keep their own topics and times: %s', (text, questions) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions });
  });

  test('about several indicators are one', () => {
    expect(last('mức độ hài lòng và kinh tế số').topics).toEqual(['satisfaction', 'digital-economy']);
  });
});

describe('what cannot be answered', () => {
  test('is refused naming the words', () => {
    expect(read('tỷ lệ hộ nghèo của Lang Chánh')).toMatchObject({
      kind: 'not-understood',
      why: 'not-measured',
      unknown: ['hộ nghèo'],
    });
  });

  test('keeps the unit for a tap', () => {
    expect(read('tỷ lệ hộ nghèo của huyện Lang Chánh')).toMatchObject({
      nearest: [{ kind: 'overview', units: ['district:388'] }],
    });
  });

  test('is asked back when an adjective does not say which end is meant', () => {
    expect(read('huyện nào xyzt nhất về mức độ hài lòng')).toMatchObject({
      kind: 'ambiguous',
      about: 'direction',
    });
  });

  test('is asked back when a word belongs to several indicators', () => {
    expect(read('hồ sơ huyện Nga Sơn')).toMatchObject({ kind: 'ambiguous', about: 'indicator' });
  });
});

describe('commands', () => {
  test.each([
    ['/huyen nhu xuan', { kind: 'overview', units: ['district:402'] }],
    ['/xa nga son', { kind: 'overview', units: ['commune:16093'] }],
    ['/tong quan', { kind: 'overview' }],
    ['/XEPHANG@tien_do_bot dvctt', { kind: 'ranking', topics: ['online-dossiers'] }],
    ['/nguyco', { kind: 'risk' }],
    ['/lienket ABC-123', { kind: 'link', rest: 'ABC-123' }],
    ['/ngonngu tiếng Anh', { kind: 'language', rest: 'en' }],
    ['/dangky kinh tế số', { kind: 'subscribe', topics: ['digital-economy'], rest: 'kinh tế số' }],
    [
      '/capnhat kinh te so 2025 21,3% nguồn báo cáo',
      {
        kind: 'update',
        topics: ['digital-economy'],
        period: '2025',
        rest: 'kinh te so 2025 21,3% nguồn báo cáo',
      },
    ],
    ['cập nhật kinh tế số 2025 21,3%', { kind: 'update' }],
    ['cập nhật số liệu định danh mới nhất', { kind: 'freshness' }],
    ['duyệt', { kind: 'approve' }],
    ['hoàn tác', { kind: 'undo' }],
  ])('%s', (text, wanted) => {
    expect(last(text)).toMatchObject(wanted);
  });

  test('that enter figures are never mended', () => {
    expect(last('/capnhat kihn te so 2025 21,3%').topics).toEqual([]);
  });
});

describe('a conversation goes on', () => {
  test.each([
    [
      'top 5 xã về định danh điện tử',
      'riêng trong huyện Nông Cống',
      { kind: 'ranking', units: ['district:404'] },
    ],
    ['Kinh tế số Thường Xuân 2024', 'xã', { units: ['commune:15646'], period: '2024' }],
    ['so sánh Nga Sơn và Hà Trung', 'huyện cả hai', { units: ['district:401', 'district:392'] }],
    ['Hạng DTI năm 2021', 'giờ là hạng mấy rồi', { kind: 'figure', topics: ['dti-rank'], period: null }],
    ['Mục tiêu định danh điện tử năm 2025', 'thực tế được bao nhiêu', { kind: 'figure', period: '2025' }],
    ['chữ ký số người dân năm 2024', 'sang năm 2023 thì được mấy', { kind: 'figure', period: '2023' }],
    ['hồ sơ đúng hạn năm 2024', 'năm liền trước đó thì bao nhiêu', { kind: 'figure', period: '2023' }],
    ['hồ sơ trực tuyến ở Mường Lát', 'Lang Chánh đạt mấy', { kind: 'figure', topics: ['online-dossiers'] }],
    ['Định danh điện tử nghĩa là gì?', 'Còn chỉ tiêu kết nối, chia sẻ dữ liệu?', { kind: 'definition' }],
    ['Tỷ lệ hài lòng ở Nông Cống', 'Quảng Xương cao hơn hay thấp hơn', { kind: 'comparison' }],
    ['xếp hạng các huyện về văn bản ký số', 'huyện Như Thanh đứng thứ mấy', { topics: ['documents-signed'] }],
    ['Xã Kim Tân thế nào', 'hồ sơ đúng hạn bao nhiêu', { units: ['commune:15190'] }],
  ])('%s → %s', (first, then, wanted) => {
    const { units, ...rest } = wanted as { readonly units?: readonly string[] };
    const question = last(first, then);

    expect(question).toMatchObject(rest);
    if (units) expect(question.units).toHaveLength(units.length);
  });

  test('two years are set beside one another', () => {
    expect(
      last('Hạng DTI của tỉnh năm 2020', 'Còn năm 2024?', 'Giữa hai năm đó chênh nhau thế nào?'),
    ).toMatchObject({
      kind: 'comparison',
      range: { from: '2020', to: '2024' },
    });
  });

  test('a command with words of its own does not', () => {
    expect(last('/tiendo dvctt hoang hoa', '/huyen hau loc')).toMatchObject({
      kind: 'overview',
      topics: [],
      units: ['district:400'],
    });
  });

  test('thanks are about nothing', () => {
    expect(last('Xã nào chưa hoàn thành chuyển đổi số?', 'thế đủ rồi, cảm ơn nha')).toMatchObject({
      kind: 'thanks',
      topics: [],
      units: [],
    });
  });
});
