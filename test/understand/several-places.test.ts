import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

const one = ['Mức độ hài lòng của xã Hoằng Lộc', 'Hoằng Châu', 'Hoằng Tiến'];
const three = ['commune:15961', 'commune:15976', 'commune:15991'];

describe('several places spoken of are pointed back at', () => {
  test.each([
    [[...one, 'trong 3 xã vừa rồi ai cao nhất'], { kind: 'comparison', units: three, limit: null }],
    [[...one, 'mấy xã vừa rồi xã nào thấp nhất'], { kind: 'comparison', units: three }],
    [[...one, 'vẽ biểu đồ 3 xã này'], { kind: 'chart', units: three }],
    [
      [...one, 'cả 2 xã đấy về hồ sơ đúng hạn'],
      { kind: 'comparison', topics: ['dossiers-on-time'], units: three.slice(1), limit: null },
    ],
    [
      [...one, 'Hồ sơ đúng hạn toàn tỉnh', 'so luôn 3 xã vừa hỏi cho anh'],
      { kind: 'comparison', topics: ['dossiers-on-time'], units: three },
    ],
    [[...one, 'so luôn 3 xã', 'hai xã đầu thôi'], { kind: 'comparison', units: three.slice(0, 2) }],
    [[...one.slice(0, 2), 'hoằng tiến nữa là 3'], { kind: 'comparison', units: three }],
    [
      ['Xã Lĩnh Toại sáp nhập từ những xã nào', 'Hoạt Giang', '2 xã này xã nào ký số nhiều hơn'],
      { kind: 'comparison', topics: ['documents-signed'], units: ['commune:15298', 'commune:15286'] },
    ],
  ])('%j', (chat, wanted) => {
    expect(readLast(chat)).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test.each(['2 xã đó năm ngoái thế nào', '2 xã này năm 2025'])('at another time: %s', (text) => {
    expect(readLast(['so sánh hài lòng Hoằng Lộc với Hoằng Châu', text])).toMatchObject({
      questions: [{ kind: 'comparison', units: three.slice(0, 2), period: '2025' }],
    });
  });

  test('"2 xã đó" after an order are not those named before it', () => {
    const reading = readLast([...one, 'Xã nào thấp nhất toàn tỉnh', '2 xã đó hồ sơ đúng hạn bao nhiêu']);

    expect(reading).not.toMatchObject({ questions: [{ units: three.slice(1) }] });
  });
});
