import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

const ofCommune = { kind: 'figure', units: ['commune:16114'], period: null, due: null };

describe('letters and their dates', () => {
  test.each([
    'Thực hiện Công văn số 1234/UBND-CNTT ngày 15/10/2026, xã Nga Thắng đề nghị cung cấp tỷ lệ hồ sơ đúng hạn',
    'Theo công văn 455 ngày 12/9 của Sở, xã Nga Thắng hồ sơ đúng hạn bao nhiêu',
    'Văn bản số 88/UBND ngày 3/11 có yêu cầu báo cáo, hồ sơ đúng hạn xã Nga Thắng bao nhiêu',
    'Công văn 2211/STC yêu cầu đến 25/11 báo cáo tỷ lệ hồ sơ đúng hạn, xã Nga Thắng bao nhiêu',
    'Ngày 23/11/2026, Văn phòng xã Nga Thắng xin số: tỷ lệ hồ sơ đúng hạn',
    'Sáng 23/11/2026 lãnh đạo hỏi hồ sơ đúng hạn xã Nga Thắng bao nhiêu',
    'Hạn nộp 30/11/2026, xã Nga Thắng hồ sơ đúng hạn bao nhiêu',
  ])('"%s" asks of no month', (text) => {
    expect(question(text)).toMatchObject({ ...ofCommune, topics: ['dossiers-on-time'] });
  });

  test('the day up to which figures run is one of theirs', () => {
    const { period } = question('Tính đến hôm nay 23/11/2026 xã Nga Thắng hồ sơ đúng hạn bao nhiêu');

    expect(period).toBe('2026-11');
  });

  test('a letter itself is not known', () => {
    expect(read('Công văn 455 đặt mục tiêu ký số bao nhiêu').kind).toBe('not-understood');
  });
});
