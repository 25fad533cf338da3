import type { Match } from './find-matches.ts';
import type { Lattice } from './lattice.ts';
import type { Piece } from './cover.ts';

/** Shorter wordings look like too many others. */
const fewest = 4;
/** Dearer than this nobody would have typed the topic so. */
const likely = 1.5;

/** True where plain words, or a shorter topic with plain words behind it, may be a topic with a slip: "… một hạn", "… hai ông". */
export function passesOverTopic(
  pieces: readonly Piece[],
  matches: readonly Match[],
  { tokenAt, tokenEnd }: Lattice,
): boolean {
  return matches.some((match) => {
    if (!isLongTopic(match)) return false;
    const [from, to] = [tokenAt[match.from] ?? 0, tokenEnd[match.to] ?? 0];
    const inside = pieces.filter(({ first, last }) => last > from && first < to);
    return (
      beginsAlike(inside[0], match) &&
      inside.every((piece) => isWithin(piece, from, to) && isPlain(piece, match))
    );
  });
}

function isLongTopic({ slips, cost, entry: { sorts, syllables } }: Match): boolean {
  return slips > 0 && cost <= likely && sorts.has('topic') && syllables.length >= fewest;
}

function isWithin({ first, last }: Piece, from: number, to: number): boolean {
  return from <= first && last <= to;
}

function beginsAlike(piece: Piece | undefined, { entry }: Match): boolean {
  return piece?.match?.entry.syllables[0]?.letters === entry.syllables[0]?.letters;
}

/** No unit written as it is, and not the topic itself. */
function isPlain({ match }: Piece, topic: Match): boolean {
  if (match === null) return true;
  const { entry, fit } = match;
  const { sorts, tags } = entry;
  const named = sorts.has('name') && fit === 'same';
  return entry !== topic.entry && !named && !sorts.has('type') && !tags.has('cue:province');
}
