import type { Threshold } from '#domain/question.ts';
import type { Chunk } from '../sentence.ts';

/** A number that bounds values or counts units, with the chunks it takes up. */
export interface NumberSpot<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

const operators: readonly (readonly [string, Threshold['operator']])[] = [
  ['thr:atMost', '<='],
  ['thr:atLeast', '>='],
  ['thr:below', '<'],
  ['thr:above', '>'],
];

const signs: readonly (readonly [RegExp, Threshold['operator']])[] = [
  [/(?:<=|≤)\s*$/, '<='],
  [/(?:>=|≥)\s*$/, '>='],
  [/<\s*$/, '<'],
  [/>\s*$/, '>'],
];

/** "dưới 50%", "từ 90% trở lên", "> 80", "trên tám phẩy hai phần trăm". */
export function readThreshold(
  chunks: readonly Chunk[],
  used: ReadonlySet<number>,
): NumberSpot<Threshold> | null {
  for (const [i, { text, tags }] of chunks.entries()) {
    if (tags.has('thr:most') && !used.has(i))
      return { value: { operator: '>', value: 50 }, first: i, last: i + 1 };
    const share = spokenShare(text);
    const amount = share === null ? amountAt(chunks, i) : { value: share, first: i, last: i };
    if (amount === null || used.has(i)) continue;
    const found =
      share === null
        ? (signedBound(chunks, amount) ?? trailingBound(chunks, amount) ?? leadingBound(chunks, amount))
        : leadingBound(chunks, amount);
    if (found) return { ...found, value: { operator: found.value, value: amount.value } };
  }
  return null;
}

/** A number and its chunks, the last one included: one, or three and more for "tám phẩy hai tám". */
type Amount = NumberSpot<number>;

function amountAt(chunks: readonly Chunk[], i: number): Amount | null {
  const whole = chunks[i]?.number ?? null;
  if (whole === null) return null;
  const digits = /^(?:phẩy|chấm)$/.test(chunks[i + 1]?.text ?? '') ? digitsFrom(chunks, i + 2) : [];
  const value = digits.length === 0 ? whole : Number(`${String(whole)}.${digits.join('')}`);
  return { value, first: i, last: digits.length === 0 ? i : i + 1 + digits.length };
}

function digitsFrom(chunks: readonly Chunk[], from: number): readonly number[] {
  const after = chunks.slice(from, from + mostDecimals).map(({ number }) => number);
  const end = after.findIndex((number) => number === null);
  return after.slice(0, end < 0 ? mostDecimals : end).filter((number) => number !== null);
}

const mostDecimals = 2;

const parts: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, mười: 10 };

/** "một nửa", "hai phần ba": what the words are in percent, to a tenth; null for others. */
function spokenShare(text: string): number | null {
  if (/^(?:một |phân )?nửa$/.test(text)) return 50;
  const [, part = '', whole = ''] = /^(\S+) phần (ba|tư|năm|mười)$/.exec(text) ?? [];
  const [count, of] = [parts[part], parts[whole]];
  return count === undefined || of === undefined ? null : Math.round((1000 * count) / of) / 10;
}

type Bound = NumberSpot<Threshold['operator']>;

function signedBound(chunks: readonly Chunk[], { first, last }: Amount): Bound | null {
  const sign = signs.find(([pattern]) => pattern.test(chunks[first]?.gap ?? ''));
  return sign ? { value: sign[1], first, last: last + 1 } : null;
}

/** How many chunks after a number belong to it: "phần trăm", "điểm". */
function unitAfter(chunks: readonly Chunk[], i: number): number {
  return /^(?:phần trăm|điểm)$/.test(chunks[i + 1]?.text ?? '') ? 1 : 0;
}

function trailingBound(chunks: readonly Chunk[], amount: Amount): Bound | null {
  const { first } = amount;
  const last = amount.last + 1 + unitAfter(chunks, amount.last);
  const after = chunks[last]?.text ?? '';
  if (!trailing.test(after)) return fromOnBound(chunks, amount);
  return {
    value: after === 'trở lên' ? '>=' : '<=',
    first: chunks[first - 1]?.text === 'từ' ? first - 1 : first,
    last: last + 1,
  };
}

const trailing = /^trở (?:lên|xuống)$|^đổ lại$/;
const furthest = 6;

/** "từ 90% hồ sơ làm trực tuyến trở lên": what is counted stands between. */
function fromOnBound(chunks: readonly Chunk[], { first, last }: Amount): Bound | null {
  if (chunks[first - 1]?.text !== 'từ' || chunks[last]?.percent !== true) return null;
  const end = chunks.slice(last + 1, last + furthest).find(({ text }) => trailing.test(text));
  return end ? { value: end.text === 'trở lên' ? '>=' : '<=', first: first - 1, last: last + 1 } : null;
}

function leadingBound(chunks: readonly Chunk[], { value, first, last }: Amount): Bound | null {
  const before = chunks[first - 1];
  if (!before || before.text === 'từ') return null;
  if (before.text === 'trên' && isNumberWord(chunks[first - 2])) return null;
  const found =
    operators.find(([tag]) => before.tags.has(tag)) ??
    shortOf(before) ??
    fullOf(before, chunks.slice(last, last + 2));
  const unit = unitAfter(chunks, last);
  const plausible = chunks[last]?.percent === true || unit === 1 || value <= 100;
  return found && plausible ? { value: found[1], first: first - 1, last: last + 1 + unit } : null;
}

/** "dưới chuẩn 90": words that alone say that something falls short. */
function shortOf({ text }: Chunk): readonly [string, Threshold['operator']] | null {
  return /^dưới (?:chuẩn|mức|mốc|ngưỡng|kế hoạch|mục tiêu)$/.test(text) ? ['', '<'] : null;
}

/** "tròn trăm phần trăm", "đủ 100%", but not "đủ 100% chưa". */
function fullOf(
  { text }: Chunk,
  [number, next]: readonly Chunk[],
): readonly [string, Threshold['operator']] | null {
  if (number?.percent !== true || /^(?:chưa|không)$/.test(next?.text ?? '')) return null;
  return /(?:^| )(?:tròn|trọn|đủ)$/.test(text) ? ['', '>='] : null;
}

/** "7 trên 10", "mấy trên ba": a part of a whole. */
function isNumberWord(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.number !== null || /(?:^| )(?:mấy|bao nhiêu)$/.test(chunk.text));
}
