import { describe, expect, test } from 'vitest';
import { asked, read } from './support/understanding.ts';

describe('slang for standing well and badly', () => {
  test.each([
    ['xã nào gánh team ký số', { kind: 'ranking', order: 'best', over: 'commune' }],
    ['huyện nào gánh cả đội về kinh tế số', { kind: 'ranking', order: 'best', over: 'district' }],
    ['huyện nào báo cả nhà về kinh tế số', { kind: 'ranking', order: 'worst', over: 'district' }],
  ])('"%s"', (text, wanted) => {
    expect(asked(text)).toMatchObject(wanted);
  });

  test('"báo" alone is no slang', () => {
    expect(asked('xã Thiết Ống báo số ký số chưa')).not.toMatchObject({ order: 'worst' });
  });
});

test.each(['ktr qua mạng là ktr cái gì v mn, giải thích dễ hiểu xíu đc k', 'ktr từ xa nghĩa là gì'])(
  '"%s" asks what inspection is',
  (text) => {
    expect(asked(text)).toMatchObject({ kind: 'definition', topics: ['online-inspection'] });
  },
);

test.each(['how is Sam Son doing with online procedures', 'online procedures in Sam Son'])(
  '"%s" is of applications filed online',
  (text) => {
    expect(asked(text)).toMatchObject({ kind: 'figure', topics: ['online-dossiers'] });
  },
);

describe('a long phrase with slips behind a type word', () => {
  test.each(['danh sach xax cham nop baoc cao quý 3', 'danh sách xã chậm nộp baó caó quý 3'])(
    '"%s" is no name',
    (text) => {
      expect(asked(text)).toMatchObject({ kind: 'missing', over: 'commune', period: '2026-Q3' });
    },
  );

  test.each(['danh sách xã Cham Nop chưa báo cáo', 'xã Bang Lang chưa báo cáo'])(
    '"%s" names a commune that we do not know',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'not-understood', why: 'unknown-unit' });
    },
  );
});

describe('of which place of former districts wards come', () => {
  test.each([
    [
      'phường Đông Quang với phường Đông Tiến trước kia là chỗ nào của Đông Sơn với Thiệu Hóa',
      ['Đông Quang', 'Đông Tiến'],
    ],
    ['xã Nga Thắng với xã Nga Sơn hồi trước là xã nào của huyện Nga Sơn', ['Nga Thắng', 'Nga Sơn']],
    [
      'phường Đông Quang, phường Đông Tiến và phường Đông Sơn trước là xã nào',
      ['Đông Quang', 'Đông Tiến', 'Đông Sơn'],
    ],
  ])('"%s"', (text, names) => {
    const reading = asked(text);
    expect(reading).toMatchObject({ kind: 'geography' });
    expect('units' in reading ? reading.units.length : 0).toBe(names.length);
  });
});
