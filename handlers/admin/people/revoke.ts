import type { Answer } from '#domain/answer.ts';
import type { Person } from '#domain/people.ts';
import type { Handler, House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { fold } from '#ledger/fold.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { personLine } from './list-people.ts';

/** What the button of the last step says behind the person's id. */
const now = 'ngay';

/** /thuhoi: ends everything a person may do, in all their chats, once it is confirmed. */
export const revoke: Handler = privileged({
  name: 'revoke',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'revoke'),
  async handle(turn, house) {
    const words = wordsOf(turn);
    const confirmed = new RegExp(`^(\\S+) ${now}$`).exec(words);
    if (confirmed) return end(confirmed[1] ?? '', turn, house);
    if (words === '') return say('answered', 'admin-revoke-how');
    const found = await peopleCalled(words, house);
    const [person, ...others] = found;
    if (!person) return say('refused', 'admin-revoke-nobody', { name: verbatim(words) });
    return others.length > 0 ? which(found, house) : sure(person, turn, house);
  },
});

async function peopleCalled(words: string, { store }: House): Promise<readonly Person[]> {
  const people = await store.people.list();
  const byId = people.filter(({ id }) => id === words.toUpperCase());
  const byName = people.filter(({ name }) => fold(name) === fold(words));
  const [exact] = [byId, byName].filter((found) => found.length > 0);
  const typed = fold(words).split(/\s+/);
  return exact ?? people.filter(({ name }) => typed.every((word) => fold(name).split(' ').includes(word)));
}

function which(people: readonly Person[], house: House): Answer {
  return {
    ...emptyAnswer('clarified'),
    parts: [part('body', 'admin-revoke-which'), ...list(people.map((person) => personLine(person, house)))],
    choices: people.map(({ id, name }) => ({
      label: says('admin-tap-person', { name: verbatim(name), id: verbatim(id) }),
      says: `/thuhoi ${id}`,
    })),
  };
}

function sure(person: Person, turn: LinkedTurn, house: House): Answer {
  if (person.id === turn.person.id) return say('refused', 'admin-revoke-self');
  return {
    ...emptyAnswer('answered'),
    parts: [part('body', 'admin-revoke-sure'), ...list([personLine(person, house)])],
    choices: [
      { label: says('admin-tap-revoke'), says: `/thuhoi ${person.id} ${now}`, tone: 'danger' },
      { label: says('admin-tap-cancel'), says: '/nguoidung' },
    ],
  };
}

async function end(id: string, { person, now: at }: LinkedTurn, { store }: House): Promise<Answer> {
  if (id === person.id) return say('refused', 'admin-revoke-self');
  const revoked = await store.people.byId(id);
  if (revoked === null) return say('refused', 'admin-revoke-nobody', { name: verbatim(id) });
  await store.people.revoke(id, person.id, at);
  return say('answered', 'admin-revoked', { name: verbatim(revoked.name) });
}
