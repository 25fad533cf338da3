import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLeastCost } from '#charts/assign.ts';
import { contrast } from '#charts/colours.ts';
import { overlap } from '#charts/place-labels.ts';
import { tileGrid } from '#charts/tile-grid.ts';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { outside, overlappingWords, painter, readPicture } from './read-picture.ts';
import { mapChart } from './sample-charts.ts';

interface Place {
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
}

function communes(): readonly Place[] {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes));
  return pack.catalogue.units.flatMap(({ level, validTo, name, lat, lon }) =>
    level === 'commune' && validTo === null && lat !== null && lon !== null
      ? [{ label: name, lat, lon }]
      : [],
  );
}

test('the costs of an assignment are the least there are', () => {
  const costs = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  });

  fc.assert(
    fc.property(costs, (matrix) => {
      const chosen = assignLeastCost(matrix.length, 5, (row, column) => matrix[row]?.[column] ?? 0);

      const sum = chosen.reduce((total, column, row) => total + (matrix[row]?.[column] ?? NaN), 0);
      expect(new Set(chosen).size).toBe(matrix.length);
      expect(sum).toBe(leastByTrying(matrix, new Set()));
    }),
  );
});

function leastByTrying([row, ...rest]: readonly (readonly number[])[], taken: ReadonlySet<number>): number {
  if (!row) return 0;
  const sums = row.flatMap((cost, column) =>
    taken.has(column) ? [] : [cost + leastByTrying(rest, new Set([...taken, column]))],
  );
  return Math.min(...sums);
}

test('each of the 166 communes has a cell of its own', () => {
  const { cells, columns, rows } = tileGrid(communes());

  const taken = new Set(cells.map(({ column, row }) => `${column} ${row}`));
  expect(cells).toHaveLength(166);
  expect(taken.size).toBe(166);
  expect(columns).toBeLessThanOrEqual(9);
  expect(rows).toBeLessThanOrEqual(24);
});

test('nearly all names of the 166 communes are eleven pixels high on a phone 390 pixels wide, and none is tiny', () => {
  const tiles = communes().map((place) => ({ ...place, value: 50, outOf: null }));
  const names = new Set(tiles.flatMap(({ label }) => label.split(' ')));

  const picture = readPicture(mapChart(0, { tiles }));

  const onPhone = picture.words
    .filter(({ value }) => value.split(' ').every((word) => names.has(word)))
    .map(({ size }) => (size * 390) / picture.width);
  expect(onPhone.filter((size) => size >= 11).length).toBeGreaterThan(onPhone.length * 0.9);
  expect(Math.min(...onPhone)).toBeGreaterThan(7.5);
  expect(overlappingWords(picture)).toEqual([]);
  expect(outside(picture)).toEqual([]);
});

test('neighbours stay near one another, and the mountains stay west of the sea', () => {
  const { cells } = tileGrid(communes());
  const cell = new Map(cells.map(({ tile, ...place }) => [tile.label, place]));
  const at = (label: string) => cell.get(label) ?? { column: NaN, row: NaN };

  const steps = cells.flatMap((one) =>
    cells
      .filter((other) => other !== one)
      .toSorted((a, b) => distance(one.tile, a.tile) - distance(one.tile, b.tile))
      .slice(0, 5)
      .map((near) => Math.max(Math.abs(near.column - one.column), Math.abs(near.row - one.row))),
  );
  const mean = steps.reduce((a, b) => a + b, 0) / steps.length;
  expect(mean).toBeLessThan(1.4);
  expect(at('Mường Lát').column).toBeLessThan(at('Hạc Thành').column);
  expect(at('Hạc Thành').column).toBeLessThan(at('Sầm Sơn').column);
  expect(at('Bỉm Sơn').row).toBeLessThan(at('Nghi Sơn').row);
});

function distance(a: Place, b: Place): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.94);
}

test('the same places get the same cells in whatever order they come', () => {
  const sorted = tileGrid(communes());
  const turned = tileGrid(communes().toReversed());

  const byLabel = (grid: typeof sorted) =>
    grid.cells.map(({ tile, column, row }) => `${tile.label} ${tile.lat} ${column} ${row}`).toSorted();
  expect(byLabel(turned)).toEqual(byLabel(sorted));
});

test('few units show name and value, many the name and a list of both ends', () => {
  const few = readPicture(mapChart(27));
  const many = readPicture(mapChart(166));

  expect(few.said).toEqual(expect.arrayContaining(['Xã 0', '0%', 'Xã 26']));
  expect(few.said).not.toContain('Đứng đầu');
  expect(many.said).toEqual(expect.arrayContaining(['Đứng đầu', 'Xã 165', '99,4%', 'Đứng cuối', '0%']));
  expect(overlappingWords(few)).toEqual([]);
  expect(outside(many)).toEqual([]);
});

test('the legend counts every class, and the picture says that tiles are no borders', () => {
  const chart = mapChart(100);
  const tiles = chart.tiles.map((tile, i) => (i < 3 ? { ...tile, value: null } : tile));

  const { said } = readPicture({ ...chart, tiles });

  const counts = said.flatMap((word) =>
    (/%: (\d+)$/.exec(word)?.[1] ?? null) === null ? [] : [Number(word.split(': ')[1])],
  );
  expect(counts.reduce((a, b) => a + b, 0)).toBe(97);
  expect(said).toContain('Chưa có số liệu kỳ này: 3');
  expect(said.join(' ')).toContain('không phải ranh giới');
});

test.each([
  ['higher', 80, 'Từ mục tiêu 80% trở lên', 'Dưới mục tiêu 80%'],
  ['higher', 100, 'Từ mục tiêu 100% trở lên', 'Dưới mục tiêu 100%'],
  ['lower', 80, 'Trong mục tiêu 80%', 'Chưa tới mục tiêu 80%'],
] as const)(
  'with a target (%s is better, %d) the legend parts those that reach it',
  (better, target, ...headings) => {
    const chart = mapChart(50, { better, target });
    const tiles = chart.tiles.map((tile, i) => ({ ...tile, value: i * 2 + (i === 49 ? 2 : 0) }));

    const { said } = readPicture({ ...chart, tiles });

    expect(said).toEqual(expect.arrayContaining([...headings]));
  },
);

test('a value exactly at the target counts as reaching it', () => {
  const chart = mapChart(3, { target: 100 });
  const tiles = chart.tiles.map((tile, i) => ({ ...tile, value: [100, 99.9, 50][i] ?? 0 }));

  const { said } = readPicture({ ...chart, tiles });

  expect(said).toContain('từ 100%: 1');
});

test('equal values make one class', () => {
  const chart = mapChart(27);

  const { said } = readPicture({ ...chart, tiles: chart.tiles.map((tile) => ({ ...tile, value: 50 })) });

  expect(said.filter((word) => word.endsWith(': 27'))).toEqual(['50%: 27']);
});

test('of many units that are all alike none is called first or last', () => {
  const chart = mapChart(166);

  const { said } = readPicture({ ...chart, tiles: chart.tiles.map((tile) => ({ ...tile, value: 0 })) });

  expect(said).toContain('0%: 166');
  expect(said).not.toContain('Đứng đầu');
});

test('names and values stand out from the colour of their tile', () => {
  const { words, shapes } = readPicture(mapChart(166));

  const tiles = shapes.filter(({ name, attributes }) => name === 'rect' && attributes['rx'] === '8');
  const pairs = words.flatMap(({ fill, box }) => {
    const tile = tiles.find((shape) => overlap(shape.box, box));
    return tile ? [contrast(fill, tile.attributes['fill'] ?? '')] : [];
  });
  expect(pairs.length).toBeGreaterThanOrEqual(166);
  expect(Math.min(...pairs)).toBeGreaterThan(4.5);
});

test('tiles with a status show it in colour and mark, and the legend says it in words', () => {
  const chart = mapChart(166);
  const tiles = chart.tiles.map((tile, i) => ({
    ...tile,
    status: i % 2 ? ('met' as const) : ('not-met' as const),
  }));

  const { said } = readPicture({ ...chart, tiles });

  expect(said).toEqual(expect.arrayContaining(['Đạt: 83', 'Không đạt: 83']));
});

test('a map of who is at the level has two colours, a count for each, and says whose level it is', () => {
  const overall = {
    unit: { vi: 'Tỉnh Thanh Hóa', en: 'Thanh Hóa province' },
    due: '2030-12-31',
    document: { vi: '06-NQ/TU', en: '06-NQ/TU' },
  } as const;
  const chart = mapChart(100, { target: 80, overall, sides: 'level' });

  const { said, shapes } = readPicture(chart);

  expect(said).toEqual(
    expect.arrayContaining(['Từ mục tiêu chung 80% trở lên: 20', 'Dưới mục tiêu chung 80%: 80']),
  );
  expect(said).not.toContain('Đứng đầu');
  expect(said.join(' ')).toContain('không phải mức giao cho từng đơn vị');
  const tiles = shapes.filter(({ attributes }) => attributes['rx'] === '8');
  expect(new Set(tiles.map(({ attributes }) => attributes['fill'])).size).toBe(2);
  expect(painter.describe(chart, 'vi')).toContain('Từ mục tiêu chung 80% trở lên: 20');
});

test('counts out of a whole are all of it or not', () => {
  const chart = mapChart(4, { measure: 'count-of-total', target: 100, sides: 'whole' });
  const tiles = chart.tiles.map((tile, i) => ({ ...tile, value: 34 + i, outOf: 37 }));

  const { said } = readPicture({ ...chart, tiles });

  expect(said).toEqual(expect.arrayContaining(['Đủ toàn bộ: 1', 'Chưa đủ: 3']));
  expect(painter.describe({ ...chart, tiles }, 'en')).toContain('All of them: 1');
});

const longName = 'Thị trấn Nông trường Thống Nhất Yên Định';

test('a name of forty letters is written in full where tiles have room for it', () => {
  const chart = mapChart(27);

  const picture = readPicture({ ...chart, tiles: chart.tiles.map((tile) => ({ ...tile, label: longName })) });

  expect(picture.said.join(' ')).toContain('Thị trấn Nông trường Thống Nhất Yên Định');
  expect(picture.said.some((word) => word.endsWith('…'))).toBe(false);
});

test.each([undefined, 'met'] as const)(
  'the names of all communes are written in full, status %s',
  (status) => {
    const tiles = communes().map((place) => ({
      ...place,
      value: 50,
      outOf: null,
      ...(status && { status }),
    }));

    const { said } = readPicture(mapChart(0, { tiles }));

    expect(said.filter((word) => word.endsWith('…'))).toEqual([]);
  },
);
