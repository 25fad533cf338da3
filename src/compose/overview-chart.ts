import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Question } from '#domain/question.ts';
import { topicText } from './args.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import type { DueGroup, Judged } from './due-groups.ts';
import type { Scene } from './section.ts';

interface Overview {
  readonly scene: Scene;
  readonly question: Question;
  readonly groups: readonly DueGroup[];
  readonly figures: readonly Figure[];
}

/** All targets of the groups with their state; nothing to draw where no target has a figure. */
export function overviewChart({ scene, question, groups, figures }: Overview): readonly Part[] {
  const rows = groups.flatMap(({ targets }) => targets).map(overviewRow);
  if (rows.every(({ value }) => value === null)) return [];
  const [topic] = question.topics;
  const title = topic === undefined ? scene.catalogue.programme.name : topicText(scene, topic);
  const frame = chartFrame(title, unitText(scene, scene.catalogue.province.id), figures);
  return [{ part: 'chart', chart: { ...frame, chart: 'overview', rows } }];
}

/** A target with its state as pictures show it. */
export function overviewRow({ assessment, indicator }: Judged) {
  const { target, value, figure, status } = assessment;
  return {
    label: indicator.short,
    measure: target.measure,
    value,
    outOf: target.measure === 'percent' ? null : (figure?.outOf ?? null),
    qualifier: figure?.qualifier ?? null,
    ...(figure && { period: figure.period }),
    target: target.value,
    due: target.due,
    better: indicator.better,
    status,
  };
}
