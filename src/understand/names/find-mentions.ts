import { findSpots } from './find-spots.ts';
import { joinParent } from './join-parent.ts';
import { resolveSpot } from './resolve-spot.ts';
import { findWideUnits } from './wide-units.ts';
import type { Sentence } from '../sentence.ts';
import type { Directory } from './directory.ts';
import type { Mention, MentionClues } from './mention.ts';

/** Finds the units named in a sentence and decides which bearers of their names are meant. */
export function findMentions(
  sentence: Sentence,
  directory: Directory,
  clues: MentionClues,
): readonly Mention[] {
  const named = findNamed(sentence, directory, clues);
  const all = [...named, ...findWideUnits(sentence, directory, named)].sort((a, b) => a.first - b.first);
  return clues.comparing ? all : withoutField(all);
}

function findNamed(sentence: Sentence, directory: Directory, clues: MentionClues): readonly Mention[] {
  const spots = findSpots(sentence);
  const mentions: Mention[] = [];
  let joined = -1;
  for (const [i, spot] of spots.entries()) {
    if (i === joined) continue;
    const next = spots[i + 1];
    const pair = next ? joinParent(spot, next, { sentence, directory, clues }) : null;
    if (pair) joined = i + 1;
    const around = { ...clues, parent: null };
    mentions.push(pair ?? resolveSpot(spot, { directory, marked: sentence.marked, around }));
  }
  return mentions;
}

/** "xã Nga Sơn, tỉnh Thanh Hóa", "đứng thứ mấy trong tỉnh": beside a unit of its own the province says only where. */
function withoutField(mentions: readonly Mention[]): readonly Mention[] {
  const inside = mentions.some(({ meant }) =>
    meant.some((unit) => unit.level === 'district' || unit.level === 'commune'),
  );
  return inside ? mentions.filter(({ meant }) => meant[0]?.level !== 'province') : mentions;
}
