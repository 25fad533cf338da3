import type { Part } from '#domain/answer.ts';
import { verbatim } from '#compose/args.ts';
import { part, type Section } from '#compose/section.ts';
import type { Asked } from './asked.ts';

/** Reasons are recorded nowhere; and where a message takes a value for granted that nobody published, that is said too. */
export function reasonsPart({ figures }: Section, asked: Asked): readonly Part[] {
  if (asked.question.kind === 'missing') return [part('body', 'ask-no-reasons-missing')];
  const claimed = claimsOf(asked).find(({ value, places }) =>
    [...figures.map((figure) => figure.value), ...targetsOf(asked)].every(
      (known) => known.toFixed(places) !== value,
    ),
  );
  const claim = claimed && { claim: verbatim(claimed.typed) };
  if (figures.length === 0)
    return [claim ? part('body', 'ask-no-grounds', claim) : part('body', 'ask-no-reasons-no-figures')];
  return [part('body', 'ask-no-reasons'), ...(claim ? [part('body', 'ask-claim-unknown', claim)] : [])];
}

interface Claim {
  readonly typed: string;
  readonly value: string;
  readonly places: number;
}

/** The percentages a message names, to the places it names them. */
function claimsOf({ turn: { text } }: Asked): readonly Claim[] {
  return [...text.matchAll(/(\d+)(?:[.,](\d+))?\s*%/g)].map(([typed, whole = '', places = '']) => ({
    typed,
    value: places === '' ? whole : `${whole}.${places}`,
    places: places.length,
  }));
}

/** A value that is a target's is asked about as a target. */
function targetsOf({ question: { topics }, scene }: Asked): readonly number[] {
  return scene.catalogue.programme.targets
    .filter(({ indicator }) => topics.length === 0 || topics.includes(indicator))
    .map(({ value }) => value);
}
