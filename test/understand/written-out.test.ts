import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const [hoVuong, ngaAn, baDinh] = ['commune:16138', 'commune:16144', 'commune:16171'];
const three = ['tỷ lệ hài lòng xã Hồ Vương', 'Nga An thì sao', 'xã Ba Đình'];

describe('places spoken of that a whole sentence points at', () => {
  test.each([
    'ba xã đó so với mặt bằng chung của tỉnh hơn hay kém',
    'neu so ca ba xa voi muc chung cua tinh thi sao',
    'so cả ba với toàn tỉnh giúp tôi',
  ])('“%s” means all three of them', (text) => {
    expect(readLast([...three, text])).toMatchObject({
      questions: [
        { kind: 'comparison', topics: ['satisfaction'], units: [hoVuong, ngaAn, baDinh, 'province'] },
      ],
    });
  });

  test.each([
    ['Tổng hợp giúp tôi ba xã thành một bảng', [hoVuong, ngaAn, baDinh]],
    ['Trong mấy xã tôi vừa hỏi, xã nào thấp nhất?', [hoVuong, ngaAn, baDinh]],
    ['Bốn xã kể cả xã Hà Trung thì xếp thế nào', [hoVuong, ngaAn, baDinh, 'commune:15271']],
    ['so với xã thứ hai thì Hồ Vương hơn hay kém', [ngaAn, hoVuong]],
  ])('“%s” sets those beside one another', (text, units) => {
    expect(readLast([...three, text])).toMatchObject({ questions: [{ kind: 'comparison', units }] });
  });

  test.each([
    ['xã đầu tiên tôi hỏi ấy, số dịch vụ công trực tuyến bao nhiêu', hoVuong],
    ['quay lai xa dau tien, dich vu cong truc tuyen the nao', hoVuong],
    ['cái xã hỏi lúc đầu ấy, dịch vụ công trực tuyến mấy phần trăm', hoVuong],
    ['trở lại xã thứ hai, dịch vụ công trực tuyến được mấy phần trăm', ngaAn],
  ])('“%s” asks of one of them', (text, unit) => {
    expect(readLast([...three, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['online-dossiers'], units: [unit] }],
    });
  });

  test('“hai xã mới đó” after a parted commune are those that took its place', () => {
    const reading = readLast(['Xã Luận Khê bây giờ về đâu?', 'hai xã mới đó ký số được bao nhiêu']);

    expect(reading).toMatchObject({
      questions: [
        { kind: 'comparison', topics: ['documents-signed'], units: ['commune:15634', 'commune:15661'] },
      ],
    });
  });
});

describe('what a former commune has become', () => {
  test.each([
    ['Xã mới bây giờ chuyển đổi số tới mô rồi', 'overview'],
    ['xa bay gio gop tu nhung dau', 'geography'],
    ['xã hiện nay có trễ khoản nào không', 'risk'],
  ])('“%s” is the only one that took its place', (text, kind) => {
    expect(readLast(['xã Hoằng Ngọc cũ nay về đâu', text])).toMatchObject({
      questions: [{ kind, units: ['commune:16000'] }],
    });
  });

  const parted = 'Xã Luận Khê chia về hai xã Luận Thành, Tân Thành à';

  test('“hai xã ấy bên nào làm số hóa tốt hơn” after a question that names them', () => {
    expect(readLast([parted, 'hai xã ấy bên nào làm số hóa tốt hơn'])).toMatchObject({
      questions: [{ kind: 'comparison', units: ['commune:15634', 'commune:15661'] }],
    });
  });

  test('“xã thứ hai còn gộp từ những đâu nữa” is the second of them', () => {
    expect(readLast([parted, 'xã thứ hai còn gộp từ những đâu nữa'])).toMatchObject({
      questions: [{ kind: 'geography', units: ['commune:15661'] }],
    });
  });
});

describe('one of several compared, by its place', () => {
  const compared = 'so sánh xã Kim Tân với xã Vân Du';

  test.each(['lay xa Thanh Vinh thay cho xa dau', 'thay xã đầu bằng xã Thành Vinh'])('“%s”', (text) => {
    expect(readLast([compared, text])).toMatchObject({
      questions: [{ kind: 'comparison', units: ['commune:15229', 'commune:15190'] }],
    });
  });

  test('“bỏ xã thứ hai đi” leaves the others', () => {
    expect(readLast(['so sánh Nga An, Hồ Vương, Ba Đình về ký số', 'bỏ xã thứ hai đi'])).toMatchObject({
      questions: [{ kind: 'comparison', units: [ngaAn, baDinh] }],
    });
  });
});

describe('the time asked about first', () => {
  test.each([
    'Riêng trụ xã hội số ở cái năm tôi hỏi trước tiên, hạng mấy',
    'hạng xã hội số của năm đầu tiên tôi hỏi',
    'quay lại năm đầu tiên, hạng xã hội số bao nhiêu',
  ])('“%s”', (text) => {
    expect(readLast(['hạng DTI năm 2023', 'rồi 2024?', text])).toMatchObject({
      questions: [{ topics: ['dti-society-rank'], period: '2023' }],
    });
  });
});

describe('several indicators asked about one by one', () => {
  test.each([
    'chuyển cả hai dòg sag năm 2021 nhé',
    'doi ca 2 cot sang 2021',
    'chuyển cả hai chỉ tiêu sang năm 2021 nhé',
  ])('“%s” asks of both', (text) => {
    expect(readLast(['hạng DTI chung năm 2022', 'hạng chính quyền số năm 2022 luôn', text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['dti-rank', 'dti-government-rank'], period: '2021' }],
    });
  });
});

describe('an indicator that was asked about first', () => {
  test.each(['quay lai cai dau, cho thang 10', 'trở lại chỉ tiêu đầu tiên, lấy tháng 10'])('“%s”', (text) => {
    expect(readLast(['ho so dung han xa Linh Toai', 'dvc truc tuyen', text])).toMatchObject({
      questions: [{ topics: ['dossiers-on-time'], units: ['commune:15298'], period: '2026-10' }],
    });
  });
});

describe('what points at nothing spoken of', () => {
  test.each([
    ['xã đầu tiên hoàn thành chuyển đổi số là xã nào', 'listing'],
    ['3 xã dẫn đầu về chữ ký số', 'ranking'],
    ['xã đầu bảng ký số là xã nào', 'ranking'],
  ])('“%s” asks of all communes', (text, kind) => {
    expect(readLast([...three, text])).toMatchObject({ questions: [{ kind, units: [] }] });
  });
});

describe('figures put together', () => {
  test.each(['gộp xã Thạch Quảng, xã Thành Vinh lại xem ai hơn', 'gop Thach Quang, Thanh Vinh lai so'])(
    '“%s” is no merger of units',
    (text) => {
      expect(readLast([text])).toMatchObject({ questions: [{ kind: 'comparison' }] });
    },
  );
});

test('“chỉ tiêu đầu tiên năm 2030 phải đạt mấy” is the target of the one asked about first', () => {
  expect(
    readLast([
      'Kinh tế số của tỉnh',
      'Doanh nghiệp chuyển đổi số?',
      'Chỉ tiêu đầu tiên năm 2030 phải đạt mấy %',
    ]),
  ).toMatchObject({ questions: [{ kind: 'target', topics: ['digital-economy'], due: '2030' }] });
});

test('“ba chỉ tiêu vừa rồi” are those asked about one by one', () => {
  expect(
    readLast([
      'Kết nối chia sẻ dữ liệu của tỉnh được bao nhiêu %',
      'định danh xác thực điện tử?',
      'kiểm tra qua mạng?',
      'Ba chỉ tiêu vừa rồi cái nào chưa đạt',
    ]),
  ).toMatchObject({ questions: [{ topics: ['data-sharing', 'e-identity', 'online-inspection'] }] });
});

test.each([
  ['ba xã này cái nào chưa có số', ['satisfaction']],
  ['ba xã đó xã nào chưa có số liệu', ['satisfaction']],
  ['ba xã này còn thiếu số liệu chỉ tiêu nào', []],
])('“%s” after their figures', (text, topics) => {
  expect(readLast([...three, text])).toMatchObject({
    questions: [{ kind: 'missing', topics, units: [hoVuong, ngaAn, baDinh] }],
  });
});

test.each(['ừ thế ai là số một tỉnh', 'toàn tỉnh xếp ai đầu', 'ai la quan quan'])(
  '“%s” asks who is first',
  (text) => {
    expect(readLast([...three, text])).toMatchObject({
      questions: [{ kind: 'ranking', topics: ['satisfaction'], order: 'best' }],
    });
  },
);

test('“Nga Son too” is asked alike', () => {
  expect(readLast(['e-payment Hau Loc', 'Nga Son too'])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['e-payment-accounts'] }],
  });
});

test('“mấy cây số” is no figure of the programme', () => {
  expect(readLast(['thôn bản phủ sóng ở huyện Quan Sơn', 'từ thành phố lên đó mấy cây số'])).toMatchObject({
    kind: 'not-understood',
  });
});

test('"trong hai xã mới đó thì xã nào …" after the parts of a former commune is of these', () => {
  const turns = ['Xã Luận Khê bây giờ về đâu?', 'Tách vào Luận Thành và Tân Thành, tôi hiểu rồi.'];
  const reading = readLast([...turns, 'Trong hai xã mới đó thì xã nào đã hoàn thành chuyển đổi số?']);

  expect(reading).toMatchObject({ questions: [{ kind: 'comparison', topics: ['communes-completed'] }] });
  expect(JSON.stringify(reading)).toMatch(/"units":\["commune:\d+","commune:\d+"\]/);
});
