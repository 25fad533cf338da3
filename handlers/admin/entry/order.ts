import type { Line } from '#domain/answer.ts';
import type { EnteringOption, EnteringStep } from '#domain/pending.ts';

/** Something words leave open: what could be meant, and a sentence about it. */
export interface OpenStep {
  readonly options: readonly EnteringOption[];
  readonly problem: Line | null;
}

/** What words say of a figure to enter, and what they leave open. Nothing in it is guessed. */
export interface Order {
  readonly known: EnteringOption;
  readonly open: Partial<Readonly<Record<EnteringStep, OpenStep>>>;
}

/** Nothing said and nothing left open. */
export const noOrder: Order = { known: {}, open: {} };
