import { chooseUnits } from './choose-units.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/unit.ts';
import type { Match } from '../match/find-matches.ts';
import type { Chunk, Sentence } from '../sentence.ts';
import type { NameClues, UnitChoice } from './choose-units.ts';
import type { Directory } from './directory.ts';

/** A unit, or another place, that a message speaks of. */
export interface Mention {
  /** Chunks it takes up, type word and district included. */
  readonly first: number;
  readonly last: number;
  readonly meant: readonly Unit[];
  readonly alternatives: readonly Unit[];
  /** The name of a place outside of the province; null for our own. */
  readonly place: string | null;
  /** A province or city elsewhere of the same name, where no type word tells them apart. */
  readonly namesake: string | null;
  /** True for "huyện X": a type word decided. */
  readonly typed: boolean;
  /** The level a bare name of several levels may still take. */
  readonly level: UnitLevel | null;
  /** True when the name was mended in a way that may have made another name of it. */
  readonly doubtful: boolean;
  /** True when this is the field of a comparison with the whole country rather than a unit asked about. */
  readonly general: boolean;
}

export interface MentionClues {
  readonly era: NameClues['era'];
  readonly past: boolean;
  /** True where a comparison is asked for, so that two names side by side are two units. */
  readonly comparing: boolean;
}

interface Spot {
  readonly first: number;
  readonly last: number;
  readonly type: string | null;
  readonly level: UnitLevel | null;
  readonly matches: readonly Match[];
}

/** Finds the units named in a sentence and decides which bearers of their names are meant. */
export function findMentions(
  sentence: Sentence,
  directory: Directory,
  clues: MentionClues,
): readonly Mention[] {
  const spots = findSpots(sentence).filter((spot) => !isDenied(sentence, spot));
  const mentions: Mention[] = [];
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i];
    if (!spot) continue;
    const withParent = joinParent(sentence, directory, { spots, i, clues });
    if (withParent) {
      mentions.push(withParent.mention);
      i = withParent.last;
      continue;
    }
    mentions.push(toMention(spot, resolve(spot, sentence, directory, { ...clues, parent: null }), sentence));
  }
  const all = [...mentions, ...wideUnits(sentence, directory, mentions)].sort((a, b) => a.first - b.first);
  return clues.comparing ? all : withoutField(all);
}

/** "xã Nga Sơn, tỉnh Thanh Hóa", "đứng thứ mấy trong tỉnh": beside a unit of its own the province says only where. */
function withoutField(mentions: readonly Mention[]): readonly Mention[] {
  const inside = mentions.some(({ meant }) =>
    meant.some((unit) => unit.level === 'district' || unit.level === 'commune'),
  );
  return inside ? mentions.filter(({ meant }) => meant[0]?.level !== 'province') : mentions;
}

function findSpots(sentence: Sentence): readonly Spot[] {
  const { chunks } = sentence;
  const spots: Spot[] = [];
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.piece.match?.entry.sorts.has('name') !== true) continue;
    const before = chunks[i - 1];
    const ahead = before?.sorts.has('type') === true && /^[\s.:]*$/.test(chunk.gap) ? before : null;
    const behind = ahead ? null : englishType(chunks, i + 1);
    const type = ahead ?? behind;
    spots.push({
      first: ahead ? i - 1 : i,
      last: behind ? i + 2 : i + 1,
      type: type && tagValue(type, 'type:'),
      level: type && (tagValue(type, 'level:') as UnitLevel | null),
      matches: namesOf(chunk),
    });
  }
  return spots;
}

/** "Muong Lat district", "Hoang Hoa and Nga Son districts": English puts the type last. */
function englishType(chunks: readonly Chunk[], i: number): Chunk | null {
  const next = chunks[i];
  if (next && englishTypes.test(next.text)) return next;
  const further = next?.text === 'and' ? chunks[i + 2] : undefined;
  return further && /s$/.test(further.text) && englishTypes.test(further.text) ? further : null;
}

const englishTypes = /^(?:districts?|communes?|wards?|town|city|province)$/;

/** "chứ không phải bên Thọ Xuân". */
function isDenied({ chunks }: Sentence, { first }: Spot): boolean {
  const before = chunks.slice(Math.max(0, first - 2), first).map((chunk) => chunk.text);
  return before.some((text) =>
    /^(?:không phải|chứ không|chứ không phải|chẳng phải|không phải là)$/.test(text),
  );
}

const slipMargin = 0.45;

/** The names a stretch may be: all whose slips cost about the same, and of those the ones whose marks fit best. */
function namesOf(chunk: Chunk): readonly Match[] {
  const { match, others } = chunk.piece;
  const all = [...(match ? [match] : []), ...others].filter(({ entry }) => entry.sorts.has('name'));
  const strangeness = ({ slips, fit }: Match) => slips + (fit === 'other' ? 0.4 : 0);
  const least = Math.min(...all.map(strangeness));
  const near = all
    .filter((name) => strangeness(name) <= least + (least > 0 ? slipMargin : 0))
    .sort((a, b) => a.cost - b.cost);
  return near.filter((name, i) => near.findIndex((other) => other.entry === name.entry) === i);
}

function fitting(matches: readonly Match[], marked: boolean): readonly Match[] {
  if (matches.some((match) => match.slips > 0)) return matches;
  const same = matches.filter((match) => match.fit === 'same');
  if (marked && same.length > 0) return same;
  const fewer = matches.filter((match) => match.fit !== 'other');
  return fewer.length > 0 ? fewer : matches;
}

interface Resolved extends UnitChoice {
  readonly place: string | null;
}

function resolve(
  spot: Spot,
  sentence: Sentence,
  directory: Directory,
  around: Omit<NameClues, 'type' | 'level'>,
): Resolved {
  const clues: NameClues = { ...around, type: spot.type, level: spot.level };
  const choose = (match: Match) => chooseUnits(directory.bearing(match.entry.text), clues);
  const bearing = spot.matches.filter((match) => choose(match).meant.length > 0);
  const names = fitting(bearing.length > 0 ? bearing : spot.matches, sentence.marked);
  const place = spot.matches.find(({ entry }) => entry.tags.has('place'))?.entry.text ?? null;
  const choices = names.map(choose).filter(({ meant }) => meant.length > 0);
  const fit = choices.filter((choice) => !choice.otherType);
  const standing = fit.length > 0 ? fit : choices;
  const strangers = choices.filter((choice) => !standing.includes(choice)).flatMap((choice) => choice.meant);
  const [only] = standing;
  if (only && standing.length === 1)
    return { ...only, alternatives: [...only.alternatives, ...strangers], place };
  const district =
    spot.level === null
      ? standing.find(({ meant, alternatives }) =>
          [...meant, ...alternatives].some((unit) => unit.level === 'district'),
        )
      : undefined;
  if (district) {
    const rest = standing.filter((choice) => choice !== district).flatMap((choice) => choice.meant);
    return { ...district, alternatives: [...district.alternatives, ...rest], place };
  }
  const meant = standing.flatMap((choice) => choice.meant);
  const alternatives = standing.flatMap((choice) => choice.alternatives);
  return { meant, alternatives, otherType: standing.every((choice) => choice.otherType), place };
}

function toMention(spot: Spot, choice: Resolved, sentence: Sentence): Mention {
  const names = fitting(spot.matches, sentence.marked);
  const district = [...choice.meant, ...choice.alternatives].some((unit) => unit.level === 'district');
  return {
    first: spot.first,
    last: spot.last,
    meant: choice.meant,
    alternatives: choice.alternatives,
    place: choice.meant.length === 0 || spot.level === 'province' ? choice.place : null,
    namesake: spot.level === null ? choice.place : null,
    typed: spot.type !== null,
    level: spot.level ?? (district ? null : (choice.meant[0]?.level ?? null)),
    doubtful: names.every((name) => name.doubtful && sentence.marked),
    general: false,
  };
}

interface ParentSearch {
  readonly spots: readonly Spot[];
  readonly i: number;
  readonly clues: MentionClues;
}

/** "Lam Sơn Thọ Xuân", "xã X, huyện Y", "X thuộc Y", and the district first. */
function joinParent(
  sentence: Sentence,
  directory: Directory,
  { spots, i, clues }: ParentSearch,
): { readonly mention: Mention; readonly last: number } | null {
  const [a, b] = [spots[i], spots[i + 1]];
  if (!a || !b || !standTogether(sentence, a, b)) return null;
  if (clues.comparing && a.type === b.type && !hasOwnWord(a, b)) return null;
  for (const [child, parent] of [
    [a, b],
    [b, a],
  ] as const) {
    if (parent.level === 'commune' || child.level === 'district' || child.level === 'province') continue;
    if (child === b && child.type === null) continue;
    const districts = fitting(parent.matches, sentence.marked)
      .flatMap(({ entry }) => directory.bearing(entry.text))
      .filter((unit) => unit.level === 'district');
    for (const district of districts) {
      const choice = resolve(child, sentence, directory, { ...clues, parent: district.id });
      if (choice.meant.length === 0) continue;
      const spot = { ...child, first: a.first, last: b.last, type: child.type ?? 'Xã' };
      return { mention: { ...toMention(spot, choice, sentence), level: 'commune' }, last: i + 1 };
    }
  }
  return null;
}

/** Words that put a place into another: "xã X vùng Y", "xã X bên Y". */
const betweenWords =
  /^(?:thuộc|của|ở|tại|thuộc về|in|of|trong|cũ|vùng|bên|chỗ|miền|đất|dưới|trên|phía|bên phía|thuộc huyện|ngày trước|trước đây|ấy|đó)$/;

function standTogether(sentence: Sentence, a: Spot, b: Spot): boolean {
  const between = sentence.chunks.slice(a.last, b.first);
  return (
    between.length <= 2 &&
    between.every((chunk) => betweenWords.test(chunk.text)) &&
    !/[.?!;]\s/.test(sentence.chunks[b.first]?.gap ?? '')
  );
}

function hasOwnWord(a: Spot, b: Spot): boolean {
  return b.first > a.last || b.type !== null;
}

/** The province, the country and the means, named by common words. */
function wideUnits(
  sentence: Sentence,
  directory: Directory,
  mentions: readonly Mention[],
): readonly Mention[] {
  const wide: readonly (readonly [string, string])[] = [
    ['cue:provincesMean', 'provinces-mean'],
    ['cue:nationMean', 'nation'],
    ['cue:nation', 'nation'],
    ['cue:province', 'province'],
  ];
  const found: Mention[] = [];
  for (const [i, chunk] of sentence.chunks.entries()) {
    if (mentions.some((mention) => mention.first <= i && i < mention.last)) continue;
    const [tag, id] = wide.find(([name]) => chunk.tags.has(name)) ?? [];
    const unit = id === undefined ? undefined : directory.unit(id as UnitId);
    if (!unit) continue;
    found.push({
      first: i,
      last: i + 1,
      meant: [unit],
      alternatives: [],
      place: null,
      namesake: null,
      typed: true,
      level: unit.level,
      doubtful: false,
      general: tag === 'cue:nation' && chunk.tags.has('cue:nationField'),
    });
  }
  return found;
}

function tagValue(chunk: Chunk, prefix: string): string | null {
  for (const tag of chunk.tags) if (tag.startsWith(prefix)) return tag.slice(prefix.length);
  return null;
}
