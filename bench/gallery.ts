import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { withSample } from '#db/sample/sample-figures.ts';
import { makePainter } from '#charts/painter.ts';
import { galleryPictures } from './gallery-charts.ts';

// Draws the pictures of docs/gallery anew. Values of communes and districts are sample figures and marked as such.

const folder = join(import.meta.dirname, '..', 'docs', 'gallery');
const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(`gallery.bad_pack: ${JSON.stringify(pack.mistakes.slice(0, 3))}`);

const sample = withSample(pack.catalogue);
const pictures = galleryPictures({
  catalogue: sample.catalogue,
  figures: [...pack.figures, ...sample.figures],
  today: '2026-11-23',
});
const painter = makePainter({ width: 660 });
const opening =
  'The pictures the bot sends, drawn by `npm run gallery`. Those marked "Số liệu minh hoạ" show sample figures.';
const page = ['# Gallery', opening];

await mkdir(folder, { recursive: true });
for (const { file, heading, chart } of pictures) {
  const png = await painter.paint(chart, 'vi');
  const words = painter.describe(chart, 'vi');
  if (png === null) throw new Error(`gallery.no_picture: "${file}" can't be drawn: ${words}`);
  await writeFile(join(folder, `${file}.png`), png);
  const alt = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  page.push(`## ${heading}`, `<img src="${file}.png" width="390" alt="${alt}">`);
}
await writeFile(join(folder, 'README.md'), `${page.join('\n\n')}\n`);
