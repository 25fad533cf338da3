import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('an order among what a former district has become', () => {
  test.each([
    ['mấy phường tách từ thành phố Thanh Hóa cũ, phường nào dẫn đầu', 'best'],
    ['ma61y phu7o72ng ta1ch tu72 tha2nh pho61 Thanh Ho1a cu4, phu7o72ng na2o da64n d9a62u', 'best'],
    ['các xã nhập từ huyện Nga Sơn cũ, xã nào yếu nhất về ký số', 'worst'],
  ])('"%s"', (text, order) => {
    expect(asked(text)).toMatchObject({ kind: 'ranking', order, over: 'commune' });
  });

  test.each(['mấy phường tách từ thành phố Thanh Hóa', 'những xã nào nhập từ Nga Sơn'])(
    '"%s" asks what there is',
    (text) => {
      expect(asked(text)).toMatchObject({ kind: 'geography' });
    },
  );
});

test.each([
  ['nghị quyết 57 tỉnh giao 54 chỉ tiêu thì tăng được mấy cái', ['nq57-targets-up']],
  ['cơ quan nn ký số bao nhiêu', ['documents-signed']],
])('"%s" is a figure', (text, topics) => {
  expect(asked(text)).toMatchObject({ kind: 'figure', topics });
});
