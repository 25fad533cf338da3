import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('how far two places that were asked about are apart', () => {
  const nation = ['Điểm DTI của tỉnh năm 2024', 'trung bình cả nước thì sao'];

  test.each([
    'minh hon ho bao nhieu diem',
    'mình kém họ mấy điểm',
    'ta thấp hơn mức chung mấy',
    'mình thấp hơn họ nhiều không',
  ])('“%s” sets the province beside the country', (text) => {
    expect(asked(...nation, text)).toMatchObject({
      kind: 'comparison',
      topics: ['dti-score'],
      units: ['province', 'nation'],
      period: '2024',
    });
  });

  test.each([
    [['hài lòng Nga Thắng', 'cả tỉnh', 'xã mình kém tỉnh bao nhiêu điểm']],
    [['hài lòng Nga Thắng', 'toàn tỉnh bao nhiêu', 'thấp hơn mặt bằng chung mấy điểm']],
    [['hài lòng Nga Thắng', 'toàn tỉnh bao nhiêu', 'thế là thấp hơn bao nhiêu']],
  ])('%s', (texts) => {
    expect(asked(...texts)).toMatchObject({
      kind: 'comparison',
      topics: ['satisfaction'],
      units: ['commune:16114', 'province'],
    });
  });

  test.each([
    [['hài lòng Nga Thắng', 'Nga An', 'thấp hơn mặt bằng chung mấy điểm'], 'province'],
    [['hài lòng Nga Thắng', 'cả tỉnh', 'hơn cả nước bao nhiêu'], 'nation'],
  ])('%s names another', (texts, unit) => {
    expect(asked(...texts)).toMatchObject({ kind: 'comparison', units: [expect.any(String), unit] });
  });
});
