import type { Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { QuietHours, Subscription, TimeOfDay } from '#domain/subscription.ts';
import { readDate } from './read-date.ts';
import { readSchedule, type ScheduleWish } from './read-schedule.ts';
import { readTime } from './read-time.ts';
import { take, wordsOf, type Words } from './words.ts';

/** What a message asks of a subscription besides what is followed; absent where it says nothing. */
export interface Wishes {
  readonly schedule: ScheduleWish;
  readonly pictures?: boolean;
  readonly whenUnchanged?: Subscription['whenUnchanged'];
  /** Null goes on at once. */
  readonly pausedUntil?: IsoDate | null;
  /** Null lets letters come at any hour. */
  readonly quiet?: QuietHours | null;
  /** What to do with the topics and units named: follow them too, only them, or no longer. */
  readonly follow: 'add' | 'only' | 'drop';
  readonly mistakes: readonly Line[];
  /** The words that none of this explains, as typed: the topics and units. */
  readonly rest: string;
}

const noQuiet = /\b(?:bo|tat|huy|khong can) (?:gio )?yen tinh\b/;
const quietNamed = /\b(?:(?:dat )?gio )?(?:yen tinh|yen lang|khong lam phien|quiet hours?)\b:?/;
const clock = '(\\d{1,3}(?: ?(?:h|g|gio|:) ?\\d{0,2})?(?: ?(?:sang|trua|chieu|toi|dem|am|pm))?)';
const quietHours = new RegExp(
  `${quietNamed.source}(?: tu)? ?${clock} ?(?:den|toi|to|-|–) ?${clock}(?![\\d/])`,
);
const resuming = /\b(?:tiep tuc(?: gui| nhan)?|gui lai|nhan lai|bo tam (?:dung|ngung|hoan)|resume)\b/;
const pausing =
  /\b(?:tam (?:dung|ngung|hoan|nghi)|hoan lai|pause)\b(?: (?:gui|nhan))?(?: ban tin)?(?: (?:den|toi|until|for|trong))?/;
const noPictures = /\b(?:khong (?:can |kem |gui )*|bo |tat )(?:hinh anh|hinh|anh|bieu do|pictures?)\b/;
const withPictures = /\b(?:co |kem |them |gui |bat |with )(?:hinh anh|hinh|anh|bieu do|pictures?)\b/;
const notUnchanged =
  /\b(?:(?:im lang|dung gui|khong (?:can )?gui|thoi)(?: gi)? (?:khi|neu) (?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi)|(?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi) thi (?:thoi|khong (?:can )?gui|im lang))\b/;
const alsoUnchanged =
  /\b(?:(?:ca|van)(?: gui| bao)? (?:khi|neu) (?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi)|(?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi) (?:cung|van) (?:gui|bao))\b/;
/** Only at the beginning: inside names the same letters mean something else. */
const beginning = '^ *(?:/?dang ?k[yi]\\S* +)?';
const only = new RegExp(`${beginning}chi (?:nhan|theo doi|can|gui)\\b`);
const drop = new RegExp(
  `${beginning}(?:bo|thoi|khong|huy|ngung|dung|xoa)(?: (?:dang k[yi]|theo doi|nhan|muc))*(?= [a-z])`,
);

/** Reads what a message asks of a subscription; `today` places dates without a year. */
export function readWishes(text: string, today: IsoDate): Wishes {
  const quiet = readQuiet(wordsOf(text));
  const pause = readPause(quiet.rest, today);
  const unchanged = readUnchanged(pause.rest);
  const pictures = readPictures(unchanged.rest);
  const schedule = readSchedule(pictures.rest);
  const follow = readFollow(schedule.rest);
  return {
    schedule,
    ...quiet.wish,
    ...pause.wish,
    ...unchanged.wish,
    ...pictures.wish,
    ...follow,
    mistakes: [...quiet.mistakes, ...pause.mistakes, ...schedule.mistakes],
  };
}

type Read<Wish> = { readonly wish: Wish; readonly rest: Words };
type ReadOrWrong<Wish> = Read<Wish> & { readonly mistakes: readonly Line[] };

function readQuiet(words: Words): ReadOrWrong<Pick<Wishes, 'quiet'>> {
  const none = take(words, noQuiet);
  if (none.found) return { wish: { quiet: null }, rest: none.rest, mistakes: [] };
  const { found, rest } = take(words, quietHours);
  const [from, to] = [clockTime(found?.[1]), clockTime(found?.[2])];
  if (from !== null && to !== null && from !== to)
    return { wish: { quiet: { from, to } }, rest, mistakes: [] };
  const named = take(rest, quietNamed);
  const wrong = found !== null || named.found !== null;
  return { wish: {}, rest: named.rest, mistakes: wrong ? [{ id: 'digest-bad-quiet' }] : [] };
}

/** Between two hours the word for "o'clock" may be left out: `21-6h`. */
function clockTime(typed = ''): TimeOfDay | null {
  const time = readTime(wordsOf(/^\d+$/.test(typed) ? `${typed}h` : typed));
  return time.read === 'time' ? time.at : null;
}

function readPause(words: Words, today: IsoDate): ReadOrWrong<Pick<Wishes, 'pausedUntil'>> {
  const going = take(words, resuming);
  if (going.found) return { wish: { pausedUntil: null }, rest: going.rest, mistakes: [] };
  const named = take(words, pausing);
  if (!named.found) return { wish: {}, rest: words, mistakes: [] };
  const until = readDate(named.rest, today);
  if (until.read === 'date') return { wish: { pausedUntil: until.date }, rest: until.rest, mistakes: [] };
  const mistake: Line =
    until.read === 'nothing'
      ? { id: 'digest-bad-pause' }
      : { id: 'digest-bad-date', args: { typed: { as: 'verbatim', value: until.typed } } };
  return { wish: {}, rest: until.rest, mistakes: [mistake] };
}

function readUnchanged(words: Words): Read<Pick<Wishes, 'whenUnchanged'>> {
  const also = take(words, alsoUnchanged);
  if (also.found) return { wish: { whenUnchanged: 'line' }, rest: also.rest };
  const not = take(words, notUnchanged);
  return not.found ? { wish: { whenUnchanged: 'nothing' }, rest: not.rest } : { wish: {}, rest: words };
}

function readPictures(words: Words): Read<Pick<Wishes, 'pictures'>> {
  const without = take(words, noPictures);
  if (without.found) return { wish: { pictures: false }, rest: without.rest };
  const wanted = take(words, withPictures);
  return wanted.found ? { wish: { pictures: true }, rest: wanted.rest } : { wish: {}, rest: words };
}

function readFollow(words: Words): Pick<Wishes, 'follow' | 'rest'> {
  const alone = take(words, only);
  if (alone.found) return { follow: 'only', rest: alone.rest.typed };
  const less = take(words, drop);
  return less.found ? { follow: 'drop', rest: less.rest.typed } : { follow: 'add', rest: words.typed };
}
