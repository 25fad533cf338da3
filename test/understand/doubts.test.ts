import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const first = 'tỷ lệ ký số văn bản xã Cẩm Vân';

describe('a doubt in a figure, or who says so, asks where it comes from', () => {
  test.each([
    'có chắc không đấy',
    'co nham khong day',
    'Theo công bố của ai thế?',
    'do Sở nào tính hay là Bộ công bố?',
    'Báo cáo nào nói thế',
    'sao trên trang của tỉnh lại ghi 98% nhỉ',
    'báo Thanh Hóa đăng con số khác mà',
    'thế có đúng là 20% như trên tivi nói không',
    'ủa sao báo viết khác vậy, bạn lấy đâu ra',
    'chắc nhập nhầm r, kiểm tra lại nguồn xem',
    'Số liệu đó là của bảo hiểm xã hội cung cấp hả bạn?',
    'con số ấy đã chính thức chưa hay mới sơ bộ',
    'xã tự khai à',
    'làm sao mà tin được',
  ])('%s', (doubt) => {
    expect(readLast([first, doubt])).toMatchObject({
      kind: 'understood',
      questions: [
        {
          kind: 'source',
          topics: ['documents-signed'],
          units: ['commune:15163'],
          threshold: null,
          order: null,
        },
      ],
    });
  });
});

describe('where the figure of an indicator is published', () => {
  test.each([
    'Số của tỉnh đăng ở bài nào?',
    'con so nay lay tu trang nao vay',
    'kết quả toàn tỉnh công bố trên trang web nào',
    'số liệu đó nằm trong bài báo nào',
  ])('%s', (asked) => {
    expect(readLast(['Kinh tế số được tính theo cách nào vậy?', asked])).toMatchObject({
      questions: [{ kind: 'source', topics: ['digital-economy'] }],
    });
  });
});

describe('what is asked of reports and bodies is no doubt', () => {
  test.each([
    ['báo cáo xã nào chưa nộp', 'missing'],
    ['sở nào thấp nhất', 'ranking'],
    ['báo đỏ chỉ tiêu nào', 'risk'],
    ['có đạt thật không', 'figure'],
    ['mang chinh quyen so noi nao cao hon', 'comparison'],
    ['bao nhieu xa duoi 50', 'listing'],
  ])('%s', (asked, kind) => {
    expect(readLast([first, asked])).toMatchObject({ questions: [{ kind }] });
  });
});
