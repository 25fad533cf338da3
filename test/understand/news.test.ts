import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const asked = 'đăng ký nhận bản tin tuần';
const ended = 'hủy nhận tin tuần';
const shown = 'bản tin tuần là gì';

describe('a few words right after the weekly news', () => {
  test.each([
    [asked, 'gửi vào thứ mấy vậy', 'subscribe'],
    [asked, 'mấy giờ thì gửi', 'subscribe'],
    [asked, 'co mat phi khong', 'subscribe'],
    [asked, 'có tốn tiền không em', 'subscribe'],
    [asked, 'nội dung gồm những gì', 'subscribe'],
    [asked, 'đổi sang chiều thứ Sáu nhé', 'subscribe'],
    [asked, 'em nhận rồi mà sao tuần này chưa thấy gửi', 'subscribe'],
    [asked, 'thôi khỏi', 'unsubscribe'],
    [asked, 'nhầm rồi, hủy đi', 'unsubscribe'],
    [asked, 'huy', 'unsubscribe'],
    [asked, 'Huỷ', 'unsubscribe'],
    [asked, 'nham, huy', 'unsubscribe'],
    [asked, 'tắt', 'unsubscribe'],
    [asked, 'thôi đăng ký lại từ đầu cho chắc', 'subscribe'],
    [asked, 'thôi đăng ký nữa', 'unsubscribe'],
    [ended, 'à khoan, vẫn gửi cho anh như cũ nhé', 'subscribe'],
    [ended, 'khoan, cu gui nhu cu di', 'subscribe'],
    [ended, 'vẫn gửi kìa', 'unsubscribe'],
    [ended, 'sao vẫn gửi như cũ', 'unsubscribe'],
    [ended, 'ủa sao vẫn gửi', 'unsubscribe'],
    [ended, 'thôi cứ để đó cũng được', 'subscribe'],
    [ended, 'sau này muốn nhận lại thì làm thế nào', 'subscribe'],
    [shown, 'vậy đăng ký cho chị với', 'subscribe'],
  ])('"%s", "%s"', (before, text, kind) => {
    expect(readLast([before, text])).toMatchObject({ kind: 'understood', questions: [{ kind }] });
  });

  test('what names something else is about that', () => {
    const reading = readLast([asked, 'ký số toàn tỉnh bao nhiêu']);

    expect(reading).toMatchObject({ questions: [{ kind: 'figure', topics: ['documents-signed'] }] });
  });

  test('“lần công bố gần đây nhất là bao giờ” asks of figures', () => {
    const reading = readLast([asked, 'mà lần công bố gần đây nhất là bao giờ']);

    expect(reading).toMatchObject({ questions: [{ kind: 'freshness' }] });
  });

  test.each(['dừng ngay đi', 'dung luon di', 'thôi không nhận nữa'])(
    '“%s” ends it, whatever was said since that was no question',
    (text) => {
      expect(readLast(['tin tuần', 'tôi có xin đâu', text])).toMatchObject({
        questions: [{ kind: 'unsubscribe' }],
      });
    },
  );

  test('they are about nothing without it', () => {
    expect(readLast(['kinh tế số', 'co mat phi khong'])).toMatchObject({ kind: 'not-understood' });
  });
});
