import type {
  BulletChart,
  ChartPoint,
  ComparisonChart,
  MapChart,
  OverviewChart,
  RankingChart,
  TrendChart,
} from '#domain/chart.ts';
import { period } from '#domain/period.ts';
import type { Text } from '#domain/text.ts';

export function both(text: string): Text {
  return { vi: text, en: text };
}

const frame = {
  title: { vi: 'Tỷ trọng kinh tế số', en: 'Digital economy' },
  subtitle: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hóa province' },
  source: 'Truyền hình Thanh Hóa',
  illustrative: false,
} as const;

export function point(when: string, value: number, more: Partial<ChartPoint> = {}): ChartPoint {
  return { period: period(when), value, outOf: null, status: 'official', ...more };
}

export function trendChart(more: Partial<TrendChart> = {}): TrendChart {
  return {
    ...frame,
    chart: 'trend',
    measure: 'percent',
    better: 'higher',
    points: [point('2021', 7.1), point('2022', 7.7), point('2023', 8.28), point('2024', 9.6)],
    targets: [{ due: '2025-12-31', value: 20, label: both('06-NQ/TU') }],
    breaks: [],
    ...more,
  };
}

export function rankingBar(label: string, value: number): RankingChart['bars'][number] {
  return { label, value, outOf: null, highlighted: false };
}

/** As many bars as wanted, from the highest value down. */
export function rankingChart(count: number, more: Partial<RankingChart> = {}): RankingChart {
  return {
    ...frame,
    chart: 'ranking',
    measure: 'percent',
    better: 'higher',
    bars: Array.from({ length: count }, (_, i) => rankingBar(`Thường Xuân ${i}`, 95 - (i * 60) / count)),
    target: 80,
    without: ['Mường Lát', 'Quan Hóa'],
    ...more,
  };
}

export function comparisonChart(more: Partial<ComparisonChart> = {}): ComparisonChart {
  return {
    ...frame,
    chart: 'comparison',
    groups: [
      {
        label: both('Mức độ hài lòng'),
        measure: 'percent',
        bars: [
          { label: both('Xã Nga Sơn'), value: 91.5, outOf: null },
          { label: both('Phường Hạc Thành'), value: 88.25, outOf: null },
          { label: both('Xã Mường Lát'), value: null, outOf: null },
        ],
      },
    ],
    ...more,
  };
}

export function overviewRow(
  more: Partial<OverviewChart['rows'][number]> = {},
): OverviewChart['rows'][number] {
  return {
    label: both('Tỷ trọng kinh tế số'),
    measure: 'percent',
    value: 8.28,
    outOf: null,
    target: 20,
    better: 'higher',
    status: 'not-met',
    ...more,
  };
}

export function overviewChart(rows: OverviewChart['rows']): OverviewChart {
  return { ...frame, chart: 'overview', rows };
}

export function bulletChart(more: Partial<BulletChart> = {}): BulletChart {
  return {
    ...frame,
    chart: 'bullet',
    measure: 'percent',
    better: 'higher',
    value: 8.28,
    outOf: null,
    targets: [{ due: '2025-12-31', value: 20, label: both('06-NQ/TU'), status: 'not-met' }],
    ...more,
  };
}

/** A map of as many tiles as wanted, spread evenly over the province. */
export function mapChart(count: number, more: Partial<MapChart> = {}): MapChart {
  const across = Math.ceil(Math.sqrt(count));
  return {
    ...frame,
    chart: 'map',
    measure: 'percent',
    better: 'higher',
    tiles: Array.from({ length: count }, (_, i) => ({
      label: `Xã ${i}`,
      lat: 20.6 - Math.floor(i / across) * 0.1,
      lon: 104.5 + (i % across) * 0.1,
      value: (i * 100) / count,
      outOf: null,
    })),
    target: null,
    ...more,
  };
}
