import { expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const first = 'Tỷ trọng kinh tế số của cả nước từ 2020 đến 2024';

test.each([
  'Thôi, cho tôi xem Sao Vàng đi, xã này chuyển đổi số thế nào',
  'cho tôi xem xã Sao Vàng, xã ấy chuyển đổi số ra sao',
  'thoi, cho toi xem Sao Vang di, xa nay chuyen doi so the nao',
])('“%s” takes nothing over', (text) => {
  const reading = readLast([first, text]);
  expect(reading).toMatchObject({
    questions: [{ kind: 'overview', topics: [], units: ['commune:15553'], range: null }],
  });
});

test('“xã này” beside another place is that spoken of before', () => {
  expect(readLast(['Tỷ lệ hài lòng xã Xuân Lập', 'so với Sao Vàng, xã này thế nào'])).toMatchObject({
    questions: [{ kind: 'comparison', topics: ['satisfaction'] }],
  });
});
