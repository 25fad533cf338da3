import { deflateRawSync } from 'node:zlib';
import { zipPlain } from '#spreadsheets/zip-plain.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of a workbook whose sheets are given as the XML inside `sheetData`. */
export function workbookFiles(...sheets: readonly string[]): Map<string, Buffer> {
  const numbers = sheets.map((_, index) => index + 1);
  const texts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers
      .map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers
      .map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
      .join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    // Style 1 is a date, 2 is Excel's own 0%, 3 a percentage of our own making.
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0\\ %"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
  };
  for (const [index, data] of sheets.entries())
    texts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`;
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

export function workbook(...sheets: readonly string[]): Uint8Array {
  return zipPlain(workbookFiles(...sheets));
}

/** An archive of one packed file that says of itself to be `declared` bytes long. */
export function packed(name: string, data: Buffer, declared: number): Buffer {
  const plain = zipPlain(new Map([[name, Buffer.alloc(0)]]));
  const body = deflateRawSync(data);
  const split = 30 + name.length;
  const archive = Buffer.concat([plain.subarray(0, split), body, plain.subarray(split)]);
  const directory = split + body.length;
  for (const at of [0, directory + 2]) {
    archive.writeUInt16LE(8, at + 8);
    archive.writeUInt32LE(body.length, at + 18);
    archive.writeUInt32LE(declared, at + 22);
  }
  archive.writeUInt32LE(directory, archive.length - 6);
  return archive;
}
