import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('how many targets are met, and which are not', () => {
  test.each([
    'cái nghị quyết 06 ấy tới giờ được mấy trên mười chỉ tiêu rồi mà còn mấy cái chưa xong là cái gì',
    'nghị quyết 06 đạt mấy chỉ tiêu, còn cái nào chưa xong',
    'nghị quyết 06 đạt mấy chỉ tiêu, mấy cái chưa xong là cái gì',
  ])('"%s" are two questions', (text) => {
    expect(read(text)).toMatchObject({
      questions: [
        { kind: 'figure', topics: ['nq06-targets-met'] },
        { kind: 'risk', status: 'not-met' },
      ],
    });
  });

  test.each([
    ['Phường Đào Duy Từ đạt mấy chỉ tiêu, còn nợ mấy chỉ tiêu?', { kind: 'risk', status: 'not-met' }],
    ['nghị quyết 06 đạt mấy chỉ tiêu rồi', { kind: 'figure', topics: ['nq06-targets-met'] }],
    ['những chỉ tiêu chưa đạt của kinh tế số là gì', { kind: 'risk', status: 'not-met' }],
    ['chỉ tiêu nghị quyết 06 đã đạt là gì', { kind: 'definition' }],
  ])('"%s" is one', (text, wanted) => {
    expect(read(text)).toMatchObject({ questions: [wanted] });
    expect(read(text)).not.toMatchObject({ questions: [{}, {}] });
  });
});
