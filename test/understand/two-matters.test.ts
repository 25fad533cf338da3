import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('one indicator and then another', () => {
  const before = ['lương hưu qua tài khoản đạt mấy %', 'an sinh thì sao'];

  test.each([
    '2 cai do cai nao thap hon',
    'hai cái đó cái nào thấp hơn',
    'trong hai chỉ tiêu đó cái nào cao hơn',
    'hai tỷ lệ đó chênh nhau bao nhiêu',
    '2 cái đó cái mô hơn',
  ])('“%s” sets the two beside one another', (text) => {
    expect(asked(...before, text)).toMatchObject({
      kind: 'comparison',
      topics: ['pensions-by-account', 'welfare-by-account'],
      limit: null,
    });
  });

  test('“thế 2 con số này số nào lớn hơn, bao nhiêu” asks both figures', () => {
    expect(asked(...before, 'thế 2 con số này số nào lớn hơn, bao nhiêu')).toMatchObject({
      topics: ['pensions-by-account', 'welfare-by-account'],
    });
  });

  test('“2 cái đó cái nào thấp hơn” after two communes is of those', () => {
    expect(asked('hài lòng Nga Sơn', 'Nga An', '2 cái đó cái nào thấp hơn')).toMatchObject({
      kind: 'comparison',
      topics: ['satisfaction'],
    });
  });
});

describe('what was asked first of several', () => {
  test('“cái đầu í, 2023 bao nhiêu”', () => {
    expect(
      asked(
        'Internet bao nhiêu thuê bao trên 100 dân năm 2024',
        'Băng rộng 1Gb thì sao',
        'cái đầu í, 2023 bao nhiêu',
      ),
    ).toMatchObject({ kind: 'figure', topics: ['internet-subscribers'], period: '2023' });
  });

  test.each(['cái xã tôi hỏi đầu tiên, kinh tế số ra sao', 'xã mà tôi hỏi đầu tiên ấy kinh tế số ra sao'])(
    '“%s”',
    (text) => {
      expect(asked('Nga Thắng', 'nga an', 'Ba Đình nữa', text)).toMatchObject({ units: ['commune:16114'] });
    },
  );

  test('“cái huyện tôi hỏi trước nhất ấy, nó chậm những gì” is of all indicators', () => {
    const before = ['Dịch vụ công trực tuyến huyện Hậu Lộc', 'Nga Sơn', 'Hà Trung'];

    expect(asked(...before, 'cái huyện tôi hỏi trước nhất ấy, nó chậm những gì')).toMatchObject({
      kind: 'risk',
      topics: [],
      units: ['district:400'],
    });
  });

  test.each(['chỉ tiêu em hỏi đầu tiên năm 2024 bao nhiêu', 'cái tôi hỏi đầu tiên, 2024 bao nhiêu'])(
    '“%s”',
    (text) => {
      expect(asked('hài lòng', 'ký số', 'văn bản', text)).toMatchObject({
        topics: ['satisfaction'],
        period: '2024',
      });
    },
  );
});
