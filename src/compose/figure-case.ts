import type { TargetAssessment } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from './section.ts';

/** One indicator of one unit, assessed, with the question that asks for it. */
export interface FigureCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly unit: UnitId;
  /** All standing figures of the indicator and unit. */
  readonly figures: readonly Figure[];
  /** The targets set for the unit. */
  readonly assessments: readonly TargetAssessment[];
}
