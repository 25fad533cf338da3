import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('shares', () => {
  test.each(['chiếm bao nhiêu phần trăm', 'tức là mấy phần trăm', 'được mấy phần trăm rồi'])(
    '"%s" of those counted',
    (text) => {
      const figure = { kind: 'figure', topics: ['communes-completed'], status: null };

      expect(asked('Bao nhiêu xã chưa hoàn thành', text)).toMatchObject(figure);
    },
  );

  test('"xã này chiếm bao nhiêu trong đó" after the commune and the province', () => {
    const texts = ['xã Nam Xuân có mấy tổ công nghệ số', 'toàn tỉnh mấy tổ'];

    expect(asked(...texts, 'thế xã này chiếm bao nhiêu trong đó')).toMatchObject({
      kind: 'figure',
      topics: ['digital-teams'],
      units: ['commune:14902'],
    });
  });
});

describe('what is reached', () => {
  test.each(['đạt được mấy rồi', 'xong mấy cái rồi', 'mấy cái đạt'])(
    '"%s" of the targets of a resolution',
    (text) => {
      expect(asked('nghị quyết 06 có bao nhiêu chỉ tiêu', text)).toMatchObject({
        kind: 'figure',
        topics: ['nq06-targets-met'],
      });
    },
  );

  test.each([
    ['Xã nào có tỷ lệ hồ sơ trực tuyến cao nhất', 'được bao nhiêu phần trăm', 'ranking'],
    ['Tỷ lệ chia sẻ dữ liệu', 'đã tới mốc 100% chưa', 'figure'],
    ['mục tiêu số xã hoàn thành đến 2025', 'thực tế thì được mấy xã', 'figure'],
    ['mục tiêu số xã hoàn thành đến 2025', 'hiện có mấy xã', 'figure'],
    ['Mục tiêu tài khoản thanh toán điện tử', '50% hay 80%?', 'target'],
    ['tỷ lệ thanh toán trực tuyến toàn tỉnh năm 2024', 'số thấp vậy thì đến bao giờ mới đạt', 'figure'],
    ['Xếp hạng xã về hài lòng', 'bảng này tính theo năm nào', 'freshness'],
  ])('"%s", "%s": %s', (before, text, kind) => {
    expect(asked(before, text)).toMatchObject({ kind });
  });
});

describe('extremes', () => {
  test.each([
    'đã là cao nhất từ trước tới giờ chưa',
    'có năm nào thấp hơn không',
    'đã bao giờ cao hơn thế chưa',
  ])('"%s" of all its times', (text) => {
    expect(asked('tỷ lệ hồ sơ đúng hạn', 'năm 2024 ấy', text)).toMatchObject({
      kind: 'trend',
      topics: ['dossiers-on-time'],
      period: null,
    });
  });

  test.each([
    ['Chỉ tiêu nào chưa đạt', 'cái nào thiếu nhiều nhất', 'risk', 'worst'],
    ['Chỉ tiêu nào chưa đạt', 'cái nào gần đạt nhất', 'risk', 'best'],
    ['Chỉ tiêu nào đã đạt', 'cái nào vượt xa nhất', 'listing', 'best'],
  ])('"%s", "%s": of those', (before, text, kind, order) => {
    expect(asked(before, text)).toMatchObject({ kind, topics: [], order, over: null });
  });

  test('"trụ cột nào yếu nhất" of the index: its parts beside one another', () => {
    expect(asked('Điểm DTI 2023 của tỉnh', 'trụ cột nào yếu nhất')).toMatchObject({
      kind: 'comparison',
      topics: ['dti-government-score', 'dti-economy-score', 'dti-society-score'],
      period: '2023',
    });
  });

  test('"hơn chính quyền số à" beside the score of another pillar', () => {
    expect(asked('Điểm xã hội số', 'hơn chính quyền số à')).toMatchObject({
      kind: 'comparison',
      topics: ['dti-society-score', 'dti-government-score'],
    });
  });

  test('"hạng đó tốt hơn năm 22 hay xấu hơn" beside the rank of that year', () => {
    expect(asked('thanh hóa dti 2024', 'hạng đó tốt hơn năm 22 hay xấu hơn')).toMatchObject({
      kind: 'comparison',
      topics: ['dti-rank'],
      range: { from: '2022', to: '2024' },
    });
  });

  test('"trong số này ai kém hơn cả" of those asked about one by one', () => {
    const texts = ['Hồ sơ trực tuyến huyện Thạch Thành', 'Kim Tân thì sao', 'Vân Du'];

    expect(asked(...texts, 'Trong số này ai kém hơn cả')).toMatchObject({
      topics: ['online-dossiers'],
      units: ['district:391', 'commune:15187', 'commune:15190'],
    });
  });
});
