import { weightFor } from '../opinion/judge.ts';
import { foreignTopic, isOutside, proposedTopic } from '../opinion/second-opinion.ts';
import { isOwnWording } from './other-reading.ts';
import { asksProvinces } from './besides.ts';
import { isRank } from './families.ts';
import { isFree } from './scene.ts';
import { askTopics, type Found } from './suggest-topics.ts';
import type { LinearModel } from '#domain/opinion.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, NotUnderstood } from '#domain/reading.ts';
import type { Leftovers } from '../zones.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Refuses what sounds like the programme but has never been asked of it: "ở đâu lắp internet rẻ nhất"; null for the rest. */
export function refuseOutside(
  scene: Scene,
  { draft, left, question }: Found & { readonly left: Leftovers },
  { catalogue, say, given }: Circumstances,
): NotUnderstood | null {
  const { opinion } = catalogue;
  if (given !== null || !opinion?.kinds.classes.includes(draft.kind)) return null;
  if (!isOutside(scene, catalogue) || isOwnWording(scene, question, say)) return null;
  // The answer says that the ranks of other provinces are not held, and gives the own one.
  if (asksProvinces(scene) && question.topics.some((topic) => isRank(topic, catalogue))) return null;
  const named = [...left.foreign, ...left.unknown];
  // "đặt X cạnh Y giúp chúng tôi": units beside one another, and not a word besides.
  if (named.length === 0 && draft.kind === 'comparison' && draft.mentions.length > 1) return null;
  return notMeasured(named.length > 0 ? named : foreignWords(scene, opinion.topics), [question]);
}

/** The programme does not follow what these words name. */
export function notMeasured(unknown: readonly string[], nearest: readonly Question[]): NotUnderstood {
  return { kind: 'not-understood', why: 'not-measured', unknown, nearest };
}

/** Nothing is asked; what somebody tells resembles a question, which is a tap away, and a mere remark none. */
export function asksNothing(nearest: readonly Question[]): NotUnderstood {
  return { kind: 'not-understood', why: 'asks-nothing', unknown: [], nearest };
}

const mostNamed = 3;
/** Words that weigh less, in hundredths, are not why a message is foreign. */
const telling = 30;

/** The words that make a message foreign, as typed, the heaviest first. */
function foreignWords(scene: Scene, topics: LinearModel): readonly string[] {
  return scene.sentence.chunks
    .flatMap(({ text, typed, sorts }, i) => {
      if (sorts.has('filler') && !text.includes(' ')) return [];
      const weight = Math.max(...text.split(' ').map((word) => weightFor(topics, `w:${word}`, foreignTopic)));
      return isFree(scene, i) && weight >= telling ? [{ typed, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .map(({ typed }) => typed);
}

/** Asks whether a topic is meant that the words do not name but have asked about before; null where none stands out. */
export function proposeTopic(scene: Scene, found: Found, { catalogue }: Circumstances): Ambiguous | null {
  if (found.draft.topics.length > 0) return null;
  const topic = proposedTopic(scene, catalogue);
  return topic === null ? null : askTopics(scene, found, [topic]);
}
