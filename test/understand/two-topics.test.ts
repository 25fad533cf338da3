import { describe, expect, test } from 'vitest';
import { read, readLast } from './support/understanding.ts';

test('two scores parted by "hơn hay kém" stand beside one another', () => {
  expect(read('điểm kinh tế số của tỉnh hơn hay kém điểm chính quyền số')).toMatchObject({
    questions: [{ kind: 'comparison', topics: ['dti-economy-score', 'dti-government-score'] }],
  });
});

describe('two indicators in one message', () => {
  test.each([
    ['bao nhiêu huyện bao nhiêu xã đã về đích số hóa', ['communes-completed', 'districts-completed']],
    ['toàn trình mấy cái một phần mấy cái', ['services-full', 'services-partial']],
    [
      'Dịch vụ công nào toàn trình, dịch vụ nào một phần, con số từng loại?',
      ['services-full', 'services-partial'],
    ],
    ['tỷ lệ nộp hồ sơ trực tuyến với tỷ lệ thanh toán trực tuyến', ['online-dossiers', 'online-payments']],
    [
      'trả lời dân đúng hẹn với trả hồ sơ đúng hẹn, cái nào cao hơn',
      ['feedback-on-time', 'dossiers-on-time'],
    ],
    ['tỷ lệ dossier online vs online payment', ['online-dossiers', 'online-payments']],
    ['hồ sơ trực tuyến, hồ sơ đúng hạn', ['online-dossiers', 'dossiers-on-time']],
    ['Tỷ lệ hồ sơ trực tuyến, tỷ lệ thanh toán trực tuyến', ['online-dossiers', 'online-payments']],
    ['DVCTT, TTTT, Ký số', ['online-dossiers', 'online-payments', 'documents-signed']],
    [
      '+ Hồ sơ trực tuyến\n+ Hồ sơ đúng hạn\n+ Mức độ hài lòng',
      ['online-dossiers', 'dossiers-on-time', 'satisfaction'],
    ],
    [
      'tôi cần ba ý về xã hội số ý đầu là chữ ký số của dân ý hai là tài khoản định danh ý ba là an sinh qua tài khoản',
      ['citizen-signatures', 'identity-accounts', 'welfare-by-account'],
    ],
    [
      'can hai y ve kinh te so, y mot la ty trong kinh te so, y hai la doanh nghiep dung nen tang so',
      ['digital-economy', 'digital-enterprises'],
    ],
    [
      'chính quyền số đạt bao nhiêu, một là hồ sơ trực tuyến, hai là hài lòng, ba là chữ ký số',
      ['online-dossiers', 'satisfaction', 'citizen-signatures'],
    ],
    ['ký số lẫn hồ sơ online', ['documents-signed', 'online-dossiers']],
    ['hạng DTI, điểm DTI, tỷ trọng kinh tế số', ['dti-rank', 'dti-score', 'digital-economy']],
    ['hạng với điểm DTI năm 2024', ['dti-rank', 'dti-score']],
  ])('are both read: %s', (text, topics) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ topics }] });
  });

  test.each([
    ['hạng thì biết rồi, còn điểm chuyển đổi số bao nhiêu', 'dti-score'],
    ['điểm chính quyền số nắm rồi, hạng thứ mấy', 'dti-government-rank'],
    ['ký số biết rồi, hỏi hồ sơ trực tuyến bao nhiêu', 'online-dossiers'],
    ['thôi khỏi thứ hạng, điểm chính quyền số bao nhiêu', 'dti-government-score'],
    ['thôn tôi có sóng rồi, còn bao nhiêu thôn chưa có', 'villages-covered'],
  ])('of which one is set aside: %s', (text, topic) => {
    expect(read(text)).toMatchObject({ kind: 'understood', questions: [{ topics: [topic] }] });
  });
});

test.each(['trụ nào cao hơn', 'cái nào hơn', 'lĩnh vực nào thấp hơn'])(
  '"%s" after two pillars is of these',
  (text) => {
    const topics = ['dti-government-rank', 'dti-economy-rank'];

    expect(readLast(['Hạng chính quyền số 2023 của tỉnh', 'hạng kinh tế số', text])).toMatchObject({
      questions: [{ kind: 'comparison', topics, period: '2023' }],
    });
  },
);
