import type { ReadTable } from '#domain/ports/spreadsheets.ts';
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** Reads XLSX or text with separators, told apart by their first bytes. */
export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  if (bytes.length > limits.bytes) return { ok: false, why: 'too-large' };
  if (beginsWith(bytes, 'PK\u0003\u0004')) return readXlsx(bytes);
  if (beginsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return { ok: false, why: oldOrProtected(bytes) };
  if (foreign.some((mark) => beginsWith(bytes, mark))) return { ok: false, why: 'unknown-format' };
  const text = decodeText(bytes);
  return text === null ? { ok: false, why: 'unknown-encoding' } : readCsv(text);
}

/** PDF, RTF, PNG, JPEG, GIF, gzip, RAR, 7z, HTML, XML. */
const foreign = [
  '%PDF',
  '{\\rtf',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  'Rar!',
  '7z',
  '<',
];

function beginsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark;
}

/** Excel 97 wrote this container, and a workbook with a password still is one. */
function oldOrProtected(bytes: Uint8Array): 'old-format' | 'protected' {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'protected' : 'old-format';
}
