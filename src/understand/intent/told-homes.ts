import { textAround, wordsIn } from '../sentence.ts';
import { isFormer } from '../time/stretches.ts';
import { formerParts, liesIn } from './lies-in.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { ChunkRange } from '../chunk-range.ts';
import type { Mention } from '../names/mention.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

/**
 * The text without what only tells where the units asked about lie or what they were called: "5 xã Như Xuân cũ: Xuân Bình,
 * Hóa Quỳ, …", "xã Thăng Bình (trước kia là Thăng Long, Thăng Thọ)". Null where nothing does, or no topic is named besides.
 */
export function withoutHomes(scene: Scene, catalogue: Catalogue): string | null {
  if (scene.mentions.length < 2 || scene.hits.length === 0) return null;
  const told = scene.mentions.flatMap(
    (_, i) => districtTold(scene, i, catalogue) ?? namesTold(scene, i, catalogue) ?? [],
  );
  const [one] = told;
  if (!one || ![...scene.topical].some((i) => i < one.first || i >= one.last)) return null;
  const [before, behind] = textAround(scene.sentence, one);
  return `${before.replace(/[\s(,–-]+$/, '')}${one.join} ${behind}`.trim();
}

/** What is cut out, and the sign put in its place. */
interface Told extends ChunkRange {
  readonly join: string;
}

const fewest = 2;

/** "5 xã Như Xuân cũ: …", "ở Như Xuân cũ, …": the district of all the units that follow it. */
function districtTold(scene: Scene, at: number, catalogue: Catalogue): Told | null {
  const { chunks } = scene.sentence;
  const [district, ...others] = scene.mentions.slice(at);
  const [next] = others;
  if (!district || !next || others.length < fewest) return null;
  if (!others.every((one) => liesIn(one, district, catalogue))) return null;
  const led = leadOf(chunks, district);
  const between = chunks.slice(district.last, next.first).filter((chunk) => !isFormer(chunk));
  if (led === null || !(leadsOn(chunks, district, between) || (led.place && isDistrict(district))))
    return null;
  const last = between.length > 0 && !between.every(links) ? district.last : next.first;
  return { first: led.first, last: Math.max(last, behindFormer(chunks, district.last)), join: '' };
}

function isDistrict({ meant }: Mention): boolean {
  return meant[0]?.level === 'district';
}

interface Lead {
  readonly first: number;
  /** True behind a word for where: "ở", "bên". */
  readonly place: boolean;
}

/** Words before a district by which it is one around others: "5 xã", "các xã của", "ở"; null for none. */
function leadOf(chunks: readonly Chunk[], { first }: Mention): Lead | null {
  const before = chunks[first - 1];
  if (before && /^(?:ở|bên|tại|trong|vùng)$/.test(before.text)) return { first: first - 1, place: true };
  const linked = before !== undefined && /^(?:của|thuộc)$/.test(before.text);
  const noun = chunks
    .slice(Math.max(0, first - furthest), first)
    .some(({ tags }) => tags.has('cue:communeNoun'));
  return noun ? { first: linked ? first - 1 : first, place: false } : null;
}

const furthest = 3;

function leadsOn(chunks: readonly Chunk[], { last }: Mention, between: readonly Chunk[]): boolean {
  const opened = chunks.slice(last, last + 2).some(({ gap }) => /[:(]/.test(gap));
  return opened || (between.length > 0 && between.every(links));
}

function links({ text }: Chunk): boolean {
  return /^(?:gồm|gồm có|bao gồm|có|là|như)$/.test(text);
}

function behindFormer(chunks: readonly Chunk[], i: number): number {
  return isFormer(chunks[i]) ? i + 1 : i;
}

/** "(trước kia là Thăng Long, Thăng Thọ)", "tức Thăng Long với Thăng Thọ nhập lại": what a unit was made of. */
function namesTold(scene: Scene, at: number, catalogue: Catalogue): Told | null {
  const { chunks } = scene.sentence;
  const [named, ...others] = scene.mentions.slice(at);
  const [unit] = named?.meant ?? [];
  const [next] = others;
  if (!named || !unit || !next || !madeOf.test(wordsIn(chunks.slice(named.last, next.first)))) return null;
  const own = new Set([unit, ...formerParts(unit, catalogue)].map(({ id }) => id));
  const stranger = others.findIndex(({ meant, alternatives }) =>
    [...meant, ...alternatives].every(({ id }) => !own.has(id)),
  );
  const last = others.slice(0, stranger < 0 ? others.length : stranger).at(-1);
  return last ? { first: named.last, last: endOfNames(chunks, named, last), join: ',' } : null;
}

const madeOf =
  /^(?:do |được )?(?:trước (?:kia|đây)|hồi trước|ngày trước|ngày xưa|xưa|vốn|nguyên|tức|gồm|bao gồm|sáp nhập|sát nhập|hợp nhất|gộp|thành lập từ|nhập từ|ghép)(?: |$)/;

/** Where the former names end: at the bracket, or behind "cũ", "nhập lại". */
function endOfNames(chunks: readonly Chunk[], named: Mention, { last }: Mention): number {
  if (chunks[named.last]?.gap.includes('(') === true) {
    const closed = chunks.findIndex(({ gap }, i) => i >= last && gap.includes(')'));
    return closed < 0 ? chunks.length : closed;
  }
  const rest = chunks.findIndex(
    ({ gap, text }, i) => i >= last && (/[,;.?!]/.test(gap) || !trailing.test(text)),
  );
  return rest < 0 ? chunks.length : rest;
}

const trailing =
  /^(?:cũ|ấy|đó|đấy|lại|(?:nhập|gộp|ghép)(?: lại| vào| chung)?|(?:sáp nhập|sát nhập|hợp nhất)(?: lại)?|hợp thành|trước (?:kia|đây))$/;
