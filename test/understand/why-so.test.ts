import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('why an indicator does badly is asked of its figure', () => {
  test.each([
    ['sao kinh tế số ì ạch thế', 'digital-economy'],
    ['sao kinh te so i ach mai ko len noi 20%', 'digital-economy'],
    ['sao ký số trì trệ thế', 'documents-signed'],
    ['doanh nghiệp chuyển đổi số giờ còn vướng ở đâu mà ì ạch vậy', 'digital-enterprises'],
    ['ký số vướng chỗ nào mà lẹt đẹt thế', 'documents-signed'],
  ])('%s', (text, topic) => {
    expect(asked(text)).toMatchObject({ kind: 'figure', topics: [topic] });
  });

  test.each([
    ['chỉ tiêu nào chậm', 'risk'],
    ['ký số còn vướng ở đâu', 'risk'],
    ['sao các chỉ tiêu chậm thế', 'risk'],
    ['sao xã Nga Sơn chậm thế', 'risk'],
    ['sao xã nào cũng chậm ký số', 'ranking'],
  ])('but not by: %s', (text, kind) => {
    expect(asked(text)).toMatchObject({ kind });
  });
});
