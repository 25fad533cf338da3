import type { DemandAssessment, TargetAssessment, TargetStatus } from '#domain/assessment.ts';

/** What a demand of several parts is, the first status of this order that any part has. */
const weakestFirst: readonly TargetStatus[] = [
  'not-met',
  'at-risk',
  'not-comparable',
  'stale',
  'no-data',
  'open',
  'on-track',
  'met',
  'exceeded',
];

/** Joins the targets of one group, document and due date into one demand, met only when every part is; keeps the order. */
export function assessDemands(assessments: readonly TargetAssessment[]): readonly DemandAssessment[] {
  const groups = Map.groupBy(assessments, ({ target }) =>
    target.group === null ? target : `${target.group} ${target.document} ${target.due}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ parts: [first, ...rest], status: statusOfAll([first, ...rest]) }] : [],
  );
}

/** The status of a demand that is met only when all its parts are. */
export function statusOfAll(parts: readonly [TargetAssessment, ...TargetAssessment[]]): TargetStatus {
  const weakest = weakestFirst.find((status) => parts.some((part) => part.status === status));
  return weakest ?? parts[0].status;
}
