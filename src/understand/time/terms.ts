import { fold } from '../text/syllable.ts';
import { has, yearPeriod } from './clock.ts';
import type { Chunk } from '../sentence.ts';
import type { Clock, Found } from './clock.ts';

/** How long the people elected hold office. */
const years = 5;

const begins = /^(?:tu |ngay tu |ke tu )?dau$/;
const ends = /^(?:(?:den |toi |vao )?(?:cuoi|het)|ket thuc)$/;

/** "nhiệm kỳ trước" is what stood at its end, "nhiệm kỳ này" runs until now, "đầu" and "cuối nhiệm kỳ này" are its ends. */
export function readTerm(chunks: readonly Chunk[], i: number, { year }: Clock): Found | null {
  const at = termAt(chunks, i);
  if (at === null) return null;
  const which = fold(chunks[at + 1]?.text ?? '');
  const start = year - (year % years);
  if (/^truoc(?: do)?$/.test(which)) return { last: at + 2, period: yearPeriod(start) };
  if (/^vua (?:roi|qua)$/.test(which))
    return { last: at + 2, period: yearPeriod(start - years), to: yearPeriod(start) };
  const compared = chunks.slice(Math.max(0, i - 2), i).some((chunk) => has(chunk, 'cue:compare'));
  return presentTerm(leadOf(chunks, i, at), { at, start, named: /^(?:nay|ni)$/.test(which), compared });
}

interface Term {
  readonly at: number;
  readonly start: number;
  /** True where "này" says that it is the present one. */
  readonly named: boolean;
  /** True for "so với hồi đầu nhiệm kỳ": since then. */
  readonly compared: boolean;
}

function presentTerm(lead: readonly string[], { at, start, named, compared }: Term): Found | null {
  const last = named ? at + 2 : at + 1;
  if (named && lead.some((word) => ends.test(word))) return { last, period: yearPeriod(start + years) };
  const opens = lead.some((word) => begins.test(word));
  if (opens && !compared) return { last, period: yearPeriod(start) };
  return named || opens ? { last, period: yearPeriod(start), to: null } : null;
}

/** What is said before "nhiệm kỳ": "năm cuối", "đầu". */
function leadOf(chunks: readonly Chunk[], i: number, at: number): readonly string[] {
  const own = chunks[at]?.text.replace(/ ?nhiệm kỳ$/, '') ?? '';
  return [...chunks.slice(i, at).map(({ text }) => text), own].map(fold);
}

/** Where "nhiệm kỳ" stands, at `i` or behind "năm cuối" there; null where it does not. */
function termAt(chunks: readonly Chunk[], i: number): number | null {
  const at = [i, i + 1, i + 2].find((place) => /(?:^| )nhiệm kỳ$/.test(chunks[place]?.text ?? ''));
  if (at === undefined) return null;
  return chunks.slice(i, at).every((_, k) => isLead(chunks, i + k)) ? at : null;
}

function isLead(chunks: readonly Chunk[], i: number): boolean {
  const word = fold(chunks[i]?.text ?? '');
  return begins.test(word) || ends.test(word) || /^nam(?: dau| cuoi)?$/.test(word);
}
