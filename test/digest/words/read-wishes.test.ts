import { describe, expect, test } from 'vitest';
import { defaultSchedule, type Schedule } from '#domain/subscription.ts';
import { withWish } from '#digest/words/read-schedule.ts';
import { readSubject } from '#digest/words/read-subject.ts';
import { readWishes } from '#digest/words/read-wishes.ts';
import { asksToSubscribe, wishesOnly } from '#digest/words/asks-to-subscribe.ts';

const today = '2026-11-23';
const week = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, at: Schedule['at'] = '07:30') =>
  ({ every: 'week', weekday, at }) as const;
const month = (day: number, at: Schedule['at'] = '07:30') => ({ every: 'month', day, at }) as const;

describe('when letters should come', () => {
  test.each<[string, Schedule]>([
    ['gửi tôi bản tin mỗi thứ sáu 16h', week(5, '16:00')],
    ['gui toi ban tin thu sau 16h', week(5, '16:00')],
    ['thứ 2 lúc 7h30', week(1, '07:30')],
    ['thứ tư 7 giờ rưỡi', week(3, '07:30')],
    ['T7 9 giờ 15 phút', week(6, '09:15')],
    ['sáng chủ nhật 8h', week(7, '08:00')],
    ['mỗi sáng thứ hai', week(1)],
    ['CN 20:00', week(7, '20:00')],
    ['thứ ba 4 giờ chiều', week(2, '16:00')],
    ['thứ năm bảy giờ tối', week(4, '19:00')],
    ['thứ năm 12h trưa', week(4, '12:00')],
    ['every friday 4pm', week(5, '16:00')],
    ['hằng tuần', week(1)],
    ['hàng tháng', month(1)],
    ['hằng tháng ngày 5', month(5)],
    ['mùng 5 hằng tháng 8h', month(5, '08:00')],
    ['đầu tháng', month(1)],
    ['cuối tháng 17h', month(31, '17:00')],
    ['khi có thay đổi', { every: 'change', at: '07:30' }],
    ['chỉ khi có số liệu mới 9h', { every: 'change', at: '09:00' }],
    ['0h', week(1, '00:00')],
    ['chiều thứ sáu', week(5, '14:00')],
    ['thứ ba buổi tối', week(2, '19:00')],
    ['gửi tôi thứ ba', week(2)],
    ['đổi sang thứ ba', week(2)],
    ['báo cáo tuần', week(1)],
  ])('“%s”', (text, expected) => {
    const { schedule, mistakes } = readWishes(text, today);

    expect(mistakes).toEqual([]);
    expect(withWish(defaultSchedule, schedule)).toEqual(expected);
  });

  test('what is left open stays as it was', () => {
    const friday = week(5, '16:00');

    expect(withWish(friday, readWishes('9h', today).schedule)).toEqual(week(5, '09:00'));
    expect(withWish(friday, readWishes('thứ ba', today).schedule)).toEqual(week(2, '16:00'));
    expect(withWish(month(5), readWishes('16h', today).schedule)).toEqual(month(5, '16:00'));
  });

  test.each([
    ['25h', ['digest-bad-time'], ['25h']],
    ['24h', ['digest-bad-time'], ['24h']],
    ['7h75', ['digest-bad-time'], ['7h75']],
    ['thứ 8', ['digest-bad-weekday'], ['thứ 8']],
    ['thứ chín 25h', ['digest-bad-time', 'digest-bad-weekday'], ['25h', 'thứ chín']],
    ['ngày 35 hằng tháng', ['digest-bad-day'], ['35']],
    ['mỗi ngày 7h', ['digest-bad-daily'], []],
    ['7h và 16h thứ hai', ['digest-bad-two-times'], []],
    ['thứ sáu hằng tháng', ['digest-bad-two-rhythms'], []],
    ['thứ hai và thứ năm', ['digest-bad-two-rhythms'], []],
    ['mỗi thứ 9', ['digest-bad-weekday'], ['thứ 9']],
    ['thứ hai khi có thay đổi', ['digest-bad-two-rhythms'], []],
    ['tạm dừng', ['digest-bad-pause'], []],
    ['tạm dừng đến 31/2', ['digest-bad-date'], ['31/2']],
    ['tạm dừng đến 1/1/2020', ['digest-bad-date'], ['1/1/2020']],
    ['giờ yên tĩnh', ['digest-bad-quiet'], []],
    ['giờ yên tĩnh 21h đến 25h', ['digest-bad-quiet'], []],
  ])('“%s” is told as a mistake, quoted as typed', (text, ids, typed) => {
    const { mistakes } = readWishes(text, today);

    expect(mistakes.map(({ id }) => id)).toEqual(ids);
    const quoted = mistakes.flatMap(({ args }) => args?.['typed'] ?? []);
    expect(quoted).toEqual(typed.map((value) => ({ as: 'verbatim', value })));
  });
});

describe('everything else about a subscription', () => {
  test.each([
    ['tạm dừng đến 15/12', { pausedUntil: '2026-12-15' }],
    ['tạm ngừng đến ngày 5 tháng 1', { pausedUntil: '2027-01-05' }],
    ['tạm dừng 2 tuần', { pausedUntil: '2026-12-07' }],
    ['tạm dừng hết tháng 12', { pausedUntil: '2027-01-01' }],
    ['tạm dừng đến mai', { pausedUntil: '2026-11-24' }],
    ['tạm dừng đến thứ sáu', { pausedUntil: '2026-11-27' }],
    ['tạm dừng đến thứ sáu tuần sau', { pausedUntil: '2026-12-04' }],
    ['tạm dừng đến tuần sau', { pausedUntil: '2026-11-30' }],
    ['tạm dừng hết tháng này', { pausedUntil: '2026-12-01' }],
    ['tạm dừng đến hết năm', { pausedUntil: '2027-01-01' }],
    ['tiếp tục gửi', { pausedUntil: null }],
    ['giờ yên tĩnh 21h-6h', { quiet: { from: '21:00', to: '06:00' } }],
    ['yên tĩnh từ 21:00 đến 6:30', { quiet: { from: '21:00', to: '06:30' } }],
    ['yên tĩnh 21-6h', { quiet: { from: '21:00', to: '06:00' } }],
    ['bỏ giờ yên tĩnh', { quiet: null }],
    ['không hình', { pictures: false }],
    ['kèm biểu đồ', { pictures: true }],
    ['không đổi thì thôi', { whenUnchanged: 'nothing' }],
    ['không gửi khi không có gì mới', { whenUnchanged: 'nothing' }],
    ['không đổi vẫn báo', { whenUnchanged: 'line' }],
    ['chỉ nhận kinh tế số', { follow: 'only' }],
    ['/dangky bỏ kinh tế số', { follow: 'drop' }],
    ['huỷ theo dõi kinh tế số', { follow: 'drop' }],
    ['/dangky cán bộ được tập huấn', { follow: 'add' }],
  ])('“%s”', (text, expected) => {
    const wishes = readWishes(text, today);

    expect(wishes).toMatchObject(expected);
    expect(wishes.mistakes).toEqual([]);
  });

  test('an hour beside quiet hours is told from them', () => {
    const { schedule, quiet } = readWishes('thứ hai 7h30, yên tĩnh 21h đến 6h', today);

    expect(withWish(defaultSchedule, schedule)).toEqual(week(1, '07:30'));
    expect(quiet).toEqual({ from: '21:00', to: '06:00' });
  });
});

describe('what is to be followed', () => {
  test.each([
    ['gửi tôi bản tin chính quyền số xã Nga Sơn mỗi thứ sáu 16h', 'chính quyền số xã Nga Sơn'],
    ['/dangky@tien_do_bot xã Nga Sơn, DTI thứ 3 9h', 'xã Nga Sơn, DTI'],
    ['đăng ký nhận bản tin về kinh tế số vào lúc 8h sáng thứ hai nhé', 'kinh tế số'],
    ['báo tôi khi có số liệu mới về dti', 'dti'],
    ['send me digital economy every friday 4pm', 'digital economy'],
    ['/dangky chỉ nhận kinh tế số', 'kinh tế số'],
    ['/dangky bỏ kinh tế số', 'kinh tế số'],
    ['/dangky cán bộ công chức', 'cán bộ công chức'],
    ['gửi tôi số liệu khi có thay đổi', ''],
    ['đăng ký bản tin hằng tuần', ''],
    ['/dangky tạm dừng đến 15/12', ''],
  ])('“%s” names “%s”', (text, subject) => {
    expect(readSubject(readWishes(text, today).rest)).toBe(subject);
  });

  test.each([
    ['gửi tôi bản tin chính quyền số xã Nga Sơn mỗi thứ sáu 16h', true],
    ['theo dõi kinh tế số 25h', true],
    ['tạm dừng bản tin đến 15/12', true],
    ['/dangky', true],
    ['huỷ đăng ký bản tin hằng tuần', false],
    ['kinh tế số bao nhiêu', false],
    ['gửi tôi số liệu kinh tế số năm 2024', false],
    ['xếp hạng các xã tháng 10', false],
    ['Số đơn đăng ký sáng chế của tỉnh năm 2025?', false],
  ])('“%s” asks for a subscription: %s', (text, asks) => {
    expect(asksToSubscribe(text, today)).toBe(asks);
  });

  test.each([
    ['giờ yên tĩnh 21h đến 6h', 'surely'],
    ['không có gì mới thì thôi', 'surely'],
    ['thứ sáu 16h', 'maybe'],
    ['tiếp tục', 'maybe'],
    ['kinh tế số thứ sáu', null],
    ['chuyển đổi số', null],
    ['tổng quan', null],
    ['bỏ', null],
    ['tháng 8', null],
    ['2025', null],
  ])('“%s” holds nothing but wishes of a subscription: %s', (text, only) => {
    expect(wishesOnly(text, today)).toBe(only);
  });
});
