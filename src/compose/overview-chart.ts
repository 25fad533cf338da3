import type { Part } from '#domain/answer.ts';
import type { TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { OverviewChart } from '#domain/chart.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { assessDemands } from '#assess/assess-demands.ts';
import { topicText } from './args.ts';
import { chartFrame, documentText, joinTexts, unitText } from './chart-frame.ts';
import type { DueGroup, Judged } from './due-groups.ts';
import type { Scene } from './section.ts';

interface Overview {
  readonly scene: Scene;
  readonly question: Question;
  readonly groups: readonly DueGroup[];
}

/** All targets of the groups with their state today; nothing to draw where no target has a figure. */
export function overviewChart({ scene, question, groups }: Overview): readonly Part[] {
  const targets = groups.flatMap((group) => group.targets);
  const figures = targets.flatMap(({ assessment: { figure } }) => (figure ? [figure] : []));
  if (targets.every(({ assessment }) => assessment.value === null)) return [];
  const [topic] = question.topics;
  const title = topic === undefined ? scene.catalogue.programme.name : topicText(scene, topic);
  const documents = new Set(groups.map(({ document }) => document));
  const subtitle = joinTexts(
    unitText(scene, scene.catalogue.province.id),
    ...[...documents].map((id) => documentText(scene, id)).filter(({ vi }) => !title.vi.includes(vi)),
  );
  const rows = targets.map(overviewRow);
  const chart: OverviewChart = {
    ...chartFrame(title, subtitle, figures),
    chart: 'overview',
    asOf: scene.today,
    rows,
    demands: demandStates(targets),
  };
  return [{ part: 'chart', chart }];
}

/** As the words beside the picture count them: parts of one demand together. */
export function demandStates(targets: readonly Judged[]): readonly TargetStatus[] {
  return assessDemands(targets.map(({ assessment }) => assessment)).map(({ status }) => status);
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
    ...baselineOf(assessment, indicator),
  };
}

/** Where a pace can be judged the way to the target begins at the figure that it is judged from. */
function baselineOf({ rule, target }: TargetAssessment, { measure }: Indicator) {
  if (rule.rule !== 'linear-path' || target.measure !== measure) return {};
  const { value, period } = rule.from;
  return { baseline: { value, period } };
}
