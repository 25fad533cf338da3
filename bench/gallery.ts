import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '#db/index.ts';
import { makePainter } from '#charts/painter.ts';
import type { Chart } from '#domain/chart.ts';
import type { Message } from '#domain/message.ts';
import { openHouse } from '#src/wiring/house.ts';

// Draws the pictures of docs/gallery anew: those that the bot sends when it is asked so on the day below.
// Values of communes and districts are sample figures and marked as such.

const day = Date.parse('2026-11-23T10:00:00+07:00');
const folder = join(import.meta.dirname, '..', 'docs', 'gallery');

const gallery = [
  ['trend', 'A trend: no line where values are not comparable', 'xu hướng xếp hạng DTI'],
  ['trend-commune', 'A trend of one commune', 'xu hướng mức độ hài lòng xã Nga Sơn'],
  ['bullet', 'One figure and its targets', 'vẽ biểu đồ tỷ trọng kinh tế số'],
  ['overview', 'All targets of the resolution', 'tổng quan'],
  ['ranking', 'A ranking of the former districts', 'vẽ biểu đồ xếp hạng các huyện về mức độ hài lòng'],
  [
    'ranking-communes',
    'A ranking of the communes, the first of its pages',
    'vẽ biểu đồ xếp hạng các xã về mức độ hài lòng',
  ],
  [
    'comparison',
    'A comparison of a few units',
    'so sánh xã Nga Sơn, xã Hoằng Hóa, phường Hạc Thành về mức độ hài lòng',
  ],
  [
    'map-communes',
    'The 166 communes as tiles near their positions',
    'bản đồ tài khoản thanh toán điện tử các xã',
  ],
  ['map-districts', 'The former districts as tiles', 'bản đồ mức độ hài lòng các huyện'],
  ['map-states', 'Who is at the level of the province', 'bản đồ trạng thái mức độ hài lòng các huyện'],
  ['report', 'The page of a commune', 'báo cáo xã Nga Sơn'],
] as const;

const memory = await openStore({ url: 'file::memory:' });
const open = await openHouse({
  databaseUrl: 'file::memory:',
  programme: 'thanh-hoa',
  timeZone: 'Asia/Ho_Chi_Minh',
  sample: true,
  now: () => day,
  chatsIn: memory,
  onSurprise: (error) => console.error(error),
});
const painter = makePainter({ width: 660 });
const page = [
  '# Gallery',
  'What the bot sends, drawn by `npm run gallery`. Pictures marked "Số liệu minh hoạ" show sample figures.',
];

await mkdir(folder, { recursive: true });
for (const old of await readdir(folder)) if (old.endsWith('.png')) await rm(join(folder, old));
for (const [file, heading, words] of gallery) {
  const chart = await pictureOf(words);
  const png = await painter.paint(chart, 'vi');
  if (png === null) throw new Error(`gallery.not_drawn: "${words}": ${painter.describe(chart, 'vi')}`);
  await writeFile(join(folder, `${file}.png`), png);
  const alt = painter.describe(chart, 'vi').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  page.push(`## ${heading}`, `> ${words}`, `<img src="${file}.png" width="390" alt="${alt}">`);
}
await writeFile(join(folder, 'README.md'), `${page.join('\n\n')}\n`);
await open.close();
await memory.close();

/** The first picture of the answer to a message in a chat of its own. */
async function pictureOf(words: string): Promise<Chart> {
  const message: Message = {
    eventId: words,
    address: { channel: 'console', chat: words, topic: null },
    chatKind: 'private',
    sender: words,
    language: null,
    content: { type: 'text', text: words },
    edited: false,
    sentAt: day,
  };
  const { answer } = await open.converse(message);
  const [chart] = answer.parts.flatMap((part) => (part.part === 'chart' ? [part.chart] : []));
  if (!chart) throw new Error(`gallery.no_picture: the answer to "${words}" has no picture`);
  return chart;
}
