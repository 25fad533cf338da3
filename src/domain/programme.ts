import type { IsoDate } from './date.ts';
import type { Period, PeriodLength } from './period.ts';
import type { Text } from './text.ts';
import type { UnitId } from './unit.ts';

export type DocumentId = string;
export type PillarId = string;
export type IndicatorId = string;

/** What kind of number an indicator is. `score` runs from 0 to 1; `percent` from 0 to 100. */
export type Measure =
  'percent' | 'percent-per-year' | 'count' | 'count-of-total' | 'rank' | 'score' | 'per-100-people';

/** A legal document that sets targets or criteria. */
export interface ProgrammeDocument {
  readonly id: DocumentId;
  /** The official number, as `06-NQ/TU`. */
  readonly number: string;
  /** The kind in words, as `Nghị quyết`. */
  readonly kind: Text;
  readonly issuer: Text;
  readonly issued: IsoDate;
  readonly title: Text;
  readonly sources: readonly string[];
  readonly note: Text | null;
}

export interface Pillar {
  readonly id: PillarId;
  readonly name: Text;
}

/** Values from `from` on stand on another basis than earlier ones and are not compared without `note`. */
export interface Break {
  readonly from: Period;
  readonly note: Text;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly pillar: PillarId;
  readonly short: Text;
  readonly name: Text;
  readonly measure: Measure;
  readonly better: 'higher' | 'lower';
  /** True for a target of the programme's own resolution. */
  readonly core: boolean;
  /** What is counted, for counts: `xã, phường, thị trấn`; null where the measure says it all. */
  readonly countedNoun: Text | null;
  /** The whole a percentage is of, as `GRDP`; null where not needed. */
  readonly base: Text | null;
  readonly definition: Text | null;
  readonly remark: Text | null;
  readonly breaks: readonly Break[];
  /** True where the value is a running total that should not fall. */
  readonly cumulative: boolean;
  /** Indicators that measure the same thing for different pillars, or by rank and by score, share a family. */
  readonly family?: string | undefined;
  /** The document whose targets met it counts, where it counts any. */
  readonly counts?: DocumentId | undefined;
  /** How often a figure is expected; absent means every year. */
  readonly reporting?: PeriodLength;
}

export type Operator = '>=' | '<=' | '=';

/** What a document demands of an indicator by a day. Several targets of one indicator stand side by side. */
export interface Target {
  readonly indicator: IndicatorId;
  readonly document: DocumentId;
  /** The unit the target is set for, usually the province. */
  readonly unit: UnitId;
  readonly due: IsoDate;
  readonly operator: Operator;
  readonly value: number;
  /** May differ from the indicator's: a count in 2025, a share in 2030. */
  readonly measure: Measure;
  /** Targets of one group, document and due day are parts of one demand and are met only together. */
  readonly group: string | null;
  readonly sources: readonly string[];
  readonly note: Text | null;
}

/** `reporters`: an administrator's own confirmation publishes; `everyone`: nobody's does; `nobody`: everybody's does. */
export type ApprovalRule = 'reporters' | 'everyone' | 'nobody';

/** The goals: documents, pillars, indicators and targets of one province's programme. */
export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly documents: readonly ProgrammeDocument[];
  readonly pillars: readonly Pillar[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** Whose changes of figures wait for a second person; absent means those of reporters. */
  readonly approval?: ApprovalRule;
  /** The day its own figures were put together: what was published until then is known, and no news. */
  readonly recordedOn?: IsoDate;
}

/** True for a value that is at a level, or better. */
export function isAtLevel(value: number, level: number, better: Indicator['better']): boolean {
  return better === 'higher' ? value >= level : value <= level;
}
