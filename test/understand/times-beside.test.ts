import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('times spoken of one after the other', () => {
  const both = {
    kind: 'comparison',
    topics: ['dti-score'],
    period: null,
    range: { from: '2023', to: '2024' },
  };

  test.each([
    'đặt 2 năm cạnh nhau cho dễ nhìn',
    'so hai năm với nhau',
    'dat hai nam do canh nhau di',
    'hai năm này so với nhau thì sao',
  ])('"%s" sets them beside one another', (text) => {
    expect(asked('điểm DTI năm 2023', '2024 nữa', text)).toMatchObject(both);
  });

  test('"xếp 3 năm cạnh nhau" of three', () => {
    const range = { from: '2022', to: '2024' };
    expect(asked('điểm DTI năm 2022', '2023', '2024', 'xếp 3 năm cạnh nhau')).toMatchObject({ range });
  });

  test.each(['lập bảng cả hai năm', 'kẻ bảng số trên cổng quốc gia của cả hai năm để tôi đối chiếu'])(
    '"%s" lists both',
    (text) => {
      expect(asked('dịch vụ công trên cổng quốc gia 2023', 'thế còn 2024', text)).toMatchObject({
        kind: 'comparison',
        range: { from: '2023', to: '2024' },
      });
    },
  );

  test('nothing of the sort after one of them', () => {
    expect(asked('điểm DTI năm 2023', 'đặt 2 năm cạnh nhau')).not.toMatchObject({ range: { from: '2023' } });
  });
});
