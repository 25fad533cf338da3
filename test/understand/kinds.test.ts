import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('what a message asks for', () => {
  test.each([
    ['trả sớm có tính là đúng hạn không', { kind: 'definition', topics: ['dossiers-on-time'] }],
    ['Băng rộng 1 Gb/s đo theo hộ hay theo người?', { kind: 'definition', topics: ['gigabit-broadband'] }],
    ['2025 fải bn xã xong ms đạt kpi z', { kind: 'target', topics: ['communes-completed'], due: '2025' }],
    ['Dữ liệu này chốt quý mấy?', { kind: 'freshness' }],
    ['Tháng 10 đã có số chưa em?', { kind: 'missing', period: '2026-10' }],
    ['xã nào chưa xong', { kind: 'listing', topics: ['communes-completed'], status: 'not-met' }],
    ['em ơi', { kind: 'greeting' }],
    ['ty trong kinh te so nguoi ta tinh gom nhung gi', { kind: 'definition', topics: ['digital-economy'] }],
    ['phuong hai linh da bao cao so lieu len tinh chua', { kind: 'missing', units: ['commune:16597'] }],
    ['Bạn là trợ lý gì, hỏi được về những lĩnh vực nào?', { kind: 'help' }],
    ['Xã Hiền Kiệt đã có số liệu nào về tài khoản định danh chưa nhỉ?', { kind: 'figure' }],
    ['Có chỉ tiêu nào của Nghị quyết 06 mà tới giờ chưa hề công bố số liệu không?', { kind: 'missing' }],
    ['toi la can bo huyen cu, hoi o day duoc nhung gi', { kind: 'help' }],
    ['Đặt kết quả của thị xã Nghi Sơn cạnh thành phố Sầm Sơn giúp chúng tôi.', { kind: 'comparison' }],
    ['nhung xã trên 80% tài khoan thanh tóan', { kind: 'listing', topics: ['e-payment-accounts'] }],
    ['số tài khoản thanh toán', { kind: 'figure', topics: ['payment-accounts'] }],
    [
      'mục tieu nam 2030 bao nhiêu phần trăm công ty phải chuyên sang làm bàng công nghệ số',
      { kind: 'target' },
    ],
    ['Vạn Lộc có chỉ tiêu nào lo không', { kind: 'risk', units: ['commune:16078'] }],
    [
      'Xã Pù Nhi chúng tôi so với các xã khác trong tỉnh đang đứng ở đâu về chuyển đổi số?',
      { kind: 'ranking', units: ['commune:14863'] },
    ],
    ['trong các mục tiêu của Nghị quyết 06, cái nào đã đến hạn mà vẫn chưa xong?', { kind: 'risk' }],
    ['Yên Thọ bên Yên Định giờ theo xã nào', { kind: 'geography', units: ['oldcommune:15415'] }],
    ['DTI 2023 của tỉnh có lọt nhóm 10 như mục tiêu không?', { kind: 'figure', period: '2023' }],
    ['Tốc độ tăng năng suất lao động đã được như nghị quyết đề ra chưa?', { kind: 'figure' }],
    [
      'Tỉ lệ nộp hồ sơ online và tỉ lệ nộp lệ phí online của xã Nông Cống',
      { kind: 'figure', topics: ['online-dossiers', 'online-payments'] },
    ],
    [
      'hạng kinh tế số của tỉnh so cả nước',
      { kind: 'figure', topics: ['dti-economy-rank'], units: ['province'] },
    ],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each(['Tôi lỡ bấm đăng ký bản tin, giờ gỡ ra kiểu gì?', 'thui đừng spam bản tin cho t nữa'])(
    'who wants to leave is not subscribed: %s',
    (text) => {
      expect(read(text)).toMatchObject({ questions: [{ kind: 'unsubscribe' }] });
    },
  );
});

describe('where a district only says where', () => {
  test.each([
    ['xã vạn lộc trước kia là mấy xã của hậu lộc gộp lại', { kind: 'geography', units: ['commune:16078'] }],
    ['Xã nào ở Vĩnh Lộc đổi tên thành Tây Đô?', { kind: 'geography', units: ['commune:15361'] }],
    ['xã nào của Hậu Lộc đứng đầu về chuyển đổi số', { kind: 'ranking', units: ['district:400'] }],
    ['8 xa trieu son xep theo chu ky so', { kind: 'ranking', units: ['district:397'] }],
    ['bên Thiệu Hóa hồ sơ đúng hạn có khá không, lấy cả huyện nhé', { units: ['district:398'] }],
    ['hồ sơ trực tuyến quý 3 xã Nga Sơn', { kind: 'figure', units: ['commune:16093'] }],
    [
      'Xã Hóa Quỳ đứng thứ mấy trong các xã Như Xuân cũ về hài lòng?',
      { kind: 'ranking', units: ['commune:16186', 'district:402'], over: 'commune' },
    ],
    [
      'nhà tôi ở đường Nam Ngạn phường Hàm Rồng, dân nộp hồ sơ qua mạng được mấy %',
      { kind: 'figure', units: ['commune:14758'] },
    ],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });
});

describe('what is asked for, not how many', () => {
  test.each([
    [
      'danh sách xã hoàn thành chuyển đổi số huyện Yên Định',
      { kind: 'listing', over: 'commune', status: 'met' },
    ],
    ['CT nào của NQ06 có nguy cơ k đạt', { kind: 'risk', topics: [] }],
    ['các CT CQS của NQ06 khó đạt', { kind: 'risk', topics: ['pillar:government'] }],
    ['số liệu xã Nga Sơn, nhất là chữ ký số', { kind: 'figure', order: null }],
    [
      'mục tiêu chuyển đổi số cấp xã đến 2030',
      { kind: 'target', topics: ['communes-completed'], due: '2030' },
    ],
    ['hạ tầng số thì tỉnh đang đo những gì', { kind: 'listing', topics: ['pillar:infrastructure'] }],
    ['ông nào công bố con số thôn phủ sóng', { kind: 'source', topics: ['villages-covered'] }],
    ['hài lòng thì bao nhiêu là đạt', { kind: 'target' }],
    ['sao cứ gửi tin hoài vậy, thôi đi', { kind: 'unsubscribe' }],
    ['sau thành phố Thanh Hóa thì huyện nào đứng nhì về hài lòng', { kind: 'ranking', units: [] }],
    ['xã Xuân Thái đã vào danh sách xã hoàn thành chuyển đổi số chưa', { kind: 'figure' }],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });
});

describe('the weekly digest', () => {
  test.each([
    ['tuần nào bạn cũng gửi bản tin cho tôi nhé', 'subscribe'],
    ['từ nay tuần nào cũng gửi cho anh nhé', 'subscribe'],
    ['gửi bản tin tuần này', 'digest'],
    ['tóm tắt giùm xã Thạch Quảng', 'overview'],
    ['giấy tờ ở huyện Quan Sơn duoc gửi trên mạng bao nhiêu', 'figure'],
  ])('%s: %s', (text, kind) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ kind }] });
  });
});
