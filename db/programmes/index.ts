// Programme packs: one folder each, data only, read and checked by loadPack.
// Never code that knows a province.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export { loadPack } from './load-pack.ts';
export type { Mistake, PackResult } from './load-pack.ts';

/** The folder of a pack by its name, as `thanh-hoa`; there need not be one. */
export function programmeFolder(name: string): string {
  return join(import.meta.dirname, name);
}

/** The names of the packs that stand beside this file, the template left out. */
export function programmeNames(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['schema', 'template'].includes(entry.name))
    .map((entry) => entry.name);
}
