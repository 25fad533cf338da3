import { levelNamed, noun, numberOf } from './turns/words.ts';
import type { UnitLevel } from '#domain/unit.ts';

/** What words point back at: `heir` is what a former commune has become, `named` one of several named, `ago` one spoken of before, `latest` the one of the question before. */
type PointerSort = 'unit' | 'heir' | 'named' | 'ago' | 'latest' | 'topic' | 'time';

/** Words that point at places spoken of, at indicators or at a time. */
export interface Pointer {
  /** The words it takes up, from the first to behind the last. */
  readonly first: number;
  readonly last: number;
  /** Which of them in the order they came up, counted from 0; null for several. */
  readonly at: number | null;
  /** How many; null where the words don't say. */
  readonly count: number | null;
  readonly level: UnitLevel | null;
  readonly sort: PointerSort;
  /** The noun a place is pointed at with, without marks: "phuong"; null for none. */
  readonly noun: string | null;
}

const count = '(?<count>hai|ba|bon|nam|sau|[2-6])';
const back =
  'vua roi|vua hoi|vua neu|vua ke|vua noi|moi hoi|moi noi|noi tren|ke tren|neu tren|nay gio|ban nay|luc nay|hoi nay|da hoi|da neu';
const justAsked = '(?:ma )?(?:toi|em|anh|chi|minh|tui|chau|bac) (?:da|vua|moi) (?:hoi|neu|noi|nhac|ke)';
const those = `(?:moi )?(?:do|ay|day|nay|kia|no|ni|${back}|${justAsked}|tren(?= (?:noi|xa|phuong|huyen|ai|thi|co|deu|theo|so|ve|cao|thap|dat|don vi)(?: |$)|$))`;
const taken = 'ca|trong|giua|cua|so|so sanh|gop|tong hop|lap bang|ke bang|xep|sap xep|doi chieu|dat';
const politely = '(?: (?:giup|ho|gium|cho|lai|toi|em|anh|chi|minh))*';
const behind = '(?= (?:voi|la|deu|thi|so|thanh|vao|vo|lai|canh|theo|xem|cung|dat|co|nhe|nha|a|di)(?: |$)|$)';
const whole = '(?<all>tat ca|cac|nhung|may|tung|moi)';
const iAsked = '(?:ma )?(?:toi|em|anh|chi|minh|tui|chau|bac) (?:(?:da|vua|moi) )?(?:hoi|neu|noi|nhac|ke)';
const asked = `(?: ${iAsked}(?: (?:ay|do|luc nay|ban nay|dau tien))?)`;
const nth = `(?:(?<first>(?:(?:hoi|neu|ke|noi|nhac) )?dau tien|dau|thu nhat|luc dau|ban dau|hoi dau)|(?<second>thu hai|thu 2)|(?<third>thu ba|thu 3))`;
const kept = `(?:${asked}| (?:ay|do|kia)(?= |$)|(?= (?:thi|so|hon|kem|voi|cho|co|la|da|con|gom|gop|di|ra|bang (?:xa|phuong|huyen)|khoi|nhe|nha)(?: |$))|$)`;
const whatItLacks =
  '(?:(?:con|bi|dang|thi) )*(?:cham|yeu|kem|vuong|ket|mac|thieu|hut|tre|chua dat)(?: (?:o|nhung|cac|cai|cho|khau|mat|chi tieu|muc|viec))* (?:gi|chi|nao|dau|mo)(?: |$)';
const atFirst = '(?<first>dau tien|truoc tien|thu nhat|truoc nhat|luc dau|ban dau|hoi dau)';
const matter = '(?:chi tieu|chi so|tieu chi|dong|cot|muc)';
const bothTopics =
  '(?:chi tieu|chi so|dong|cot|muc|loai|loai hinh|loai dich vu|khoan|ty le|con so|mang|tru cot|tru)';
const time = '(?<time>nam|quy|thang|ky)';
/** "hai năm nay" runs up to today. */
const thoseTimes = `(?:do|ay|day|kia|no|${back}|${justAsked})`;
const today = 'bay gio|hien nay|hien gio|ngay nay';
const nowAgain = `(?: (?:do|ay|nay|kia|${today}))*`;
const returning = '(?:quay lai|tro lai|quay ve|tro ve|xem lai|lay lai|ve lai|voi|bang|hon|kem|so)';

const justNow = 'luc nay|ban nay|hoi nay|vua nay|khi nay';
const ago = `(?<ago>${justNow})`;
const notMany = '(?:^|(?<!(?:cac|nhung|may|nhieu|so|moi|tung|cap|\\d|hai|ba|bon|nam)) )';
const askedBefore =
  '(?:(?:toi |em |anh |chi |minh )?(?:da )?(?:hoi|neu|noi|nhac|ke) (?<ago>truoc do|truoc day|truoc nua)|(?<later>truoc do))';
const justMended =
  '(?:ma )?(?:(?:toi|em|anh|chi|minh) )?(?:vua|moi) (?<latest>sua|sua lai|doi|doi lai|chinh|chinh lai|thay|dinh chinh|cai chinh|chot|chon)(?: (?:ay|do|kia|xong|lai|y))*';
const setBeside = '(?:so voi|so|voi|bang|ngang|hon|kem|thua|doi chieu voi|canh)';
const goesBack = '(?:quay lai|tro lai|quay ve|tro ve|xem lai)';

/** Each takes up what stands in `here`. */
const ways: readonly RegExp[] = [
  new RegExp(
    `(?:^| )(?<here>(?:cai )?(?<topic>cai|${bothTopics}) ${nth} (?:trong|cua|o)(?: so| ca)? (?:hai|ba|2|3|may|cac) ${bothTopics} ${those})(?= |$)`,
  ),
  new RegExp(`(?:^| )(?<here>(?:ca )?${count} (?<noun>${noun}) ${those})(?= |$)`),
  new RegExp(`(?:^| )(?:${taken})${politely} (?<here>(?:ca )?${count} (?<noun>${noun}))${behind}`),
  new RegExp(`(?:^|(?<!huyen|xa|phuong) )(?<here>ca ${count})${behind}`),
  new RegExp(`(?:^| )(?<here>${whole} (?<noun>${noun}) ${those})(?= |$)`),
  new RegExp(`(?:^| )${returning} (?:voi )?(?:cai )?(?<here>(?<noun>${noun}) ${nth})${asked}?(?= |$)`),
  new RegExp(`(?:^| )(?<here>(?<noun>${noun}) ${nth}${kept})(?= |$)`),
  new RegExp(`(?:^| )(?<here>(?<noun>${noun}) ${nth})(?= ${whatItLacks})`),
  new RegExp(`(?:^| )${returning} (?:voi )?(?<here>(?<topic>cai|${matter}) ${nth})${asked}?(?= |$)`),
  new RegExp(
    `(?:^| )(?<here>(?:cai )?(?<noun>${noun}) (?:${iAsked}|hoi|neu|noi|nhac|ke) ${atFirst}(?: (?:ay|do|kia|i))?)(?= |$)`,
  ),
  new RegExp(`(?:^| )(?<here>(?<topic>cai|${matter}) ${iAsked} ${atFirst}(?: (?:ay|do|kia|i))?)(?= |$)`),
  new RegExp(
    `(?:^| )(?<here>ca ${count} (?<noun>${noun}))(?= (?:(?:deu|cung|van|con) )*(?:chua|khong|thieu|trong)(?: |$))`,
  ),
  new RegExp(`(?:^| )(?<here>(?<topic>${matter}) ${nth}(?:${kept}|(?= (?:nam|den|toi|phai) )))(?= |$)`),
  new RegExp(`(?:^| )(?<here>${count} (?<topic>${bothTopics}) ${those})(?= |$)`),
  new RegExp(`(?:^| )(?<here>ca ${count} (?<topic>${bothTopics}))(?= )`),
  new RegExp(`(?:^| )(?<here>(?<each>moi|tung) (?<topic>loai|loai hinh|loai dich vu))(?= |$)`),
  new RegExp(`(?:^| )(?<here>(?:(?:ca|trong|giua) )?${count} ${time} ${thoseTimes})(?= |$)`),
  new RegExp(`(?:^| )(?<here>(?:cai )?${time}${asked} ${atFirst})(?= |$)`),
  new RegExp(`(?:^| )(?<here>(?:cai )?${time} ${atFirst}${asked})(?= |$)`),
  new RegExp(`(?:^| )${goesBack} (?:cai )?(?<here>${time} ${atFirst})(?= |$)`),
  new RegExp(
    `^(?:(?:a|u|uh|ok|the|con|roi) )*(?<here>(?<topic>cai) ${nth}(?: (?:ay|do|kia|i)(?= )|(?=(?: nam)? 20\\d\\d phai )))`,
  ),
  new RegExp(
    `(?:^| )(?<here>(?:cai )?(?<noun>${noun}) (?:${ago} ${iAsked}|${iAsked} (?<later>${justNow})))(?= )`,
  ),
  new RegExp(`(?:^| )(?<here>${ago} (?:cai )?(?<noun>${noun}) ${iAsked})(?= )`),
  new RegExp(`${notMany}(?<here>(?:cai )?(?<noun>${noun}) ${askedBefore}(?: (?:ay|do|kia|y))?)(?= )`),
  new RegExp(`${notMany}(?<here>(?:cai )?(?<noun>${noun}) ${justMended})(?= |$)`),
  new RegExp(`(?:^| )(?:${goesBack} (?:cai )?|(?=cai ))(?<here>(?:cai )?(?<noun>${noun}) ${ago})(?= )`),
  new RegExp(
    `(?:^|(?<!(?:cac|nhung|may|nhieu|so|moi|tung|cap|\\d)) )(?<here>(?<noun>(?<heir>xa|phuong|don vi)) (?:moi|${today})${nowAgain})(?= |$)`,
  ),
  new RegExp(`(?:^| )(?<here>(?<noun>(?<named>xa|phuong|don vi)) (?:do|ay|nay|kia|day|no))(?= |$)`),
  new RegExp(
    `(?:^| )${setBeside} (?:voi )?(?<here>(?:cai )?(?!thang )(?<noun>${noun}) (?<ago>truoc do|${justNow}|truoc|hoi truoc)(?: (?:do|ay|kia|(?:toi|em|minh) hoi))?)(?= |$)`,
  ),
  new RegExp(`(?:^| )(?<here>${count} (?<noun>${noun}) (?<more>ke ca|tinh ca|gom ca|ca))(?= )`),
];

/** "ba xã trên", "cả hai", "phường lúc đầu" among folded words; null where nothing points back. */
export function pointed(words: readonly string[]): Pointer | null {
  const all = words.join(' ');
  for (const way of ways) {
    const found = way.exec(all);
    const here = found?.groups?.['here'];
    if (found === null || here === undefined) continue;
    const start = found.index + found[0].indexOf(here);
    return pointerAt(wordsUpTo(all, start), here, found.groups ?? {});
  }
  return null;
}

function pointerAt(first: number, here: string, groups: Partial<Record<string, string>>): Pointer {
  const { noun: named, first: one, second, third } = groups;
  const at = [one, second, third].findIndex((word) => word !== undefined);
  return {
    first,
    last: first + here.split(' ').length,
    at: at < 0 ? null : at,
    count: countOf(groups),
    level: levelNamed(named),
    sort: sortOf(groups),
    noun: named ?? null,
  };
}

/** "mỗi loại" is said of two. */
function countOf({ count: said, more, each }: Partial<Record<string, string>>): number | null {
  if (said === undefined) return each === undefined ? null : 2;
  return numberOf(said) - (more === undefined ? 0 : 1);
}

function sortOf({
  topic,
  time: ofTime,
  heir,
  named,
  ago: before,
  later,
  latest,
}: Partial<Record<string, string>>): PointerSort {
  if ((before ?? later) !== undefined) return 'ago';
  if (latest !== undefined) return 'latest';
  if (named !== undefined) return 'named';
  if (topic !== undefined) return 'topic';
  if (ofTime !== undefined) return 'time';
  return heir === undefined ? 'unit' : 'heir';
}

function wordsUpTo(all: string, start: number): number {
  return start === 0 ? 0 : all.slice(0, start).trim().split(' ').length;
}
