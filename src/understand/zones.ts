import { isFree } from './intent/scene.ts';
import type { Topic } from '#domain/question.ts';
import type { Scene } from './intent/scene.ts';
import type { Companions } from './topics/companions.ts';

/** Words of a message that its reading does not account for. */
export interface Leftovers {
  /** Known topics that the programme does not measure, as typed. */
  readonly foreign: readonly string[];
  /** Words that nothing explains, as typed. */
  readonly unknown: readonly string[];
}

/** Collects what is left over once names, times, topics and words of everyday use are taken out. */
export function findLeftovers(scene: Scene, topics: readonly Topic[], companions: Companions): Leftovers {
  const foreign: string[] = [];
  const unknown: string[] = [];
  for (const [i, chunk] of scene.sentence.chunks.entries()) {
    if (!isFree(scene, i) || accompanies(chunk.text, topics, companions)) continue;
    if (isOtherDocument(scene, i))
      foreign.push(`${scene.sentence.chunks[i - 1]?.typed ?? ''} ${chunk.typed}`);
    else if (chunk.tags.has('foreign')) foreign.push(chunk.typed);
    else if (chunk.sorts.size === 0 || onlyWord(chunk.sorts)) unknown.push(chunk.typed);
  }
  return { foreign, unknown };
}

/** "quyết định 123" where the programme has no such document. */
function isOtherDocument(scene: Scene, i: number): boolean {
  const [before, chunk] = [scene.sentence.chunks[i - 1], scene.sentence.chunks[i]];
  return chunk?.number != null && /^\d/.test(chunk.typed) && before?.tags.has('cue:documentNoun') === true;
}

function onlyWord(sorts: ReadonlySet<string>): boolean {
  return (
    (sorts.has('word') || sorts.has('topic')) &&
    !sorts.has('cue') &&
    !sorts.has('filler') &&
    !sorts.has('type')
  );
}

function accompanies(text: string, topics: readonly Topic[], companions: Companions): boolean {
  return topics.some((topic) => {
    const known = companions.get(topic);
    return known !== undefined && text.split(' ').every((word) => known.has(word));
  });
}
