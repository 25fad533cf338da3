import { period as toPeriod } from '#domain/period.ts';
import { fold } from '../text/syllable.ts';
import { asksAmount } from './clock.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, TimeReader } from './clock.ts';
import type { TimeSpot } from './stretches.ts';

/** The only time named, as a stretch until now where today is set beside it; several stand as they are. */
export function onlyBesideNow(
  chunks: readonly Chunk[],
  spots: readonly TimeSpot[],
  clock: Clock,
): readonly TimeSpot[] {
  const [only, ...more] = spots;
  return only && more.length === 0 ? [besideNow(chunks, only, clock)] : spots;
}

/**
 * "có khá hơn năm ngoái không", "so với chính mình năm ngoái", "giữa năm bao nhiêu, giờ bao nhiêu": a time that today is set
 * beside begins a stretch until now.
 */
function besideNow(chunks: readonly Chunk[], spot: TimeSpot, clock: Clock): TimeSpot {
  if (spot.to !== undefined || !isPast(spot, clock)) return spot;
  const compared = isHeldAgainst(chunks, spot) || asksOfNow(chunks, spot.last);
  return compared ? { ...spot, to: null } : spot;
}

function isPast({ period }: TimeSpot, { year, month }: Clock): boolean {
  return period < `${String(year)}-${String(month).padStart(2, '0')}` && period !== String(year);
}

const between = /^(?:chính|mình|chính mình|nó|chính nó|hồi|kỳ|của|thời)$/;
const held = /(?:^| )hơn$|^so với$/;
const furthest = 3;

/** "hơn", "so với" right before it, with nothing but "chính mình" or "hồi" in between. */
function isHeldAgainst(chunks: readonly Chunk[], { first }: TimeSpot): boolean {
  if (!namesTopic(chunks)) return false;
  const before = chunks.slice(Math.max(0, first - furthest), first);
  const at = before.findLastIndex(({ text, piece }) => held.test(text) && piece.match?.slips === 0);
  return at >= 0 && before.slice(at + 1).every(({ text }) => between.test(text));
}

/** "so với 2023 hơn hay kém" with nothing named goes on from another time, which it is then set beside. */
function namesTopic(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ sorts }) => sorts.has('topic') || sorts.has('word'));
}

const now = /^(?:gio|bay gio|nay|hien nay|hien tai|hien gio|den nay|den gio|toi gio)(?: thi)?$/;

/** "… bao nhiêu, giờ được bao nhiêu". */
function asksOfNow(chunks: readonly Chunk[], from: number): boolean {
  const at = chunks.findIndex(({ text }, i) => i >= from && now.test(fold(text)));
  return at >= 0 && chunks.slice(0, at).some(asksAmount) && chunks.slice(at + 1, at + 3).some(asksAmount);
}

/** "đầu năm bao nhiêu, giờ bao nhiêu": from the first quarter until now. */
export const readStart: TimeReader = (chunks, i, { year }) => {
  if (!/(?:^| )đầu$/.test(chunks[i]?.text ?? '') || chunks[i + 1]?.text !== 'năm') return null;
  const last = i + 2;
  if (!asksAmount(chunks[last]) || !asksOfNow(chunks, last + 1)) return null;
  return { last, period: toPeriod(`${String(year)}-Q1`), to: null };
};
