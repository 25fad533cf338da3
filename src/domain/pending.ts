import type { Moment } from './date.ts';
import type { FigureId, FigureStatus, Qualifier, Source } from './figure.ts';
import type { PersonId } from './people.ts';
import type { Period } from './period.ts';
import type { IndicatorId } from './programme.ts';
import type { UnitId } from './unit.ts';

/** A value as a person wrote it, read strictly. */
export interface Amount {
  readonly value: number;
  readonly outOf: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier | null;
  readonly status: Exclude<FigureStatus, 'illustrative'>;
}

/** What is known so far of a figure that a person enters step by step. */
export interface Entering {
  readonly kind: 'update' | 'correct';
  readonly indicator: IndicatorId | null;
  readonly unit: UnitId | null;
  readonly period: Period | null;
  /** The value as it was typed, until the indicator is known by whose measure it is read. */
  readonly written: string | null;
  readonly amount: Amount | null;
  readonly source: Source | null;
  readonly reason: string | null;
  /** The standing figure to replace, or `beside` to let all stand; null while that is not decided. */
  readonly base: FigureId | null;
}

/** What is asked next. */
export type EnteringStep = 'indicator' | 'unit' | 'period' | 'amount' | 'base' | 'source' | 'reason';

/** Something offered to choose from, by its number. */
export type EnteringOption = Partial<Omit<Entering, 'kind'>>;

/** What a private chat waits for from a linked person. */
export type Pending = {
  readonly person: PersonId;
  /** Part of the words of every choice that goes with it, so that an older one can't be taken for it. */
  readonly code: string;
  /** The event that led here: when it is delivered once more, the same is asked again. */
  readonly eventId: string;
  readonly expiresAt: Moment;
} & (
  | {
      readonly awaits: 'entry';
      readonly entering: Entering;
      readonly step: EnteringStep;
      readonly options: readonly EnteringOption[];
    }
  /** A preview is to be confirmed or given up; `code` is the change's. */
  | { readonly awaits: 'confirmation' }
  /** Why the change of that code is rejected. */
  | { readonly awaits: 'rejection' }
);

/** The part of `Pending` in which a figure is being entered. */
export type PendingEntry = Extract<Pending, { readonly awaits: 'entry' }>;
