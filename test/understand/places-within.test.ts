import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

const own = 'commune:16114';
const district = 'district:401';

describe('a place among the communes of a former district', () => {
  test.each([
    'Nga Thắng đứng thứ mấy trong các xã của Nga Sơn về ký số',
    'Nga Thang dung thu may trong cac xa nga son ve ky so',
    'xã Nga Thắng xếp thứ bao nhiêu trong các xã thuộc huyện Nga Sơn cũ về ký số',
    'xã Nga Thắng đứng thứ mấy trong huyện Nga Sơn về ký số',
    'xã Nga Thắng ký số xếp hạng mấy trong huyện Nga Sơn',
  ])('"%s"', (text) => {
    expect(asked(text)).toMatchObject({ kind: 'ranking', units: [own, district], over: 'commune' });
  });

  test.each([
    ['xã Nga Thắng đứng thứ mấy trong các xã của tỉnh về ký số', { kind: 'ranking', units: [own] }],
    ['so xã Nga Thắng với huyện Nga Sơn về ký số', { kind: 'comparison', units: [own, district] }],
    ['ký số các xã Nga Thắng và Nga Sơn', { kind: 'comparison', units: [own, 'commune:16093'] }],
    ['trong các xã của Nga Sơn, xã nào ký số nhất', { kind: 'ranking', units: [district] }],
  ])('"%s" is no such place', (text, wanted) => {
    expect(asked(text)).toMatchObject(wanted);
  });
});
