import { makeInvitation } from '#handlers/admin/people/make-invitation.ts';
import { invitationMs } from '#handlers/admin/lifetimes.ts';
import { readName } from '#ledger/read-invitation.ts';
import { pillarOf } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Role, Scope } from '#domain/people.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Config } from '../config.ts';
import { openForCommand } from './house.ts';

export interface InviteOptions {
  readonly role: string;
  readonly name: string | null;
  /** Ids parted by commas, or `all`; needed for reporters and approvers. */
  readonly units: string | null;
  /** Ids of indicators, or `pillar:ID`, parted by commas; all where it is not said. */
  readonly topics: string | null;
  readonly write: (line: string) => void;
  /** Told of what is wrong with the options, one sentence each. */
  readonly warn: (line: string) => void;
}

const roles: readonly string[] = ['reader', 'reporter', 'approver', 'admin'] satisfies readonly Role[];
const everything: Scope = { units: 'all', topics: 'all' };

/** `npm run invite -- --role admin`: prints a one-time code. False where the options can't be used. */
export async function invite(config: Config, options: InviteOptions): Promise<boolean> {
  const { house, speech, close } = await openForCommand(config, options.warn);
  try {
    const mistakes = mistakesIn(options, house.catalogue);
    for (const mistake of mistakes) options.warn(mistake);
    if (mistakes.length > 0) return false;
    const now = house.now();
    const expiresAt = now + invitationMs.usual;
    const code = await makeInvitation(
      {
        name: options.name === null ? null : readName(options.name),
        role: options.role as Role,
        scope: scopeOf(options),
        invitedBy: 'operator',
        now,
        expiresAt,
      },
      { people: house.store.people, office: house.office },
    );
    options.write(code);
    const until = { as: 'moment', moment: expiresAt } as const;
    options.write(speech.say({ id: 'admin-invitation-how', args: { until } }, 'vi'));
    return true;
  } finally {
    await close();
  }
}

function mistakesIn({ role, name, units, topics }: InviteOptions, catalogue: Catalogue): readonly string[] {
  const limited = role === 'reporter' || role === 'approver';
  return [
    ...(roles.includes(role) ? [] : [`--role must be one of ${roles.join(', ')}.`]),
    ...(name !== null && readName(name) === null
      ? ['--name must be 2 to 60 letters, digits and plain marks.']
      : []),
    ...(limited && (units === null || namesNothing(units))
      ? ['--units is needed for this role: ids of units parted by commas, or all.']
      : []),
    ...idsIn(units)
      .filter((id) => !catalogue.unit(id as UnitId))
      .map((id) => `--units: the programme has no unit "${id}".`),
    ...(topics !== null && namesNothing(topics)
      ? ['--topics names nothing: ids of indicators or pillar:ID parted by commas, or leave it out for all.']
      : []),
    ...idsIn(topics)
      .filter((topic) => !catalogue.indicator(topic) && !catalogue.pillar(pillarOf(topic) ?? ''))
      .map((topic) => `--topics: the programme has no indicator or pillar "${topic}".`),
  ];
}

function scopeOf({ role, units, topics }: InviteOptions): Scope {
  if (role === 'admin' || role === 'reader') return everything;
  const [unitIds, topicIds] = [idsIn(units), idsIn(topics)];
  return {
    units: unitIds.length === 0 ? 'all' : (unitIds as UnitId[]),
    topics: topicIds.length === 0 ? 'all' : topicIds,
  };
}

/** An empty list, as a variable of a shell that is not set, must not come to mean everything. */
function namesNothing(list: string): boolean {
  return list !== 'all' && idsIn(list).length === 0;
}

/** No ids for `all` and for nothing. */
function idsIn(list: string | null): string[] {
  if (list === null || list === 'all') return [];
  return list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
