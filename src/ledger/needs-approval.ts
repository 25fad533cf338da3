import type { Person } from '#domain/people.ts';
import type { Programme } from '#domain/programme.ts';
import { isAdmin } from './scope.ts';

/**
 * True when a second person has to agree before a change is published, by the programme's own rule. The operator, who
 * works on the command line, counts as an administrator.
 */
export function needsApproval(
  by: Person | 'operator',
  { approval = 'reporters' }: Pick<Programme, 'approval'>,
): boolean {
  if (approval === 'nobody') return false;
  return approval === 'everyone' || (by !== 'operator' && !isAdmin(by));
}
