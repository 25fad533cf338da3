import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('"không phải, …" denies what was understood', () => {
  test.each([
    [['hài lòng Nghi Sơn', 'không phải, thị xã cơ'], 'district:407'],
    [['hài lòng xã Nga Sơn', 'ko phải, huyện cơ mà'], 'district:401'],
    [['hài lòng huyện Nga Sơn', 'không phải, xã'], 'commune:16093'],
  ])('%s', (texts, unit) => {
    expect(asked(...texts)).toMatchObject({ kind: 'figure', topics: ['satisfaction'], units: [unit] });
  });

  test('“không phải huyện” denies the district', () => {
    expect(asked('hài lòng Nga Sơn', 'không phải huyện')).toMatchObject({ units: ['commune:16093'] });
  });
});

test.each(['bỏ Bỉm Sơn, lấy TX Nghi Sơn thay vào', 'bỏ Bỉm Sơn ra thế Nghi Sơn vào'])(
  '“%s” puts one in the place of the other',
  (text) => {
    expect(asked('So sánh TP Sầm Sơn và TX Bỉm Sơn', text)).toMatchObject({
      kind: 'comparison',
      units: ['district:382', 'district:407'],
    });
  },
);

test('“30/34 à” names no year', () => {
  expect(asked('Số chỉ tiêu kế hoạch năm đạt được trong năm 2022', '2023 thì sao', '30/34 à')).toMatchObject({
    period: '2023',
  });
});
