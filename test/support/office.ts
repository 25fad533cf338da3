import { createHash } from 'node:crypto';
import { makeCode } from '#domain/code.ts';
import type { Office } from '#domain/office.ts';
import { spreadsheets } from '#spreadsheets/index.ts';

/** An office whose codes are those of `random`; it reads nothing and fetches nothing unless it is told how. */
export function testOffice(over: Partial<Office> = {}, random: () => number = Math.random): Office {
  return {
    read: () => ({ kind: 'not-understood', why: 'empty', unknown: [], nearest: [] }),
    newCode: (length) => makeCode(length, random),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    fetchFile: () => Promise.resolve({ fetched: 'gone' }),
    readTable: (bytes, name) => spreadsheets.read(bytes, name),
    ...over,
  };
}
