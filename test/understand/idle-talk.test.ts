import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const first = 'tỷ lệ ký số văn bản xã Cẩm Vân';

describe('talk behind an answer that asks nothing is not answered with the figure again', () => {
  test.each([
    'vợ tôi công tác ở UBND xã đó',
    'em là văn thư xã này đây ạ',
    'que toi o do',
    'đấy, thấy chưa, còn xa lắm',
    'thảo nào dân kêu suốt',
    'được cái là đúng hẹn nhỉ',
    'đúng là thành phố có khác',
    'anh thấy con số này hơi ảo',
    'ô hay, cao vậy cơ à',
    'mình hỏi cho biết thôi chứ không có gì',
    'không có thì thôi',
    'trời hôm nay nóng quá bạn nhỉ',
    'xã nào chả thế',
    'còn phải phấn đấu nhiều',
    'giúp anh nhắc xã đó đẩy lên',
    'từ từ chú tìm cái kính đã',
    'đợi tí để bác lấy giấy bút đã',
    'khoan de em tim cai but da',
    'để tôi đối chiếu với báo cáo huyện đã',
    'tổng tôi tự cộng',
    'de toi doi chieu voi bao cao huyen da',
    'khoan, để em trình chủ tịch xã đã',
    'chờ tôi đeo kính đã',
    'tu tu de toi ghi lai da',
    'chờ chút tôi ghi',
    'đợi tí',
    'thiếu số à, để tôi gọi huyện',
    'để em giục xã đã',
    'dạ để em hỏi lại chị bên văn hóa xã xem sao',
    'de minh hoi lai so xem sao',
    'hm số này hơi lạ',
    'ừm để xem… sếp đang giục báo cáo',
    'đang gõ báo cáo tí',
    'anh đang soạn tờ trình',
    'báo cáo này trình thường trực chiều nay',
    'thôi chết họp rồi, lát hỏi tiếp',
    'ừ đúng, có cả huyện cả xã tên ấy',
    'lắp thêm trạm phát sóng cho bản nhà tôi được không',
  ])('%s', (talk) => {
    expect(readLast([first, talk])).toMatchObject({ kind: 'not-understood', why: 'asks-nothing' });
  });

  test.each([
    ['chờ chút tôi ghi', 'quý 2 thì sao', '2025-Q2'],
    ['gần 5 triệu à', 'tính đến thời điểm đó là mấy phần trăm', '2025-Q1'],
    ['đợi tí', 'quý 3', '2025-Q3'],
  ])('%s: “%s” goes on from what was asked before, its time as well', (talk, text, period) => {
    expect(readLast(['thanh toán trực tuyến dvc toàn tỉnh quý 1/2025', talk, text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['online-payments'], period }],
    });
  });

  test('“báo cáo này nộp cho ai” asks', () => {
    expect(readLast([first, 'báo cáo này nộp cho ai'])).not.toMatchObject({ why: 'asks-nothing' });
  });

  test('“làm báo cáo” is an order', () => {
    expect(readLast([first, 'làm báo cáo'])).toMatchObject({ kind: 'understood' });
  });

  test('nor is it where nothing could be answered before', () => {
    expect(readLast(['Thời tiết Mường Lát', 'không có thì thôi'])).toMatchObject({ kind: 'not-understood' });
  });

  test.each([
    'bạn trả lời nhanh thật đấy',
    'Được việc quá, hôm khác hỏi tiếp',
    'giỏi quá, lúc khác hỏi sau nhé',
    'tot lam, mai anh hoi tiep',
    'hay quá, tuần sau lại nhờ em nhé',
    'hẹn mai nhé',
    'vậy thôi, không phiền nữa',
    'xong việc rồi, chào em',
    'thế là đủ để báo cáo rồi',
    'Đa tạ! Rõ ràng, dễ hiểu lắm',
  ])('%s: praise of the bot and farewells are thanked for', (praise) => {
    expect(readLast([first, praise])).toMatchObject({ questions: [{ kind: 'thanks' }] });
  });

  test.each([
    'dat nen o do gio bn 1m',
    'đất nền ở đó giờ bao nhiêu một mét',
    'bds o do sao',
    'lon hoi bao nhieu 1 ta',
  ])('%s: what land or goods cost is not told', (talk) => {
    expect(readLast([first, talk])).toMatchObject({ kind: 'not-understood' });
  });
});

describe('what asks behind such talk is still read', () => {
  test.each([
    ['thảo nào, thế tháng trước bao nhiêu', { kind: 'figure', period: '2026-10' }],
    ['em là văn thư xã này, xin số tháng 10', { kind: 'figure', period: '2026-10' }],
    ['đúng là thấp quá, mục tiêu là bao nhiêu', { kind: 'target' }],
    ['bảo xã nào thấp nhất', { kind: 'ranking', order: 'worst' }],
    ['nhắc lại số đó', { kind: 'figure' }],
    ['từ từ chú tìm xã Nga An đã', { units: ['commune:16144'] }],
    ['tìm hồ sơ trực tuyến đã', { topics: ['online-dossiers'] }],
  ])('%s', (asked, wanted) => {
    expect(readLast([first, asked])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});
