import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { catalogue, openSampleHouse, unitNamed } from './house.ts';
import { said } from './spoken.ts';
import { typist } from './typed.ts';

const ngaSon = new Set(catalogue.children(unitNamed('Huyện Nga Sơn')).map(({ id }) => id));

let typed: (text: string) => Promise<Answer>;

beforeAll(async () => {
  typed = typist(await openSampleHouse());
});

function echoOf({ parts: [first] }: Answer): string {
  return JSON.stringify(first);
}

function says({ choices }: Answer): readonly string[] {
  return choices.map((choice) => choice.says);
}

describe('the communes of a former district', () => {
  test.each(['xếp hạng chữ ký số các xã huyện Nga Sơn', 'xã nào thuộc huyện Nga Sơn trên 30% chữ ký số'])(
    '"%s": only those on its ground, and the echo says so',
    async (text) => {
      const reply = await typed(text);

      expect(reply.figures.length).toBeGreaterThan(0);
      expect(reply.figures.every(({ unit }) => ngaSon.has(unit))).toBe(true);
      expect(echoOf(reply)).toContain('ask-within');
    },
  );

  test('"xã nào ở huyện Nga Sơn chưa báo cáo chữ ký số": of its six communes', async () => {
    const reply = await typed('xã nào ở huyện Nga Sơn chưa báo cáo chữ ký số');

    expect(said(reply, 'ask-no-units-missing')).toMatchObject([{ args: { total: 6 } }]);
  });
});

describe('the place of a unit', () => {
  test('"xã Nga Sơn xếp thứ mấy về chữ ký số": its own place first, then the table around it', async () => {
    const reply = await typed('xã Nga Sơn xếp thứ mấy về chữ ký số');

    expect(said(reply, 'ask-place')).toMatchObject([{ args: { total: 161, value: { value: 36 } } }]);
    expect(reply.figures.map(({ unit }) => unit)).toContain(unitNamed('Xã Nga Sơn'));
    expect(said(reply, 'ask-leader')).toEqual([]);
    expect(says(reply)).toContain('xếp hạng các xã về chữ ký số người dân');
    expect(says(reply).join()).not.toContain('đơn vị về');
  });

  test('"huyện Nga Sơn xếp thứ mấy về hài lòng": among the districts', async () => {
    const reply = await typed('huyện Nga Sơn xếp thứ mấy về hài lòng');

    expect(said(reply, 'ask-place')).toMatchObject([{ args: { total: 25 } }]);
  });

  test('a unit without a figure of the period has no place, and its latest figure is told', async () => {
    const reply = await typed('xã Tam Thanh xếp thứ mấy về chữ ký số');

    expect(said(reply, 'ask-place')).toEqual([]);
    expect(said(reply, 'ask-place-other')).toHaveLength(1);
  });
});

describe('a mean and a change', () => {
  test('"trung bình chữ ký số các xã": no mean is given, the province’s own figure is', async () => {
    const reply = await typed('trung bình chữ ký số các xã');

    expect(said(reply, 'ask-no-mean')).toHaveLength(1);
    expect(reply.figures.every(({ unit }) => unit === 'province')).toBe(true);
    expect(says(reply)[0]).toContain('xếp hạng');
  });

  test('"xã nào tăng nhanh nhất về chữ ký số": in order of the change between two quarters', async () => {
    const reply = await typed('xã nào tăng nhanh nhất về chữ ký số');
    const [to, from] = reply.figures;

    expect(said(reply, 'ask-change-leader')).toMatchObject([{ args: { first: 'rise' } }]);
    expect([from?.period, to?.period]).toEqual(['2026-Q2', '2026-Q3']);
    expect(said(reply, 'ask-moved-of')).toMatchObject([{ args: { total: 161 } }]);
  });

  test('"xã nào giảm nhiều nhất về hài lòng": only units that fell', async () => {
    const reply = await typed('xã nào giảm nhiều nhất về hài lòng');
    const pairs = reply.figures.flatMap((to, i) =>
      i % 2 === 0 ? [[reply.figures[i + 1]?.value, to.value]] : [],
    );

    expect(pairs.every(([before = 0, after = 0]) => after < before)).toBe(true);
  });

  test('"huyện nào tăng nhanh nhất về hài lòng": no two periods alike, so the order is by level and says so', async () => {
    const reply = await typed('huyện nào tăng nhanh nhất về hài lòng');

    expect(said(reply, 'ask-level-only')).toHaveLength(1);
    expect(said(reply, 'ask-leader')).toHaveLength(1);
  });
});

describe('units against the province’s target', () => {
  test.each(['bao nhiêu xã đạt mục tiêu hài lòng 90%', 'xã nào đạt mục tiêu hài lòng'])(
    '"%s": counted, and whose target it is',
    async (text) => {
      const reply = await typed(text);

      expect(said(reply, 'ask-units-passing')).toMatchObject([{ args: { count: 104, total: 161 } }]);
      expect(said(reply, 'ask-level-of-province')).toHaveLength(1);
      expect(reply.figures.every(({ value }) => value >= 90)).toBe(true);
    },
  );

  test('"bao nhiêu huyện chưa đạt mục tiêu hài lòng": those below it', async () => {
    const reply = await typed('bao nhiêu huyện chưa đạt mục tiêu hài lòng');

    expect(said(reply, 'ask-units-passing')).toMatchObject([{ args: { level: 'district', total: 25 } }]);
    expect(reply.figures.every(({ value }) => value < 90)).toBe(true);
  });

  test('"xã nào trên 90% hài lòng": the best first, and that ten of them are shown', async () => {
    const reply = await typed('xã nào trên 90% hài lòng');
    const values = reply.figures.map(({ value }) => value);

    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(said(reply, 'ask-listed-of')).toMatchObject([{ args: { shown: 10, count: 104 } }]);
    expect(says(reply)).toContain('xếp hạng 30 xã cao nhất về mức độ hài lòng');
  });
});

describe('who has not reported', () => {
  test('"xã nào chưa báo cáo chữ ký số": the period that most report now is judged and named', async () => {
    const reply = await typed('xã nào chưa báo cáo chữ ký số');

    expect(said(reply, 'ask-missing-units')).toMatchObject([
      { args: { count: 5, total: 166, period: { period: '2026-Q3' } } },
    ]);
  });

  test('a period that nobody reports is told with the one they do', async () => {
    const reply = await typed('đơn vị nào chưa nhập đủ số liệu tháng 7');

    expect(said(reply, 'ask-missing-units')).toMatchObject([{ args: { count: 166 } }]);
    expect(said(reply, 'ask-units-report')).toMatchObject([{ args: { period: { period: '2026-Q3' } } }]);
  });
});

test('"so sánh xã Hoằng Lộc và xã Nga Sơn": the indicators left out are named', async () => {
  const reply = await typed('so sánh xã Hoằng Lộc và xã Nga Sơn');

  expect(said(reply, 'ask-compared-more')).toMatchObject([{ args: { shown: 5, total: 8 } }]);
});
