import { expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

test.each([
  'còn trụ cột còn lại nữa là đủ bộ',
  'con tru cot con lai nua la du bo',
  'trụ cột còn lại hạng mấy',
])('“%s” after the ranks of two pillars is the third', (text) => {
  const before = ['hạng chính quyền số của tỉnh 2023', 'hạng xã hội số 2023', 'khá hơn tôi tưởng'];
  expect(readLast([...before, text])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['dti-economy-rank'], period: '2023' }],
  });
});

test('after the rank of one pillar no single one is left', () => {
  const reading = readLast(['hạng chính quyền số của tỉnh 2023', 'trụ cột còn lại hạng mấy']);
  expect(reading).not.toMatchObject({ questions: [{ topics: ['dti-economy-rank'] }] });
});

test.each(['thế là mình thấp hơn mức chung mấy điểm phần trăm?', 'tỉnh ta kém cả nước bao nhiêu'])(
  '“%s” sets the province beside the country',
  (text) => {
    const before = ['Kinh tế số chiếm bao nhiêu phần trăm GRDP năm 2023', 'còn cả nước cùng năm đó'];
    expect(readLast([...before, text])).toMatchObject({
      questions: [{ kind: 'comparison', topics: ['digital-economy'], units: ['province', 'nation'] }],
    });
  },
);

test('“cái huyện tôi hỏi trước nhất ấy, nó chậm những gì” is asked of all that district does', () => {
  const before = ['Dịch vụ công trực tuyến huyện Hậu Lộc', 'Nga Sơn', 'Hà Trung'];
  const text = 'cái huyện tôi hỏi trước nhất ấy, nó chậm những gì';
  expect(readLast([...before, text])).toMatchObject({
    questions: [{ kind: 'risk', topics: [], units: ['district:400'] }],
  });
});

test('“cả ba xã chưa có số nào” is what those three lack', () => {
  const before = ['chuyển đổi số xã Pù Luông', 'Cổ Lũng', 'xã Văn Nho'];
  expect(readLast([...before, 'cả ba xã chưa có số nào'])).toMatchObject({
    questions: [{ kind: 'missing', topics: [], units: { length: 3 } }],
  });
});

test('“quán quân là đâu” asks for the order, of all places', () => {
  for (const text of ['quán quân là đâu', 'thế quán quân là đâu', 'đội sổ là đâu'])
    expect(readLast(['tỷ lệ hồ sơ đúng hạn toàn tỉnh', text])).not.toMatchObject({
      questions: [{ kind: 'figure' }],
    });
  expect(readLast(['tỷ lệ hồ sơ đúng hạn toàn tỉnh', 'đội sổ là đâu'])).toMatchObject({
    questions: [{ kind: 'ranking', order: 'worst' }],
  });
});

test('“còn cả nước cùng năm đó” after the figure of a year and its target is the figure', () => {
  const before = ['Kinh tế số chiếm bao nhiêu phần trăm GRDP năm 2023', 'NQ 06 yêu cầu bao nhiêu'];
  expect(
    readLast([...before, 'còn cả nước cùng năm đó', 'thế là mình thấp hơn mức chung mấy điểm']),
  ).toMatchObject({
    questions: [{ kind: 'comparison', units: ['province', 'nation'], period: '2023' }],
  });
  expect(
    readLast(['Chỉ tiêu kinh tế số đến 2030 của tỉnh là mấy phần trăm?', 'cả nước thì bao nhiêu']),
  ).toMatchObject({
    questions: [{ kind: 'target', units: ['nation'], due: '2030' }],
  });
});

test('“y nguyên ba mảng đó nhưng sang Vĩnh Lộc” is asked of all three pillars', () => {
  const before = ['tiến độ CQS Hà Trung', 'kts', 'xhs'];
  expect(readLast([...before, 'y nguyên ba mảng đó nhưng sang Vĩnh Lộc'])).toMatchObject({
    questions: [{ topics: ['pillar:government', 'pillar:economy', 'pillar:society'] }],
  });
});
