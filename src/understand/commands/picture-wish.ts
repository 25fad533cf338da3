import type { PictureSetting } from '#domain/ports/chats.ts';
import { wordings } from '../match/expand.ts';
import { fold } from '../text/syllable.ts';
import { pictureWishes, politeEnds } from '../vocabulary/picture-wishes.ts';

const wishes = new Map<string, PictureSetting>(
  Object.entries(pictureWishes).flatMap(([setting, list]) =>
    wordings(list).map((words) => [plain(words), setting as PictureSetting] as const),
  ),
);
const ends = wordings(politeEnds).map((words) => ` ${plain(words)}`);
const pictureWords = /\b(?:bieu do|do thi|hinh|charts?|pictures?)\b|yeu cau|\bi ask\b/;

/** When pictures are to come, as the words after `/bieudo` say; null when they say something else. */
export function pictureWish(words: string): PictureSetting | null {
  let text = plain(words);
  for (;;) {
    const known = wishes.get(text);
    if (known) return known;
    const end = ends.find((polite) => text.endsWith(polite));
    if (end === undefined) return null;
    text = text.slice(0, -end.length);
  }
}

/** The same for a message without the command, which has to speak of pictures itself. */
export function spokenPictureWish(text: string): PictureSetting | null {
  return pictureWords.test(plain(text)) ? pictureWish(text) : null;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
