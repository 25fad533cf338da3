import type { Part } from '#domain/answer.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { chartFrame, chartTarget, fitsScale, unitText } from './chart-frame.ts';
import type { Scene } from './section.ts';

interface Bullet {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
  readonly assessments: readonly TargetAssessment[];
}

/** One figure against its targets; nothing to draw without a target, or where sources differ. */
export function bulletChart({ scene, indicator, figures, assessments }: Bullet): readonly Part[] {
  const [figure, ...others] = figures;
  const targets = assessments
    .filter(({ target }) => fitsScale(target, indicator))
    .map(({ target, status }) => ({ ...chartTarget(scene, target), status }));
  if (figure === undefined || others.length > 0 || targets.length === 0) return [];
  const { value, outOf, qualifier, period, status } = figure;
  const chart = {
    ...chartFrame(indicator.short, unitText(scene, figure.unit), [figure]),
    period,
    chart: 'bullet',
    measure: indicator.measure,
    better: indicator.better,
    value,
    outOf,
    qualifier,
    status,
    targets,
  } as const;
  return [{ part: 'chart', chart }];
}
