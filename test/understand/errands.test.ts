import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

test('a visit that something is wanted for is not asked about', () => {
  expect(
    read('Xin bức tranh chung về chuyển đổi số ở huyện Thạch Thành trước khi đoàn giám sát lên đó.'),
  ).toMatchObject({ questions: [{ kind: 'overview', units: ['district:391'] }] });
});

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
    [
      'giám đốc sở nói dân nộp hồ sơ qua mạng hết rồi, số thật là mấy phần trăm',
      { kind: 'figure', topics: ['online-dossiers'] },
    ],
    [
      'Bộ Khoa học và Công nghệ công bố DTI 2024 Thanh Hóa hạng mấy',
      { kind: 'figure', topics: ['dti-rank'], units: ['province'], period: '2024' },
    ],
    ['Bộ TT&TT chấm tỉnh mình mấy điểm', { kind: 'figure', topics: ['dti-score'], units: ['province'] }],
    ['SKHCN xin ds CT chưa có SL', { kind: 'missing', topics: [] }],
    ['so khoa hoc cong nghe xin ds chi tieu chua dat', { kind: 'risk', topics: [] }],
    [
      'Ban Tuyên giáo cần tài liệu tuyên truyền: mục tiêu đến năm 2030 của từng trụ cột là gì?',
      { kind: 'target', due: '2030' },
    ],
    [
      'Đoàn giám sát đề nghị cung cấp tỷ lệ xử lý phản ánh kiến nghị đúng hạn',
      { kind: 'figure', topics: ['feedback-on-time'] },
    ],
    [
      'theo giám đốc sở thì tỷ lệ hồ sơ trực tuyến là bao nhiêu',
      { kind: 'figure', topics: ['online-dossiers'] },
    ],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test('a target told before what is asked is not asked for', () => {
    const { kind, ...rest } = read('Chủ tịch tỉnh yêu cầu 100% văn bản ký số, tới giờ được bao nhiêu?');
    expect(kind).toMatch(/^(?:understood|ambiguous)$/);
    expect(Object.values(rest).flat()).toContainEqual(
      expect.objectContaining({ kind: 'figure', topics: ['documents-signed'] }),
    );
  });

  test.each([
    'Phó chủ tịch xã Hồ Vương là ai',
    'giám đốc sở khoa học và công nghệ là ai',
    'Sở nội vụ chuyển đổi số thế nào',
    'Sở Nội vụ đã báo cáo ký số chưa',
    'Sở Y tế xếp thứ mấy về ký số',
    'sở khcn chưa báo cáo chỉ tiêu nào',
    'Sở Y tế xin danh sách bệnh viện chưa có số liệu',
    'cần tài liệu tuyên truyền về ma túy',
    'tỷ lệ hồ sơ trực tuyến của Sở Y tế',
  ])('but a post or a body alone is nothing that the programme follows: %s', (text) => {
    expect(read(text).kind).toBe('not-understood');
  });
});
