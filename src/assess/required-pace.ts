import type { TargetAssessment } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { withoutNoise } from '#domain/number.ts';
import { lastDay } from '#domain/period.ts';
import type { Measure } from '#domain/programme.ts';

/** What each year from the figure's period to the due date must bring. */
export interface RequiredPace {
  /** > 0, in points for percentages, places for ranks, the measure itself otherwise. */
  readonly perYear: number;
  readonly measure: Measure;
  readonly from: Figure;
  readonly due: IsoDate;
  /** From the end of the figure's period to the due date, in whole months. */
  readonly years: number;
}

/** The even pace that still reaches a target; null once the due date is past, the level reached or the gap unknown. */
export function requiredPace(assessment: TargetAssessment, today: IsoDate): RequiredPace | null {
  const { target, figure, gap } = assessment;
  if (figure === null || gap === null || gap.value === 0 || target.due < today) return null;
  const months = monthsBetween(lastDay(figure.period), target.due);
  if (months <= 0) return null;
  const years = months / 12;
  return {
    perYear: withoutNoise(gap.value / years),
    measure: gap.measure,
    from: figure,
    due: target.due,
    years,
  };
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return monthNumber(to) - monthNumber(from);
}

function monthNumber(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
