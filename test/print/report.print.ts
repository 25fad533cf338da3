import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chart } from '#domain/chart.ts';
import type { House } from '#domain/turn.ts';
import { painter } from '#test/charts/read-picture.ts';
import { answer, asking, openSampleHouse, understood, unitNamed } from '#test/handlers/house.ts';
import { readGrey } from './read-grey.ts';

// Pages as a reader other than ours sees them: poppler's tools, which .ci/print.sh installs.

const folder = mkdtempSync(join(tmpdir(), 'tien-do-print-'));
afterAll(() => rmSync(folder, { recursive: true }));

let house: House;
beforeAll(async () => {
  house = await openSampleHouse();
});

interface Printed {
  readonly file: string;
  readonly chart: Chart;
}

async function print(unit: string | null): Promise<Printed> {
  const units = unit === null ? [] : [unitNamed(unit)];
  const { parts } = await answer(house, understood(asking('overview', { rest: 'report', units })));
  const [chart] = parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
  const pdf = chart && (await house.press.print(chart, 'vi'));
  if (!chart || !pdf) throw new Error('test.no_page: a report has a page');
  const file = join(folder, `${unit ?? 'province'}.pdf`);
  writeFileSync(file, pdf);
  return { file, chart };
}

function run(tool: string, ...rest: readonly string[]): string {
  return execFileSync(tool, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

describe.each([null, 'Xã Nga Sơn', 'Huyện Nga Sơn', 'Phường Hạc Thành'])('the printed page of %s', (unit) => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await print(unit);
  });

  test('is one page of A4 that readers open without a complaint', () => {
    const told = run('pdfinfo', printed.file);

    expect(told).toMatch(/^Pages:\s+1$/m);
    expect(told).toMatch(/^Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)$/m);
  });

  test('gives back every line of the picture as Vietnamese words', () => {
    const text = plain(run('pdftotext', '-raw', printed.file, '-'));

    const lines = painter.words(printed.chart, 'vi').map(({ value }) => plain(value));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]/);
  });

  test('shows ink where its words are, and none beyond its edges', () => {
    const target = join(folder, 'page');
    run('pdftoppm', '-gray', '-r', '72', '-singlefile', printed.file, target);
    const page = readGrey(`${target}.pgm`);
    const words = [
      ...run('pdftotext', '-bbox', printed.file, '-').matchAll(
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/g,
      ),
    ].map(([, ...box]) => box.map(Number));

    expect(words.length).toBeGreaterThan(20);
    for (const [left = 0, top = 0, right = 0, bottom = 0] of words) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(page.width);
      expect(page.darkest({ left, top, right, bottom })).toBeLessThan(200);
    }
    expect(page.darkest({ left: 0, top: 0, right: page.width, bottom: 18 })).toBe(255);
    expect(page.darkest({ left: 0, top: page.height - 18, right: page.width, bottom: page.height })).toBe(
      255,
    );
    expect(page.darkest({ left: 0, top: 0, right: 18, bottom: page.height })).toBe(255);
    expect(page.darkest({ left: page.width - 18, top: 0, right: page.width, bottom: page.height })).toBe(255);
  });
});
