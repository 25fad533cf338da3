import { isLocal } from '#domain/unit.ts';
import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { Mention } from './mention.ts';

/**
 * "xã Nga Sơn, tỉnh Thanh Hóa", "đứng thứ mấy trong tỉnh": beside a unit of its own the province says only where, unless
 * it is asked about as well.
 */
export function withoutField(mentions: readonly Mention[], { chunks }: Sentence): readonly Mention[] {
  if (!mentions.some(isOwn) || !mentions.some(isProvince)) return mentions;
  return mentions.filter((mention, i) => {
    if (!isProvince(mention)) return true;
    return isAskedToo({ before: mentions[i - 1], mention, next: mentions[i + 1] }, chunks);
  });
}

function isOwn({ meant }: Mention): boolean {
  return meant.some(({ level }) => isLocal(level));
}

function isProvince({ meant }: Mention): boolean {
  return meant[0]?.level === 'province';
}

/** The province as named, and the units named before and behind it. */
interface Place {
  readonly before: Mention | undefined;
  readonly mention: Mention;
  readonly next: Mention | undefined;
}

function isAskedToo(place: Place, chunks: readonly Chunk[]): boolean {
  const { before, mention, next } = place;
  if (onlyWhere.test(chunks[mention.first]?.text ?? '')) return false;
  if (isJoined(before, mention, chunks) || isJoined(mention, next, chunks)) return true;
  return isListed(place, chunks) || isAskedAlike(place, chunks);
}

const onlyWhere = /^(?:trong|cấp|trên|ở|tại|quê) /;

/** "của tỉnh và xã Linh Sơn", "xã Linh Sơn lẫn của cả tỉnh", "xã Linh Sơn và mức chung toàn tỉnh". */
function isJoined(one: Mention | undefined, other: Mention | undefined, chunks: readonly Chunk[]): boolean {
  if (!one || !other || (!isOwn(one) && !isOwn(other))) return false;
  const between = wordsIn(chunks.slice(one.last, other.first));
  if (joined.test(between) || ofAll.test(fold(between))) return true;
  return chunks[one.last]?.gap.includes(',') === true && ofAllAlone.test(fold(between));
}

const joined =
  /^(?:và|với|với lại|lẫn|cùng|cùng với|cũng như|cộng với|kèm|kèm theo)(?: (?:của|cả|ở|riêng|cả của))*$/;

/** "mức chung của": what stands for all, also where no marks are typed. */
const whole = '(?:(?:con )?so|muc|ty le|mat bang)(?: chung| tong| trung binh| binh quan)?(?: cua)?(?: ca)?';
const ofAll = new RegExp(`^(?:va|voi|voi lai|lan|cung|cung voi|cung nhu|kem|kem theo) (?:ca )?${whole}$`);
const ofAllAlone = new RegExp(`^${whole}$`);

/** "ký số: tỉnh, xã Linh Sơn", "của tỉnh, của xã Linh Sơn": an address would name the province last. */
function isListed({ mention: { first, last }, next }: Place, chunks: readonly Chunk[]): boolean {
  if (!next || !isOwn(next) || chunks[last]?.gap.includes(',') !== true) return false;
  const between = wordsIn(chunks.slice(last, next.first));
  return between === 'của' || (between === '' && opensList(chunks[first]));
}

/** ": toàn tỉnh". */
function opensList(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.gap.includes(':') && /^(?:toàn |cả )?tỉnh$/.test(chunk.text);
}

/** "tỉnh bao nhiêu, riêng xã Linh Sơn bao nhiêu", "xã Linh Sơn 80%, còn cả tỉnh bao nhiêu". */
function isAskedAlike({ before, mention, next }: Place, chunks: readonly Chunk[]): boolean {
  if (before?.last === mention.first) return false;
  const own = askedBehind(mention, next, chunks);
  if (own === null) return false;
  return chunks.some((chunk, i) => (i < mention.first || i > own) && (asks(chunk) || chunk.percent));
}

/** Where the question right behind a mention stands, before another one and with nothing set in between; null for none. */
function askedBehind({ last }: Mention, next: Mention | undefined, chunks: readonly Chunk[]): number | null {
  const end = Math.min(next?.first ?? chunks.length, last + nearest);
  for (let i = last; i < end; i++) {
    const chunk = chunks[i];
    if (!chunk || chunk.tags.has('cue:target') || (i > last && /[,;.?!\n]/.test(chunk.gap))) return null;
    if (asks(chunk)) return i;
  }
  return null;
}

const nearest = 4;

/** "bao nhiêu", "bao nhiêu thuê bao", "thì sao". */
function asks({ tags, text }: Chunk): boolean {
  return tags.has('cue:howMuch') || tags.has('cue:count') || asking.test(text);
}

const asking = /(?:^| )(?:bao nhiêu|mấy)(?: |$)|(?:^| )(?:thế nào|ra sao|thì sao)$/;
