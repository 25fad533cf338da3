import { describe, expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

describe('what is wanted where something cannot be had', () => {
  const rank = 'Năm 2025 thứ hạng DTI của tỉnh';
  const ngaAn = 'hài lòng xã Nga An năm 2022';

  test.each([
    [rank, 'chưa công bố thì lấy kỳ gần nhất đã có', { topics: ['dti-rank'], period: null }],
    [rank, 'chua co thi lay so moi nhat', { topics: ['dti-rank'], period: null }],
    [ngaAn, 'không thống kê xã thì cho toàn tỉnh vậy', { units: ['province'], period: '2022' }],
    [ngaAn, 'không tách xã thì lấy huyện Nga Sơn', { units: ['district:401'] }],
    [ngaAn, 'chưa có số à, thế cho ký số đi', { topics: ['documents-signed'], units: ['commune:16144'] }],
    [
      'so sánh DTI với Nghệ An giúp mình',
      'ko có tỉnh khác à, thế thì điểm Thanh Hóa hồi 2021 thôi',
      { kind: 'figure', topics: ['dti-score'], period: '2021' },
    ],
    [
      'Kiểm tra qua môi trường mạng đã đạt 50% chưa',
      'chưa có số thì cho biết lời hứa 50% ấy nằm ở văn bản nào',
      { kind: 'source', topics: ['online-inspection'] },
    ],
  ])('%s → %s', (before, text, wanted) => {
    expect(readLast([before, text])).toMatchObject({ questions: [wanted] });
  });

  test('“chưa có thì bao giờ có” asks when', () => {
    expect(readLast([rank, 'chưa có thì bao giờ có'])).toMatchObject({ questions: [{ kind: 'freshness' }] });
  });
});

describe('a place told of and then pointed at', () => {
  test.each([
    'nay về Thọ Long, xã ấy thì đạt chưa',
    'giờ thuộc xã Thọ Long, xã đó đạt chưa',
    'nay nhap vao Tho Long, xa moi dat chua',
  ])('“%s”', (text) => {
    expect(readLast(['Xã Bắc Lương hoàn thành chuyển đổi số chưa', text])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['communes-completed'], units: ['commune:15505'] }],
    });
  });

  test.each(['thế phường ấy còn chỉ tiêu nào chậm', 'phuong do co gi cham khong'])(
    '“%s” after a former commune and the ward it has become',
    (text) => {
      expect(readLast(['xã Hà Vinh của Hà Trung có phải phường Bỉm Sơn bây giờ không', text])).toMatchObject({
        questions: [{ kind: 'risk', units: ['commune:14812'] }],
      });
    },
  );

  test('“phường đó” of a commune and a ward compared', () => {
    const compared = 'so sánh ký số xã Nga An với phường Bỉm Sơn';

    expect(readLast([compared, 'phường đó hồ sơ trực tuyến bao nhiêu'])).toMatchObject({
      questions: [{ topics: ['online-dossiers'], units: ['commune:14812'] }],
    });
  });

  test('“phường ấy” of which nothing is known is not the province', () => {
    expect(readLast(['thế phường ấy còn chỉ tiêu nào chậm'])).toMatchObject({
      kind: 'not-understood',
      why: 'which-unit',
    });
  });
});

test.each([
  ['hẹp hơn nữa, xã Trung Sơn bao nhiêu tổ', 'commune:14875'],
  ['thu hẹp lại, xã Trung Sơn', 'commune:14875'],
  ['rộng hơn nữa, toàn tỉnh', 'province'],
])('“%s” is that place alone', (text, unit) => {
  expect(readLast(['Tổ công nghệ số cộng đồng ở Quan Hóa bao nhiêu', text])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['digital-teams'], units: [unit] }],
  });
});

test('“xã nào cao hơn nữa” says nothing of how wide to look', () => {
  const reading = readLast(['Hồ sơ đúng hạn xã Trung Sơn', 'xã nào cao hơn nữa']);
  expect(reading).toMatchObject({ questions: [{ kind: 'ranking' }] });
});

test.each([
  'thứ hạng thôi chứ chưa đủ, điểm của nó nữa',
  'mỗi hạng thì chưa đủ, cho cả điểm',
  'hạng không thôi chưa đủ, điểm nữa',
])('“%s” asks for the score', (text) => {
  expect(readLast(['DTI 2023 xếp thứ mấy', text])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['dti-score'], period: '2023' }],
  });
});
