import { startOf, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { isLocal } from '#domain/unit.ts';
import type { Chunk } from '../sentence.ts';
import type { Mention } from '../names/mention.ts';
import type { Scene } from './scene.ts';

/**
 * The text with the kind of unit that somebody tells further on put to its name: "Nghi Sơn đạt bao nhiêu, tôi hỏi cả thị xã
 * cũ" asks of "thị xã Nghi Sơn cũ", "Ngọc Trạo thế nào, ý tôi là xã ở Thạch Thành" of "xã Ngọc Trạo của Thạch Thành". Null
 * where nothing is told of a name.
 */
export function withTypeTold(scene: Scene): string | null {
  const { sentence, mentions } = scene;
  const named = mentions[0];
  if (!named || !isLocal(named.meant[0]?.level) || mentions.length > 2) return null;
  const told = toldBehind(scene, named);
  if (told === null) return null;
  const { text } = sentence;
  const name = text.slice(startOf(sentence, named.first + (named.typed ? 1 : 0)), endOf(scene, named.last));
  const before = text.slice(0, startOf(sentence, named.first));
  const between = text.slice(endOf(scene, named.last), endOf(scene, told.first));
  const behind = text.slice(startOf(sentence, told.last));
  const [of, former] = sentence.marked ? ['của', 'cũ'] : ['cua', 'cu'];
  const unit = [told.type, name, told.parent && `${of} ${told.parent}`, told.former ? former : ''];
  return `${before}${unit.filter(Boolean).join(' ')}${between}, ${behind}`.replace(/[,\s]+$/, '');
}

/** A clause that tells which kind of unit is meant, and where it lies. */
interface Told {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly parent: string;
  readonly former: boolean;
}

const lead =
  /(?:^| )(?:(?:toi|em|minh|anh|chi|tui|bac|chau) (?:dang |chi |muon )?(?:hoi|can|noi|muon|lay)(?: den| toi| ve)?(?: la)?|y (?:toi|em|minh|anh|chi)(?: la| hoi| noi)*|(?:dang )?noi (?:o )?day la)(?: (?:ca|cai|rieng|ve|cua|so))*$/;
const longestLead = 7;
const types = /^(?:xa|phuong|thi tran|huyen|thi xa|thanh pho)$/;
const links = /^(?:cua|o|duoi|tren|thuoc|ben|tai|trong|vung|phia)$/;
const formerly = /^(?:cu|truoc day|truoc|day|ngay truoc|hoi truoc|ngay xua|hoi xua|xua|truoc kia)$/;

function toldBehind(scene: Scene, named: Mention): Told | null {
  const { chunks } = scene.sentence;
  for (let at = named.last + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || !types.test(fold(chunk.text)) || scene.mentions.some(({ first }) => first === at)) continue;
    const first = leadTo(chunks, named.last, at);
    const told = first === null ? null : toldAt(scene, at);
    if (first !== null && told) return { ...told, first, type: chunk.typed };
  }
  return null;
}

/** Where the words begin that lead up to a type; null where none do. */
function leadTo(chunks: readonly Chunk[], from: number, at: number): number | null {
  for (let first = at - 1; first >= Math.max(from, at - longestLead); first--) {
    const [matched] = lead.exec(fold(wordsIn(chunks.slice(first, at)))) ?? [];
    if (matched?.startsWith(' ') === false) return first;
  }
  return null;
}

/** What stands behind the type: the district it lies in, "cũ", what it is not, and then nothing or a new clause. */
function toldAt(scene: Scene, at: number): Omit<Told, 'first' | 'type'> | null {
  const { sentence, mentions } = scene;
  const { chunks } = sentence;
  const linked = behindAll(links, chunks, at + 1);
  const place = mentions.find(({ first }) => first === linked);
  if (!place && linked > at + 1) return null;
  const parent = place ? sentence.text.slice(startOf(sentence, place.first), endOf(scene, place.last)) : '';
  const era = place?.last ?? linked;
  const last = behindAll(formerly, chunks, era);
  const end = behindDenial(chunks, last);
  const next = chunks[end];
  const ends = next === undefined || /[,;.?!]/.test(next.gap);
  return ends ? { last: end, parent, former: last > era } : null;
}

function behindAll(words: RegExp, chunks: readonly Chunk[], from: number): number {
  const end = chunks.findIndex(({ text }, i) => i >= from && !words.test(fold(text)));
  return end < 0 ? chunks.length : Math.max(end, from);
}

const denies = /^(?:chu )?(?:khong phai|khong hoi|khong|chang phai|dau phai)(?: |$)/;

/** "chứ không phải phường", "không hỏi riêng phường". */
function behindDenial(chunks: readonly Chunk[], at: number): number {
  const end = chunks.findIndex(({ gap }, i) => i > at && /[,;.?!]/.test(gap));
  const last = end < 0 ? chunks.length : end;
  const clause = chunks.slice(at, last);
  const denied = denies.test(fold(wordsIn(clause))) && clause.some(({ text }) => types.test(fold(text)));
  return denied ? last : at;
}

/** Where the text of the chunk before one ends. */
function endOf({ sentence }: Scene, i: number): number {
  const { chunks, tokens, text } = sentence;
  const before = chunks[i - 1];
  return before ? (tokens[before.piece.last - 1]?.end ?? text.length) : 0;
}
