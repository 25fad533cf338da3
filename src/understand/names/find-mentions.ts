import { findSpots } from './find-spots.ts';
import { joinParent, type ParentParts } from './join-parent.ts';
import { resolveSpot } from './resolve-spot.ts';
import { findWideUnits } from './wide-units.ts';
import { isFormer } from '../time/stretches.ts';
import type { Spot } from './find-spots.ts';
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
  const named = findNamed(findSpots(sentence, revived), { sentence, directory, clues });
  const all = [...named, ...findWideUnits(sentence, directory, named)].sort((a, b) => a.first - b.first);
  return clues.comparing ? all : withoutField(all);
}

function findNamed(spots: readonly Spot[], { sentence, directory, clues }: ParentParts): readonly Mention[] {
  const mentions: Mention[] = [];
  let joined = -1;
  for (const [i, spot] of spots.entries()) {
    if (i === joined) continue;
    const next = spots[i + 1];
    const here = cluesAt(sentence, spot, clues);
    const both = next && here.era === clues.era ? cluesAt(sentence, next, clues) : here;
    const pair = next ? joinParent(spot, next, { sentence, directory, clues: both }) : null;
    if (pair) joined = i + 1;
    const around = { ...here, parent: null };
    mentions.push(pair ?? resolveSpot(spot, { directory, marked: sentence.marked, around }));
  }
  return mentions;
}

/** "xã X cũ" is the former unit, whatever the rest of the message speaks of. */
function cluesAt({ chunks }: Sentence, { first, last }: Spot, clues: MentionClues): MentionClues {
  const english = /^(?:former|old)$/.test(chunks[first - 1]?.text ?? '');
  return english || isFormer(chunks[last]) ? { ...clues, era: clues.era === '2024' ? '2024' : 'old' } : clues;
}

/** "xã Nga Sơn, tỉnh Thanh Hóa", "đứng thứ mấy trong tỉnh": beside a unit of its own the province says only where. */
function withoutField(mentions: readonly Mention[]): readonly Mention[] {
  const inside = mentions.some(({ meant }) =>
    meant.some((unit) => unit.level === 'district' || unit.level === 'commune'),
  );
  return inside ? mentions.filter(({ meant }) => meant[0]?.level !== 'province') : mentions;
}
