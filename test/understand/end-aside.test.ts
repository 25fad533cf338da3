import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('what the last clause says besides the question is not asked', () => {
  test.each([
    [
      'what it is wanted for',
      ['Xã Thắng Lợi có những chỉ tiêu nào chưa xong', 'Gửi luôn của Trường Văn, mai anh giao ban cụm'],
      { kind: 'risk', units: ['commune:16348'], status: 'not-met' },
    ],
    [
      'who is to come',
      ['em ở xã Trường Lâm, sắp có đoàn về kiểm tra', 'Xã em đang thiếu số liệu những mục nào?'],
      { kind: 'missing', units: ['commune:16636'] },
    ],
    [
      'what can wait',
      ['Điểm DTI cuat tỉnh năm 2021 la bao nhieu diem, trung binh ca nuocw tinh sau'],
      { kind: 'figure', topics: ['dti-score'], units: ['province'], period: '2021' },
    ],
    [
      'which place can wait',
      ['ký số xã Na Mèo bao nhiêu, xã Sơn Thủy hỏi sau'],
      { kind: 'figure', topics: ['documents-signed'], units: ['commune:15013'] },
    ],
  ])('%s', (_, texts, question) => {
    expect(asked(...texts)).toMatchObject(question);
  });
});

test('a last clause that names what is asked about stays', () => {
  expect(asked('sáng mai tôi họp, xã Na Mèo ký số bao nhiêu')).toMatchObject({
    topics: ['documents-signed'],
    units: ['commune:15013'],
  });
});
