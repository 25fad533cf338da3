import type { Answer } from '#domain/answer.ts';
import type { Person } from '#domain/people.ts';
import type { Question } from '#domain/question.ts';
import type { Handler, House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part } from '#compose/section.ts';
import { fold } from '#ledger/fold.ts';
import { isAdmin } from '#ledger/scope.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { auditLine, nameActors } from './audit-line.ts';
import { changeLines } from './change-lines.ts';
import { historyParts } from './history-parts.ts';

/** How many lines one answer shows. */
const shown = 12;

/** /nhatky: who changed what and when, in plain words; of an indicator, a unit or a person where one is named. */
export const showLog: Handler = privileged({
  name: 'show-log',
  roles: ['reporter', 'approver'],
  accepts: (turn) => orders(turn, 'log'),
  async handle(turn, house) {
    const words = wordsOf(turn);
    if (words === '') return isAdmin(turn.person) ? everything(house) : ofPerson(turn.person, turn, house);
    const person = isAdmin(turn.person) ? await personCalled(words, house) : null;
    if (person !== null) return ofPerson(person, turn, house);
    const reading = house.office.read(`/capnhat ${words}`, turn.today);
    const question = reading.kind === 'understood' ? reading.questions[0] : null;
    if (question === null || question.topics.length + question.units.length === 0)
      return say('refused', 'admin-log-unread', { words: verbatim(words) });
    return ofSubject(question, turn, house);
  },
});

async function everything(house: House): Promise<Answer> {
  const entries = await house.store.audit.latest(shown);
  const names = await nameActors(entries, house);
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-log'),
      ...list(entries.map((entry) => auditLine(entry, names))),
      part('hint', 'admin-log-hint'),
    ],
  };
}

async function personCalled(words: string, { store }: House): Promise<Person | null> {
  const people = await store.people.list();
  return people.find(({ id, name }) => id === words.toUpperCase() || fold(name) === fold(words)) ?? null;
}

async function ofPerson(person: Person, turn: LinkedTurn, house: House): Promise<Answer> {
  const changes = await house.store.changes.list({ by: person.id, limit: shown });
  const lines = await changeLines(changes, turn, house);
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-log-of', { name: verbatim(person.name) }),
      ...(lines.length === 0 ? [part('body', 'admin-log-none')] : list(lines)),
    ],
  };
}

async function ofSubject({ topics, units }: Question, turn: LinkedTurn, house: House): Promise<Answer> {
  const changes = await house.store.changes.list({
    ...(topics.length > 0 && { indicators: topics }),
    ...(units.length > 0 && { units }),
    limit: shown,
  });
  const lines = await changeLines(changes, turn, house);
  const history = await historyParts({ topics, units }, turn, house);
  return {
    ...emptyAnswer('answered'),
    parts: [
      ...history,
      part('heading', 'admin-log-changes'),
      ...(lines.length === 0 ? [part('body', 'admin-log-none')] : list(lines)),
    ],
  };
}
