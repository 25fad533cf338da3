import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('a later turn draws or orders what was spoken of', () => {
  const communes = 'biểu đồ cột các xã Hà Trung về ký số';

  test.each([
    ['doanh nghiệp chuyển đổi số năm 2025', 'đổi sang dạng biểu đồ các năm', { kind: 'trend', period: null }],
    ['biểu đồ tỷ lệ hài lòng của tỉnh', 'dạng đường chứ không phải cột', { kind: 'trend' }],
    ['biểu đồ tỷ lệ hài lòng của tỉnh', 'vẽ biểu đồ tròn đi', { kind: 'chart' }],
    ['so sanh ky so xa Nhi Son voi Pu Nhi', 've cot', { kind: 'chart', topics: ['documents-signed'] }],
    ['hồ sơ trực tuyến ở Hậu Lộc', 'vẽ bđ của hà trung luôn', { kind: 'chart', topics: ['online-dossiers'] }],
    [
      'xa dong luong cds ntn r',
      've giup e cai bieu do dich vu cong truc tuyen',
      { units: ['commune:15058'] },
    ],
    ['hạng dti năm 2022', 'kẻ thành biểu đồ cho dễ nhìn đi', { kind: 'chart', period: null }],
    ['ký số xã Nga Sơn', 'vẽ biểu đồ xã Nga An', { kind: 'chart', units: ['commune:16144'] }],
    [communes, 'sắp xếp giảm dần', { kind: 'ranking', units: ['district:392'], over: 'commune' }],
    ['ký số văn bản của các huyện', 'sắp xếp tăng dần', { kind: 'ranking', order: 'worst' }],
    ['ký số văn bản của các huyện', 'xếp từ thấp lên cao', { kind: 'ranking', order: 'worst' }],
  ])('%s → %s', (first, then, wanted) => {
    expect(readLast([first, then])).toMatchObject({ questions: [wanted] });
  });
});
