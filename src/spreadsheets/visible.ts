/**
 * A text without the characters that nobody sees: joiners, soft hyphens and marks that turn the direction, which come
 * along when a table is copied from a page. A name with one of them would look right and be found nowhere.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cf}\p{Cs}]/gu, '');
}
