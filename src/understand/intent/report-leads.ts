import { placesIn } from '../chunk-range.ts';
import { textWithout, wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|minh|anh|chi|bac|chu|chau|ben em|ben toi|bon em|chung toi|phong em|phong toi)';
const paper =
  '(?:bao cao|tham luan|bai|bai viet|bai phat bieu|bai noi|van kien|de cuong|to trinh|ke hoach|nghi quyet|thong bao|slide|kich ban|ky yeu|dien van|cong van|tin|tin bai|luan van|de an)';
const writes = new RegExp(
  `^(?:(?:da|alo|chao|em|anh|chi|ad|bot|a|oi|thua) )*?${person} (?:dang |phai |can |sap |chuan bi |moi |vua )*(?:viet|soan|soan thao|lam|hoan thien|xay dung|chuan bi|gap rut lam)(?: (?:mot|cai|ban|cuon))*(?: ${paper}| bao cao)(?: |$)`,
);
const writing = new RegExp(`^(?:soan|viet|lam) ${paper}$`);
/** For whom and what occasion it is written. */
const reader =
  /^(?:soan bao cao|viet bao cao|lam bao cao|so ket|tong ket|chi bo|dang bo|dang uy|dang uy xa|ban chap hanh|thuong truc|thuong vu|hdnd|ubnd|hoi nghi|dai hoi|lanh dao|chuyen de|dinh ky|thang|quy|nam|cong tac)$/;
const asks = /(?:^| )(?:cho|xin|can|hoi|muon|nho|lay|gui|tra|bao nhieu|may|the nao|ra sao|nao)(?: |$)/;

/**
 * The text without the words by which its writer tells of a report in the making, and for whom it is, but with what it is
 * about: "Em đang soạn báo cáo sơ kết NQ 06 cho chi bộ, cho em xin số chỉ tiêu …" asks of NQ 06. Null where nobody says so.
 */
export function withoutReportLead(scene: Scene): string | null {
  const { sentence, topical, mentions, times, hits } = scene;
  const { chunks } = sentence;
  const end = chunks.findIndex(({ gap }, i) => i > 2 && /[,;.:–-]\s/.test(gap));
  if (end < 0) return null;
  const lead = chunks.slice(0, end);
  if (!writes.test(fold(wordsIn(lead))) || !asks.test(fold(wordsIn(chunks.slice(end))))) return null;
  const further = hits.length !== 1 && [...topical].some((i) => i >= end);
  if (further || ![...topical].some((i) => i < end)) return null;
  const kept = new Set(
    [...topical, ...[...mentions, ...times.spots].flatMap((range) => placesIn(range))].filter((i) => i < end),
  );
  const told = placesIn({ first: 0, last: end }).filter((i) => !kept.has(i));
  const plain = told.every((i) => mayGo(chunks[i]?.text ?? '', chunks[i]?.sorts ?? none));
  return plain ? textWithout(sentence, told).trim() : null;
}

const none: ReadonlySet<string> = new Set();

function mayGo(text: string, sorts: ReadonlySet<string>): boolean {
  const word = fold(text);
  if (reader.test(word) || writing.test(word) || sorts.has('filler')) return true;
  return sorts.size > 0 && !sorts.has('foreign');
}
