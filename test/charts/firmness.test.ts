import { describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import { overlappingWords, outside, painter, readPicture } from './read-picture.ts';
import { both, comparisonChart } from './sample-charts.ts';

const estimated = comparisonChart({
  groups: [
    {
      label: both('Kinh tế số'),
      measure: 'percent',
      bars: [
        {
          label: both('Tỉnh Thanh Hóa'),
          value: 8.28,
          outOf: null,
          status: 'official',
          period: period('2023'),
        },
        {
          label: both('Cả nước (Tổng cục Thống kê)'),
          value: 13.17,
          outOf: null,
          status: 'preliminary',
          period: period('2024'),
        },
        {
          label: both('Cả nước (Bộ Khoa học và Công nghệ)'),
          value: 18.3,
          outOf: null,
          status: 'estimate',
          period: period('2024'),
        },
      ],
    },
  ],
});

describe('values side by side', () => {
  test('say of which period each is, and how firm it is', () => {
    const said = readPicture(estimated).said.join(' ');

    expect(said).toContain('Tỉnh Thanh Hóa năm 2023');
    expect(said).toContain('ước 18,3%');
    expect(said).toContain('13,17% (sơ bộ)');
  });

  test('fit in, long names and all, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const picture = readPicture(estimated, locale);
      expect(overlappingWords(picture)).toEqual([]);
      expect(outside(picture)).toEqual([]);
    }
  });

  test('are told the same to those who do not see them', () => {
    expect(painter.describe(estimated, 'vi')).toContain(
      'Cả nước (Bộ Khoa học và Công nghệ), năm 2024: ước 18,3%',
    );
  });
});
