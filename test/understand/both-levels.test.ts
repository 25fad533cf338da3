import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

const communesFirst = ['communes-completed', 'districts-completed'];

describe('the communes and the districts that are done, asked of in one message', () => {
  test.each([
    ['Đến 2030 bao nhiêu phần trăm cấp xã phải hoàn thành, cấp huyện bao nhiêu?', 'target'],
    ['Đến 2030 mấy phần trăm xã và mấy phần trăm huyện phải hoàn thành', 'target'],
    ['xã hoàn thành bao nhiêu, huyện hoàn thành bao nhiêu', 'figure'],
    ['số xã và số huyện hoàn thành chuyển đổi số', 'figure'],
  ])('%s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ kind, topics: communesFirst }] });
  });

  test.each([
    ['số xã hoàn thành chuyển đổi số ở huyện Nga Sơn', { kind: 'figure', topics: ['communes-completed'] }],
    ['huyện nào nhiều xã hoàn thành nhất', { kind: 'ranking', topics: ['communes-completed'] }],
  ])('where one level only says where: %s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });
});
