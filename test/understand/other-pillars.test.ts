import { expect, test } from 'vitest';
import { readLast } from './support/understanding.ts';

test.each([
  ['số liệu chính quyền số cập nhật khi nào', 'freshness'],
  ['chính quyền số còn thiếu số liệu gì', 'missing'],
  ['chỉ tiêu chính quyền số nào chưa đạt', 'risk'],
])('%s: another pillar is asked the same', (first, kind) => {
  for (const text of ['rồi mảng xã hội số', 'xã hội số?', 'mảng xã hội số thì sao'])
    expect(readLast([first, text])).toMatchObject({ questions: [{ kind, topics: ['pillar:society'] }] });
});

test('“kinh tế số đạt bao nhiêu” asks for the figure', () => {
  expect(readLast(['chính quyền số còn thiếu số liệu gì', 'kinh tế số đạt bao nhiêu'])).toMatchObject({
    questions: [{ kind: 'figure', topics: ['digital-economy'] }],
  });
});

test('“mấy cái này tôi có rồi” leaves what was spoken of as it was', () => {
  const before = ['số liệu nào mới cập nhật gần đây nhất', 'riêng mảng xã hội số', 'mấy cái này tôi có rồi'];
  expect(readLast([...before, 'rồi mảng chính quyền số'])).toMatchObject({
    questions: [{ kind: 'freshness', topics: ['pillar:government'] }],
  });
});

test('“cũng lọc kiểu đó cho bên xã hội số” after those not met', () => {
  const before = ['Danh sách chỉ tiêu chính quyền số', 'trong này chỉ tiêu nào chưa đạt'];
  expect(readLast([...before, 'cũng lọc kiểu đó cho bên xã hội số'])).toMatchObject({
    questions: [{ kind: 'risk', topics: ['pillar:society'], status: 'not-met' }],
  });
});

test.each([
  ['đạt mấy trên mấy', 'con số đạt đó lấy trong văn bản nào vậy'],
  ['dat may tren may', 'con số đạt đó lấy trong văn bản nào vậy'],
])('“%s”, “%s”: the source of what that pillar met', (count, text) => {
  expect(readLast(['cac chi tieu xhs cua nq06', count, text])).toMatchObject({
    questions: [{ kind: 'source' }],
  });
});
