import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

const risk = ['Kinh tế số huyện Thiệu Hóa có gì đáng chú ý', 'chỉ tiêu nào chưa đạt'];
const reached = 'Đến quý I năm 2025 toàn tỉnh có bao nhiêu xã hoàn thành chuyển đổi số?';

describe('a later turn takes up what was asked', () => {
  test.each([
    'mở rộng ra toàn bộ các mảng, không chỉ kinh tế số',
    'mở rộng ra tất cả các lĩnh vực',
    'lấy cả bốn trụ cột',
  ])('"%s" after what is behind in one pillar asks of all', (text) => {
    expect(asked(...risk, text)).toMatchObject({ kind: 'risk', topics: [], status: 'not-met' });
  });

  test.each(['chỉ liệt kê các phường', 'chỉ các phường thôi', 'riêng các xã'])(
    '"%s" after what is missing asks what is missing there',
    (text) => {
      const first = 'Những đơn vị nào chưa có số liệu chữ ký số người dân';
      expect(asked(first, text)).toMatchObject({ kind: 'missing', topics: ['citizen-signatures'] });
    },
  );

  test.each(['Bỏ Lang Chánh ra, so hai huyện còn lại', 'trừ Lang Chánh ra, 2 huyện kia'])(
    '"%s" sets the others beside one another',
    (text) => {
      const three = ['Kinh tế số Quan Hóa', 'Kinh tế số Lang Chánh', 'Kinh tế số Thạch Thành'];
      expect(asked(...three, text)).toMatchObject({
        kind: 'comparison',
        units: ['district:385', 'district:391'],
      });
    },
  );

  test.each(['Xã sau thì tình hình chung thế nào', 'Xã Quảng Bình thì tình hình chung ra sao'])(
    '"%s" asks of the whole',
    (text) => {
      const two = 'Xã Quảng Ninh và xã Quảng Bình, bên nào hài lòng cao hơn';
      expect(asked(two, text)).toMatchObject({ kind: 'overview', topics: [] });
    },
  );

  test.each([
    'Nếu đối chiếu với mức Quyết định 969 giao thì còn thiếu bao nhiêu xã?',
    'còn thiếu mấy xã nữa',
  ])('"%s" is no question of who has not reported', (text) => {
    expect(asked(reached, text)).toMatchObject({
      kind: 'figure',
      topics: ['communes-completed'],
      over: null,
    });
  });

  test('"xã nào còn thiếu số liệu" is one', () => {
    expect(asked(reached, 'xã nào còn thiếu số liệu')).toMatchObject({ kind: 'missing' });
  });

  test.each(['trước đó một năm thì ở đâu', 'một năm trước đó thì đứng ở đâu'])(
    '"%s" asks for the rank',
    (text) => {
      expect(asked('năm 2022 tỉnh đứng thứ mấy về DTI', text)).toMatchObject({
        kind: 'figure',
        topics: ['dti-rank'],
        period: '2021',
      });
    },
  );

  test.each([
    ['do nguồn nào công bố', 'dti-rank'],
    ['Kết quả của năm đó do nguồn nào công bố?', 'dti-rank'],
    ['ô ghi chú nguồn điền gì ạ', 'dti-rank'],
  ])('"%s" asks for the source of that year', (text, topic) => {
    expect(asked('hạng DTI năm 2023', text)).toMatchObject({
      kind: 'source',
      topics: [topic],
      period: '2023',
    });
  });

  test('"Có số của năm sau chưa?" after a source asks for the year behind it', () => {
    const first = 'Nguồn của tỷ trọng kinh tế số năm 2023 là ở đâu?';
    expect(asked(first, 'Có số của năm sau chưa?')).toMatchObject({
      topics: ['digital-economy'],
      period: '2024',
    });
  });

  test('"giờ qua năm đó rồi, kết quả cuối cùng có đạt không" holds on to the year', () => {
    const first = 'mục tiêu DN chuyển đổi số 2025 là bao nhiêu';
    const figure = { kind: 'figure', topics: ['digital-enterprises'], due: '2025' };
    expect(asked(first, 'giờ qua năm đó rồi, kết quả cuối cùng có đạt không')).toMatchObject(figure);
  });

  test('"năm liền trước" after the targets of a plan stays with the plan', () => {
    const first = 'Thực hiện kế hoạch chuyển đổi số 2023 đạt mấy chỉ tiêu';
    expect(asked(first, 'Năm liền trước')).toMatchObject({ topics: ['plan-targets-met'], period: '2022' });
  });
});

test.each(['số km đường bê tông của hai xã ấy', 'hai xã ấy có bao nhiêu km đường nhựa'])(
  '"%s" is nothing of the programme',
  (text) => {
    const two = 'So sánh hạ tầng số hai xã Kiên Thọ, Ngọc Liên';
    expect(asked(two, text)).toMatchObject({ kind: 'not-understood', why: 'not-measured' });
  },
);
