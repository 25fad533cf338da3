import { type ChunkRange, placesIn } from '../chunk-range.ts';
import { fold } from '../text/syllable.ts';
import { wordsIn } from '../sentence.ts';
import { reportsOnOther } from './reported.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

interface Clause extends ChunkRange {
  /** True where it leads up to the question: "trưởng phòng hỏi", "chi bộ giao em hỏi là". */
  readonly leadsUp: boolean;
  /** True where somebody wants to know because of it: "xã Hoằng Tiến làm du lịch biển nên tôi quan tâm …". */
  readonly isReason: boolean;
}

/** Chunks of clauses that only tell who asks and why: what they speak of is not asked about. */
export function asideChunks(scene: Scene): ReadonlySet<number> {
  const asker = likeAsker(scene);
  if (asker !== null) return new Set(placesIn(asker));
  const clauses = clausesOf(scene.sentence.chunks);
  if (clauses.length < 2 || !clauses.some((clause) => isSubject(scene, clause))) return none;
  const asides = clauses.filter((clause) => isAside(scene, clause) && !reportsOnOther(scene, clause));
  return new Set(asides.flatMap(placesIn));
}

const none: ReadonlySet<number> = new Set();

const person =
  /^(?:(?:mot|1|cai|dan|nhung) )?(?:nguoi|dan|nong dan|ngu dan|ho|ho kinh doanh|giao vien|sinh vien|hoc sinh|cong nhan|can bo|cong chuc|ba con|phan|ke)(?: |$)/;

/** "người bán rau như tôi thì …": who asks, at the beginning; null where a name or a topic is in it. */
function likeAsker({ sentence: { chunks }, taken, topical }: Scene): ChunkRange | null {
  const at = chunks.findIndex(
    ({ text }, i) => text === 'như' && chunks[i + 1]?.tags.has('filler:people') === true,
  );
  if (at < 1 || at > fewWords || chunks.slice(1, at).some(startsClause)) return null;
  const range = { first: 0, last: at + 2 };
  if (!person.test(fold(wordsIn(chunks.slice(0, at))))) return null;
  return placesIn(range).some((i) => taken.has(i) || topical.has(i)) ? null : range;
}

const leads =
  /^(?:cho |xin |muon |can )?(?:toi |em |minh |anh |chi )?(?:hoi|biet)(?: la| viec| ro| cho ro)?$/;
const reasons = /^(?:de|vi|boi vi|nen|nen truoc het)$/;

const fewBehind = 4;
const wants =
  /^(?:nen )?(?:toi|em|minh|tui|chung toi|ben em|ben toi|anh|chi) (?:dang |rat |chi )*(?:muon|can|quan tam|hoi|xin)(?: |$)/;

function clausesOf(chunks: readonly Chunk[]): readonly Clause[] {
  const starts = chunks.flatMap((chunk, i) => (i === 0 || startsClause(chunk) ? [i] : []));
  return starts.map((first, k) => {
    const last = starts[k + 1] ?? chunks.length;
    const behind = fold(wordsIn(chunks.slice(last, last + fewBehind)));
    return { first, last, leadsUp: leads.test(fold(chunks[last]?.text ?? '')), isReason: wants.test(behind) };
  });
}

function startsClause({ gap, text }: Chunk): boolean {
  return /[,;:.?!\n]\s/.test(gap) || leads.test(fold(text)) || reasons.test(fold(text));
}

/** True where a clause names what the programme knows. */
function isSubject(scene: Scene, clause: Clause): boolean {
  const known = ['cue:geography', 'cue:programme', 'cue:missing', 'cue:risk', 'cue:notMet'];
  return placesIn(clause).some((i) => {
    const chunk = scene.sentence.chunks[i];
    return scene.topical.has(i) || known.some((tag) => chunk?.tags.has(tag) === true);
  });
}

const asking = [
  ...['howMuch', 'count', 'which', 'state', 'when', 'where', 'why', 'who', 'rank', 'target', 'definition'],
  ...['source', 'compare', 'list'],
].map((cue) => `cue:${cue}`);
const fewWords = 5;

/**
 * A clause of its own, with no name, topic, time or question in it: somebody's tale, or enough words for one. What is told
 * of a place is none, unless it is why somebody asks.
 */
function isAside(scene: Scene, clause: Clause): boolean {
  const own = placesIn(clause);
  const chunks = own.flatMap((i) => scene.sentence.chunks[i] ?? []);
  if (isSubject(scene, clause) || (!clause.isReason && own.some((i) => scene.taken.has(i)))) return false;
  if (chunks.some((chunk) => !chunk.sorts.has('filler') && asking.some((tag) => chunk.tags.has(tag))))
    return false;
  const words = chunks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return (
    clause.leadsUp ||
    words >= fewWords ||
    chunks.some(({ tags }) => tags.has('filler:people') || tags.has('filler:ownUnit'))
  );
}
