import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { makePainter } from '#charts/painter.ts';
import type { Chart } from '#domain/chart.ts';
import {
  mapChart,
  overviewChart,
  overviewRow,
  point,
  rankingBar,
  rankingChart,
  trendChart,
} from '#test/charts/sample-charts.ts';

const rounds = 30;
/** The engine compiles what it runs often while the first pictures are painted. */
const warmUps = 25;

interface Case {
  readonly name: string;
  /** Another picture each round, so that none comes from the cache. */
  readonly chart: (round: number) => Chart;
}

const cases: readonly Case[] = [
  { name: 'trend of 6 years', chart: trendOf },
  { name: 'ranking of 27', chart: (round) => rankingOf(27, round) },
  { name: 'a page of a ranking of 166', chart: pageOf },
  {
    name: 'overview of 13 targets',
    chart: (round) =>
      overviewChart(Array.from({ length: 13 }, (_, i) => overviewRow({ value: i + round / 100 }))),
  },
  { name: 'map of 166 communes', chart: (round) => mapChart(166, { target: 50 + round / 100 }) },
];

/** How long warm pictures take, against the bare renderer on the same SVG, and how long they hold the event loop. */
export async function benchCharts(): Promise<void> {
  const painter = makePainter();
  const font = await bareRenderer();
  await painter.paint(trendOf(-1), 'vi');
  for (const { name, chart } of cases) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const ours = await measure((round) => painter.paint(chart(round), 'vi'));
    delay.disable();
    const drawing = painter.svg(chart(0), 'vi');
    const source = drawing.drawing === 'picture' ? drawing.svg : '';
    const bare = await measure(() => Promise.resolve(new Resvg(source, { font }).render().asPng()));
    const again = await measure(() => painter.paint(chart(0), 'vi'));
    console.log(
      `charts: ${name}: best ${ours.best.toFixed(1)} ms, p50 ${ours.p50.toFixed(1)} ms; ` +
        `${(ours.p50 / bare.p50).toFixed(2)} × the bare renderer (p50 ${bare.p50.toFixed(1)} ms); ` +
        `from the cache ${again.p50.toFixed(2)} ms; event loop held p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms`,
    );
  }
}

/** Makes the renderer ready without our painter around it; the fonts it is given. */
async function bareRenderer() {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const faces = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'];
  const fontBuffers = faces.map(
    (face) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${face}`))),
  );
  return { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };
}

function trendOf(round: number): Chart {
  const values = [15, 12, 15, 11, 9, 8];
  return trendChart({
    points: values.map((value, i) => point(String(2019 + i), value + round / 100)),
    targets: [{ due: '2025-12-31', value: 20, label: { vi: '06-NQ/TU', en: '06-NQ/TU' } }],
  });
}

function rankingOf(count: number, round: number): Chart {
  const { bars } = rankingChart(count);
  return rankingChart(count, {
    bars: bars.map(({ label, value }) => rankingBar(label, value - round / 100)),
  });
}

/** The first of the pages in which the bot sends an order of all communes. */
function pageOf(round: number): Chart {
  const { bars } = rankingChart(166);
  const shown = bars.slice(0, 42).map(({ label, value }) => rankingBar(label, value - round / 100));
  const page = { shown: 'page', page: 1, pages: 4, from: 1, to: 42, order: 'best', reaching: 42 } as const;
  return rankingChart(0, { bars: shown, without: [], field: { level: 'commune', total: 166, ...page } });
}

async function measure(work: (round: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const begun = performance.now();
    await work(round);
    if (round >= 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return { best: times[0] ?? 0, p50: times[rounds / 2] ?? 0 };
}
