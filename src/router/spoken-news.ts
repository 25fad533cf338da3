import type { MenuEntry } from '#domain/ports/choices.ts';
import type { News } from '#domain/reading.ts';

const stops = '/huydangky';
const starts = /^\/dangky(?: |$)/;

/**
 * What the taps offered last tell of the weekly news: one that ends it stands under what a chat gets, one that begins it
 * under an offer, an end or the news itself; null where it was not spoken of.
 */
export function spokenNews(menu: readonly MenuEntry[]): News | null {
  if (menu.some(({ says }) => says === stops)) return 'on';
  return menu.some(({ says }) => starts.test(says)) ? 'off' : null;
}
