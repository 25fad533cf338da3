import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, opacity (left out of the file: pictures are opaque). */
  readonly rgba: Uint8Array;
  /** Colours as `#RRGGBB` that must come out exactly; blends between them may be rounded. */
  readonly exact: readonly string[];
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mostColours = 256;

/**
 * A PNG with a palette. Drawings have few colours, so it is a third of the size of a true-colour file; the costly step
 * runs off the event loop, which the painter's own encoder does not.
 */
export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  const { width, height } = pixels;
  const { palette, rows } = indexColours(pixels);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return Buffer.concat([
    signature,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', await compress(rows, { level: 3 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

interface Indexed {
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** One byte a pixel, each row behind a byte 0 that stands for "no filter". */
  readonly rows: Uint8Array;
}

function indexColours({ width, height, rgba, exact }: Pixels): Indexed {
  const bytes = alignedBytes(rgba);
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const rows = new Uint8Array(height * (width + 1));
  const palette = [...new Set(exact.map(fromHex))];
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const colours = { known, palette, recent: makeRecent() };
  const isAsAbove = (y: number): boolean => {
    const at = y * width * 4;
    return y > 0 && bytes.compare(bytes, at - width * 4, at, at, at + width * 4) === 0;
  };
  for (let y = 0; y < height; y++) {
    const to = y * (width + 1);
    if (isAsAbove(y)) rows.copyWithin(to, to - width - 1, to);
    else indexRow(pixels.subarray(y * width, (y + 1) * width), rows.subarray(to + 1), colours);
  }
  return { palette: Uint8Array.from(palette.flatMap(channels)), rows };
}

/** The same bytes where whole pixels can be read at once; a copy only where they begin in between. */
function alignedBytes(rgba: Uint8Array): Buffer {
  return rgba.byteOffset % 4 === 0
    ? Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength)
    : Buffer.from(Uint8Array.from(rgba).buffer);
}

/** Colours met lately, each in a slot of its own or in that of a forgotten one: far quicker to ask than a map. */
interface Recent {
  readonly colours: Uint32Array;
  readonly indices: Uint8Array;
}

const slotBits = 12;

function makeRecent(): Recent {
  return { colours: new Uint32Array(1 << slotBits), indices: new Uint8Array(1 << slotBits) };
}

interface Colours {
  readonly known: Map<number, number>;
  readonly palette: number[];
  readonly recent: Recent;
}

function indexRow(pixels: Uint32Array, indices: Uint8Array, colours: Colours): void {
  const { recent } = colours;
  let previous = -1;
  let index = 0;
  for (let x = 0; x < pixels.length; x++) {
    const colour = pixels[x] ?? 0;
    if (colour !== previous) {
      const slot = Math.imul(colour, 0x9e3779b1) >>> (32 - slotBits);
      // An empty slot holds 0, which no opaque colour is.
      if (recent.colours[slot] !== colour || colour === 0) {
        recent.colours[slot] = colour;
        recent.indices[slot] = colours.known.get(colour) ?? remember(colour, colours);
      }
      index = recent.indices[slot] ?? 0;
      previous = colour;
    }
    indices[x] = index;
  }
}

/** A colour as it lies in memory: red first, then green, blue and full opacity. */
function fromHex(colour: string): number {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return (((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16) | 0xff000000) >>> 0;
}

const blendMask = 0xfff8f8f8;

/** Blends at the edges of letters are rounded, so that they all find a place. */
function remember(colour: number, { known, palette }: Omit<Colours, 'recent'>): number {
  const blend = (colour & blendMask) >>> 0;
  const index = known.get(blend) ?? addColour(blend, palette);
  known.set(blend, index);
  known.set(colour, index);
  return index;
}

function addColour(colour: number, palette: number[]): number {
  return palette.length < mostColours ? palette.push(colour) - 1 : nearest(colour, palette);
}

/** What no longer fits the palette takes its nearest colour. */
function nearest(colour: number, palette: readonly number[]): number {
  const [r, g, b] = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, candidate] of palette.entries()) {
    const [cr, cg, cb] = channels(candidate);
    const distance = (cr - r) ** 2 + (cg - g) ** 2 + (cb - b) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function channels(colour: number): readonly [number, number, number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
