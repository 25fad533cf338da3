import type { Line, Part } from '#domain/answer.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import { nested, verbatim } from './args.ts';
import { targetArg } from './demand.ts';
import { figureArg } from './figure-arg.ts';
import { says, type Scene } from './section.ts';
import { ruleLine, type State, stateLine } from './state-line.ts';

export interface Statuses {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly assessments: readonly TargetAssessment[];
  /** Figures that stand above already. */
  readonly shown: readonly Figure[];
}

/** One demand, as one or several documents make it. */
export type DemandGroup = readonly [TargetAssessment, ...TargetAssessment[]];

/** One line per demand, the earliest due first; documents that demand the same share a line. */
export function statusParts(statuses: Statuses): readonly Part[] {
  return demandGroups(statuses.assessments).flatMap((group) => groupParts(group, statuses));
}

/** The rules behind the statuses, where they need saying. */
export function ruleRemarks({ assessments, indicator, scene }: Statuses): readonly Line[] {
  const states = assessments.map((assessment) => ({
    assessment,
    indicator,
    today: scene.today,
    shown: true,
  }));
  return states.flatMap((state) => ruleLine(state) ?? []);
}

/** The figures that the statuses rest on, besides those shown already. */
export function decidingFigures(assessments: readonly TargetAssessment[]): readonly Figure[] {
  return assessments.flatMap(({ figure, conflicts, rule }) => [
    ...(figure ? [figure] : []),
    ...(rule.rule === 'linear-path' ? [rule.from] : []),
    ...decidingFigures(conflicts),
  ]);
}

/** Targets by demand, the earliest due first. */
export function demandGroups(assessments: readonly TargetAssessment[]): readonly DemandGroup[] {
  const sorted = assessments.toSorted((a, b) => (a.target.due < b.target.due ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ target }) => demandKey(target));
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
}

function demandKey({ unit, due, operator, value, measure }: Target): string {
  return [unit, due, operator, value, measure].join(' ');
}

function groupParts(group: DemandGroup, { scene, indicator, shown }: Statuses): readonly Part[] {
  const [assessment, ...others] = group;
  const state: State = {
    assessment,
    indicator,
    today: scene.today,
    shown: shown.some(({ id }) => id === assessment.figure?.id),
  };
  const target = targetArg(scene, [assessment.target, ...others.map((other) => other.target)], indicator);
  const line = says('ask-status', { target, state: nested(stateLine(state)) });
  return [{ part: 'line', role: 'status', line }, ...conflictParts(state)];
}

/** How a target stands by other sources, where that is another state. */
export function conflictParts(state: State): readonly Part[] {
  return state.assessment.conflicts.flatMap((conflict) => conflictPart({ ...state, assessment: conflict }));
}

function conflictPart(state: State): readonly Part[] {
  const { figure } = state.assessment;
  if (figure === null) return [];
  const line = says('ask-status-by', {
    publisher: verbatim(figure.source.publisher),
    amount: figureArg(figure, state.indicator),
    state: nested(stateLine({ ...state, shown: true })),
  });
  return [{ part: 'line', role: 'status', line }];
}
