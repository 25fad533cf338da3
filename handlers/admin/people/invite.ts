import type { Answer, Line } from '#domain/answer.ts';
import type { Scope } from '#domain/people.ts';
import type { Handler, House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { readInvitation, readName, type InvitationWords } from '#ledger/read-invitation.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { invitationMs } from '../lifetimes.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { grantArg } from './grant-arg.ts';
import { makeInvitation } from './make-invitation.ts';
import { readScope } from './read-scope.ts';

const everything: Scope = { units: 'all', topics: 'all' };

/** /moi: makes a code with which somebody links their chat and receives a role within a scope. */
export const invite: Handler = privileged({
  name: 'invite',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'invite'),
  async handle(turn, house) {
    const words = readInvitation(wordsOf(turn));
    if (words === null) return usage();
    const name = words.name === null ? null : readName(words.name);
    if (words.name !== null && name === null) return say('refused', 'admin-bad-name');
    const lifetime = words.lifetimeMs ?? invitationMs.usual;
    if (lifetime < invitationMs.least || lifetime > invitationMs.most)
      return say('refused', 'admin-bad-lifetime');
    const scope = scopeOf(words, turn, house);
    if ('id' in scope)
      return { ...emptyAnswer('refused'), parts: [{ part: 'line', role: 'body', line: scope }] };
    return invited({ ...words, name }, scope, lifetime, turn, house);
  },
});

function scopeOf({ role, scope }: InvitationWords, { today }: LinkedTurn, house: House): Scope | Line {
  if (role === 'admin' || role === 'reader') return everything;
  return readScope(scope, house, today);
}

async function invited(
  { role, name }: Pick<InvitationWords, 'role' | 'name'>,
  scope: Scope,
  lifetime: number,
  { person, now }: LinkedTurn,
  { store, office, catalogue }: House,
): Promise<Answer> {
  const expiresAt = now + lifetime;
  const given = { name, role, scope, invitedBy: person.id, now, expiresAt };
  const code = await makeInvitation(given, { people: store.people, office });
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('body', 'admin-invited', {
        grant: grantArg({ role, scope }, catalogue),
        name: verbatim(name ?? '—'),
      }),
      part('headline', 'admin-invitation-code', { code: verbatim(code) }),
      part('body', 'admin-invitation-how', { until: { as: 'moment', moment: expiresAt } }),
    ],
  };
}

const examples = ['admin', 'approver', 'reporter', 'reader'] as const;

function usage(): Answer {
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('body', 'admin-invite-how'),
      ...list(examples.map((role) => says('admin-invite-example', { role }))),
    ],
  };
}
