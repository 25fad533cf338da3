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

const said = { words: painter.words(trendChart(), 'vi'), drawnWidth: 1080 };

test('every object of the page begins where the table says it does', async () => {
  const pdf = Buffer.from(pdfOfPng(await paint(), said)).toString('latin1');

  const [, table = ''] = /xref\n0 8\n([\s\S]*?)trailer/.exec(pdf) ?? [];
  const starts = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
  const startOfTable = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);

  expect(starts).toHaveLength(7);
  expect(starts.map((start) => pdf.slice(start, start + 7))).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => `${n} 0 obj`),
  );
  expect(pdf.slice(startOfTable, startOfTable + 4)).toBe('xref');
});

test('the picture on the page is the picture, pixel for pixel, and fits on A4', async () => {
  const png = await paint();
  const bytes = Buffer.from(pdfOfPng(png, said));
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
  expect(() => pdfOfPng(new Uint8Array(60), said)).toThrow('charts.bad_png');
});

test('every line of the picture lies unseen over it, its letters told by the map of the font', async () => {
  const pdf = Buffer.from(pdfOfPng(await paint(), said)).toString('latin1');

  const letters = new Map(
    [...pdf.matchAll(/^<([0-9A-F]{2})> <([0-9A-F]{4})>$/gm)].map(([, code = '', unicode = '']) => [
      code,
      String.fromCharCode(Number.parseInt(unicode, 16)),
    ]),
  );
  const lines = [...pdf.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, codes = '']) =>
    (codes.match(/../g) ?? []).map((code) => letters.get(code) ?? '').join(''),
  );

  expect(pdf).toContain('BT 3 Tr');
  expect(lines).toEqual(said.words.map(({ value }) => value));
  expect(lines).toContain('Tỷ trọng kinh tế số');
});
