import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfOfPng } from '#charts/pdf.ts';
import { painter } from './read-picture.ts';
import { trendChart } from './sample-charts.ts';

async function paint(): Promise<Uint8Array> {
  const png = await painter.paint(trendChart(), 'vi');
  if (!png) throw new Error('the sample has a picture');
  return png;
}

test('every object of the page begins where the table says it does', async () => {
  const pdf = Buffer.from(pdfOfPng(await paint())).toString('latin1');

  const [, table = ''] = /xref\n0 6\n([\s\S]*?)trailer/.exec(pdf) ?? [];
  const starts = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
  const startOfTable = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);

  expect(starts).toHaveLength(5);
  expect(starts.map((start) => pdf.slice(start, start + 7))).toEqual(
    [1, 2, 3, 4, 5].map((n) => `${n} 0 obj`),
  );
  expect(pdf.slice(startOfTable, startOfTable + 4)).toBe('xref');
});

test('the picture on the page is the picture, pixel for pixel, and fits on A4', async () => {
  const png = await paint();
  const bytes = Buffer.from(pdfOfPng(png));
  const pdf = bytes.toString('latin1');

  const [, width, height] = /\/Width (\d+) \/Height (\d+)/.exec(pdf) ?? [];
  const [, length] = /\/Columns \d+ >> \/Length (\d+)/.exec(pdf) ?? [];
  const data = pdf.indexOf('stream\n', pdf.indexOf('/XObject /Subtype /Image')) + 'stream\n'.length;
  const rows = inflateSync(bytes.subarray(data, data + Number(length)));
  const [, w = '', h = ''] = /q ([\d.]+) 0 0 ([\d.]+)/.exec(pdf) ?? [];

  expect([Number(width), Number(height)]).toEqual([1080, Buffer.from(png).readUInt32BE(20)]);
  expect(rows).toHaveLength(Number(height) * (Number(width) + 1));
  expect(Number(w)).toBeLessThanOrEqual(595.28);
  expect(Number(h)).toBeLessThanOrEqual(841.89);
  expect(Number(w) / Number(h)).toBeCloseTo(Number(width) / Number(height), 2);
});

test('a picture without a palette is refused rather than printed wrong', () => {
  expect(() => pdfOfPng(new Uint8Array(60))).toThrow('charts.bad_png');
});
