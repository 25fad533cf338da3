import { describe, expect, test } from 'vitest';
import { read } from './support/understanding.ts';

describe('what is wanted, in everyday words', () => {
  test.each([
    ['ông nào công bố con số 300 xã', { kind: 'source', topics: ['communes-completed'] }],
    ['Sở nào chịu trách nhiệm đưa ra số thôn phủ sóng', { kind: 'source', topics: ['villages-covered'] }],
    ['Số liệu mới về chưa em ơi', { kind: 'freshness' }],
    ['khi nào có kết quả xếp hạng DTI năm nay', { kind: 'freshness', topics: ['dti-rank'] }],
    ['Trụ kinh tế số chỉ tiêu nào chưa ai điền', { kind: 'missing', topics: ['pillar:economy'] }],
    ['cộng trừ nhân chia kiểu gì mà ra tỷ lệ kinh tế số vậy', { kind: 'definition' }],
    ['muốn được công nhận hoàn thành CĐS thì xã phải làm được những gì', { kind: 'definition' }],
    ['các chỉ tiêu then chốt của chương trình là gì', { kind: 'listing', topics: [] }],
    ['nhung chi tieu chu chot cua nq06 la gi', { kind: 'listing', document: 'nq06' }],
    ['nq06 là gì', { kind: 'definition', document: 'nq06' }],
    ['bản mô chưa có sóng di động rứa, liệt kê cho tui coi', { kind: 'listing' }],
    ['bản mô chưa có sóng di động rứa', { kind: 'figure' }],
    ['chi tieu nao lau qua roi chua thay cap nhat', { kind: 'missing' }],
    ['How many end-to-end public services does the province provide?', { topics: ['services-full'] }],
    ['Ngoài DTI ra còn đo gì nữa không', { kind: 'listing', topics: [] }],
  ])('%s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each([
    ['Được bao nhiêu thì hết lo, tỷ lệ hài lòng ấy', { kind: 'target', topics: ['satisfaction'] }],
    ['Ngưỡng đạt của hồ sơ trực tuyến là bao nhiêu', { kind: 'target', topics: ['online-dossiers'] }],
    ['Thiếu đúng bao nhiêu xã nữa là chạm 477?', { kind: 'figure', topics: ['communes-completed'] }],
    ['DTI còn thiếu mấy điểm nữa thì vào top 10', { kind: 'figure', topics: ['dti-score'] }],
    ['Có kịp 2030 không, kinh tế số 30% ấy', { kind: 'figure', topics: ['digital-economy'] }],
    ['Vẫn chưa qua nổi mốc 50% à, doanh nghiệp chuyển đổi số?', { kind: 'figure' }],
  ])('what must be, and how far off it is: %s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each([
    ['Mấy quý liền tụt rồi đúng không, thanh toán trực tuyến ấy', { kind: 'trend' }],
    ['Càng ngày càng kém hay sao ấy nhỉ, phần phản ánh kiến nghị', { kind: 'trend' }],
    ['từ ngày bỏ huyện hồ sơ đúng hạn có kém đi không', { kind: 'trend' }],
    ['Có chỉ tiêu nào khiến lãnh đạo mất ngủ không', { kind: 'risk' }],
    ['Giờ chạy nước rút thì nên tập trung vào chỉ tiêu nào?', { kind: 'risk' }],
    ['Còn vướng ở đâu, chính quyền số', { kind: 'risk', topics: ['pillar:government'] }],
    ['Chỉ tiêu nào dễ thở nhất, chắc ăn rồi?', { kind: 'listing', status: 'on-track' }],
    ['Đã vượt kế hoạch những gì?', { kind: 'listing', status: 'met' }],
  ])('which way it goes, and how it stands: %s', (text, question) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [question] });
  });

  test.each(['bot biết làm gì', 'gõ không dấu có hiểu không', 'Bot này của ai làm, để làm gì'])(
    'of the bot itself: %s',
    (text) => {
      expect(read(text)).toMatchObject({ questions: [{ kind: 'help' }] });
    },
  );

  test('who is tired of the news does not order it', () => {
    expect(read('sao cứ gửi tin hoài vậy, thôi đi')).toMatchObject({ questions: [{ kind: 'unsubscribe' }] });
    expect(read('sao cứ gửi bản tin cho tôi mỗi tuần vậy').kind).toBe('not-understood');
    expect(read('nhắc tôi mỗi thứ hai xem số')).toMatchObject({ questions: [{ kind: 'subscribe' }] });
  });

  test.each([
    ['Em đăng ký nhận tin hằng tuần rồi mà giờ công việc bận quá, thôi cho em dừng nhé', 'unsubscribe'],
    ['Trước em có đăng ký nhận tin, nay không cần nữa', 'unsubscribe'],
    ['Số liệu trong này cập nhật hằng tuần mà em thấy cũ, số mới nhất là ngày bao nhiêu', 'freshness'],
    ['Hàng tháng phường Hải Bình có số hay còn trống', 'missing'],
    ['Mỗi tuần gửi cho tôi số liệu ký số', 'subscribe'],
  ])('what has been or is done every week is no order: "%s"', (text, kind) => {
    expect(read(text)).toMatchObject({ questions: [{ kind }] });
  });

  test.each([
    ['Chào ad, em ở xã Nga Thắng, gửi em danh sách các chỉ tiêu', 'listing'],
    ['Làm ơn cho con số thôi khỏi giải thích: tỷ lệ dân có tài khoản thanh toán', 'figure'],
    ['Kinh tế số, nói số thôi đừng định nghĩa', 'figure'],
  ])('what is said around a question is none: "%s"', (text, kind) => {
    expect(read(text)).toMatchObject({ questions: [{ kind }] });
  });
});

describe('whoever wants no more letters may say why', () => {
  test.each([
    'Thôi không nhận bản tin hằng tuần nữa nhé, điện thoại tôi đầy bộ nhớ',
    'dien thoai toi day bo nho roi, thoi dung gui ban tin tuan nua nhe',
    'hủy đăng ký giúp tôi vì điện thoại hết pin liên tục',
    'huy ban tin tuan di, bac gia mat kem doc khong noi',
    'ad ơi cho e out bản tin tuần vs, tn nhìu quá',
    'cho mình out khỏi danh sách nhận tin',
    'bản tin nhiều quá, cho chị rời nhóm nhận tin với',
    'Tôi đã chuyển công tác sang Ban Dân vận, không còn phụ trách mảng này nữa, đề nghị từ tuần sau thôi gửi bản tin tiến độ cho tôi.',
    'em chuyển việc rồi, không phụ trách nữa, đừng gửi bản tin nữa',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ questions: [{ kind: 'unsubscribe', topics: [], units: [] }] });
  });

  test('but what is asked for besides is not passed over', () => {
    expect(read('đừng gửi bản tin nữa, sổ đỏ làm ở đâu').kind).toBe('not-understood');
    expect(read('bản tin tuần out hôm nay chưa')).toMatchObject({ questions: [{ kind: 'digest' }] });
  });
});

describe('what the bot can be asked, and how it is greeted', () => {
  test.each([
    ['bot ơi hỏi đc mấy cái j ở đây', 'help'],
    ['o day tra duoc nhung cai gi', 'help'],
    ['Tôi có thể hỏi đến cấp xã được không, hay chỉ hỏi được số toàn tỉnh?', 'help'],
    ['co hoi den tung xa duoc khong', 'help'],
    ['Buổi chiều tốt lành nhé', 'greeting'],
    ['cuoi tuan vui ve nhe bot', 'greeting'],
    [
      'Tôi lớn tuổi, không thạo máy móc, muốn hỏi về tình hình chuyển đổi số thì phải gõ thế nào, có câu mẫu nào để tôi làm theo không?',
      'help',
    ],
    ['muốn xem số liệu xã mình thì gõ sao', 'help'],
    ['co cau mau nao de toi lam theo khong', 'help'],
    [
      'Kính chào đồng chí, tôi nguyên là chánh văn phòng huyện ủy, nghỉ hưu đã ba năm, hôm nay mới được con cháu cài cho kênh này.',
      'greeting',
    ],
    ['Xin chào, tôi nguyên bí thư đảng ủy xã, nay nghỉ hưu, mới làm quen kênh này', 'greeting'],
    ['camơn dồng chí, tôi đã có đủ só liệu cho bao cáo rôi', 'thanks'],
    ['the la du so lieu bao cao roi, cam on', 'thanks'],
    [
      'Số liệu gửi rất đầy đủ, rõ cả nguồn, tôi xin cảm ơn và sẽ dùng ngay trong báo cáo chiều nay.',
      'thanks',
    ],
    ['xã Nga An có đủ số liệu chưa', 'missing'],
    ['Hậu Lộc phải gõ lại báo cáo thế nào', 'overview'],
    ['chiều nay chuyển đổi số Nga Sơn có tốt không', 'overview'],
  ])('%s: %s', (text, kind) => {
    expect(read(text)).toMatchObject({ questions: [{ kind }] });
  });

  test('who greets and wants something that is not measured is told so', () => {
    expect(read('chào đồng chí, tôi đang ở Nga Sơn, đường ngập').kind).toBe('not-understood');
    expect(read('Viết hộ tôi bài phát biểu khai mạc hội nghị, không cần số liệu.').kind).toBe(
      'not-understood',
    );
  });

  test.each([
    ['cho em nắm trước tình hình xã Tam Lư', 'commune:15019'],
    ['cho toi nam truoc tinh hinh xa Tam Lu', 'commune:15019'],
    ['Nga An ra sao, tôi nắm trước để mai đi', 'commune:16144'],
    ['Xin số liệu phường Nguyệt Viên, tôi có lịch làm việc ở đó sáng thứ 5', 'commune:15925'],
  ])('"%s" names no year', (text, unit) => {
    expect(read(text)).toMatchObject({ questions: [{ kind: 'overview', units: [unit], period: null }] });
  });

  test.each([
    ['kỳ mới nhất có số liệu ký số là kỳ nào', 'documents-signed'],
    ['số liệu doanh nghiệp chuyển đổi số là của kỳ nào', 'digital-enterprises'],
    ['so lieu thue bao internet la cua nam nao, co cu qua khong', 'internet-subscribers'],
  ])('"%s" asks how recent it is', (text, topic) => {
    expect(read(text)).toMatchObject({ questions: [{ kind: 'freshness', topics: [topic] }] });
  });
});
