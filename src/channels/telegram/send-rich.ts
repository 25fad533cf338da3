import type { Delivery } from '#domain/ports/channel.ts';
import type { Letter, SendParts } from './letter.ts';
import { postAll } from './post-all.ts';
import { writeRich } from './write-rich.ts';

/**
 * Sends an answer with a table as a rich message, then its pictures and files; null where it has no table, or where
 * Telegram takes no rich message and plain words have to do.
 */
export async function sendRich(
  { richTables, sleep, onTrouble }: SendParts,
  letter: Letter,
): Promise<Delivery | null> {
  const { blocks, keyboard, pictures, files, to, outgoing } = letter;
  const rich = richTables ? writeRich(blocks, keyboard?.legend ?? null) : null;
  if (!rich) return null;
  const first = [to.rich(rich, keyboard?.markup)];
  const delivery = await postAll(first, sleep, outgoing.placement.unasked);
  if (delivery.delivery === 'refused' || isUnknownMethod(delivery)) return null;
  const rest = [...pictures.map((png) => to.picture(png, null, undefined)), ...files];
  if (delivery.delivery !== 'sent' || rest.length === 0) return delivery;
  const followed = await postAll(rest, sleep);
  if ('why' in followed) onTrouble(new Error(`telegram.no_picture: ${followed.why}`));
  return delivery;
}

/** A Bot API server of one's own may be older than rich messages. */
export function isUnknownMethod(delivery: Delivery): boolean {
  return delivery.delivery === 'later' && delivery.why.startsWith('404');
}
