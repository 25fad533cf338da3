import type { TargetStatus } from '#domain/assessment.ts';

const order: readonly TargetStatus[] = [
  'exceeded',
  'met',
  'on-track',
  'open',
  'at-risk',
  'not-met',
  'stale',
  'not-comparable',
  'no-data',
];

/** How often each state occurs, the good ones first; those that don't occur are left out. */
export function statusCounts(
  statuses: readonly TargetStatus[],
): readonly { readonly status: TargetStatus; readonly count: number }[] {
  return order
    .map((status) => ({ status, count: statuses.filter((other) => other === status).length }))
    .filter(({ count }) => count > 0);
}
