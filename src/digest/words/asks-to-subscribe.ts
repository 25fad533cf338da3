import type { IsoDate } from '#domain/date.ts';
import { readWishes } from './read-wishes.ts';
import { saysWhen } from './read-schedule.ts';
import { wordsOf } from './words.ts';

const command = /^ *\/(?:dang ?k[yi]|subscribe)\b/;
const wanting =
  /\b(?:dang k[yi]|theo doi|nhan ban tin|subscribe|follow|(?:gui|bao|nhan tin|cap nhat|send)(?: cho)? (?:toi|em|minh|anh|chi|chung toi|nhom(?: nay)?|me|us))\b/;
const ending = /\b(?:huy|ngung|dung|thoi|bo|tat|stop|unsubscribe)\b/;
const pausing = /\b(?:tam (?:dung|ngung|hoan)|pause)\b.*\b(?:ban tin|dang k[yi]|gui|tin|digest)\b/;

/**
 * True where a message asks for a subscription or a change of it: by the command, by words of wanting with a rhythm
 * ("gửi tôi … mỗi thứ sáu 16h"), or by asking for a pause.
 */
export function asksToSubscribe(text: string, today: IsoDate): boolean {
  const { plain } = wordsOf(text);
  if (command.test(plain) || pausing.test(plain)) return true;
  if (!wanting.test(plain) || ending.test(plain)) return false;
  return saysWhen(readWishes(text, today).schedule);
}
