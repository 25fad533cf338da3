import { describe, expect, test } from 'vitest';
import { asked, catalogue, readLast } from './support/understanding.ts';
import type { UnitId } from '#domain/unit.ts';

test.each([
  ['điểm dti 2023', 'không, tôi hỏi hạng chứ có hỏi điểm đâu', 'dti-rank'],
  ['cho minh diem dti nam 2023', 'khong, toi hoi hang chu co hoi diem dau', 'dti-rank'],
])('%s: “%s” asks for the other', (first, text, topic) => {
  expect(readLast([first, text])).toMatchObject({
    questions: [{ kind: 'figure', topics: [topic], period: '2023' }],
  });
});

test('without marks one unit takes the place of another', () => {
  const reading = readLast(['ky so cua Thach Quang voi Thach Binh', 'bo Thach Binh ra, thay bang Kim Tan']);

  expect(reading).toMatchObject({
    questions: [{ kind: 'comparison', units: ['commune:15199', 'commune:15187'] }],
  });
});

test.each([
  ['Hồ sơ trực tuyến xã Trường Lâm', 'Sao lại Trường Lâm, tôi bảo Trúc Lâm cơ mà', ['commune:16624']],
  ['hồ sơ trực tuyến của Đông Thành', 'Đông Thành chưa có thì lấy Hoa Lộc', ['commune:16072']],
  [
    'So sánh xã Tam Lư với xã Tam Thanh',
    'không so với Tam Thanh nữa, so với Sơn Thủy',
    ['commune:15019', 'commune:15010'],
  ],
  [
    'So sánh xã Trường Lâm và xã Các Sơn về dịch vụ công trực tuyến',
    'Các Sơn không phải địa bàn tôi theo dõi, thay bằng phường Trúc Lâm',
    ['commune:16636', 'commune:16624'],
  ],
  [
    'so sánh ký số xã Thiệu Trung với xã Thiệu Toán',
    'thay Thiệu Toán bằng Thiệu Tiến, các thứ khác để nguyên',
    ['commune:15835', 'commune:15778'],
  ],
])('%s: “%s” puts one unit for another', (first, text, units) => {
  expect(readLast([first, text])).toMatchObject({ questions: [{ units }] });
});

test('one of several units or indicators is left out', () => {
  expect(readLast(['So sánh hài lòng của Cẩm Tú, Cẩm Vân, Cẩm Tân', 'bớt Cẩm Tân đi em'])).toMatchObject({
    questions: [{ kind: 'comparison', topics: ['satisfaction'], units: ['commune:15148', 'commune:15163'] }],
  });
  expect(
    readLast(['Hồ sơ trực tuyến, đúng hạn, hài lòng của xã Tượng Lĩnh', 'bỏ cái hài lòng']),
  ).toMatchObject({
    questions: [{ topics: ['online-dossiers', 'dossiers-on-time'], units: ['commune:16363'] }],
  });
});

test.each([
  ['hồ sơ đúng hạn của xã Thọ Lập tháng 9/2026', 'tôi ghi nhầm, phải là xã Thọ Long'],
  ['ho so dung han xa Tho Lap thang 9/2026', 'go nham, phai la Tho Long'],
])('%s: “%s” sets no target', (first, text) => {
  expect(readLast([first, text])).toMatchObject({
    questions: [{ kind: 'figure', units: ['commune:15505'], period: '2026-09' }],
  });
});

test('another indicator than the one told apart keeps place and time', () => {
  const first = 'Số tài khoản thanh toán của toàn tỉnh năm 2024';

  expect(readLast([first, 'Đó là số tài khoản, còn tôi cần tỷ lệ người dân có tài khoản'])).toMatchObject({
    questions: [{ topics: ['e-payment-accounts'], units: ['province'], period: '2024' }],
  });
});

test.each(['Chuyển sang việc khác: hạng DTI năm 2024', 'thôi hỏi chuyện khác nhé, hạng dti 2024'])(
  '“%s” takes nothing over',
  (text) => {
    expect(readLast(['Hồ sơ trực tuyến xã Na Mèo', text])).toMatchObject({
      questions: [{ topics: ['dti-rank'], units: [], period: '2024' }],
    });
  },
);

test.each([
  'à sửa lại, Triệu Sơn chứ không phải Thọ Xuân',
  'xin lỗi em, Triệu Sơn chứ không phải Thọ Xuân nhé',
  'ấy chết, là Triệu Sơn chứ không phải Thọ Xuân',
])('“%s” puts one of the two in the place of the other', (text) => {
  expect(asked('hài lòng Yên Định', 'so sánh Yên Định với Thọ Xuân', text)).toMatchObject({
    kind: 'comparison',
    topics: ['satisfaction'],
    units: ['commune:15469', 'commune:15664'],
  });
});

test('“ấy chết, quý 2 mới phải, vẫn Hoa Lộc” mends the time', () => {
  const turns = ['hồ sơ đúng hạn xã Vạn Lộc quý 3 năm nay', 'xã Hoa Lộc cùng quý'];

  expect(asked(...turns, 'ấy chết, quý 2 mới phải, vẫn Hoa Lộc')).toMatchObject({
    kind: 'figure',
    topics: ['dossiers-on-time'],
    units: ['commune:16072'],
    period: '2026-Q2',
  });
});

describe('of several former communes of a name', () => {
  const unsure = ['xã Xuân Lộc cds thế nào', 'cũng chả nhớ huyện nào, hình như Triệu Sơn'];
  const parentOf = (reading: object) =>
    'units' in reading && Array.isArray(reading.units)
      ? reading.units.map((id) => catalogue.unit(id as UnitId)).map((unit) => [unit?.name, unit?.parent])
      : null;

  test('“cũng chả nhớ huyện nào, hình như Triệu Sơn” chooses the one there', () => {
    expect(parentOf(asked(...unsure))).toEqual([['Xuân Lộc', 'district:397']]);
  });

  test.each(['à không phải, bên Thường Xuân cơ', 'nhầm, Thường Xuân'])('“%s” means the other', (text) => {
    expect(parentOf(asked(...unsure, text))).toEqual([['Xuân Lộc', 'district:396']]);
  });

  test('“xã Thường Xuân thì sao” goes on to another', () => {
    expect(parentOf(asked(...unsure, 'xã Thường Xuân thì sao'))).toEqual([['Thường Xuân', 'district:396']]);
  });
});
