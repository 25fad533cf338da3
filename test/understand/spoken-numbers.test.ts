import { describe, expect, test } from 'vitest';
import { question } from './support/understanding.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number as it is said: "hai mươi lăm". */
function spoken(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digits[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${digits[tens] ?? ''} mươi`;
  const behind = ['', tens > 1 ? 'mốt' : 'một', 'hai', 'ba', 'bốn', 'lăm', 'sáu', 'bảy', 'tám', 'chín'];
  return `${head} ${behind[ones] ?? ''}`.trim();
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

describe('numbers that were dictated', () => {
  test('bound values, with and without marks', () => {
    const numbers = Array.from({ length: 98 }, (_, i) => i + 2);
    const misread = numbers.filter((number) => {
      const text = `xã nào dưới ${spoken(number)} phần trăm chữ ký số người dân`;
      return [text, bare(text)].some((typed) => question(typed).threshold?.value !== number);
    });

    expect(misread).toEqual([]);
  });

  test.each([
    ['xã nào trên ba bảy phần trăm chữ ký số', { operator: '>', value: 37 }],
    ['xã nào trên tám phẩy hai phần trăm chữ ký số', { operator: '>', value: 8.2 }],
    ['huyện nào trên tám mươi lăm chấm năm phần trăm hồ sơ trực tuyến', { operator: '>', value: 85.5 }],
    ['xa nao duoi mot phan ba nguoi dan co chu ky so', { operator: '<', value: 33.3 }],
    ['xã nào từ chín mươi phần trăm hồ sơ trực tuyến trở lên', { operator: '>=', value: 90 }],
  ])('%s', (text, threshold) => {
    expect(question(text)).toMatchObject({ kind: 'listing', threshold });
  });

  test.each([
    ['tốp mười hai xã chữ ký số cao nhất', 12],
    ['hai mươi lăm xã thấp nhất về hồ sơ trực tuyến', 25],
  ])('count units: %s', (text, limit) => {
    expect(question(text)).toMatchObject({ kind: 'ranking', limit });
  });

  test.each([
    ['tháng sáu năm hai nghìn không trăm hai mươi bốn', '2024-06'],
    ['tháng năm năm hai bốn', '2024-05'],
    ['tháng tư năm hai ngàn hai mươi tư', '2024-04'],
    ['thang bay nam hai khong hai tu', '2024-07'],
    ['quý tư năm hai ngàn hai mươi lăm', '2025-Q4'],
  ])('name a time: %s', (said, period) => {
    expect(question(`chữ ký số người dân ${said}`)).toMatchObject({ period });
  });

  test('name a document', () => {
    expect(question('mục tiêu kinh tế số theo nghị quyết không sáu')).toMatchObject({ document: 'nq06' });
    expect(question('theo quyết định chín sáu chín thì bao nhiêu xã hoàn thành')).toMatchObject({
      document: 'qd969',
    });
  });

  test('count years and parts of a whole', () => {
    expect(question('kinh tế số trên thang mười năm 2024').period).toBe('2024');
    expect(question('Điểm DTI năm 2024 là bao nhiêu trên thang một?')).toMatchObject({
      kind: 'figure',
      topics: ['dti-score'],
      period: '2024',
    });
  });
});
