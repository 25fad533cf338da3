import { pdfWords } from './pdf-words.ts';
import type { PictureWords } from './picture-words.ts';

/** A4 in points, and the white edge around what is printed. */
const page = { width: 595.28, height: 841.89, edge: 20 } as const;

/** What a picture says and how wide it was drawn. */
export interface Said {
  readonly words: readonly PictureWords[];
  readonly drawnWidth: number;
}

/**
 * Puts a picture on one page of A4, as large as it fits, with its words unseen over it to be searched and read aloud;
 * throws `charts.bad_png` for a PNG that is no 8-bit palette picture.
 */
export function pdfOfPng(png: Uint8Array, { words, drawnWidth }: Said): Uint8Array {
  const { width, height, palette, data } = readPng(png);
  const room = { width: page.width - 2 * page.edge, height: page.height - 2 * page.edge };
  const scale = Math.min(room.width / width, room.height / height);
  const [w, h] = [width * scale, height * scale];
  const [left, top] = [(page.width - w) / 2, page.height - page.edge];
  const place = `q ${points(w)} 0 0 ${points(h)} ${points(left)} ${points(top - h)} cm /P Do Q`;
  const said = pdfWords(words, { left, top, scale: w / drawnWidth });
  const colours = `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${Buffer.from(palette).toString('hex')}>]`;
  const image =
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${colours} ` +
    `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1 /BitsPerComponent 8 /Columns ${width} >>`;
  return writeObjects([
    object('/Type /Catalog /Pages 2 0 R /Lang (vi-VN)'),
    object('/Type /Pages /Kids [3 0 R] /Count 1'),
    object(
      `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Contents 4 0 R ` +
        '/Resources << /XObject << /P 5 0 R >> /Font << /W 6 0 R >> >>',
    ),
    stream('', Buffer.from(`${place}\n${said.content}`, 'latin1')),
    stream(image, data),
    object(`${said.font} /ToUnicode 7 0 R`),
    stream('', Buffer.from(said.unicode, 'latin1')),
  ]);
}

interface PalettePicture {
  readonly width: number;
  readonly height: number;
  readonly palette: Uint8Array;
  /** Deflated rows, as PNG and PDF alike keep them. */
  readonly data: Uint8Array;
}

function readPng(png: Uint8Array): PalettePicture {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const data: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'PLTE') palette = body;
    if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (palette.length === 0 || bytes[24] !== 8 || bytes[28] !== 0)
    throw new Error('charts.bad_png: only 8-bit palette pictures, not interlaced, go on a page; paint one');
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    palette,
    data: Buffer.concat(data),
  };
}

function points(length: number): string {
  return length.toFixed(2);
}

function object(dictionary: string): Buffer {
  return Buffer.from(`<< ${dictionary} >>`, 'latin1');
}

function stream(dictionary: string, data: Uint8Array): Buffer {
  const head = `<< ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]);
}

/** The objects, numbered from 1, with the table of where each begins; the first is the catalogue. */
function writeObjects(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const starts = objects.map((body, index) => {
    const start = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return start;
  });
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}
