import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

const three = ['Kinh tế số trong GRDP 2023 là bao nhiêu', 'hài lòng 2024 thì sao', 'ở huyện Hậu Lộc ấy'];

describe('a question gone back to', () => {
  test.each([
    ['quay lại câu đầu, đích năm 2030 là mấy phần trăm', { kind: 'target', due: '2030' }],
    ['Trở lại câu hỏi đầu tiên tôi hỏi nhé. Nguồn ở đâu', { kind: 'source', period: '2023' }],
    ['quay lai cau dau', { kind: 'figure', period: '2023' }],
  ])('“%s” is the first', (text, question) => {
    expect(asked(...three, text)).toMatchObject({ topics: ['digital-economy'], units: [], ...question });
  });

  test('“quay lại câu trước” is the one before the last', () => {
    expect(
      asked('hài lòng Hậu Lộc 2024', 'kinh tế số của tỉnh', 'quay lại câu trước, mục tiêu là mấy'),
    ).toMatchObject({
      kind: 'target',
      topics: ['satisfaction'],
      units: ['district:400'],
    });
  });

  test.each([
    ['trở lại cái DTI đi, năm đó kinh tế số đứng thứ bao nhiêu', 'dti-economy-rank'],
    ['quay lại DTI, còn điểm thì sao', 'dti-score'],
  ])('“%s” is the one about that indicator', (text, topic) => {
    expect(
      asked('DTI 2023 hạng mấy', 'doanh nghiệp chuyển đổi số bao nhiêu rồi', 'ai thấp nhất', text),
    ).toMatchObject({ kind: 'figure', topics: [topic], period: '2023' });
  });

  test('“quay lại hài lòng Nga Sơn, 2023” names another place', () => {
    expect(
      asked('hài lòng Hậu Lộc 2024', 'kinh tế số của tỉnh', 'quay lại hài lòng Nga Sơn, 2023'),
    ).toMatchObject({ topics: ['satisfaction'], units: ['district:401'], period: '2023' });
  });

  test('“trở lại loại toàn trình” after a sum is not the sum', () => {
    expect(
      asked(
        'Thanh Hóa có bao nhiêu dịch vụ công toàn trình?',
        'Một phần?',
        'tổng hai loại',
        'Trở lại loại toàn trình, năm 2023 có mấy',
      ),
    ).toMatchObject({ kind: 'figure', topics: ['services-full'], period: '2023' });
  });

  test('“câu trước sai rồi” goes back to nothing', () => {
    expect(asked('hài lòng Hậu Lộc 2024', 'kinh tế số của tỉnh', 'câu trước sai rồi')).not.toMatchObject({
      topics: ['satisfaction'],
    });
  });
});

describe('what was spoken of a while ago', () => {
  const province = ['Tỷ lệ hài lòng huyện Triệu Sơn', 'kinh tế số của tỉnh thế nào', 'chỉ tiêu bao nhiêu'];

  test.each([
    'à cái huyện lúc nãy tôi hỏi, dịch vụ công trực tuyến của họ bao nhiêu',
    'quay lại huyện lúc nãy, dịch vụ công trực tuyến đạt mấy phần trăm rồi',
    'huyen toi hoi luc nay dich vu cong truc tuyen duoc bao nhieu',
  ])('“%s”', (text) => {
    expect(asked(...province, text)).toMatchObject({ topics: ['online-dossiers'], units: ['district:397'] });
  });

  test('“của tỉnh thế nào” after a district is the province', () => {
    expect(asked(...province.slice(0, 2))).toMatchObject({
      topics: ['digital-economy'],
      units: ['province'],
    });
  });

  test('“lúc nãy xã tôi hỏi” after an order of all', () => {
    expect(
      asked(
        'xã Kim Tân văn bản ký số được mấy phần trăm',
        'ừ, mục tiêu?',
        'ai thấp nhất tỉnh',
        'thôi chết họp rồi, lát hỏi tiếp',
        'tôi đây, lúc nãy xã tôi hỏi đạt bao nhiêu ấy nhỉ, nhắc lại hộ',
      ),
    ).toMatchObject({ kind: 'figure', topics: ['documents-signed'], units: ['commune:15187'] });
  });

  test('“xã hồi nãy có cao hơn không” sets the two beside one another', () => {
    expect(asked('xã Kim Tân ký số', 'xã Hoa Lộc ký số', 'xã hồi nãy có cao hơn không')).toMatchObject({
      kind: 'comparison',
    });
  });

  test('“cái đầu ấy” is the indicator asked about first', () => {
    expect(
      asked(
        'năng suất lao động tăng mấy %/năm',
        'doanh nghiệp chuyển đổi số thì sao',
        'cái đầu ấy, văn bản nào giao',
      ),
    ).toMatchObject({ kind: 'source', topics: ['labour-productivity'] });
  });
});
