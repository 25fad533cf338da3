import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

describe('a shortfall that is denied is its opposite', () => {
  test.each([
    [
      'Những chỉ tiêu nào thuộc phần chính quyền số mà đến giờ không còn nằm trong diện chưa đạt, tức là đã xong rồi ấy, đề nghị liệt kê cho tôi.',
      { kind: 'listing', topics: ['pillar:government'], status: 'met' },
    ],
    ['chi tieu nao khong con nam trong nhom chua hoan thanh', { kind: 'listing', status: 'met' }],
    ['xã nào đã thoát khỏi nhóm chưa hoàn thành', { topics: ['communes-completed'], status: 'met' }],
    ['chỉ tiêu nào không bị chậm', { kind: 'listing', status: 'on-track' }],
    ['chi tieu xa hoi so nao khong bi tre han', { kind: 'listing', status: 'on-track' }],
    ['xã nào không còn dưới 50% ký số', { threshold: { operator: '>=', value: 50 } }],
    ['phường nào không bị dưới 90% hài lòng', { threshold: { operator: '>=', value: 90 } }],
    ['xã nào không vượt nổi 70% hồ sơ trực tuyến', { threshold: { operator: '<', value: 70 } }],
    ['xa nao khong len noi 60% ky so', { threshold: { operator: '<', value: 60 } }],
    ['không có chỉ tiêu nào chưa đạt phải không', { kind: 'risk', status: 'not-met' }],
    ['chỉ tiêu nào không kịp', { kind: 'risk' }],
    ['sao không còn thấy chỉ tiêu chưa đạt', { kind: 'risk', status: 'not-met' }],
  ])('"%s"', (text, wanted) => {
    expect(question(text)).toMatchObject(wanted);
  });
});

describe('a figure held against a number is one figure', () => {
  test.each([
    ['Tỷ lệ hài lòng của người dân năm 2024 có đạt từ 90% trở lên hay không', ['satisfaction']],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh năm 2024 cao hơn hay thấp hơn 99%?', ['dossiers-on-time']],
    ['kinh tế số năm 2024 đã trên 15% hay chưa', ['digital-economy']],
    ['hài lòng năm 2024 lớn hơn hay nhỏ hơn 95%', ['satisfaction']],
    ['ký số năm 2024 trên hay dưới 80%', ['documents-signed']],
    ['Dịch vụ công trực tuyến toàn trình của tỉnh năm 2024 là 982 hay 720', ['services-full']],
    ['toàn trình năm 2024 đạt 85 hay 90%', ['online-dossiers']],
  ])('"%s"', (text, topics) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics, period: '2024' });
  });
});
