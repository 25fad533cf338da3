import type { Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { QuietHours, Subscription } from '#domain/subscription.ts';
import { readDate } from './read-date.ts';
import { readSchedule, type ScheduleWish } from './read-schedule.ts';
import { readTime } from './read-time.ts';
import { asTyped, take, unmark } from './unmark.ts';

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
  /** The words that none of this explains, unmarked; topics and units are among them. */
  readonly rest: string;
}

const noQuiet = /\b(?:bo|tat|huy|khong can) (?:gio )?yen tinh\b/;
const quietHours = /\b(?:(?:dat )?gio )?(?:yen tinh|yen lang|khong lam phien|quiet hours?)\b:?(?: tu)?/;
const resuming = /\b(?:tiep tuc(?: gui| nhan)?|gui lai|nhan lai|bo tam (?:dung|ngung|hoan)|resume)\b/;
const pausing =
  /\b(?:tam (?:dung|ngung|hoan|nghi)|hoan lai|pause)\b(?: (?:gui|nhan))?(?: ban tin)?(?: (?:den|toi|until|for|trong))?/;
const noPictures = /\b(?:khong (?:can |kem |gui )*|bo |tat )(?:hinh anh|hinh|anh|bieu do|pictures?)\b/;
const withPictures = /\b(?:co |kem |them |gui |bat |with )(?:hinh anh|hinh|anh|bieu do|pictures?)\b/;
const notUnchanged =
  /\b(?:(?:im lang|dung gui|khong (?:can )?gui|thoi)(?: gi)? (?:khi|neu) (?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi)|(?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi) thi (?:thoi|khong (?:can )?gui|im lang))\b/;
const alsoUnchanged =
  /\b(?:(?:ca|van)(?: gui| bao)? (?:khi|neu) (?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi)|(?:khong|chua) (?:co )?(?:gi )?(?:thay doi|doi|moi) (?:cung|van) (?:gui|bao))\b/;
const only = /\bchi (?:nhan|theo doi|can|gui)\b/;
const drop = /\b(?:bo(?: theo doi)?|thoi(?: theo doi)?|khong theo doi) (?:muc )?(?=[a-z])/;

/** Reads what a message asks of a subscription; `today` places dates without a year. */
export function readWishes(text: string, today: IsoDate): Wishes {
  const quiet = readQuiet(unmark(text));
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
    mistakes: [...quiet.mistakes, ...pause.mistakes, ...schedule.mistakes].map((line) => quoting(line, text)),
  };
}

/** Quotes what was wrong as it was typed, with its marks. */
function quoting(line: Line, text: string): Line {
  const typed = line.args?.['typed'];
  if (typeof typed !== 'object' || typed.as !== 'verbatim') return line;
  return { ...line, args: { typed: { as: 'verbatim', value: asTyped(text, typed.value) } } };
}

type Read<Wish> = { readonly wish: Wish; readonly rest: string };
type ReadOrWrong<Wish> = Read<Wish> & { readonly mistakes: readonly Line[] };

function readQuiet(words: string): ReadOrWrong<Pick<Wishes, 'quiet'>> {
  const none = take(words, noQuiet);
  if (none.found) return { wish: { quiet: null }, rest: none.rest, mistakes: [] };
  const named = take(words, quietHours);
  if (!named.found) return { wish: {}, rest: words, mistakes: [] };
  const from = readTime(named.rest.replace(/(\d ?(?:h|g|gio|:)? ?\d*) ?[-–] ?(?=\d)/, '$1 den '));
  const to = readTime(from.rest);
  const rest = to.rest.replace(/\b(?:den|toi|to)\b/, ' ');
  if (from.read === 'time' && to.read === 'time' && from.at !== to.at)
    return { wish: { quiet: { from: from.at, to: to.at } }, rest, mistakes: [] };
  return { wish: {}, rest, mistakes: [{ id: 'digest-bad-quiet' }] };
}

function readPause(words: string, today: IsoDate): ReadOrWrong<Pick<Wishes, 'pausedUntil'>> {
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

function readUnchanged(words: string): Read<Pick<Wishes, 'whenUnchanged'>> {
  const also = take(words, alsoUnchanged);
  if (also.found) return { wish: { whenUnchanged: 'line' }, rest: also.rest };
  const not = take(words, notUnchanged);
  return not.found ? { wish: { whenUnchanged: 'nothing' }, rest: not.rest } : { wish: {}, rest: words };
}

function readPictures(words: string): Read<Pick<Wishes, 'pictures'>> {
  const without = take(words, noPictures);
  if (without.found) return { wish: { pictures: false }, rest: without.rest };
  const wanted = take(words, withPictures);
  return wanted.found ? { wish: { pictures: true }, rest: wanted.rest } : { wish: {}, rest: words };
}

function readFollow(words: string): Pick<Wishes, 'follow' | 'rest'> {
  const alone = take(words, only);
  if (alone.found) return { follow: 'only', rest: alone.rest };
  const less = take(words, drop);
  return less.found ? { follow: 'drop', rest: less.rest } : { follow: 'add', rest: words };
}
