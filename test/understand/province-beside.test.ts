import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

const own = 'commune:16114';

describe('the province beside a unit', () => {
  test.each([
    'Hồ sơ trực tuyến: toàn tỉnh bao nhiêu %, riêng xã Nga Thắng bao nhiêu %',
    'Tỉnh bao nhiêu phần trăm còn xã Nga Thắng bao nhiêu phần trăm hồ sơ trực tuyến',
    'Hồ sơ trực tuyến của tỉnh và xã Nga Thắng',
    'Hồ sơ trực tuyến xã Nga Thắng và mức chung toàn tỉnh',
    'ho so truc tuyen xa Nga Thang va muc chung toan tinh',
    'Xã Nga Thắng hồ sơ trực tuyến 80%, cả tỉnh bao nhiêu',
    'Cho số của tỉnh, của xã Nga Thắng về hồ sơ trực tuyến',
    'Hồ sơ trực tuyến xã Nga Thắng và mức chung toàn tỉnh',
    'ho so truc tuyen xa nga thang va muc chung cua tinh',
    'Hồ sơ trực tuyến xã Nga Thắng, mức chung của tỉnh',
  ])('"%s" asks of both', (text) => {
    const { kind, topics, units } = question(text);

    expect(kind).toBe('comparison');
    expect(topics).toEqual(['online-dossiers']);
    expect(new Set(units)).toEqual(new Set(['province', own]));
  });

  test.each([
    'Xã Nga Thắng, tỉnh Thanh Hóa có bao nhiêu thuê bao, bao nhiêu tổ công nghệ số',
    'Xã Nga Thắng hồ sơ trực tuyến bao nhiêu, đứng thứ mấy trong tỉnh',
    'Xã Nga Thắng và hồ sơ trực tuyến ở tỉnh Thanh Hóa',
  ])('"%s" asks of the unit alone', (text) => {
    expect(question(text).units).toEqual([own]);
  });
});
