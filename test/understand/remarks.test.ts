import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

describe('what reacts to an answer hides no question behind it', () => {
  test.each([
    ['Mục tiêu hài lòng 2025', 'rõ rồi, còn 2030?', { kind: 'target', due: '2030' }],
    ['Hạng DTI của tỉnh năm 2022', 'ok r năm 2023', { kind: 'figure', period: '2023' }],
    [
      'Hạng kinh tế số của tỉnh năm 2023',
      'hay quá, vậy chính quyền số',
      { topics: ['dti-government-rank'], period: '2023' },
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến huyện Quan Sơn',
      'được rồi, chuyển sang Mường Lát',
      { topics: ['online-dossiers'], units: ['district:384'] },
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến xã Hiền Kiệt',
      'thấp nhỉ, xã Phú Lệ có khá hơn không',
      { kind: 'comparison', units: ['commune:14896', 'commune:14878'] },
    ],
    ['Bao nhiêu xã hoàn thành chuyển đổi số', 'good, liệt kê tên đi', { kind: 'listing', over: 'commune' }],
    [
      'dti 2024 của tỉnh',
      'quá đỉnh, cảm ơn nha. mà mấy năm trc thì sao ta',
      { kind: 'trend', topics: ['dti-rank'] },
    ],
    ['dti 2024', 'hay quá, cảm ơn em. thế các năm trước thì sao', { kind: 'trend', topics: ['dti-rank'] }],
    ['dvctt 2024', 'uh, cam on ban, con ky so', { topics: ['documents-signed'], period: '2024' }],
    [
      'có bn tổ công nghệ số cộng đồng',
      'cám ơn, cho mình xin nguồn để dẫn vào báo cáo nhé',
      { kind: 'source', topics: ['digital-teams'] },
    ],
    ['tỷ lệ ký số văn bản', 'thanks ad, gửi mình nguồn để trích vào bài', { kind: 'source' }],
    ['tỷ lệ ký số văn bản', 'ok em, chi tiết hơn', { kind: 'figure', topics: ['documents-signed'] }],
    ['chi tieu kts nào chậm', 'thanks b. thế xhs', { kind: 'risk', topics: ['pillar:society'] }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test.each(['cảm ơn, tra tên xã nhanh ghê', 'cảm ơn, nguồn này hay quá', 'hay quá, nguồn rõ ràng'])(
    'thanks with praise stay thanks: %s',
    (thanks) => {
      expect(readLast(['Hạng DTI của tỉnh', thanks])).toMatchObject({ questions: [{ kind: 'thanks' }] });
    },
  );

  test.each(['oki', 'okela nhé', 'ô kê'])('"%s" in between keeps the year', (thanks) => {
    expect(readLast(['thôn bản phủ sóng năm 2024 dc bn', thanks, 'thế thuê bao internet'])).toMatchObject({
      questions: [{ topics: ['internet-subscribers'], period: '2024' }],
    });
  });
});

describe('a remark alone is not answered with the figure again', () => {
  const remarks = ['vậy à', 'thế cũng khá đấy chứ', 'để tôi xem đã', 'tôi thấy không đúng lắm', 'haha'];
  const more = [
    'ừ',
    'số này hơi thấp',
    'tôi có rồi nhé',
    'sếp tôi mà biết thì chết',
    'tôi là chủ tịch xã này',
  ];

  test.each([...remarks, ...more])('%s', (remark) => {
    expect(readLast(['Tỷ lệ văn bản ký số của tỉnh', remark])).toMatchObject({ kind: 'not-understood' });
  });

  test.each(['đạt chưa', 'nhắc lại số đó xem', 'số lượng ấy', 'chi tiết hơn đi'])(
    'but "%s" asks',
    (asked) => {
      expect(readLast(['Tỷ lệ văn bản ký số của tỉnh', asked])).toMatchObject({ kind: 'understood' });
    },
  );
});

describe('a slip owned up to', () => {
  test.each([
    ['Điểm DTI của tỉnh năm 2022', 'gõ lộn, 2023', { topics: ['dti-score'], period: '2023' }],
    ['Tỷ lệ hồ sơ đúng hạn năm 2023', 'à quên, 2024 mới đúng', { period: '2024' }],
    ['Mức độ hài lòng của huyện Nông Cống', 'bấm nhầm, xem Triệu Sơn cho tôi', { units: ['district:397'] }],
    [
      'Tỷ lệ hồ sơ nộp trực tuyến của huyện Ngọc Lặc',
      'viết nhầm tên, Lang Chánh nhé',
      { units: ['district:388'] },
    ],
    ['Tỷ lệ hồ sơ đúng hạn quý 2 năm 2026', 'lỗi đánh máy, quý 3', { period: '2026-Q3' }],
    ['Mức độ hài lòng huyện Vĩnh Lộc', 'sorry, ý em Hậu Lộc', { topics: ['satisfaction'] }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test.each([
    ['Hậu Lộc chứ không phải Hà Trung', ['district:401', 'district:400']],
    ['bỏ Nga Sơn, thay bằng Vĩnh Lộc', ['district:393', 'district:392']],
    ['đổi Hà Trung thành huyện Thọ Xuân nhé', ['district:401', 'district:395']],
  ])('%s', (swap, units) => {
    expect(readLast(['So sánh huyện Nga Sơn với huyện Hà Trung', swap])).toMatchObject({
      questions: [{ kind: 'comparison', units }],
    });
  });
});

test('with nothing said before, a remark is refused all the same', () => {
  expect(read('chán nhỉ')).toMatchObject({ kind: 'not-understood', why: 'asks-nothing' });
});
