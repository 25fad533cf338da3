import { likelyWord } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { goingOn } from './going-on.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Understood } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Chunk } from '../sentence.ts';
import type { Mention } from '../names/mention.ts';
import type { Scene } from '../intent/scene.ts';

const leaves = '(?:bo|loai|tru|bot|xoa|gat|bo qua|khong lay|khong can|khong hoi|khong so voi|khong tinh)';
const denies =
  '(?:sao lai|sao lai la|sao lai ra|dau phai|dau co hoi|ai hoi|chu khong phai|khong phai|ko phai|khong co)';
const done = '(?:thi |da )?(?:thoi|biet roi|co roi|hoi roi|xong roi|xem roi|chua co|khong co)';
const takes =
  '(?:thi|bao|hoi|noi|can|muon|xin|cho|cho xin|cho xem|xem|lay|doi sang|doi thanh|chuyen sang|thay bang|thay vao|thay|them|bang|so voi|so|cua|ve|con|ma la|la|sang|qua|vao|the)';

const brings = '(?:dua|cho|lay|keo|them|nhet|dien|chen|dat|ghep|xep|bo|thay|the)';
const instead =
  '(?:vao|vo|the|thay|the cho|the vao|thay cho|thay vao|thay the|vao the|cho do|vi tri do|cho cua no|chan|cho trong)';

const justNow =
  '(?:(?:em|day|minh|toi) )*(?:luc nay|nay gio|ban nay|vua nay|hoi nay|khi nay|vua roi|nay)(?: (?:dang|la|moi|o|hoi|xem|noi|den|toi|toi cho|dung o))*';
const nextNow =
  '(?:(?:gio|bay gio|con|thi|lai|minh|em|toi|cho) )*(?:gio|toi|den|sang|qua|chuyen|chuyen sang|chuyen qua|tiep|tiep theo)(?: (?:la|den|toi|sang|qua|luot|thi|cho))*';

/** How a message puts one unit, X, in the place of another that was spoken of, Y, with marks or without. */
const ways: readonly RegExp[] = [
  /^(?:phai la )?X (?:(?:moi|thi moi) (?:dung|phai|la|la dung|dung la)(?: la| noi toi can)? )?(?:chu |ma )?(?:khong|khong phai|ko|ko phai|k phai|chang phai|dau phai)(?: la| phai)? Y$/,
  /^X (?:(?:thi )?moi (?:dung|phai|la dung) )Y (?:la |thi )?(?:nham|sai|lon|go nham|viet nham|toi nham)$/,
  /^(?:thay|doi) Y (?:bang|thanh|sang|qua|lay) X$/,
  /^Y (?:cho )?(?:thay|doi) (?:bang|thanh|sang|qua|lay) X$/,
  /^(?:thay|lay|dua) X (?:thay|thay cho|the|vao cho|cho) Y$/,
  new RegExp(
    `^${leaves} Y (?:di |ra |nua )*(?:${takes} )+X(?: (?:thay vao|the vao|vao thay|vao the|thay the|thay|vao|cho|do|nhe|di))*$`,
  ),
  new RegExp(`^${leaves} Y (?:di |ra |nua |thi |roi )*(?:${brings} )+(?:ca |them )*X(?: ${instead})*$`),
  new RegExp(`^(?:${brings} )+X(?: ${instead})* ${leaves} Y(?: (?:di|ra|nua))*$`),
  new RegExp(`^${denies} Y (?:dau )?(?:${takes} )*X$`),
  new RegExp(`^Y ${done} (?:${takes} )+X$`),
  new RegExp(`^${justNow} Y (?:(?:xong|roi|con|thi|ma) )*${nextNow} X(?: (?:di|tiep|nua))*$`),
  /^Y (?:khong|chang|chua|dau) (?:\S+ ){1,7}(?:thi )?(?:thay|doi|lay|chuyen) (?:bang|thanh|sang|qua) X$/,
];

/** "à sửa lại, …", "ấy chết, là …" before the one meant. */
const slip =
  /^(?:(?:a|ay|o|oi|chet|ay chet|thoi chet|sua|sua lai|sua giup|xin loi|lon|lon roi|nham|nham roi|quen|quen mat|la|phai la|cho|noi lai|dinh chinh|dinh chinh lai) )+(?=X )/;

/** "…, các thứ khác để nguyên". */
const asBefore =
  / (?:van|cung|giu)(?: (?:lay|cua|trong|o|hoi))? (?:nam|quy|thang|ky|chi tieu|so|ty le|muc) (?:ay|do|nay|day|tren|cu|kia|vua roi)(?: nhu cu)?$| (?:(?:con|nhung|cac|may|moi) )*(?:(?:thu|cai|phan|so|muc|thong tin) )?(?:khac|con lai|ca) (?:thi )?(?:de|giu|cu de)(?: y)? nguyen(?: vay| the| nhu cu)?$/;

/** "… đi", "… xem thử" behind an order. */
const urging = /(?<= [XY])(?: (?:di|xem|coi|thu|luon|nao|ha|nua))+$/;

export interface Spoken {
  readonly context: Context;
  readonly catalogue: Catalogue;
}

/** "bỏ Thiệu Hóa, thay bằng Vĩnh Lộc", "Hậu Lộc chứ không phải Hà Trung": the question before with one unit for another. */
export function swapUnits(scene: Scene, { context: { previous }, catalogue }: Spoken): Understood | null {
  if (previous === null || previous.units.length === 0 || scene.hits.length > 0) return null;
  const spoken = previous.units.flatMap((id) => catalogue.unit(id) ?? []);
  const { chunks } = scene.sentence;
  const places = chunks.flatMap(({ sorts }, i) => (sorts.has('name') ? [i] : []));
  if (places.length !== 2) return null;
  const old = places.flatMap((i) => spoken.filter((unit) => isNamed(unit, chunks[i])));
  const [given] = scene.mentions.filter(({ meant }) => !meant.some(({ name }) => old[0]?.name === name));
  if (old.length !== 1 || old[0] === undefined || given === undefined) return null;
  const form = formOf(chunks, old[0]).replace(slip, '').replace(asBefore, '').replace(urging, '');
  if (!ways.some((way) => way.test(form))) return null;
  return swapped(previous, old[0], likeOld(given, old[0]));
}

export function isNamed({ name }: Unit, chunk: Chunk | undefined): boolean {
  return chunk?.text === name.toLowerCase();
}

/** The words around the names, which are X and Y: "bỏ Y thay bằng X". */
export function formOf(chunks: readonly Chunk[], old: Unit | undefined): string {
  const words = chunks.map((chunk) => {
    if (chunk.sorts.has('name')) return old !== undefined && isNamed(old, chunk) ? 'Y' : 'X';
    const word = likelyWord(chunk);
    return chunk.sorts.has('type') || polite.test(word) ? '' : fold(word);
  });
  return words.filter((word) => word !== '').join(' ');
}

const polite =
  /^(?:(?:giúp|giùm|hộ|cho) (?:tôi|em|anh|chị|mình)|nhé|nha|ạ|cơ|cơ mà|mà|đấy|giúp|giùm|với|hộ|tôi|em|anh|mình|dạ|xin|ý là|ý tôi là|nhầm|à|vào|thôi)$/;

/** The bearer of a name that is of the old unit's level, where there is one; none where several former ones bore it. */
function likeOld({ meant, alternatives }: Mention, old: Unit): Unit | undefined {
  if (meant.length > 1 && meant.every(({ validTo }) => validTo !== null)) return undefined;
  return [...meant, ...alternatives].find(({ level }) => level === old.level) ?? meant[0];
}

function swapped(previous: Question, old: Unit, unit: Unit | undefined): Understood | null {
  if (unit === undefined) return null;
  const units = previous.units.map((id) => (id === old.id ? unit.id : id));
  return goingOn({ ...previous, units });
}
