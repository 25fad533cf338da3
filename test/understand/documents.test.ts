import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('a document that a later turn names', () => {
  test.each([
    ['QĐ 1829 quy định gì', 'qd1829'],
    ['Quyết định 969 giao những gì', 'qd969'],
    ['quyet dinh 1829 noi gi', 'qd1829'],
  ])('"%s" takes no place over', (text, document) => {
    expect(asked('XHS Yên Định 2024', text)).toMatchObject({ units: [], topics: [], document });
  });

  test('"những chỉ tiêu nào của Nghị quyết 06 có nguy cơ không đạt" takes over neither place nor year', () => {
    const text = 'Những chỉ tiêu nào của Nghị quyết 06 có nguy cơ không đạt?';
    expect(asked('Hài lòng của người dân huyện Nga Sơn năm 2024', text)).toMatchObject({
      kind: 'risk',
      units: [],
      period: null,
    });
  });

  test('"những chỉ tiêu nào có nguy cơ không đạt" is still asked of the place', () => {
    const text = 'những chỉ tiêu nào có nguy cơ không đạt';
    expect(asked('tình hình chuyển đổi số huyện Nga Sơn', text)).toMatchObject({ units: ['district:401'] });
  });
});
