import type { Answer, Attachment } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';

/** Draws a chart as a PNG; null where it can't be drawn. */
export type Paint = (chart: Chart, locale: Locale) => Promise<Uint8Array | null>;

export interface WebReply {
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

type WebBlock =
  | Exclude<Block, { block: 'chart' }>
  | { readonly block: 'picture'; readonly src: string; readonly alt: string };

/** A reply as the page's scripts read it; pictures and files travel inside as data addresses. */
export interface WrittenReply {
  readonly locale: Locale;
  readonly blocks: readonly WebBlock[];
  readonly choices: readonly OfferedChoice[];
  readonly files: readonly { readonly name: string; readonly src: string; readonly caption: string | null }[];
}

/** How pictures come to the page: drawn, and in words for those who do not see them. */
export interface Pictures {
  readonly paint?: Paint;
  readonly describe?: (chart: Chart, locale: Locale) => string;
}

/** Writes a reply for the page. */
export async function writeReply(
  { answer, choices, locale }: WebReply,
  speech: Speech,
  pictures: Pictures,
): Promise<WrittenReply> {
  const blocks = await Promise.all(
    speech.render(answer, locale).map((block) => writeBlock(block, locale, pictures)),
  );
  const writeFile = ({ name, mediaType, bytes, caption }: Attachment) => ({
    name,
    src: dataAddress(mediaType, bytes),
    caption: caption && speech.say(caption, locale),
  });
  return { locale, blocks: blocks.flat(), choices, files: answer.attachments.map(writeFile) };
}

async function writeBlock(
  block: Block,
  locale: Locale,
  { paint, describe = titleOf }: Pictures,
): Promise<readonly WebBlock[]> {
  if (block.block !== 'chart') return [block];
  const png = await paint?.(block.chart, locale);
  if (!png) return [];
  return [{ block: 'picture', src: dataAddress('image/png', png), alt: describe(block.chart, locale) }];
}

function titleOf({ title, subtitle }: Chart, locale: Locale): string {
  return `${title[locale]}. ${subtitle[locale]}`;
}

function dataAddress(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
