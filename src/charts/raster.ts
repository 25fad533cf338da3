import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels of a drawing: four bytes each, red, green, blue and opacity. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

export interface RasterOptions {
  readonly fontFiles: readonly string[];
  /** In pixels. */
  readonly width: number;
}

/**
 * Makes a function that turns SVG into pixels, with the fonts held in memory. It works at once, for tens of milliseconds:
 * call it in a thread of its own.
 */
export async function makeRaster({ fontFiles, width }: RasterOptions): Promise<(svg: string) => Raster> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = fontFiles.map((file) => new Uint8Array(readFileSync(file)));
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' };
  return (svg) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
    const image = drawing.render();
    const raster = { width: image.width, height: image.height, rgba: image.pixels };
    image.free();
    drawing.free();
    return raster;
  };
}
