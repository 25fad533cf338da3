import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('who sends one to ask, or for which occasion, is not asked about', () => {
  test.each([
    [
      'Phó chủ tịch xã Hồ Vương nhờ tôi tra tỷ lệ hồ sơ trễ của xã, đúng hạn hiện bao nhiêu?',
      { kind: 'figure', topics: ['dossiers-on-time'], units: ['commune:16138'] },
    ],
    [
      'Chị ơi trưởng phòng em cần ngay tỷ lệ thanh toán trực tuyến năm 2025 ạ',
      { kind: 'figure', topics: ['online-payments'], period: '2025' },
    ],
    [
      'Dạ em chào anh chị, làm phiền cho em xin tỷ lệ văn bản ký số của xã Linh Sơn, em cảm ơn nhiều ạ.',
      { kind: 'figure', topics: ['documents-signed'], units: ['commune:15055'] },
    ],
    [
      'ông chủ tịch xã khoe xã Thọ Phú về đích chuyển đổi số rồi, có thật không',
      { kind: 'figure', topics: ['communes-completed'], units: ['commune:15763'] },
    ],
    [
      'Bảo hiểm xã hội tỉnh bảo đã trả lương hưu qua ATM trên 80%, đúng không?',
      { kind: 'figure', topics: ['pensions-by-account'] },
    ],
    ['Bộ TT&TT chấm DTI tỉnh mình mấy điểm', { kind: 'figure', topics: ['dti-score'] }],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each([
    'Phó chủ tịch xã Hồ Vương là ai',
    'giám đốc sở khoa học và công nghệ là ai',
    'Sở nội vụ chuyển đổi số thế nào',
  ])('but a post or a body alone is nothing that the programme follows: %s', (text) => {
    expect(read(text).kind).toBe('not-understood');
  });
});
