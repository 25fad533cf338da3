import type { Person } from '#domain/people.ts';
import type { Handler, House } from '#domain/turn.ts';
import { lineArg, listArg, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { orders, privileged } from '../privileged.ts';
import { grantArg } from './grant-arg.ts';

/** How many people one message names. */
const shown = 30;

/** /nguoidung: everybody with a role, what it reaches and on which channels they are linked. */
export const listPeople: Handler = privileged({
  name: 'list-people',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'people'),
  async handle(_turn, house) {
    const people = await house.store.people.list();
    return {
      ...emptyAnswer('answered'),
      parts: [
        part('heading', 'admin-people', { count: people.length }),
        ...list(people.slice(0, shown).map((person) => personLine(person, house))),
        ...(people.length > shown ? [part('body', 'admin-and-more', { count: people.length - shown })] : []),
        part('hint', 'admin-people-hint'),
      ],
    };
  },
});

/** A person in one line, with the short id by which people of one name are told apart. */
export function personLine({ id, name, grants, links }: Person, { catalogue }: House) {
  const channels = [...new Set(links.map(({ channel }) => channel))];
  return says('admin-person', {
    name: verbatim(name),
    id: verbatim(id),
    grants: listArg(
      grants.map((grant) => grantArg(grant, catalogue)),
      'comma',
    ),
    channels: channels.length === 0 ? lineArg('admin-no-chat') : listArg(channels.map(verbatim), 'comma'),
  });
}
