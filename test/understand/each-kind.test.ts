import { expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

const both = ['services-partial', 'services-full'];

test.each([
  ['sang 2024 thì mỗi loại bao nhiêu', '2024'],
  ['sang 2024 hai loại đó thay đổi thế nào', '2024'],
  ['sang 2024 hai loai do thay doi the nao', '2024'],
])('“%s” is asked of both kinds of services', (text, period) => {
  const reading = readLast(['dịch vụ công một phần 2023 bao nhiêu dịch vụ', 'toàn trình 2023', text]);
  expect(reading).toMatchObject({ questions: [{ topics: both, period }] });
});

test('“mỗi loại” after one of them points at none', () => {
  const reading = readLast(['tỷ lệ hài lòng toàn tỉnh năm 2023', 'sang 2024 thì mỗi loại bao nhiêu']);
  expect(reading).not.toMatchObject({ questions: [{ topics: both }] });
});

test('“toàn trình 2023” after the number of services done in part is their number', () => {
  expect(readLast(['dịch vụ công một phần 2023 bao nhiêu dịch vụ', 'toàn trình 2023'])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['services-full'], period: '2023' }],
  });
  expect(read('toàn trình 2023')).toMatchObject({ questions: [{ topics: ['online-dossiers'] }] });
});

test.each([
  'mức trợ cấp bảo trợ xã hội hiện nay một tháng mấy trăm',
  'trợ cấp bảo trợ xã hội mỗi tháng được mấy trăm nghìn',
  'mức trợ cấp xã hội hiện nay là bao nhiêu',
])('“%s” asks for an amount that is not held', (text) => {
  expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'not-measured' });
});

test('“mỗi tháng bao nhiêu hồ sơ trực tuyến” asks for no money', () => {
  expect(read('mỗi tháng bao nhiêu hồ sơ trực tuyến')).toMatchObject({
    questions: [{ topics: ['online-dossiers'] }],
  });
});
