import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('a figure is not kept by field: what is asked for one is asked back of them all', () => {
  test.each([
    ['hồ sơ đất đai đúng hạn bao nhiêu phần trăm', 'dossiers-on-time', ['đất đai']],
    ['phí công chứng trả online được bao nhiêu phần trăm', 'online-payments', ['công chứng']],
    ['dân hài lòng khi làm sổ đỏ không', 'satisfaction', ['làm sổ đỏ']],
    [
      'Khiếu nại ổ gà, rác thải gửi qua cổng phản ánh xử lý có đúng hẹn không?',
      'feedback-on-time',
      ['Khiếu nại', 'ổ gà', 'rác thải'],
    ],
  ])('%s', (text, topic, unknown) => {
    const readings = [{ kind: 'figure', topics: [topic] }];
    expect(read(text)).toMatchObject({ kind: 'ambiguous', about: 'question', readings, unknown });
  });

  test.each([
    'thủ tục đất đai bao nhiêu ngày',
    'lệ phí hộ tịch bao nhiêu',
    'Lệ phí cấp đổi giấy phép lái xe nộp trực tuyến bao nhiêu?',
    'Chỉ số hài lòng về dịch vụ y tế năm 2025',
    'hộ nghèo bao nhiêu',
  ])('but what no indicator measures is refused: %s', (text) => {
    expect(read(text).kind).toBe('not-understood');
  });
});
