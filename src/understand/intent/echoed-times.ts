import { startOf, wordsIn } from '../sentence.ts';
import type { Chunk } from '../sentence.ts';
import type { TimeSpot } from '../time/stretches.ts';
import type { Scene } from './scene.ts';

/** "ạ" is polite, and wonders at nothing; "a" may be any of them. */
const wonders = /^(?:à|á|hả|ha|hở|a|ư|cơ|kia|lận|ah)$/i;
/** Without marks a polite word as well. */
const open = /^(?:ha|a|ah)$/i;
const now =
  /^(?:(?:thế|vậy|còn|thế còn|vậy còn) )?(?:giờ|bây giờ|bây chừ|chừ|hiện nay|hiện giờ|hiện tại|hiện|nay)(?: |$)/;

/**
 * The text without the wonder at when a figure is of: "tháng 3 năm ngoái à, cũ thế, giờ thì mấy phần trăm" asks for today's,
 * "năm 2024 à, năm 2025 bao nhiêu" for that of the other year. Null where nobody wonders, or no other time is asked for.
 */
export function withoutEchoedTime({ sentence, times }: Scene): string | null {
  const { chunks, text } = sentence;
  const [spot, other, ...more] = times.spots;
  if (spot === undefined || more.length > 0 || !isWonderedAt(spot, other, chunks)) return null;
  const at = chunks.findIndex((_, i) => i > spot.last && begins(i, other, chunks));
  return at > 0 && asks(chunks.slice(at)) ? text.slice(startOf(sentence, at)) : null;
}

function isWonderedAt(spot: TimeSpot, other: TimeSpot | undefined, chunks: readonly Chunk[]): boolean {
  const typed = chunks[spot.last]?.typed ?? '';
  if (!wonders.test(typed) || (other !== undefined && open.test(typed))) return false;
  return leads(chunks.slice(0, spot.first)) && parts(chunks[spot.last + 1]);
}

/** Where a clause asks for now, or for the other time. */
function begins(i: number, other: TimeSpot | undefined, chunks: readonly Chunk[]): boolean {
  if (!parts(chunks[i])) return false;
  if (other === undefined) return now.test(wordsIn(chunks.slice(i, i + 2)));
  return i <= other.first && leads(chunks.slice(i, other.first));
}

function leads(chunks: readonly Chunk[]): boolean {
  return /^(?:(?:số|của|từ|hồi|tận|ủa|ơ|thế|thế còn|vậy|còn|là|có|mới|mãi|con số) ?)*$/.test(wordsIn(chunks));
}

function parts(chunk: Chunk | undefined): boolean {
  return /[,;.?!–-]/.test(chunk?.gap ?? '');
}

const cues = ['cue:howMuch', 'cue:state', 'cue:count'];

function asks(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ tags, text }) => cues.some((cue) => tags.has(cue)) || /(?:thế nào|sao)$/.test(text));
}
