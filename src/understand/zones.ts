import { fold } from './text/syllable.ts';
import { isFree, says } from './intent/scene.ts';
import type { Chunk } from './sentence.ts';
import type { Scene } from './intent/scene.ts';

/** Words of a message that its reading does not account for. */
export interface Leftovers {
  /** Known topics that the programme does not measure, as typed. */
  readonly foreign: readonly string[];
  /** Words that nothing explains, as typed. */
  readonly unknown: readonly string[];
  /** True when enough else is clear to ask about the rest rather than refuse. */
  readonly clear: boolean;
  /** How much of the message is left over, from 0 to 1. */
  readonly share: number;
  /** True when a word left over may be a name, or the type of one: it must not be passed over. */
  readonly nameLike: boolean;
}

/** Collects what is left over once names, times, topics and words of everyday use are taken out. */
export function findLeftovers(scene: Scene): Leftovers {
  const foreign: string[] = [];
  const unknown: string[] = [];
  let nameLike = false;
  const anchored =
    scene.hits.length > 0 ||
    scene.documents.length > 0 ||
    says(scene, 'cue:programme', 'cue:missing', 'cue:freshness', 'cue:geography', 'act:subscribe');
  for (const [i, chunk] of scene.sentence.chunks.entries()) {
    if (!isFree(scene, i) || scene.companion.has(i) || isOwnRole(scene, i)) continue;
    if (isOtherDocument(scene, i))
      foreign.push(`${scene.sentence.chunks[i - 1]?.typed ?? ''} ${chunk.typed}`);
    else if (isForeign(chunk.sorts, anchored))
      (isSlight(chunk, scene, anchored) ? unknown : foreign).push(chunk.typed);
    else if (isUnexplained(scene, i, anchored)) {
      unknown.push(chunk.typed);
      nameLike ||= mayBeName(scene, i);
    }
  }
  const share = (foreign.length + unknown.length) / Math.max(1, scene.sentence.tokens.length);
  return { foreign, unknown, clear: anchored, share, nameLike };
}

/** "quyết định 123" where the programme has no such document. */
function isOtherDocument(scene: Scene, i: number): boolean {
  const [before, chunk] = [scene.sentence.chunks[i - 1], scene.sentence.chunks[i]];
  return chunk?.number != null && /^\d/.test(chunk.typed) && before?.tags.has('cue:documentNoun') === true;
}

function isUnexplained(scene: Scene, i: number, anchored: boolean): boolean {
  const chunk = scene.sentence.chunks[i];
  if (!chunk || scene.spoken.has(i)) return false;
  return !isExplained(chunk.sorts, anchored) || (!anchored && isForced(chunk));
}

/** A capital inside of a message, or a word right before a name. */
function mayBeName({ sentence: { chunks, text }, mentions }: Scene, i: number): boolean {
  const capital = i > 0 && /^\p{Lu}/u.test(chunks[i]?.typed ?? '') && text !== text.toUpperCase();
  return capital || mentions.some(({ first }) => first === i + 1);
}

/** "tôi là phó chủ tịch xã": who asks is not what is asked. */
function isOwnRole({ sentence: { chunks } }: Scene, i: number): boolean {
  const [self, is] = [chunks[i - 2]?.text ?? '', chunks[i - 1]?.text ?? ''];
  return fold(is) === 'la' && /^(?:toi|em|minh|anh|chi|chau|tui)$/.test(fold(self));
}

/** A single syllable is no topic of its own beside a clear one, nor where marks are not typed. */
function isSlight({ text, piece }: Chunk, { sentence }: Scene, anchored: boolean): boolean {
  return !text.includes(' ') && (anchored || (!sentence.marked && piece.match?.fit !== 'same'));
}

/** A single word with other marks than were typed: another word, where nothing else tells what is asked. */
function isForced({ piece: { match } }: Chunk): boolean {
  return match !== null && match.fit === 'other' && match.entry.syllables.length === 1 && match.cost >= 1;
}

const everyday = ['cue', 'filler', 'type', 'number', 'name'];

/** Office talk explains itself beside a topic only. */
function isExplained(sorts: ReadonlySet<string>, anchored: boolean): boolean {
  return everyday.some((sort) => sorts.has(sort)) || (anchored && sorts.has('soft'));
}

function isForeign(sorts: ReadonlySet<string>, anchored: boolean): boolean {
  return sorts.has('foreign') && !sorts.has('topic') && !isExplained(sorts, anchored);
}
