/** The languages the bot speaks. Vietnamese is the first and the fallback. */
export type Locale = 'vi' | 'en';

export const locales: readonly Locale[] = ['vi', 'en'];

/** A short text from data (a name, a note) in every language the bot speaks. */
export type Text = Readonly<Record<Locale, string>>;

/** With a capital letter, for the beginning of a line; both languages make their capitals alike. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
