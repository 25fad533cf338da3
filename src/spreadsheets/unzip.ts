import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';

export type Unzipped =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly why: 'damaged' | 'too-large' | 'protected' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * Unpacks the text files of an archive. What the directory promises is checked before anything is unpacked, and what
 * comes out is never allowed to be more than it promised.
 */
export function unzip(bytes: Uint8Array): Unzipped {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(archive);
    if (entries === 'protected') return { ok: false, why: 'protected' };
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (entries.length > limits.entries || total > limits.expandedBytes)
      return { ok: false, why: 'too-large' };
    const texts = entries.filter(({ name }) => /\.(xml|rels)$/.test(name));
    return { ok: true, files: new Map(texts.map((entry) => [entry.name, unpack(archive, entry)])) };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}

/** The entries that the directory at the end of the archive lists. Throws for what is no archive. */
function readDirectory(archive: Buffer): readonly Entry[] | 'protected' {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endMark) throw new Error('spreadsheets.no_archive');
  const count = archive.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== entryMark) throw new Error('spreadsheets.no_entry');
    if ((archive.readUInt16LE(at + 8) & 1) === 1) return 'protected';
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** Throws where an entry is not what the directory says. */
function unpack(archive: Buffer, { method, packed, size, offset }: Entry): Buffer {
  if (archive.readUInt32LE(offset) !== localMark) throw new Error('spreadsheets.no_local_entry');
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const data = archive.subarray(start, start + packed);
  if (method === 0 && packed === size) return data;
  if (method !== 8) throw new Error('spreadsheets.unknown_packing');
  return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
}
