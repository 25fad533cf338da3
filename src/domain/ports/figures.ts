import type { Moment } from '../date.ts';
import type { Figure, FigureId } from '../figure.ts';
import type { Period } from '../period.ts';
import type { IndicatorId } from '../programme.ts';
import type { UnitId } from '../unit.ts';

/** Which standing figures are wanted; an absent field means all. */
export interface FigureQuery {
  readonly indicators?: readonly IndicatorId[];
  readonly units?: readonly UnitId[];
  readonly periods?: readonly Period[];
  /** As the figures stood at that moment; absent means now. */
  readonly asOf?: Moment;
}

/** A figure withdrawn by a reversing version: it no longer stands, and nothing takes its place. */
export interface Withdrawal {
  readonly figure: FigureId;
  readonly at: Moment;
  readonly by: string;
}

/** The figures, append-only. A figure stands from its recording until another supersedes it or it is withdrawn. */
export interface FigureStore {
  /** Standing figures, oldest period first; figures of several sources for one period stand side by side. */
  standing(query: FigureQuery): Promise<readonly Figure[]>;
  /** Every version ever recorded of one indicator and unit, oldest recording first. */
  history(indicator: IndicatorId, unit: UnitId): Promise<readonly Figure[]>;
  byId(ids: readonly FigureId[]): Promise<readonly Figure[]>;
  /** Adds figures whose ids are new, all or nothing; known ids are left as they are. Returns how many were new. */
  append(figures: readonly Figure[]): Promise<number>;
  /** Withdraws a figure for good; false when it was withdrawn before. */
  withdraw(withdrawal: Withdrawal): Promise<boolean>;
  /** The standing figures recorded last, newest first. */
  latest(limit: number): Promise<readonly Figure[]>;
}
