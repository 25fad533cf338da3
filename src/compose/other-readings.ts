import type { Arg, Line } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { lineArg, listArg, nested } from './args.ts';
import { readingLabels } from './reading-labels.ts';
import { part, type Scene, type Section } from './section.ts';

/** How many passed-over readings are offered under an answer. */
export const mostOffered = 2;

/** Says which reading was taken where the words allow another, and offers the others for a tap. */
export function otherReadings(
  scene: Scene,
  taken: Question,
  alternatives: readonly Question[],
): Pick<Section, 'parts' | 'followUps'> {
  if (alternatives.length === 0) return { parts: [], followUps: [] };
  const [own, ...labels] = readingLabels(scene, [taken, ...alternatives.slice(0, mostOffered)]);
  const followUps = alternatives.slice(0, mostOffered).flatMap((question, index) => {
    const label = labels[index];
    return label ? [{ label, question }] : [];
  });
  if (own === undefined) return { parts: [], followUps };
  const others = listArg(
    followUps.map(({ label }) => quoted(label)),
    'or',
  );
  return { parts: [part('echo', 'ask-took', { taken: quoted(own), others })], followUps };
}

/** A reading by the words its button carries. */
function quoted(label: Line): Arg {
  return lineArg('ask-quoted', { word: nested(label) });
}
