import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('how many were reached of so many that were set', () => {
  test.each([
    ['kế hoạch chuyển đổi số năm 2023 giao 34 chỉ tiêu, hoàn thành được mấy', '2023'],
    ['Kế hoạch chuyển đổi số năm 2022 đề ra hai mươi tám chỉ tiêu, kết cục đạt được bao nhiêu', '2022'],
    [
      'Kế hoạch chuyển đổi số của tỉnh năm 2023, lúc tổng kết tôi nhớ còn mấy chỉ tiêu dở dang. Tóm lại năm đó đạt bao nhiêu trên tổng số chỉ tiêu?',
      '2023',
    ],
  ])('%s', (text, period) => {
    expect(read(text)).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'figure', topics: ['plan-targets-met'], period }],
    });
  });

  test('it is never answered with what was set where the wording is not quite known', () => {
    const text = 'Năm 2023 đặt ra ba mươi tư chỉ tiêu trong kế hoạch chuyển đổi số, làm tròn được bao nhiêu?';
    expect(read(text)).toMatchObject({
      kind: 'ambiguous',
      readings: [{ kind: 'figure', topics: ['plan-targets-met'], period: '2023' }],
    });
  });

  test('whether a mark is reached in years to come asks for the target all the same', () => {
    expect(read('Kinh tế số liệu có lên nổi 30% vào năm 2030 không?')).toMatchObject({
      questions: [{ kind: 'target', topics: ['digital-economy'], due: '2030' }],
    });
  });
});

describe('what growth a document sets', () => {
  test('"tăng bao nhiêu một năm" of a resolution is a target', () => {
    expect(read('Chỉ tiêu năng suất lao động của Nghị quyết 06 tăng bao nhiêu một năm?')).toMatchObject({
      kind: 'understood',
      questions: [{ kind: 'target', topics: ['labour-productivity'] }],
    });
  });

  test('and without one what is', () => {
    expect(read('năng suất lao động tăng bao nhiêu một năm')).toMatchObject({
      questions: [{ kind: 'figure', topics: ['labour-productivity'] }],
    });
  });
});
