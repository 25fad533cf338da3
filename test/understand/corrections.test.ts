import { expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

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
