import { expect, test } from 'vitest';
import type { Person, Role } from '#domain/people.ts';
import type { ApprovalRule } from '#domain/programme.ts';
import { needsApproval } from '#ledger/needs-approval.ts';

function somebody(role: Role): Person {
  const scope = { units: 'all', topics: 'all' } as const;
  const grants = [{ role, scope, grantedBy: 'operator', grantedAt: 1 }];
  return { id: role, name: role, grants, links: [], revokedAt: null };
}

test.each<[ApprovalRule | undefined, boolean, boolean]>([
  [undefined, true, false],
  ['reporters', true, false],
  ['everyone', true, true],
  ['nobody', false, false],
])(
  'under the rule %s a reporter waits: %s, an administrator and the operator: %s',
  (approval, reporter, admin) => {
    const rule = approval === undefined ? {} : { approval };

    expect(needsApproval(somebody('reporter'), rule)).toBe(reporter);
    expect(needsApproval(somebody('admin'), rule)).toBe(admin);
    expect(needsApproval('operator', rule)).toBe(admin);
  },
);
