import { describe, expect, test } from 'vitest';
import { asked, read } from './support/understanding.ts';

/** The first kind that a message is answered or asked back with. */
function firstKind(text: string): string | undefined {
  const reading = read(text);
  const questions = reading.kind === 'ambiguous' ? reading.readings : [];
  return (reading.kind === 'understood' ? reading.questions : questions)[0]?.kind;
}

describe('a number that may have been set is held against the target', () => {
  test.each([
    'chỉ tiêu ký số là 95% hả',
    'chỉ tiêu ký số là 95% hay 90%',
    'du lieu dung chung phai ket noi het 100% hay chi 90% vay',
    'chitieu chiasedulieu nam2025 la 100% ha',
    'Chỉ tiêu hài lòng trong Nghị quyết là 95% hay thấp hơn?',
  ])('%s', (text) => {
    expect(firstKind(text)).toBe('target');
  });

  test.each([
    'ký số đạt 95% hay 90%',
    'ký số 95% hả',
    'chỉ tiêu ký số đạt 95% hay thấp hơn',
    'ký số xã Nga Sơn 95% hay 90%',
    'chỉ tiêu nào 100% hả',
  ])('but not in: %s', (text) => {
    expect(firstKind(text)).not.toBe('target');
  });
});

describe('how far the figures go', () => {
  test('is answered', () => {
    expect(asked('DTI 2025 có chưa ạ hay mới tới 2024')).toMatchObject({
      kind: 'freshness',
      topics: ['dti-rank'],
      period: '2025',
    });
  });

  test.each([
    'đã có số DTI 2025 chưa hay mới đến 2024',
    'DTI 2025 đã có kết quả chưa hay vẫn là 2024',
    'dti 2025 ra chua hay moi co 2024',
  ])('is among what is offered: %s', (text) => {
    const reading = read(text);

    expect(reading.kind === 'ambiguous' ? reading.readings : []).toContainEqual(
      expect.objectContaining({ kind: 'freshness', period: '2025' }),
    );
  });

  test.each([
    'ký số có số tháng 10/2026 chưa hay mới đến tháng 9/2026',
    'ký số có số tháng 10 chưa hay mới đến tháng 9',
    'ký số đã có tháng 10/2026 chưa hay mới tới tháng 9/2026',
  ])('is offered of months too, and no figure of both is given: %s', (text) => {
    const reading = read(text);

    expect(reading.kind === 'ambiguous' ? reading.readings : []).toContainEqual(
      expect.objectContaining({ kind: 'freshness', topics: ['documents-signed'], period: '2026-10' }),
    );
  });

  test.each([
    'DTI 2025 so với 2024 thế nào',
    'DTI 2025 hay 2024 cao hơn',
    'DTI 2025 tăng hay giảm so với 2024',
  ])('is not asked by: %s', (text) => {
    expect(firstKind(text)).not.toBe('freshness');
  });

  test('is asked of a unit as well', () => {
    expect(asked('so cua p dong quang tu 1/7/2025 den nay co cap nhat lan nao chua')).toMatchObject({
      kind: 'freshness',
    });
  });
});

describe('everyday words for kinds', () => {
  test.each([
    ['ngu loc voi hai loc co zo chung 1 xa ko', 'geography'],
    ['Ngư Lộc với Hải Lộc có về chung một xã không', 'geography'],
    ['xa luan khe bi che doi ve dau', 'geography'],
    ['Phường Ngọc Sơn có chỉ tiêu nào cần lãnh đạo đôn đốc trong quý này không?', 'risk'],
    ['cho xin it dong ve xa hoi so cua phuong nam sam son', 'overview'],
    ['xếp các xã theo hài lòng', 'ranking'],
    ['Ngư Lộc với Hải Lộc cách nhau xa không', undefined],
    ['phuong dong ve hai long', 'figure'],
  ])('%s', (text, kind) => {
    expect(firstKind(text)).toBe(kind);
  });

  test('"ít dòng về" names no Đông Vệ', () => {
    expect(asked('cho xin it dong ve xa hoi so cua phuong nam sam son')).toMatchObject({
      units: [expect.anything()],
    });
    expect(asked('viet may dong ve ky so xa nga son')).toMatchObject({
      kind: 'figure',
      units: [expect.anything()],
    });
  });
});
