import type { TargetStatus } from '#domain/assessment.ts';

/** How many targets or demands have each status; every status is there, with 0 where none has it. */
export function countStatuses(
  assessed: readonly { readonly status: TargetStatus }[],
): Readonly<Record<TargetStatus, number>> {
  const counts: Record<TargetStatus, number> = {
    met: 0,
    exceeded: 0,
    'not-met': 0,
    'on-track': 0,
    'at-risk': 0,
    open: 0,
    'no-data': 0,
    stale: 0,
    'not-comparable': 0,
  };
  for (const { status } of assessed) counts[status] += 1;
  return counts;
}
