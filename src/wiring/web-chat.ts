import { makeWebChat, type WebChat } from '#channels/web/index.ts';
import type { Painter } from '#charts/painter.ts';
import type { OpenHouse } from './house.ts';

/** The page at /try over the same conversation as every channel. */
export function webChatOf(open: OpenHouse, painter: Painter): WebChat {
  const { house, speech, converse } = open;
  return makeWebChat({
    speech,
    converse,
    now: house.now,
    about: house.catalogue.programme.name,
    sample: house.sample,
    paint: (chart, locale) => painter.paint(chart, locale),
    describe: (chart, locale) => painter.describe(chart, locale),
  });
}
