import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

describe('what is to be written should there be no figure is no question', () => {
  test.each([
    [
      'Đề nghị đ/c cho biết tỷ lệ DN CĐS/tổng số DN có phát sinh thuế, nếu chưa có SL thì ghi rõ là chưa có',
      { kind: 'figure', topics: ['digital-enterprises'] },
    ],
    [
      'Số liệu mà đồng chí đang giữ được cập nhật lần cuối vào ngày tháng nào, nếu đã quá ba tháng thì nói để tôi ghi chú dưới bảng.',
      { kind: 'freshness', period: null },
    ],
    [
      'ti le ky so cap xa nam 2025, neu chua co so lieu thi ghi chua co',
      { kind: 'figure', topics: ['documents-signed'], period: '2025' },
    ],
    [
      'tỷ lệ hài lòng 2024 bao nhiêu, nếu thấp hơn 90% thì báo để tôi giải trình',
      { kind: 'figure', threshold: null, period: '2024' },
    ],
    [
      'Kinh tế số chiếm mấy phần trăm GRDP, còn nếu tỉnh chưa công bố thì nói rõ là chưa công bố',
      { kind: 'figure', topics: ['digital-economy'] },
    ],
    ['nếu có số liệu mới thì báo cho tôi', { kind: 'subscribe' }],
    ['theo dõi ký số giúp tôi, nếu có số mới thì báo tôi', { kind: 'subscribe' }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('the target or figure that a question starts from is not asked about', () => {
  test.each([
    [
      'NQ06 yêu cầu CQS của tỉnh vào nhóm dẫn đầu, vậy năm 2023 CQS xếp thứ mấy, có ngoài top 10 ko',
      { kind: 'figure', topics: ['dti-government-rank'], period: '2023' },
    ],
    [
      'Nếu hết năm 2025 mà chưa đủ 50% doanh nghiệp chuyển đổi số thì chúng tôi phải giải trình trước kỳ họp, vậy rốt cuộc tỉnh ta đạt bao nhiêu?',
      { kind: 'figure', topics: ['digital-enterprises'], period: '2025' },
    ],
    ['mục tiêu 2025 là 20% kinh tế số, thế năm 2024 chiếm mấy phần trăm', { kind: 'figure', period: '2024' }],
    [
      'chi tieu giao 50% doanh nghiep chuyen doi so, vay nam 2024 duoc bao nhieu',
      { kind: 'figure', topics: ['digital-enterprises'], period: '2024' },
    ],
    [
      'Báo cáo năm 2023 ghi kinh tế số 13%, nhưng báo cáo năm 2024 lại ghi khác, vậy năm 2024 là bao nhiêu',
      { kind: 'figure', topics: ['digital-economy'], period: '2024' },
    ],
    [
      'Kế hoạch yêu cầu 100% hồ sơ trực tuyến, vậy mục tiêu năm 2030 là bao nhiêu',
      { kind: 'target', due: '2030' },
    ],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('what somebody believes, fears or supposes is not asked about', () => {
  test.each([
    [
      'dịch vụ công trực tuyến mộtt phần năm 2024 còn lại bao nhieu, ít di là do chuyển sang toàn trìh phải không',
      { kind: 'figure', topics: ['services-partial'], period: '2024' },
    ],
    [
      'tinh den thang 11 nam 2023 so chi tieu xa hoi so cua nghi quyet 06 da dat la may tren may, toi nho mang mang la chua du',
      { kind: 'figure', topics: ['nq06-society-met'], period: '2023-11' },
    ],
    [
      'Cổng quốc gia đã tích hợp của tỉnh ta bao nhiêu dịch vụ công tính tới hết năm 2024, nghe nói là 1.711 nhưng tôi chưa dám ghi?',
      { kind: 'figure', topics: ['services-national-portal'] },
    ],
    ['ký số 2024 bao nhiêu, tôi nhớ là chưa đạt', { kind: 'figure', topics: ['documents-signed'] }],
    [
      'ký số năm 2025 được mấy phần trăm, có phải do cấp chữ ký số cho dân nhiều không',
      { topics: ['documents-signed'] },
    ],
    [
      'hồ sơ trực tuyến năm 2024 đạt bao nhiêu, thấp là do hồ sơ giấy còn nhiều phải không',
      { kind: 'figure' },
    ],
    [
      'HTTT, CSDL chuyên ngành đã kết nối với CSDLQG đủ 100% theo NQ 06-NQ/TU chưa, hay vẫn chưa có ai thống kê',
      { kind: 'figure', topics: ['data-sharing'] },
    ],
  ])('"%s"', (text, wanted) => {
    const reading = read(text);

    expect(reading).toMatchObject({ questions: [wanted] });
  });
});

describe('where somebody worked before is not asked about', () => {
  test.each([
    [
      'Hồi tôi còn làm ở huyện Vĩnh Lộc thì tỷ lệ này cao lắm, giờ xã Tây Đô hồ sơ trực tuyến được mấy phần trăm',
      { kind: 'figure', units: ['commune:15361'] },
    ],
    [
      'toi tung cong tac o Muong Lat, gio cho hoi xa Tam Chung tinh hinh the nao',
      { units: ['commune:14848'] },
    ],
    ['Hồi tôi còn làm ở huyện Vĩnh Lộc thì hồ sơ trực tuyến được bao nhiêu', { units: ['district:393'] }],
    [
      'Hồi còn huyện Nga Sơn, ký số so với Hà Trung thế nào',
      { kind: 'comparison', units: ['district:401', 'district:392'] },
    ],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('what is not wanted is left aside', () => {
  test.each([
    [
      'Tôi không cần biết xã nào, chỉ cần tổng số xã đã hoàn thành',
      { kind: 'figure', topics: ['communes-completed'] },
    ],
    [
      'khong can biet xa nao, chi can tong so xa da hoan thanh',
      { kind: 'figure', topics: ['communes-completed'] },
    ],
    ['Tôi có số 2023 rồi, chỉ cần số 2024 của kinh tế số', { kind: 'figure', period: '2024', range: null }],
    ['Kinh tế số 2023 tôi biết rồi, chỉ cần 2024', { topics: ['digital-economy'], period: '2024' }],
    ['Đã biết mục tiêu là 90%, tôi chỉ muốn kết quả hài lòng 2024', { kind: 'figure', period: '2024' }],
    ['không cần biểu đồ, chỉ cần số ký số năm 2025', { kind: 'figure', topics: ['documents-signed'] }],
    ['Đừng gửi bản tin nữa, chỉ gửi khi tôi hỏi', { kind: 'unsubscribe' }],
    ['Có gì mới, chỉ nêu chỉ tiêu kinh tế số', { topics: ['digital-economy'] }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('figures that others have told are weighed by the one that holds', () => {
  test.each([
    [
      'Ai cũng bảo tỉnh ta đứng thứ 7 về DTI, nhưng tôi nhớ là thứ 12, cái nào đúng cho năm 2024',
      { kind: 'figure', topics: ['dti-rank'], period: '2024' },
    ],
    [
      'hài lòng 2024 có chỗ ghi 95 có chỗ ghi 98, con số nào chính xác',
      { kind: 'figure', topics: ['satisfaction'] },
    ],
  ])('"%s"', (text, wanted) => {
    expect(read(text)).toMatchObject({ questions: [wanted] });
  });
});

describe('numbered questions are asked one by one', () => {
  test.each([
    'Hỏi đồng chí hai ý: một là hạng DTI 2024, hai là xã nào ký số thấp nhất',
    'hoi hai y: mot la hang dti 2024, hai la xa nao ky so thap nhat',
  ])('"%s"', (text) => {
    expect(read(text)).toMatchObject({
      questions: [
        { kind: 'figure', topics: ['dti-rank'], period: '2024' },
        { kind: 'ranking', topics: ['documents-signed'], order: 'worst', period: null },
      ],
    });
  });

  test('several figures stay one question', () => {
    expect(question('một là hài lòng, hai là đúng hạn năm 2024')).toMatchObject({
      kind: 'figure',
      topics: ['satisfaction', 'dossiers-on-time'],
    });
  });
});
