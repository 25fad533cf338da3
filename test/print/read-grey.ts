import { readFileSync } from 'node:fs';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture in shades of grey: 0 is black, 255 white. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  darkest(area: Area): number;
}

/** Reads a binary PGM. */
export function readGrey(file: string): Grey {
  const bytes = readFileSync(file);
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? [];
  const [w, h] = [Number(width), Number(height)];
  return {
    width: w,
    height: h,
    darkest({ left, top, right, bottom }) {
      let darkest = 255;
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(h, Math.ceil(bottom)); y++)
        for (let x = Math.max(0, Math.floor(left)); x < Math.min(w, Math.ceil(right)); x++)
          darkest = Math.min(darkest, bytes[head.length + y * w + x] ?? 255);
      return darkest;
    },
  };
}
