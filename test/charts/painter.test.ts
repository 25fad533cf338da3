import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makePaintApart } from '#charts/paint-apart.ts';
import { makePainter } from '#charts/painter.ts';
import { encodePng } from '#charts/png.ts';
import { makeShelf } from '#charts/shelf.ts';
import type { Chart } from '#domain/chart.ts';
import {
  both,
  bulletChart,
  comparisonChart,
  mapChart,
  overviewChart,
  overviewRow,
  point,
  rankingBar,
  rankingChart,
  trendChart,
} from './sample-charts.ts';
import { outside, overlappingWords, painter, readPicture } from './read-picture.ts';

const every: readonly Chart[] = [
  trendChart(),
  rankingChart(27),
  rankingChart(166),
  comparisonChart(),
  overviewChart([overviewRow(), overviewRow({ value: null, status: 'no-data' })]),
  bulletChart(),
  mapChart(27),
  mapChart(166, { target: 80 }),
];

test.each(every.map((chart) => [chart.chart, chart] as const))(
  'a %s says title, subtitle and source in both languages, inside the picture and apart',
  (_, chart) => {
    for (const locale of ['vi', 'en'] as const) {
      const picture = readPicture(chart, locale);

      expect(picture.said).toContain(chart.title[locale]);
      expect(picture.said).toContain(chart.subtitle[locale]);
      expect(picture.said).toContain(`${locale === 'vi' ? 'Nguồn' : 'Source'}: ${chart.source}`);
      expect(outside(picture)).toEqual([]);
      expect(overlappingWords(picture)).toEqual([]);
      expect(picture.width).toBe(1080);
    }
  },
);

test.each(every.map((chart) => [chart.chart, chart] as const))(
  'a %s of sample figures is marked as such in the picture and in its alternative text',
  (_, chart) => {
    const marked = { ...chart, illustrative: true };

    expect(readPicture(marked).said).toContain('Số liệu minh hoạ');
    expect(readPicture(marked, 'en').said).toContain('Illustrative figures');
    expect(readPicture(chart).said).not.toContain('Số liệu minh hoạ');
    expect(painter.describe(marked, 'vi')).toContain('Số liệu minh hoạ');
  },
);

test('names cannot break out of the picture', () => {
  const chart = trendChart({ title: both('A < B & "C" \u0000\u0007 </svg>'), source: '<script>' });

  const picture = readPicture(chart);

  expect(picture.svg).not.toContain('<script>');
  expect(picture.said[0]).toBe('A < B & "C" ?? </svg>');
});

test.each([
  ['a trend without values', trendChart({ points: [] }), 'no-values'],
  ['one value without a target', trendChart({ points: [point('2024', 5)], targets: [] }), 'one-value'],
  ['a ranking of nobody', rankingChart(0), 'no-values'],
  ['a ranking of one', rankingChart(1), 'one-value'],
  ['a ranking of too many', rankingChart(500), 'too-many'],
  ['a comparison without values', comparisonChart({ groups: [] }), 'no-values'],
  ['an overview of nothing', overviewChart([]), 'no-values'],
  ['a value that is no number', bulletChart({ value: NaN }), 'bad-value'],
  [
    'a value that is no number among others',
    trendChart({ points: [point('2023', 5), point('2024', Infinity)] }),
    'bad-value',
  ],
  ['a map without values', mapChart(0), 'no-values'],
] as const)('%s has no picture but a reason in words', async (_, chart, why) => {
  const drawing = painter.svg(chart, 'vi');

  expect(drawing).toEqual({ drawing: 'none', why });
  expect(await painter.paint(chart, 'vi')).toBeNull();
  expect(painter.describe(chart, 'vi')).toMatch(/[^.]+\.$/);
});

test('the alternative text tells what the picture shows', () => {
  expect(painter.describe(trendChart(), 'vi')).toBe(
    'Tỷ trọng kinh tế số. Tỉnh Thanh Hóa. 2021: 7,1%; 2022: 7,7%; 2023: 8,28%; 2024: 9,6%. ' +
      'Mục tiêu 20%, hạn 31/12/2025: 06-NQ/TU. Nguồn: Truyền hình Thanh Hóa.',
  );
  expect(painter.describe(bulletChart(), 'en')).toBe(
    'Digital economy. Thanh Hóa province. 8.28%. Target 20%, due 31 Dec 2025: 06-NQ/TU. Not met. ' +
      'Source: Truyền hình Thanh Hóa.',
  );
});

test('the alternative text of a long ranking names both ends and the highlighted unit', () => {
  const { bars } = rankingChart(166);
  const text = painter.describe(
    rankingChart(166, { bars: bars.map((bar, i) => ({ ...bar, highlighted: i === 80 })) }),
    'vi',
  );

  expect(text).toContain('1. Thường Xuân 0: 95%');
  expect(text).toContain('166. Thường Xuân 165');
  expect(text).toContain('81. Thường Xuân 80');
  expect(text).toContain('Chưa có số liệu kỳ này: 2');
  expect(text.length).toBeLessThanOrEqual(1000);
});

test('a picture is a PNG of the drawing’s size, the same bytes when asked again', async () => {
  const chart = trendChart();
  const drawing = painter.svg(chart, 'vi');

  const png = await painter.paint(chart, 'vi');
  const again = await painter.paint(trendChart(), 'vi');

  const view = Buffer.from(png ?? []);
  expect(view.subarray(1, 4).toString()).toBe('PNG');
  expect(drawing.drawing === 'picture' && [drawing.width, drawing.height]).toEqual([
    view.readUInt32BE(16),
    view.readUInt32BE(20),
  ]);
  expect(again).toBe(png);
  expect(await painter.paint(chart, 'en')).not.toBe(png);
});

test('a narrower picture keeps its proportions', async () => {
  const png = Buffer.from(
    (await makePainter({ width: 540 }).paint(
      rankingChart(0, { bars: [rankingBar('A', 1), rankingBar('B', 2)] }),
      'vi',
    )) ?? [],
  );

  expect(png.readUInt32BE(16)).toBe(540);
});

test('a missing font folder is told at once', () => {
  expect(() => makePainter({ fontFolder: '/no/such/folder' })).toThrow('ENOENT');
});

/** The colours of a palette PNG, `#rrggbb` for each pixel, row by row. */
function decode(png: Buffer): readonly (readonly string[])[] {
  const chunk = (type: string): Buffer => {
    const at = png.indexOf(type);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [palette, rows] = [chunk('PLTE'), inflateSync(chunk('IDAT'))];
  return Array.from({ length: height }, (_, y) =>
    Array.from(
      rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)),
      (index) => `#${palette.subarray(index * 3, index * 3 + 3).toString('hex')}`,
    ),
  );
}

test('pixels come back as they were drawn', async () => {
  const rows = [
    ['#ffffff', '#0072b2', '#ffffff'],
    ['#ffffff', '#0072b2', '#ffffff'],
    ['#d55e00', '#0072b2', '#009e73'],
  ];
  const rgba = Uint8Array.from(
    rows.flat().flatMap((colour) => [...Buffer.from(`${colour.slice(1)}ff`, 'hex')]),
  );

  const png = await encodePng({
    width: 3,
    height: 3,
    rgba,
    exact: ['#FFFFFF', '#0072B2', '#D55E00', '#009E73'],
  });

  expect(decode(Buffer.from(png))).toEqual(rows);
});

test('colours that must be exact are so, even when blends fill the palette', async () => {
  const width = 4000;
  const rgba = new Uint8Array(width * 4).fill(255);
  for (let x = 0; x < width; x++) rgba.set([(x * 7) % 256, (x * 13) % 256, (x * 29) % 256], x * 4);
  rgba.set([0x00, 0x72, 0xb2], (width - 1) * 4);

  const png = await encodePng({ width, height: 1, rgba, exact: ['#0072B2'] });

  expect(decode(Buffer.from(png))[0]?.at(-1)).toBe('#0072b2');
});

test('pictures asked for at once are each their own, and one that cannot be painted fails alone', async () => {
  const paint = makePaintApart({ fontFiles: [], width: 3 });
  const square = (colour: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"><rect width="3" height="3" fill="${colour}"/></svg>`;

  const [red, broken, blue] = await Promise.allSettled([
    paint(square('#D55E00')),
    paint('no drawing'),
    paint(square('#0072B2')),
  ]);

  const colours = [red, blue].map((one) =>
    one.status === 'fulfilled' ? decode(Buffer.from(one.value))[0]?.[0] : one.status,
  );
  expect(colours).toEqual(['#d55e00', '#0072b2']);
  expect(broken.status === 'rejected' && String(broken.reason)).toContain('charts.not_painted');
});

test('a painter whose thread cannot begin says so, each time it is asked', async () => {
  const paint = makePaintApart({ fontFiles: ['/no/such/font.ttf'], width: 3 });

  await expect(paint('<svg/>')).rejects.toThrow('charts.not_painted');
  await expect(paint('<svg/>')).rejects.toThrow('charts.not_painted');
});

test('the shelf keeps what was used last and forgets failures', async () => {
  const shelf = makeShelf<Promise<string>>(2);
  const made: string[] = [];
  const get = (key: string): Promise<string> =>
    shelf.get(key, () => {
      made.push(key);
      return key === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve(key);
    });

  await get('a');
  await get('b');
  await get('a');
  await get('c');
  await get('a');
  await get('b');
  await expect(get('bad')).rejects.toThrow('broken');
  await expect(get('bad')).rejects.toThrow('broken');

  expect(made).toEqual(['a', 'b', 'c', 'b', 'bad', 'bad']);
});

test('alternative text that is too long keeps its source', () => {
  const figures = Array.from({ length: 40 }, (_, i) =>
    overviewRow({ label: both(`Chỉ tiêu rất dài số ${i}`) }),
  );

  const told = painter.describe(overviewChart(figures), 'vi');

  expect(told.length).toBeLessThanOrEqual(1000);
  expect(told.endsWith('… Nguồn: Truyền hình Thanh Hóa.')).toBe(true);
});
