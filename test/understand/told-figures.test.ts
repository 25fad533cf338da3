import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('a later turn asks for a figure in words of another kind', () => {
  const completed = ['communes-completed'];

  test.each([
    [
      'phản ánh kiến nghị xã Trung Sơn',
      'xử lý chậm bao nhiêu',
      { topics: ['feedback-on-time'], status: null },
    ],
    ['xã Điền Quang đúng hạn mấy %', 'quá hạn ấy chứ', { topics: ['dossiers-on-time'], status: null }],
    ['mục tiêu tổ công nghệ số cộng đồng', 'không có mục tiêu thì cho số hiện tại', { kind: 'figure' }],
    [
      'xã Tân Tiến thuộc huyện nào trước đây',
      'nó hoàn thành CĐS chưa',
      { kind: 'figure', topics: completed },
    ],
    [
      'chỉ tiêu nào có nguy cơ trễ hạn',
      'giới hạn trong hạ tầng số',
      { kind: 'risk', topics: ['pillar:infrastructure'] },
    ],
    [
      'chỉ tiêu xã hội số đã đạt là mấy',
      'kể ra là những chỉ tiêu nào',
      { kind: 'listing', topics: ['nq06-society-met'] },
    ],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });

  test('a sum of two numbers of one sort asks for both', () => {
    const turns = ['dịch vụ công toàn trình mấy cái', 'một phần mấy cái', 'tổng cộng'];
    expect(JSON.stringify(readLast(turns))).toContain('["services-full","services-partial"]');
  });
});

test.each(['sao tụt hạng vậy', 'vì sao tụt hạng thế', 'răng mà rớt mấy bậc'])(
  '"%s" after the rank of a year asks of that year',
  (text) => {
    const figure = { kind: 'figure', topics: ['dti-rank'], period: '2022', status: null };
    expect(readLast(['dti thanh hóa năm 2022 đứng thứ mấy', text])).toMatchObject({ questions: [figure] });
  },
);
