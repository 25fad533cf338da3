import type { Person } from '#domain/people.ts';
import type { Programme } from '#domain/programme.ts';
import { isAdmin } from './scope.ts';

/** True when a second person has to agree before a person's change is published, by the programme's own rule. */
export function needsApproval(person: Person, { approval = 'reporters' }: Programme): boolean {
  if (approval === 'nobody') return false;
  return approval === 'everyone' || !isAdmin(person);
}
