import { fold } from '../text/syllable.ts';
import { has, plainNumber } from './clock.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock } from './clock.ts';
import type { TimeSpot } from './stretches.ts';

/**
 * True for the day of a letter, of the asking or by which an answer is wanted: "Công văn số 12/UBND ngày 15/10/2026", "hôm
 * nay 23/11/2026 rồi mà", "trước ngày 25/11/2026 phải nộp". Figures are not wanted for it.
 */
export function isLetterDate(chunks: readonly Chunk[], spot: TimeSpot, clock: Clock): boolean {
  const day = dayOf(chunks, spot);
  if (day === null) return false;
  return (
    isToday(chunks, day.first) ||
    isBehindLetter(chunks, day.first) ||
    isDeadline(chunks, { ...spot, first: day.first }, day.after(clock)) ||
    (isNear(day.after(clock)) && headsLetter(chunks, { ...spot, first: day.first }))
  );
}

interface Day {
  /** The chunk it begins with, "ngày" included. */
  readonly first: number;
  /** How many days it lies behind the day of the clock. */
  readonly after: (clock: Clock) => number;
}

/** A day as "15/10/2026" or "15 tháng 10 năm 2026"; null for other times. */
function dayOf(chunks: readonly Chunk[], { first, period }: TimeSpot): Day | null {
  const inWords = has(chunks[first], 'time:month') && plainNumber(chunks[first - 1]) !== null;
  const at = inWords ? first - 1 : first;
  const day = plainNumber(chunks[at]);
  const [year = 0, month = 0] = period.split('-').map(Number);
  if (day === null || day > 31 || !(month > 0)) return null;
  const time = Date.UTC(year, month - 1, day);
  return {
    first: chunks[at - 1]?.text === 'ngày' ? at - 1 : at,
    after: (clock) => (time - Date.UTC(clock.year, clock.month - 1, clock.day)) / 86_400_000,
  };
}

const now = /^(?:hôm nay|(?:sáng|chiều|tối|trưa)(?: nay| mai)?|mai|ngày mai)$/;

/** "hôm nay 23/11/2026", "sáng 23/11"; not "tính đến hôm nay 23/11/2026". */
function isToday(chunks: readonly Chunk[], first: number): boolean {
  const at = chunks[first - 1]?.text === 'là' ? first - 2 : first - 1;
  return now.test(chunks[at]?.text ?? '') && !/(?:^| )(?:đến|tới)$/.test(chunks[at - 1]?.text ?? '');
}

const letter = /^(?:công văn|văn bản|thông báo|giấy mời|tờ trình|thư mời)(?: số)?$/;
const furthest = 6;

/** "Công văn số 1234/UBND-CNTT ngày", "kế hoạch 12/KH-UBND ngày". */
function isBehindLetter(chunks: readonly Chunk[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - furthest); i--) {
    const chunk = chunks[i];
    if (!chunk || [...chunk.tags].some((tag) => tag.startsWith('time:'))) return false;
    if (letter.test(chunk.text)) return true;
    if (has(chunk, 'cue:documentNoun')) return chunks.slice(i, first).some(({ gap }) => gap === '/');
    if (/[,;.?!]/.test(chunk.gap)) return false;
  }
  return false;
}

const due = /^(?:han|han chot|cham nhat|muon nhat|truoc|truoc ngay|truoc han)$/;
const handing = /^(?:nop|gui|trinh|bao cao|gui bao cao|nop bao cao)$/;

/** "hạn nộp 30/11/2026", "trước ngày 25/11/2026 phải nộp", "đến 25/11 báo cáo": by when an answer is wanted. */
function isDeadline(chunks: readonly Chunk[], { first, last }: TimeSpot, after: number): boolean {
  if (after <= 0) return false;
  const [before, earlier] = [fold(chunks[first - 1]?.text ?? ''), fold(chunks[first - 2]?.text ?? '')];
  if (handing.test(before) && due.test(earlier)) return true;
  const behind = chunks.slice(last, last + 2).some(({ text }) => handing.test(fold(text)));
  return behind && (due.test(before) || /^(?:den|toi)(?: ngay)?$/.test(before));
}

const nearest = 10;

function isNear(after: number): boolean {
  return Math.abs(after) <= nearest;
}

const wishes = /^(?:xin|xin so|xin so lieu|de nghi|kinh gui|can|nho|hoi|gui|xin cung cap)$/;

/** "Ngày 23/11/2026, Văn phòng xã Cẩm Thạch xin số: …": the day a request was written. */
function headsLetter(chunks: readonly Chunk[], { first, last }: TimeSpot): boolean {
  const begins = chunks.slice(0, first).every(({ sorts }) => sorts.has('name') || sorts.has('type'));
  const topic = chunks.findIndex(({ sorts }, i) => i >= last && sorts.has('topic'));
  const lead = chunks.slice(last, topic < 0 ? chunks.length : topic);
  return begins && lead.some(({ text }) => wishes.test(fold(text)));
}
