import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const one = ['muc do hai long xa hoang loc', 'hoang chau', 'hoang tien'];
const three = ['commune:15961', 'commune:15976', 'commune:15991'];
const two = three.slice(0, 2);

describe('of several units asked about one by one', () => {
  test.each([
    [[...one, 'sap 3 cai tu tot toi te'], { kind: 'comparison', units: three, order: 'best' }],
    [[...one, 'xếp từ thấp lên cao hộ tôi'], { kind: 'comparison', units: three, order: 'worst' }],
    [[...one, 'don 3 xa do lai so phat'], { kind: 'comparison', units: three, order: null }],
    [[...one, 'noi thap nhat la bao nhieu'], { kind: 'comparison', units: three, order: 'worst' }],
    [[...one.slice(0, 2), '2 xa ngang nhau a'], { kind: 'comparison', units: two }],
    [[...one.slice(0, 2), 'xa hoi nay co cao hon k'], { kind: 'comparison', units: two }],
    [[...one.slice(0, 2), 'hoang tien co bang 2 xa tren k'], { kind: 'comparison', units: three }],
    [[...one.slice(0, 2), 'cong ca hoang tien nua la may'], { units: [two[1], three[2]] }],
    [[...one.slice(0, 2), 'tong cong 2 xa'], { kind: 'comparison', units: two }],
    [[...one.slice(0, 2), '2025 ca hai'], { kind: 'comparison', units: two, period: '2025' }],
    [[...one, 'quay lai xa dau tien, dung han bao nhieu'], { kind: 'figure', units: three.slice(0, 1) }],
    [[...one, 'xa truoc do nam 2024'], { units: three.slice(1, 2), period: '2024' }],
    [[...one, 'so sanh 3 xa do', 'con 2 dua dau thoi'], { kind: 'comparison', units: two }],
    [
      [...one, 'so sanh 3 xa do', 'tru hoang tien ra, 2 xa kia ky so mấy'],
      { kind: 'comparison', topics: ['documents-signed'], units: two },
    ],
    [[...one, 'so sanh 3 xa do', 'xa nao chua'], { kind: 'comparison', units: three }],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test.each(['noi nao thap nhat tinh', 'xếp hạng các xã từ cao xuống thấp'])('%s is of all', (text) => {
    expect(readLast([...one, text])).not.toMatchObject({ questions: [{ units: three }] });
  });
});

describe('of several matters', () => {
  test.each([
    [
      ['ho so truc tuyen, ho so dung han toan tinh', 'cai dau 2024 bao nhieu'],
      { kind: 'figure', topics: ['online-dossiers'], period: '2024' },
    ],
    [
      ['diem xa hoi so dti', 'chinh quyen so nua', 'cai nao cao hon'],
      { kind: 'comparison', topics: ['dti-society-score', 'dti-government-score'] },
    ],
    [
      ['chinh quyen so yen dinh', 'con 3 tru con lai'],
      { topics: ['pillar:economy', 'pillar:society', 'pillar:infrastructure'] },
    ],
    [
      ['dich vu cong toan trinh tinh minh', 'cong ca mot phan nua la bao nhieu'],
      { kind: 'figure', topics: ['services-full', 'services-partial'] },
    ],
    [['ho so truc tuyen xa thiet ong', 'ngoai ra co chi khac o xa do'], { kind: 'overview', topics: [] }],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

describe('the level or the kind of place that is meant', () => {
  test.each([
    [['hai long nghi son hoi con la thi xa'], { units: ['district:407'] }],
    [['hài lòng Nga Sơn cấp huyện'], { units: ['district:401'] }],
    [['hài lòng Hoằng Lộc cấp huyện'], { units: ['commune:15961'] }],
    [['hai long phuong nghi son', 'thi xa hoi truoc ay'], { kind: 'figure', units: ['district:407'] }],
    [
      ['hai long phuong hai binh', 'gop ca nghi son hoi con thi xa'],
      { kind: 'figure', units: ['district:407'] },
    ],
    [
      ['so sánh hài lòng Nga An và Nga Sơn', 'cấp huyện lúc trước'],
      { kind: 'figure', units: ['district:401'] },
    ],
    [
      ['hai long toan tinh', 'huyen bien gioi muong lat thi rang'],
      { kind: 'figure', units: ['district:384'] },
    ],
    [['hài lòng xã Xuân Lộc Triệu Sơn', 'bên Hậu Lộc nhé'], { kind: 'figure', units: ['oldcommune:16057'] }],
    [['thuong xuan xong may xa'], { kind: 'figure', units: ['district:396'] }],
    [
      ['nhu thanh thanh toan truc tuyen', 'nam 2024 chua sap nhap thi bn'],
      { kind: 'figure', period: '2024' },
    ],
    [['xong cds o xa hoang loc chua'], { kind: 'figure', topics: ['communes-completed'] }],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });
});

test.each([
  ['nhét thêm Nga Sơn rồi xếp cả ba từ cao tới thấp', 'best'],
  ['cho thêm Nga Sơn để xếp ba huyện từ thấp lên cao', 'worst'],
  ['thêm Nga Sơn nữa rồi so sánh cả ba', null],
])('“%s” brings a third beside those asked one by one', (text, order) => {
  const before = ['Hồ sơ đúng hạn huyện Hoằng Hóa', 'huyện Hậu Lộc', 'để tôi đối chiếu với báo cáo huyện đã'];
  expect(readLast([...before, text])).toMatchObject({
    questions: [{ kind: 'comparison', units: ['district:399', 'district:400', 'district:401'], order }],
  });
});

test('two of three that were never spoken of are not made up', () => {
  const reading = readLast(['Hồ sơ đúng hạn huyện Hoằng Hóa', 'thêm Nga Sơn nữa rồi so sánh cả bốn']);
  expect(reading).not.toMatchObject({ questions: [{ units: ['district:399', 'district:400'] }] });
});
