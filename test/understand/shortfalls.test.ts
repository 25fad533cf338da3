import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('the most of what falls short is the worst', () => {
  test.each([
    ['huyện nào hồ sơ trễ hẹn nhiều nhất', 'worst'],
    ['Huyện nào trả kết quả một cửa trễ nhiều nhất năm 2024', 'worst'],
    ['xã nào giải quyết hồ sơ quá hạn nhiều nhất', 'worst'],
    ['xã nào hồ sơ trả chậm ít nhất', 'best'],
    ['xã nào hồ sơ đúng hạn nhiều nhất', 'best'],
  ])('%s', (text, order) => {
    expect(read(text)).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'ranking', topics: ['dossiers-on-time'], order }],
    });
  });
});
