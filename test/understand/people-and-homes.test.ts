import { describe, expect, test } from 'vitest';
import { asked, question, read } from './support/understanding.ts';

const ngaAn = 'commune:16144';

describe('people are not followed', () => {
  test.each([
    ['cho xin số điện thoại chủ tịch xã Nga An'],
    ['anh nào phụ trách một cửa xã Nga An, cho xin tên'],
    ['chi nao phu trach van xa cua phuong hac thanh'],
    ['tỷ lệ hài lòng xã Nga An', 'ai phụ trách mảng đó cho xin số điện thoại để tôi gọi'],
    ['ký số xã Nga An', 'cán bộ nào phụ trách mảng này'],
  ])('"%s"', (...texts) => {
    expect(asked(...texts)).toMatchObject({ kind: 'not-understood' });
  });

  test.each([
    [['ký số xã Nga An', 'ai phụ trách số liệu này'], 'source'],
    [['ký số xã Nga An', 'cơ quan nào phụ trách cung cấp số này'], 'source'],
    [['xin tên các xã chưa đạt ký số'], 'listing'],
    [['xã Nga An chỗ anh phụ trách ký số bao nhiêu'], 'figure'],
    [['cho xin số liệu ký số xã Nga An'], 'figure'],
    [['từ nay xin ngừng gửi bản tin tuần cho số máy này'], 'unsubscribe'],
  ])('but figures are: "%s"', (texts, kind) => {
    expect(asked(...texts)).toMatchObject({ kind });
  });
});

describe('the village in which somebody lives is no place of its own', () => {
  test.each([
    'em ở thôn Đông xã Nga An cho hỏi ký số',
    'chị ở tổ dân phố 5 xã Nga An, cho chị hỏi ký số xã mình',
    'chú ở thôn đồng tâm xã nga an hỏi ký số bao nhiêu',
    'tôi ở bản Poọng xã Nga An muốn hỏi ký số',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', topics: ['documents-signed'], units: [ngaAn] });
  });

  test.each([
    'ở thôn bản xã Nga An sóng phủ bao nhiêu',
    'có bao nhiêu thôn ở xã Nga An có sóng',
    'ở thôn nào xã Nga An chưa có sóng',
  ])('but villages are counted: "%s"', (text) => {
    expect(question(text)).toMatchObject({ topics: ['villages-covered'], units: [ngaAn] });
  });
});

describe('older people tell where they live', () => {
  test.each([
    'bà là giáo viên nghỉ hưu ở Nga An, xã bà ký số bao nhiêu',
    'cô là giáo viên về hưu ở Nga An cô muốn biết xã cô ký số bao nhiêu',
    'ông là cán bộ hưu trí ở xã Nga An muốn hỏi xã ông ký số bao nhiêu',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'figure', units: [ngaAn] });
  });

  test.each(['xã cô ký số bao nhiêu', 'xã Cô Tô ký số bao nhiêu'])('but nobody knows which is %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'not-understood' });
  });

  test('nor is a name that begins alike theirs', () => {
    const { units } = question('xa co lung ky so bao nhieu');
    expect(units).toHaveLength(1);
  });
});

describe('a home told of is one of the sides', () => {
  test.each([
    'tôi là bí thư xã Nga An, muốn biết mình hơn kém xã Nga Thắng ở những mặt nào',
    'tôi là bí thư xã Nga An, muốn biết mình so với xã Nga Thắng thế nào',
    'tôi ở xã Nga An, muốn hỏi xã mình thua xã Nga Thắng chỗ nào',
  ])('"%s"', (text) => {
    expect(question(text)).toMatchObject({ kind: 'comparison', units: [ngaAn, expect.anything()] });
  });

  test('but not where another is asked about', () => {
    expect(question('tôi là bí thư xã Nga An, muốn biết xã Nga Thắng ký số bao nhiêu').units).not.toContain(
      ngaAn,
    );
  });
});
