import { placesIn, type ChunkRange } from '../chunk-range.ts';
import { wordsIn } from '../sentence.ts';
import { fold } from '../text/syllable.ts';
import { asking } from './asking.ts';
import { says } from './scene.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * Chunks that only say why somebody wants no more letters: "thôi không nhận bản tin nữa, điện thoại tôi đầy bộ nhớ". None
 * where something is asked or wished for besides.
 */
export function reasonChunks(scene: Scene): ReadonlySet<number> {
  if (introducesOneself(scene)) return new Set(placesIn({ first: 0, last: scene.sentence.chunks.length }));
  if (!says(scene, 'act:unsubscribe')) return none;
  const clauses = clausesOf(scene.sentence.chunks);
  const plain = clauses.filter((clause) => saysSo(scene, clause));
  const others = clauses.filter((clause) =>
    plain.length > 0 ? !plain.includes(clause) : !isSpoken(scene, clause),
  );
  if (others.length === clauses.length || !others.every((clause) => onlyTells(scene, clause))) return none;
  return new Set(others.flatMap(placesIn));
}

const selves =
  /(?:^| )(?:toi|em|minh|anh|chi|tui|chau|bac|co|chu|ong|ba|chung toi) (?:nguyen|la|von|truoc|truoc day|nay|moi|vua|nghi huu|duoc|da|dang|lam)(?: |$)/;
const wanting =
  /(?:^| )(?:muon|can|hoi|xem|coi|xin|gui|tra|nho|de nghi|giup|tim|so sanh|bao|viet|soan|dat|mua|ban|vay|dang ky|lam sao|sao)(?: |$)/;

/** "kính chào đồng chí, tôi nguyên là chánh văn phòng, nghỉ hưu ba năm": who greets, and nothing is wanted. */
function introducesOneself({ sentence: { chunks }, topical, mentions }: Scene): boolean {
  const [greeting, ...more] = chunks.slice(0, 2).filter(({ tags }) => tags.has('act:greeting'));
  if (!greeting || more.length > 0 || topical.size + mentions.length > 0) return false;
  const words = wordsIn(chunks.slice(chunks.indexOf(greeting) + 1));
  const folded = fold(words);
  return selves.test(folded) && !wanting.test(folded) && !asking.test(words);
}

const none: ReadonlySet<number> = new Set();

function clausesOf(chunks: readonly Chunk[]): readonly ChunkRange[] {
  const starts = chunks.flatMap((chunk, i) => (i === 0 || startsClause(chunk) ? [i] : []));
  return starts.map((first, k) => ({ first, last: starts[k + 1] ?? chunks.length }));
}

function startsClause({ gap, text }: Chunk): boolean {
  return /[,;:.!\n](?:\s|$)/.test(gap) || /^(?:vì|bởi|bởi vì|tại|tại vì|do)$/.test(text);
}

function saysSo({ sentence }: Scene, clause: ChunkRange): boolean {
  return placesIn(clause).some((i) => sentence.chunks[i]?.tags.has('act:unsubscribe') === true);
}

/** Words that say so only together: "đừng … gửi nữa". */
function isSpoken({ spoken }: Scene, clause: ChunkRange): boolean {
  return placesIn(clause).some((i) => spoken.has(i));
}

const wishes = /(?:^| )(?:cho|gui|chuyen|doi|xem|coi|nhan|bao|xoa|chi|muon|can|thay|moi|hang|con|lai)(?: |$)/;

/** "không còn phụ trách mảng này", "đã chuyển công tác": what is no more, or has become of somebody. */
const past =
  /(?:khong|chang|het) con(?= |$)|(?:(?:da|moi|vua|duoc|bi|toi|em|minh) )+chuyen(?= |$)|chuyen (?:cong tac|viec|nganh|vung|cong viec)(?= |$)/g;

function onlyTells(scene: Scene, clause: ChunkRange): boolean {
  const places = placesIn(clause);
  if (places.some((i) => scene.topical.has(i) || scene.taken.has(i))) return false;
  const words = wordsIn(places.flatMap((i) => scene.sentence.chunks[i] ?? []));
  return !asking.test(words) && !wishes.test(fold(words).replace(past, ''));
}
