/** What drawing needs to know of a font: which characters it has, and how wide they are. */
export interface FontFace {
  covers(codePoint: number): boolean;
  /** Width as a share of the type size; 0 for a character the font lacks. */
  advance(codePoint: number): number;
}

/** Reads a TrueType file with a Unicode character map of format 4; throws `charts.bad_font` for anything else. */
export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(view);
  const glyphs = readCharacterMap(view, tableAt(tables, 'cmap'));
  const advances = readAdvances(view, tables);
  return {
    covers: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return 0;
      return advances[Math.min(glyph, advances.length - 1)] ?? 0;
    },
  };
}

function readTables(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    const tag = [0, 1, 2, 3].map((k) => String.fromCharCode(view.getUint8(record + k))).join('');
    tables.set(tag, view.getUint32(record + 8));
  }
  return tables;
}

function tableAt(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw badFont(`it has no "${tag}" table`);
  return offset;
}

function readAdvances(view: DataView, tables: ReadonlyMap<string, number>): readonly number[] {
  const unitsPerEm = view.getUint16(tableAt(tables, 'head') + 18);
  const count = view.getUint16(tableAt(tables, 'hhea') + 34);
  const start = tableAt(tables, 'hmtx');
  return Array.from({ length: count }, (_, glyph) => view.getUint16(start + 4 * glyph) / unitsPerEm);
}

function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(subtable) === 4) return readSegments(view, subtable);
  }
  throw badFont('it has no character map of format 4');
}

function readSegments(view: DataView, subtable: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = view.getUint16(subtable + 6);
  for (let i = 0; i < doubled; i += 2) {
    const end = view.getUint16(subtable + 14 + i);
    const start = view.getUint16(subtable + 16 + doubled + i);
    const delta = view.getUint16(subtable + 16 + 2 * doubled + i);
    const rangeAt = subtable + 16 + 3 * doubled + i;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function badFont(why: string): Error {
  return new Error(`charts.bad_font: the font file can't be used because ${why}; give a TrueType font`);
}
