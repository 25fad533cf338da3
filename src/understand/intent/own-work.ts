import { placesIn } from '../chunk-range.ts';
import { startOf, textWithout, wordsIn } from '../sentence.ts';
import type { Scene } from './scene.ts';

const self =
  '^(?:(?:dạ|alo|xin chào|chào|thưa|ad|ad ơi) )*(?:bên |nhà |chúng )?(?:tôi|tui|em|mình|anh|chị|cháu|con|bác|cô|chú)';
const worksAt = new RegExp(
  `${self}(?: (?:đang|hiện|vốn|cũng|thì|là|ở|bên|trong|thuộc|làm|công tác|làm việc|sinh hoạt|trưởng|phó|tổ trưởng|tổ phó|thành viên|cán bộ|của|tại|cái))+$`,
);
const hasCharge = new RegExp(
  `${self}(?: (?:đang|hiện|cũng|thì|là|người|cán bộ|được giao|giao|việc|mảng))* (?:phụ trách|theo dõi|đảm nhiệm|trực)(?: (?:mảng|việc|phần|chỉ tiêu|công tác))*$`,
);
const asking = /^cue:(?:rank|howMuch|state|programme|compare|which|missing|risk|notMet|met|target)$/;

/**
 * The text without what its writer works at: "Tôi ở tổ công nghệ số xã Mậu Lâm, muốn xem …" asks nothing of such teams, but
 * "em phụ trách ký số, xã Nga An được bao nhiêu" asks of those. Null where nobody says so, or nothing else is asked.
 */
export function withoutOwnWork({ sentence, topical, mentions }: Scene): string | null {
  const { chunks, text } = sentence;
  const end = chunks.findIndex(({ gap }, i) => i > 0 && /[,;.:?!–-]\s/.test(gap));
  const first = chunks.findIndex((_, i) => topical.has(i));
  if (first < 1 || first >= end) return null;
  const placed = mentions.flatMap((mention) => placesIn(mention));
  const told = placesIn({ first, last: end });
  const links = (i: number) => /^(?:của|ở|tại|bên)$/.test(chunks[i]?.text ?? '');
  if (!told.every((i) => topical.has(i) || placed.includes(i) || links(i))) return null;
  const lead = wordsIn(chunks.slice(0, first));
  const rest = placesIn({ first: end, last: chunks.length });
  const asked = rest.some(
    (i) => topical.has(i) || [...(chunks[i]?.tags ?? [])].some((tag) => asking.test(tag)),
  );
  const work = told.filter((i) => topical.has(i));
  if (worksAt.test(lead)) return asked ? textWithout(sentence, work) : null;
  if (!hasCharge.test(lead)) return null;
  return text.slice(startOf(sentence, rest.some((i) => topical.has(i)) ? end : first));
}
