import { fold } from '../text/syllable.ts';
import { fittingNames, resolveSpot } from './resolve-spot.ts';
import type { Sentence } from '../sentence.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';
import type { Mention, MentionClues } from './mention.ts';

export interface ParentParts {
  readonly sentence: Sentence;
  readonly directory: Directory;
  readonly clues: MentionClues;
}

/** Two names that are one unit: "Lam Sơn Thọ Xuân", "xã X, huyện Y", "X bên Y", and the district first; else null. */
export function joinParent(a: Spot, b: Spot, parts: ParentParts): Mention | null {
  if (!standTogether(parts.sentence, a, b)) return null;
  const sideBySide = a.type === b.type && b.first === a.last && b.type === null;
  if (parts.clues.comparing && sideBySide) return null;
  return asParent(a, b, parts) ?? (b.type === null ? null : asParent(b, a, parts));
}

/** "xã A và xã B của huyện C": the first of two names, in the district of the second; null where it has none of that name. */
export function shareParent(
  child: Spot,
  other: Spot,
  parts: ParentParts & { readonly parent: Spot },
): Mention | null {
  const between = parts.sentence.chunks.slice(child.last, other.first).map(({ text }) => text);
  if (!between.every((text) => /^(?:và|với|cùng|hay|hoặc|lẫn)$/.test(text))) return null;
  const mention = asParent(child, parts.parent, parts);
  return mention && { ...mention, first: child.first, last: child.last };
}

function asParent(child: Spot, parent: Spot, { sentence, directory, clues }: ParentParts): Mention | null {
  if (parent.level === 'commune' || child.level === 'district' || child.level === 'province') return null;
  const districts = fittingNames(parent.matches, sentence.marked)
    .flatMap(({ entry }) => directory.bearing(entry.text))
    .filter((unit) => unit.level === 'district');
  const [first, last] = [Math.min(child.first, parent.first), Math.max(child.last, parent.last)];
  for (const district of districts) {
    const around = { ...clues, parent: district.id };
    const mention = resolveSpot(child, { directory, marked: sentence.marked, around });
    if (mention.meant.length > 0)
      return { ...mention, first, last, typed: true, level: 'commune', namesake: null };
  }
  return null;
}

/** Words that put a place into another: "xã X vùng Y", "xã X bên Y", "X ấy, cái xã ở Y"; marks may be missing. */
const betweenWords: ReadonlySet<string> = new Set(
  (
    'thuộc, của, ở, tại, ngoài, thuộc về, in, of, trong, cũ, vùng, bên, chỗ, miền, đất, dưới, trên, phía, bên phía, ' +
    'thuộc huyện, ngày trước, trước đây, ấy, đó, quê, quê tôi, quê em, quê mình, nhà tôi, nhà em, cái, xã, ' +
    'phường, xã mới, mới, mới lập, mới thành lập, hai, ba, mà, mà là, là, ý là, tức, tức là, trước, hồi trước, ngày xưa, hồi, khi, lúc, còn, hồi còn, khi còn, lúc còn, hồi còn huyện, khi còn huyện, lúc còn huyện'
  )
    .split(', ')
    .map(fold),
);

function standTogether({ chunks }: Sentence, a: Spot, b: Spot): boolean {
  const between = chunks.slice(a.last, b.first);
  if (between.length > 4 || /[.?!;]\s/.test(chunks[b.first]?.gap ?? '')) return false;
  return between.every((chunk) => betweenWords.has(fold(chunk.text)));
}
