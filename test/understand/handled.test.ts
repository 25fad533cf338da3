import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

const order = 'xếp hạng các xã về hồ sơ trực tuyến';
const figure = 'tỷ lệ hài lòng toàn tỉnh';

describe('orders and lists handled', () => {
  test.each([
    ['cat con 10 thoi', { kind: 'ranking', limit: 10 }],
    ['chỉ 3 xã cuối', { kind: 'ranking', limit: 3, order: 'worst' }],
    ['tới hạng 20 thôi', { kind: 'ranking', limit: 20 }],
    ['đếm thử mấy xã trên 90', { kind: 'listing', threshold: { operator: '>', value: 90 } }],
    ['rút gọn 5 xã cuối', { kind: 'ranking', limit: 5, order: 'worst' }],
    ['bo qua top 3, xem tu thu 4 den thu 10', { kind: 'ranking', limit: 10 }],
    ['gạt xã dưới 80 ra', { kind: 'listing', threshold: { operator: '>=', value: 80 } }],
    ['lọc xã dưới 80 ra', { kind: 'listing', threshold: { operator: '<', value: 80 } }],
    ['tóm gọn 3 dòng', { kind: 'ranking', limit: null }],
  ])('"%s" after an order', (text, reading) => {
    expect(asked(order, text)).toMatchObject({ ...reading, topics: ['online-dossiers'] });
  });

  test.each([
    ['cho danh sách xã xong chuyển đổi số ở Hoằng Hóa', 'dem ho la may xa', 'figure'],
    ['xã nào hài lòng dưới 90', 'đếm coi mấy xã', 'listing'],
    ['xã nào hài lòng dưới 90', 'mỗi tên thôi, khỏi cần số', 'listing'],
    ['những xã chưa báo cáo', 'dồn danh sách theo huyện', 'missing'],
    ['huyện Hoằng Hóa bao nhiêu xã hoàn thành', 'moi ra may xa do', 'listing'],
    ['danh sách mục tiêu 2025', 'cái nào trật', 'risk'],
    ['những chỉ tiêu chưa có số liệu', 'ben kinh te so co k', 'missing'],
  ])('"%s", "%s": %s', (before, text, kind) => {
    expect(asked(before, text)).toMatchObject({ kind });
  });
});

test.each(['tên mấy xã chưa xong', 'xã mô chưa xong'])('"%s" after those of a district', (text) => {
  expect(asked('xong cds cac xa nhu xuan', text)).toMatchObject({
    kind: 'listing',
    units: ['district:402'],
    status: 'not-met',
  });
});

describe('figures handled', () => {
  test.each([
    ['nối lại thành chuỗi cho tui', { kind: 'trend' }],
    ['chia ra từng năm', { kind: 'trend' }],
    ['mỗi xã một số cho tui coi', { kind: 'ranking', over: 'commune', units: [] }],
    ['gộp các năm thành bảng', { kind: 'trend' }],
    ['vướng ở xã nào', { kind: 'ranking', over: 'commune', order: 'worst' }],
    ['đợt ni hay đợt trước', { kind: 'freshness' }],
    ['có cũ quá không', { kind: 'freshness' }],
    ['bung ra các huyện', { kind: 'ranking', over: 'district' }],
    ['chia theo xã', { kind: 'ranking', over: 'commune', units: [] }],
    ['xa mo keo xuong', { kind: 'ranking', over: 'commune', order: 'worst' }],
    ['huyện mô thấp rứa', { kind: 'ranking', over: 'district', order: 'worst' }],
    ['so ni con moi k', { kind: 'freshness', period: null }],
    ['báo cáo ngày mô', { kind: 'freshness' }],
    ['nghi quyet noi may', { kind: 'target' }],
    ['sao thap ri', { kind: 'figure' }],
    ['rứa là tốt chưa hè', { kind: 'figure' }],
    ['bua truoc bao nhieu', { kind: 'trend' }],
    ['theo quý 3 năm 2025', { kind: 'figure', period: '2025-Q3' }],
    ['tinh theo quy 1 nam nay', { kind: 'figure', period: '2026-Q1' }],
  ])('"%s" after a figure', (text, reading) => {
    expect(asked(figure, text)).toMatchObject({ ...reading, topics: ['satisfaction'] });
  });

  test('"ghép thêm năm 2024 vô" after the figure of another year', () => {
    expect(asked('hài lòng toàn tỉnh 2023', 'ghep them nam 2024 vo')).toMatchObject({
      kind: 'comparison',
      range: { from: '2023', to: '2024' },
    });
  });

  test('"tập trung ở đâu" after what is not covered', () => {
    expect(asked('bao nhiêu thôn chưa có sóng', 'tap trung o dau')).toMatchObject({
      kind: 'ranking',
      order: 'worst',
    });
  });

  test.each(['vướng chỗ mô', 'điểm yếu', 'còn cái mô tệ nữa ở xã ni'])('"%s" after a commune', (text) => {
    expect(asked('xã Pù Nhi xong chuyển đổi số chưa', text)).toMatchObject({
      kind: 'risk',
      topics: [],
      units: ['commune:14863'],
    });
  });
});

describe('remarks', () => {
  test.each(['thấp hơn tôi nghĩ', 'tưởng cao hơn chứ'])('"%s" asks nothing', (text) => {
    expect(asked(figure, text)).toMatchObject({ kind: 'not-understood', why: 'asks-nothing' });
  });
});
