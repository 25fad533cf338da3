import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { withSample } from '#db/sample/sample-figures.ts';
import { makePainter } from '#charts/painter.ts';
import { galleryCharts } from './gallery-charts.ts';

// Draws the pictures of docs/gallery anew. Values of communes and districts are sample figures and marked as such.

const folder = join(import.meta.dirname, '..', 'docs', 'gallery');
const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(`gallery.bad_pack: ${JSON.stringify(pack.mistakes.slice(0, 3))}`);

const sample = withSample(pack.catalogue);
const charts = galleryCharts({
  catalogue: sample.catalogue,
  figures: [...pack.figures, ...sample.figures],
  today: '2026-11-23',
});
const painter = makePainter({ width: 1080 });
await mkdir(folder, { recursive: true });
const page = ['# Gallery', '', 'Drawn by `npm run gallery`.', ''];
for (const [name, chart] of Object.entries(charts)) {
  const png = await painter.paint(chart, 'vi');
  const words = painter.describe(chart, 'vi');
  if (png === null) throw new Error(`gallery.no_picture: "${name}" can't be drawn: ${words}`);
  await writeFile(join(folder, `${name}.png`), png);
  page.push(
    `## ${name}`,
    '',
    `<img src="${name}.png" width="390" alt="${words.replaceAll('"', '&quot;')}">`,
    '',
  );
}
await writeFile(join(folder, 'README.md'), page.join('\n'));
