import type { AmountProblem } from '../read-amount.ts';

/** Why one figure of a table is refused; each has a sentence that says what to do. */
export type RefusalWhy =
  | AmountProblem
  | 'unknown-indicator'
  | 'ambiguous-indicator'
  | 'no-unit'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'unit-mismatch'
  | 'unit-not-then'
  | 'no-period'
  | 'unknown-period'
  | 'date-as-period'
  | 'two-readings'
  | 'value-is-date'
  | 'value-is-truth'
  | 'formula-failed'
  | 'fraction'
  | 'unknown-status'
  | 'no-source'
  | 'out-of-scope'
  | 'repeated'
  | 'several-sources';

/** A figure that is not taken, by its place in the file and what stands there. */
export interface Refusal {
  readonly sheet: string;
  readonly row: number;
  /** From 0; null where the cell is missing altogether. */
  readonly column: number | null;
  readonly value: string;
  readonly why: RefusalWhy;
}
