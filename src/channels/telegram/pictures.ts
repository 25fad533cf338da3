import { createHash } from 'node:crypto';
import { GrammyError, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Chart } from '#domain/chart.ts';
import type { Moment } from '#domain/date.ts';
import type { Uploads } from '#domain/ports/pictures.ts';
import type { Locale } from '#domain/text.ts';
import type { Block } from '#speech/block.ts';

/** Draws a chart as a PNG; null where it can't be drawn, and the words have to do. */
export type Paint = (chart: Chart, locale: Locale) => Promise<Uint8Array | null>;

/** Remembers under which file id Telegram keeps a picture; file ids are good for one bot only. */
export interface FileIds {
  readonly uploads: Uploads;
  /** The bot, as `telegram:123456`. */
  readonly account: string;
  readonly now: () => Moment;
}

/** The pictures of an answer; one that can't be painted is left out, since the words say the same. */
export async function paintAll(
  blocks: readonly Block[],
  locale: Locale,
  { paint, onTrouble }: { readonly paint: Paint | null; readonly onTrouble: (error: Error) => void },
): Promise<readonly Uint8Array[]> {
  if (paint === null) return [];
  const charts = blocks.flatMap((block) => (block.block === 'chart' ? [block.chart] : []));
  const painted = charts.map(async (chart) => {
    try {
      return await paint(chart, locale);
    } catch (cause) {
      onTrouble(new Error('telegram.not_painted: a chart could not be painted', { cause }));
      return null;
    }
  });
  return (await Promise.all(painted)).filter((png) => png !== null);
}

/** Telegram takes no photo that is too long, and makes long ones so small that letters blur: those go out as files. */
export function isPhoto(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.byteLength < 24) return true;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const isShort =
    Math.max(width, height) <= longestSide && Math.max(width, height) <= 20 * Math.min(width, height);
  return isShort && png.byteLength <= 10_000_000;
}

/** Photos are scaled down to 2,560 pixels; a little more than that can still be read. */
const longestSide = 3_200;

/** The message with the picture; `true` stands for one that Telegram does not show. */
type Sent = Pick<Message, 'photo' | 'document'> | true;

/** Sends a picture by the id of an earlier upload where there is one, and uploads it otherwise. */
export async function sendOnce<T extends Sent>(
  png: Uint8Array,
  ids: FileIds | null,
  send: (picture: string | InputFile) => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(png).digest('base64url');
  const known = ids && (await ids.uploads.get(ids.account, hash).catch(() => null));
  if (known) {
    try {
      return await send(known);
    } catch (error) {
      if (!isForgotten(error)) throw error;
      await ids.uploads.drop(ids.account, hash);
    }
  }
  const sent = await send(new InputFile(png, 'bieu-do.png'));
  const kept = sent === true ? undefined : (sent.document ?? sent.photo?.at(-1));
  // It has arrived: that the id could not be kept only means another upload the next time.
  if (ids && kept) await ids.uploads.put(ids.account, hash, kept.file_id, ids.now()).catch(() => undefined);
  return sent;
}

function isForgotten(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /file.?(id|reference)/i.test(error.description)
  );
}
