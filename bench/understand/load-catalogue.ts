import { loadPack } from '#db/programmes/load-pack.ts';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '#domain/catalogue.ts';

/** The pack that is measured and taught. */
export const packFolder = fileURLToPath(new URL('../../db/programmes/thanh-hoa/', import.meta.url));

/** The pack of Thanh Hóa; throws when it has mistakes. */
export function loadCatalogue(): Catalogue {
  const pack = loadPack(packFolder);
  if (!pack.ok)
    throw new Error('bench.bad_pack: the pack of Thanh Hóa has mistakes; run its tests to see them');
  return pack.catalogue;
}
