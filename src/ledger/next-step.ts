import type { Entering, EnteringStep } from '#domain/pending.ts';

const always = ['indicator', 'unit', 'period', 'amount', 'base', 'source'] as const;

/** The first thing that is still to be said of a figure that is being entered; null once all is. */
export function nextStep(entering: Entering): EnteringStep | null {
  const missing = always.find((step) => entering[step] === null);
  if (missing !== undefined) return missing;
  return entering.kind === 'correct' && entering.reason === null ? 'reason' : null;
}

/** A figure of which nothing is known yet. */
export function nothingEntered(kind: Entering['kind']): Entering {
  return {
    kind,
    indicator: null,
    unit: null,
    period: null,
    written: null,
    amount: null,
    source: null,
    reason: null,
    base: null,
  };
}
