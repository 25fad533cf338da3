import { foreignWeight, isOutside, proposedTopic } from '../opinion/second-opinion.ts';
import { composeQuestion } from './compose-question.ts';
import { isOwnWording } from './other-reading.ts';
import { isFree } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, NotUnderstood } from '#domain/reading.ts';
import type { Leftovers } from '../zones.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

interface Found {
  readonly draft: Draft;
  readonly question: Question;
}

/** Refuses what sounds like the programme but has never been asked of it: "ở đâu lắp internet rẻ nhất"; null for the rest. */
export function refuseOutside(
  scene: Scene,
  { draft, left, question }: Found & { readonly left: Leftovers },
  { catalogue, say, given }: Circumstances,
): NotUnderstood | null {
  if (given !== null || !catalogue.opinion?.kinds.classes.includes(draft.kind)) return null;
  if (!isOutside(scene, catalogue) || isOwnWording(scene, question, say)) return null;
  const named = [...left.foreign, ...left.unknown];
  return {
    kind: 'not-understood',
    why: 'not-measured',
    unknown: named.length > 0 ? named : foreignWords(scene, catalogue),
    nearest: [question],
  };
}

const mostNamed = 3;
/** Words that weigh less, in hundredths, are not why a message is foreign. */
const telling = 30;

/** The words that make a message foreign, as typed, the heaviest first. */
function foreignWords(scene: Scene, catalogue: Catalogue): readonly string[] {
  return scene.sentence.chunks
    .flatMap(({ text, typed, sorts }, i) => {
      if (sorts.has('filler') && !text.includes(' ')) return [];
      const weight = Math.max(...text.split(' ').map((word) => foreignWeight(word, catalogue)));
      return isFree(scene, i) && weight >= telling ? [{ typed, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .map(({ typed }) => typed);
}

/** Asks whether a topic is meant that the words do not name but have asked about before; null where none stands out. */
export function proposeTopic(
  scene: Scene,
  { draft, question }: Found,
  { catalogue }: Circumstances,
): Ambiguous | null {
  if (draft.topics.length > 0) return null;
  const topic = proposedTopic(scene, catalogue);
  if (topic === null) return null;
  const kind = draft.kind === 'overview' ? 'figure' : draft.kind;
  const readings = [composeQuestion(scene, { kind, topics: [topic], units: question.units })];
  return { kind: 'ambiguous', about: 'indicator', readings, unknown: [] };
}
