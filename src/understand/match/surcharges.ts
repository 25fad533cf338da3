import type { Token } from '../text/tokens.ts';
import type { Bearing } from './care.ts';
import type { Match } from './find-matches.ts';
import type { Lattice } from './lattice.ts';
import type { Sort } from './lexicon.ts';

interface Typed {
  readonly text: string;
  readonly lattice: Lattice;
  readonly tokens: readonly Token[];
  /** Tokens written with a capital where no sentence begins. */
  readonly capitals: ReadonlySet<number>;
  readonly bearing: Bearing;
}

/** What it costs a phrase to part what belongs together, or to join what does not. */
const parting = 0.9;
/** What a mistyped name without a capital costs besides, where another word has one: "thấo thế" is no Thọ Thế. */
const smallName = { among: 0.6, rare: 0.3 };
/** What it costs to take a name typed letter for letter for a slip: "xa hoang thanh cds" is no "xã hoàn thành cds". */
const overName = 0.6;

const partings = [overSign, takesTime, takesBefore, takesEnd, takesPointer, takesProvince, isOfProvince];

/** The matches, dearer by what their surroundings say against them. */
export function withSurcharges(matches: readonly Match[], typed: Typed): readonly Match[] {
  const names = matches.filter(isNameAsTyped);
  return matches.map((match) => {
    const parts = partings.some((takes) => takes(match, typed));
    const over =
      !isName(match) &&
      names.some((name) => (match.slips > 0 ? takesTyped(name, match, typed) : partsLed(name, match, typed)));
    const extra =
      plainWordIn(match, typed) -
      topicIn(match, typed) +
      (parts ? parting : 0) +
      smallSlipIn(match, typed) +
      (over ? overName : 0);
    return extra === 0 ? match : { ...match, cost: match.cost + extra };
  });
}

const content: readonly Sort[] = ['name', 'type', 'topic'];

/** A single word that is neither a name, nor the type of a unit, nor a topic. */
export function isPlainWord(match: Match): boolean {
  return match.entry.syllables.length === 1 && !hasContent(match);
}

function hasContent({ entry }: Match): boolean {
  return content.some((sort) => entry.sorts.has(sort));
}

function plainWordIn(match: Match, { bearing, capitals, lattice }: Typed): number {
  if (!bearing.atPinch || hasContent(match)) return 0;
  const [first, end] = [lattice.tokenAt[match.from] ?? 0, lattice.tokenEnd[match.to] ?? 0];
  if (isPlainWord(match)) return bearing.plainWord + (capitals.has(first) ? bearing.capital : 0);
  if (match.slips === 0) return 0;
  // "goc Lac" is hardly "gốc là".
  const inside = Array.from({ length: end - first }, (_, k) => first + k);
  return inside.some((token) => capitals.has(token)) ? bearing.capital : 0;
}

function topicIn({ entry, slips }: Match, { bearing }: Typed): number {
  return slips > 0 && entry.sorts.has('topic') ? bearing.topic : 0;
}

/** True for what runs over a comma, a percent sign or the end of a sentence: "nữa, năm" is hardly "nửa năm". */
function overSign({ from, to }: Match, { lattice, tokens }: Typed): boolean {
  const inside = tokens.slice((lattice.tokenAt[from] ?? 0) + 1, lattice.tokenEnd[to]);
  return inside.some(({ gap }) => /[,;?!.:]\s|%/.test(gap));
}

/** True for a name that takes the word from a time: "di dong nam 2024", "eến tháng 10" name no Đông Nam, no Yên Thắng. */
function takesTime(match: Match, typed: Typed): boolean {
  const { lattice, tokens } = typed;
  const end = lattice.tokenEnd[match.to] ?? 0;
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!isName(match) || !last || !next || next.number === null) return false;
  if (takesQuarter(match, typed)) return true;
  return /^th[aá]ng$/.test(last.text)
    ? match.slips > 0
    : last.text === 'nam' && /^(?:19|20)\d\d$/.test(next.text);
}

/** True for Hóa Quỳ in "tp thanh hoa quy 1": a quarter behind Thanh Hóa, where no type word leads to the commune. */
function takesQuarter({ from, to }: Match, { lattice, tokens }: Typed): boolean {
  const end = lattice.tokenEnd[to] ?? 0;
  if (!/^qu[yý]$/.test(tokens[end - 1]?.text ?? '') || !/^[1-4]$/.test(tokens[end]?.text ?? '')) return false;
  return !types.test(tokens[(lattice.tokenAt[from] ?? 0) - 1]?.syllable.letters ?? '');
}

/** True for what takes "trước" from a time: "quý trước xã nào thấp nhất" asks of the quarter before. */
function takesBefore({ entry, from }: Match, { lattice, tokens }: Typed): boolean {
  const [first, second] = entry.syllables;
  if (second === undefined || first?.letters !== 'truoc') return false;
  return /^(?:quy|thang|nam|ky|tuan)$/.test(tokens[(lattice.tokenAt[from] ?? 0) - 1]?.syllable.letters ?? '');
}

/** True for what mends the word that closes a message: "cong chinh phu roi" says no "chính phủ đòi". */
function takesEnd({ entry, slips, to }: Match, { lattice, tokens }: Typed): boolean {
  if (slips === 0 || lattice.tokenEnd[to] !== tokens.length) return false;
  const last = tokens.at(-1)?.syllable.letters ?? '';
  return closing.test(last) && entry.syllables.length > 1 && entry.syllables.at(-1)?.letters !== last;
}

const closing = /^(?:roi|chua|khong|vay|nhi|nhe|nha)$/;

/** True for "đồ thị" in "nam do thi", "xa do thi": what points at something, and what leads on. */
function takesPointer({ entry, from, fit }: Match, { lattice, tokens }: Typed): boolean {
  if (fit === 'same' || !/^(?:đồ|đô) thị$/.test(entry.text)) return false;
  return /^(?:quy|thang|nam|ky|xa|phuong|huyen|noi|cho)$/.test(
    tokens[(lattice.tokenAt[from] ?? 0) - 1]?.text ?? '',
  );
}

/** True for "tính thế nào" in "so với tỉnh thế nào", "cua tinh ra sao". */
function takesProvince({ entry, from }: Match, { lattice, tokens }: Typed): boolean {
  const [first, second] = entry.syllables;
  if (second === undefined || first?.letters !== 'tinh' || !/^tính /.test(entry.text)) return false;
  const before = tokens[(lattice.tokenAt[from] ?? 0) - 1]?.syllable.letters ?? '';
  return /^(?:voi|cua|ca|toan|hon|kem|thua|bang|ngang)$/.test(before);
}

/** True for a commune right behind the province's own word: "tinh hai long bao nhieu" asks of hài lòng, not of Hải Long. */
function isOfProvince(match: Match, { lattice, tokens }: Typed): boolean {
  if (!isName(match) || isWellKnown(match)) return false;
  return tokens[(lattice.tokenAt[match.from] ?? 0) - 1]?.text === 'tinh';
}

function smallSlipIn(match: Match, { text, capitals, lattice, tokens }: Typed): number {
  if (match.slips === 0 || !isName(match)) return 0;
  const first = lattice.tokenAt[match.from] ?? 0;
  if (capitals.size > 0) return first > 0 && !capitals.has(first) ? smallName.among : 0;
  const small = /^\p{Ll}/u.test(text.slice(tokens[first]?.start));
  return small && match.entry.tags.has('rare') ? smallName.rare : 0;
}

function isName({ entry }: Match): boolean {
  return entry.sorts.has('name');
}

function isNameAsTyped(match: Match): boolean {
  return isName(match) && match.entry.syllables.length > 1 && match.slips === 0 && match.fit !== 'other';
}

const types = /^(?:xa|phuong|huyen|tinh|x|p|h)$/;

const leads = /^(?:con|the|cua|o|tai|voi)$/;

/** True for "còn thiếu" in "con thieu toan", all that is typed: a word that leads to a name, and the name, Thiệu Toán. */
function partsLed(name: Match, match: Match, { lattice, tokens }: Typed): boolean {
  const first = lattice.tokenAt[match.from] ?? 0;
  if (first > 0 || lattice.tokenAt[name.from] !== first + 1) return false;
  const parts = match.to > name.from && match.to < name.to;
  return parts && leads.test(tokens[first]?.text ?? '') && lattice.tokenEnd[name.to] === tokens.length;
}

/** True for a match over a name whose type word it takes along, or over the end of a district's: "nhu thanh lep ve". */
function takesTyped(name: Match, match: Match, { lattice, tokens }: Typed): boolean {
  if (match.from > name.from && match.from < name.to && match.to > name.to) return isWellKnown(name);
  if (match.from >= name.from || match.to < name.to) return false;
  return types.test(tokens[(lattice.tokenAt[name.from] ?? 0) - 1]?.syllable.letters ?? '');
}

/** A name that a district bears. */
function isWellKnown({ entry: { tags } }: Match): boolean {
  return !tags.has('rare') && !tags.has('small');
}
