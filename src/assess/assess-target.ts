import type { StatusRule, TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import { breaksBetween } from './breaks.ts';
import { decidingFigures } from './deciding-figures.ts';
import { gapTo } from './gap-to.ts';
import { judgePath } from './judge-path.ts';
import { type Standing, standingOf } from './standing.ts';
import { valueIn } from './value-in.ts';

export interface TargetCase {
  readonly target: Target;
  readonly indicator: Indicator;
  /** Standing figures; those of other indicators and units don't count. */
  readonly figures: readonly Figure[];
  readonly today: IsoDate;
}

interface Verdict {
  readonly status: TargetStatus;
  readonly rule: StatusRule;
}

const reached: Readonly<Record<Exclude<Standing, 'short'>, TargetStatus>> = { on: 'met', beyond: 'exceeded' };

/** How a target stands today, by the figures there are and by a rule that can be said aloud. */
export function assessTarget(given: TargetCase): TargetAssessment {
  const { target } = given;
  const figures = given.figures.filter((f) => f.indicator === target.indicator && f.unit === target.unit);
  const scope = { ...given, figures };
  const [first, ...others] = decidingFigures(scope).map((figure) => assessBy(figure, scope));
  if (first === undefined) {
    const rule = { rule: 'no-figure' } as const;
    return { target, status: 'no-data', rule, figure: null, value: null, gap: null, conflicts: [] };
  }
  return { ...first, conflicts: others.filter((other) => other.status !== first.status) };
}

function assessBy(figure: Figure, scope: TargetCase): TargetAssessment {
  const { target, indicator } = scope;
  const value = valueIn(target.measure, figure, indicator);
  if (value === null) {
    const rule = { rule: 'other-measure', measure: indicator.measure } as const;
    return { target, status: 'not-comparable', rule, figure, value, gap: null, conflicts: [] };
  }
  const basis = otherBasis(figure, scope);
  const verdict = basis ?? judge({ figure, value, standing: standingOf(target, value, figure) }, scope);
  const gap = basis === null || onBasisOfPast(figure, scope) ? gapTo({ target, figure, indicator }) : null;
  return { target, ...verdict, figure, value, gap, conflicts: [] };
}

/** The reason why the figure can't decide the target although both count in the same measure; null without one. */
function otherBasis(figure: Figure, { target, indicator, today }: TargetCase): Verdict | null {
  if (figure.definition) return notComparable({ rule: 'other-basis', note: figure.definition });
  const { measure, operator, value } = target;
  if (measure === 'count' && operator !== '<=' && figure.outOf !== null && value > figure.outOf)
    return notComparable({ rule: 'level-beyond-base', base: figure.outOf });
  if (covers(figure, target.due)) return null;
  const reference = today > target.due ? target.due : today;
  const broken = breaksBetween(indicator, lastDay(figure.period), reference).at(-1);
  return broken ? notComparable({ rule: 'other-basis', note: broken.note }) : null;
}

/** A target whose time is over belonged to the basis of the figure before it, so that the distance can still be told. */
function onBasisOfPast(figure: Figure, { target, today }: TargetCase): boolean {
  return figure.definition === null && lastDay(figure.period) < target.due && target.due < today;
}

function notComparable(rule: StatusRule): Verdict {
  return { status: 'not-comparable', rule };
}

interface Measured {
  readonly figure: Figure;
  readonly value: number;
  readonly standing: Standing;
}

function judge(measured: Measured, scope: TargetCase): Verdict {
  const { figure, standing } = measured;
  const { due } = scope.target;
  if (scope.today <= due) {
    if (standing === 'short') return judgePath(figure, scope);
    return { status: reached[standing], rule: { rule: 'reached-early' } };
  }
  if (lastDay(figure.period) < due) {
    const rule = { rule: 'figure-before-due', due, reached: standing !== 'short' } as const;
    return { status: 'stale', rule };
  }
  const status = standing === 'short' ? 'not-met' : reached[standing];
  return { status, rule: { rule: covers(figure, due) ? 'due-passed' : 'figure-after-due', due } };
}

function covers(figure: Figure, day: IsoDate): boolean {
  return firstDay(figure.period) <= day && day <= lastDay(figure.period);
}
