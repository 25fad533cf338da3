import { findSpots } from './find-spots.ts';
import { joinParent, shareParent, type ParentParts } from './join-parent.ts';
import { withDistrictsOfParts } from './parts-of.ts';
import { withoutField } from './province-beside.ts';
import { withLevelBehind } from './level-behind.ts';
import { withListed } from './listed-names.ts';
import { resolveSpot } from './resolve-spot.ts';
import { asTown } from './slipped-town.ts';
import { findWideUnits } from './wide-units.ts';
import { wordsIn } from '../sentence.ts';
import { isSyllable } from '../text/inventory.ts';
import { isFormer } from '../time/stretches.ts';
import type { Spot } from './find-spots.ts';
import type { Listed } from './listed-names.ts';
import type { Sentence } from '../sentence.ts';
import type { Directory } from './directory.ts';
import type { Mention, MentionClues } from './mention.ts';

/** Finds the units named in a sentence and decides which bearers of their names are meant. */
export function findMentions(
  sentence: Sentence,
  directory: Directory,
  clues: MentionClues,
  revived: ReadonlySet<number> = new Set(),
): readonly Mention[] {
  const spots = findSpots(sentence, revived)
    .filter((spot) => !isFarFetched(spot, sentence))
    .map((spot) => asTown(spot, sentence, directory))
    .map((spot) => withLevelBehind(spot, sentence, directory));
  const named = findNamed(withListed(spots, sentence, directory), { sentence, directory, clues });
  const found = [...named, ...findWideUnits(sentence, directory, named)].sort((a, b) => a.first - b.first);
  const all = found.length > 1 ? found.filter((mention) => !isNamedAfter(mention, sentence)) : found;
  const meant = withDistrictsOfParts(all, sentence.chunks);
  return asFields(clues.comparing ? meant : withoutField(meant, sentence), sentence);
}

const farFrom = 1.2;
const leadsToPlace = /^(?:ở|của|tại|bên|và|với|so|so với|còn|thế|cho|vs|từ)$/;

/**
 * "viết luận văn khổ quá" for "Văn Nho": true words in small letters that hardly look like a name, where nothing leads to
 * a place. "auan Hóa" is no word, and must be a slip.
 */
function isFarFetched({ first, type }: Spot, { chunks, tokens }: Sentence): boolean {
  const [before, chunk] = [chunks[first - 1], chunks[first]];
  const match = chunk?.piece.match;
  if (type !== null || !match || match.slips === 0 || match.cost < farFrom) return false;
  if (before === undefined || /[,;:]/.test(chunk.gap) || /\p{Lu}/u.test(chunk.typed)) return false;
  const words = tokens.slice(chunk.piece.first, chunk.piece.last);
  if (!words.every(({ syllable }) => isSyllable(syllable.letters))) return false;
  return !leadsToPlace.test(before.text) && !before.sorts.has('name');
}

function findNamed(
  { spots, apart }: Listed,
  { sentence, directory, clues }: ParentParts,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let joined = -1;
  for (const [i, spot] of spots.entries()) {
    if (i === joined) continue;
    const next = spots[i + 1];
    const here = cluesAt(sentence, spot, clues);
    // "huyện Y cũ, xã X": only the district is the former one.
    const paired = next && spot.level === 'district' ? cluesAt(sentence, next, clues) : here;
    const alone = next === undefined || (apart.has(spot) && apart.has(next));
    const pair = !alone ? joinPair(spot, next, { sentence, directory, clues: paired }) : null;
    if (pair) joined = i + 1;
    const around = { ...here, parent: null };
    if (pair && next)
      shareWithBefore(mentions, { before: spots[i - 1], spot, next }, { sentence, directory, clues: here });
    mentions.push(pair ?? resolveSpot(spot, { directory, marked: sentence.marked, around }));
  }
  return mentions;
}

interface Sharing {
  readonly before: Spot | undefined;
  readonly spot: Spot;
  readonly next: Spot;
}

/** A name left open right before a pair lies in the same district. */
function shareWithBefore(mentions: Mention[], { before, spot, next }: Sharing, parts: ParentParts): void {
  const open = mentions.at(-1);
  if (before === undefined || open === undefined || open.meant.length < 2) return;
  const shared = shareParent(before, spot, { ...parts, parent: next });
  if (shared) mentions.splice(-1, 1, shared);
}

/** "xã X, huyện Y cũ": the district is the former one, the commune only where none of that name is left there. */
function joinPair(spot: Spot, next: Spot, parts: ParentParts): Mention | null {
  const pair = joinParent(spot, next, parts);
  if (pair === null || pair.meant.every(({ validTo }) => validTo === null)) return pair;
  return joinParent(spot, next, { ...parts, clues: cluesAt(parts.sentence, next, parts.clues) });
}

/** "đường Nam Ngạn", "trường Đào Duy Từ", "thôn Lam Sơn" beside a unit: streets, schools and villages bear names of communes. */
function isNamedAfter({ first, typed }: Mention, { chunks }: Sentence): boolean {
  return (
    !typed &&
    /^(?:đường|phố|trường|chợ|ngõ|công ty|khách sạn|thôn|bản|làng|khu phố|tổ dân phố|xóm)$/.test(
      chunks[first - 1]?.text ?? '',
    )
  );
}

/** "xã X cũ", "xã cũ X" is the former unit, whatever the rest of the message speaks of. */
function cluesAt({ chunks }: Sentence, { first, last }: Spot, clues: MentionClues): MentionClues {
  const english = /^(?:former|old)$/.test(chunks[first - 1]?.text ?? '');
  const former = isFormer(chunks[last]) || (last - first > 2 && isFormer(chunks[first + 1]));
  return english || former ? { ...clues, era: clues.era === '2024' ? '2024' : 'old' } : clues;
}

/** "đứng thứ mấy trong các xã Như Xuân cũ": among whose parts a place is counted. */
function asFields(mentions: readonly Mention[], { chunks }: Sentence): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, i) => {
    const before = chunks.slice(Math.max(0, mention.first - 4), mention.first + 1);
    const among = i > 0 && (parts.test(wordsIn(before)) || isCountedIn(mention, mentions[i - 1], chunks));
    return among ? { ...mention, general: true } : mention;
  });
}

/** "xã Nga Thắng đứng thứ mấy trong huyện Nga Sơn". */
function isCountedIn(
  { first, meant }: Mention,
  before: Mention | undefined,
  chunks: Sentence['chunks'],
): boolean {
  if (meant[0]?.level !== 'district' || before?.meant[0]?.level !== 'commune') return false;
  const between = chunks.slice(before.last, first);
  return between.some(({ tags }) => tags.has('cue:rank')) && within.test(wordsIn(between));
}

const within = / (?:trong|ở|tại)(?: (?:cả|toàn|nội bộ|phạm vi|địa bàn))?$/;

const parts = /(?:^| )trong (?:cả |số |tổng số |nhóm )?(?:các |những |cụm |\d+ )(?:xã|phường|xã phường|cụm)?/;
