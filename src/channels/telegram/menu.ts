import type { Api } from 'grammy';
import type { Line } from '#domain/answer.ts';
import type { Speech } from '#speech/load-speech.ts';

/** A command in Telegram's menu: its name without the slash, in a-z, 0-9 and _, and what it does. */
export interface MenuCommand {
  readonly name: string;
  readonly description: Line;
}

/** Fills the menu: in Vietnamese for everybody, in English for people whose Telegram is in English. */
export async function setMenu(api: Api, commands: readonly MenuCommand[], speech: Speech): Promise<void> {
  const inLanguage = (locale: 'vi' | 'en') =>
    commands.map(({ name, description }) => ({
      command: name,
      description: speech.say(description, locale),
    }));
  await api.setMyCommands(inLanguage('vi'));
  await api.setMyCommands(inLanguage('en'), { language_code: 'en' });
}
