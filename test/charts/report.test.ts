import { describe, expect, test } from 'vitest';
import type { ReportChart } from '#domain/chart.ts';
import { period } from '#domain/period.ts';
import type { ReportFigure } from '#domain/report.ts';
import { outside, overlappingWords, painter, readPicture } from './read-picture.ts';
import { both } from './sample-charts.ts';

const dossiers: ReportFigure = {
  label: { vi: 'Dịch vụ công trực tuyến', en: 'Online dossiers' },
  measure: 'percent',
  value: 92.25,
  outOf: null,
  qualifier: null,
  status: 'official',
  period: period('2026-Q3'),
  change: { by: 2.1, since: period('2026-Q2') },
  place: { rank: 41, of: 161 },
};
const target: ReportChart['targets'][number] = {
  label: { vi: 'Tỷ trọng kinh tế số', en: 'Digital economy' },
  measure: 'percent',
  value: 8.28,
  outOf: null,
  period: period('2023'),
  target: 20,
  due: '2025-12-31',
  better: 'higher',
  status: 'stale',
};

function report(more: Partial<ReportChart> = {}): ReportChart {
  return {
    chart: 'report',
    title: { vi: 'Xã Nga Sơn', en: 'Nga Sơn commune' },
    subtitle: { vi: 'Chuyển đổi số tỉnh Thanh Hóa', en: 'Digital transformation of Thanh Hóa' },
    source: 'Báo Thanh Hóa',
    illustrative: false,
    asOf: '2026-11-23',
    until: null,
    targets: [],
    figures: [dossiers],
    more: 0,
    without: [],
    notes: [],
    ...more,
  };
}

describe('the report of a unit', () => {
  test('says that it is one, of whom and of when, and names its source', () => {
    const { said } = readPicture(report());

    expect(said.slice(0, 2)).toEqual(['BÁO CÁO KẾT QUẢ THỰC HIỆN', 'Xã Nga Sơn']);
    expect(said.join(' ')).toContain('Số liệu tính đến ngày 23/11/2026.');
    expect(said).toContain('Nguồn: Báo Thanh Hóa');
  });

  test('a figure has its value, period, development and place among the units that have one', () => {
    const { said } = readPicture(report());

    expect(said).toContain('92,25%');
    expect(said).toContain('Quý III/2026, tăng 2,1 điểm % so với quý II/2026, thứ 41/161');
    expect(said.join(' ')).toContain('Thứ hạng tính trong các đơn vị cùng cấp có số liệu cùng kỳ.');
  });

  test.each([
    [
      { measure: 'rank', value: 5, outOf: 34, change: { by: -6, since: period('2023') } },
      'tăng 6 bậc so với năm 2023',
    ],
    [
      { measure: 'count', value: 720, change: { by: -122, since: period('2023') } },
      'giảm 122 so với năm 2023',
    ],
    [
      { measure: 'score', value: 0.7742, change: { by: 0.0001, since: period('2023') } },
      'tăng 0,0001 so với năm 2023',
    ],
    [{ change: { by: 0, since: period('2026-Q2') } }, 'không đổi so với quý II/2026'],
    [{ status: 'estimate', change: null }, 'ước'],
    [{ status: 'preliminary', change: null }, 'sơ bộ'],
  ] as const)('%o is told as "%s"', (more, words) => {
    const { said } = readPicture(report({ figures: [{ ...dossiers, ...more }] }));

    expect(said.join(' ')).toContain(words);
  });

  test('a figure that can be compared with none before says nothing of a development', () => {
    const { said } = readPicture(report({ figures: [{ ...dossiers, change: null, place: null }] }));

    expect(said).toContain('Quý III/2026');
    expect(said.join(' ')).not.toMatch(/tăng|giảm|thứ \d/);
  });

  test('the state of targets stands in words; those without a figure are named, never called missed', () => {
    const bare = { ...target, label: both('Mức độ hài lòng'), value: null, status: 'no-data' } as const;

    const { said } = readPicture(report({ targets: [target, bare] }));

    expect(said).toContain('I. Kết quả thực hiện mục tiêu');
    expect(said).toContain('8,28% (năm 2023)');
    expect(said).toContain('Mục tiêu 20%, hạn 31/12/2025');
    expect(said).toContain('Chưa có số liệu: Mức độ hài lòng');
    expect(said.join(' ')).not.toContain('Không đạt');
  });

  test('sections are numbered as they come, and only those that say something', () => {
    const full = readPicture(
      report({ targets: [target], more: 3, without: [both('Điểm xã hội số')], notes: [both('Số cũ')] }),
    );
    const plain = readPicture(report({ notes: [both('Số cũ')] }));

    expect(full.said.filter((words) => /^[IV]+\. /.test(words))).toEqual([
      'I. Kết quả thực hiện mục tiêu',
      'II. Số liệu khác (1 số mới nhất trong 4)',
      'III. Chưa có số liệu',
      'IV. Ghi chú',
    ]);
    expect(plain.said.filter((words) => /^[IV]+\. /.test(words))).toEqual([
      'I. Kết quả theo chỉ tiêu',
      'II. Ghi chú',
    ]);
  });

  test('a unit that has ended is reported with its last day, sample figures as such', () => {
    const { said } = readPicture(report({ until: '2025-06-30', illustrative: true }));

    expect(said.join(' ')).toContain('Đơn vị tồn tại đến ngày 30/06/2025.');
    expect(said).toContain('Số liệu minh hoạ');
  });

  test('without any figure there is no page but a sentence', () => {
    const nothing = report({ figures: [] });

    expect(painter.svg(nothing, 'vi')).toEqual({ drawing: 'none', why: 'no-values' });
    expect(painter.describe(nothing, 'vi')).toBe('Chưa có số liệu nên không vẽ được hình.');
  });

  test('the longest names, counts in millions and long notes neither overlap nor leave the page', () => {
    const long = 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận và trả kết quả trực tuyến toàn trình';
    const rows = [0, 1, 2, 100, 2_780_450, 999_999_999].map((value) => ({
      ...dossiers,
      label: both(`${long} ${value}`),
      measure: 'count' as const,
      value,
    }));
    const chart = report({
      figures: rows,
      targets: [{ ...target, label: both(long) }],
      notes: [both(long.repeat(4))],
    });

    for (const locale of ['vi', 'en'] as const) {
      const picture = readPicture(chart, locale);
      expect(overlappingWords(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    }
  });

  test('the alternative text says what the page says', () => {
    const told = painter.describe(report({ targets: [target], without: [both('Điểm xã hội số')] }), 'vi');

    expect(told).toContain('Xã Nga Sơn.');
    expect(told).toContain('Chưa có số liệu đến hạn: Tỷ trọng kinh tế số.');
    expect(told).toContain('Dịch vụ công trực tuyến: 92,25% (Quý III/2026, tăng 2,1 điểm %');
    expect(told).toContain('Chưa có số liệu: Điểm xã hội số.');
  });
});

test('one period that holds for a whole picture stands behind its subtitle, in the words for it too', () => {
  const chart = report({ period: period('2026-Q3') });

  expect(readPicture(chart).said).toContain('Chuyển đổi số tỉnh Thanh Hóa, quý III/2026');
  expect(painter.describe(chart, 'en')).toContain('Digital transformation of Thanh Hóa, Q3 2026.');
});
