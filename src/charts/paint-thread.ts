import { parentPort, workerData } from 'node:worker_threads';
import type { PaintJob, PaintOutcome } from './paint-apart.ts';
import { encodePng } from './png.ts';
import { makeRaster, type RasterOptions } from './raster.ts';

// The thread that paints: SVG comes in, PNG goes out, in the order in which it came.

const raster = await makeRaster(workerData as RasterOptions);

parentPort?.on('message', ({ id, svg }: PaintJob) => {
  void paint(svg).then(
    (png) => answer({ id, png }),
    (error: unknown) => answer({ id, error: String(error) }),
  );
});

async function paint(svg: string): Promise<Uint8Array> {
  const exact = svg.match(/#[\dA-F]{6}/gi) ?? [];
  return encodePng({ ...raster(svg), exact });
}

function answer(outcome: PaintOutcome): void {
  parentPort?.postMessage(outcome);
}
