import type { Answer } from '#domain/answer.ts';
import { holds, type Person } from '#domain/people.ts';
import type { Period } from '#domain/period.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { listArg, textArg, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { fold } from '#ledger/fold.ts';
import { isAdmin, reportingGrants } from '#ledger/scope.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { dutiesOf, type Duties, type Duty } from './duties.ts';
import { toDo } from './to-do.ts';

/** How many people and, of each, how many indicators are named. */
const shown = { people: 15, topics: 3 };

/**
 * /thieu of somebody who reports or administers: who has not reported, and one's own to-do. The same question in other
 * words, or from anybody else, is about indicators without figures.
 */
export const missingReports: Handler = {
  name: 'missing-reports',
  accepts: (turn) => isCommand(turn) && (holds(turn.person, 'reporter') || isAdmin(turn.person)),
  async handle(turn, house) {
    const { person, today } = turn;
    if (person === null) throw new Error('admin.no_person: let the list ask accepts() first');
    const period = periodOf(turn);
    const own = await dutiesOf(person, house, today, period);
    const { parts, choices } = toDo(own.missing, house, today);
    const others = isAdmin(person) ? await reportersOwing(house, turn, period) : null;
    return {
      ...emptyAnswer('answered'),
      parts: [...parts, ...(others ? missingParts(others.owing) : []), ...nothingParts(own, others)],
      choices: [
        ...choices,
        ...(others && others.owing.length > 0
          ? [{ label: says('admin-tap-remind'), says: `/nhacnho ${period ?? ''}`.trim() }]
          : []),
        { label: says('ask-tap-missing'), says: 'chỉ tiêu nào chưa có số liệu' },
      ],
    };
  },
};

/** Nothing missing is good news only where something was to be reported. */
function nothingParts(own: Duties, others: Reporters | null): Answer['parts'] {
  if (own.missing.length > 0 || (others !== null && others.owing.length > 0)) return [];
  if (own.all.length + (others?.duties ?? 0) > 0) return [part('body', 'admin-all-reported')];
  return [part('body', others === null ? 'admin-no-duties' : 'admin-no-reporters')];
}

/** A reporter and what they have not reported. */
export interface Owing {
  readonly person: Person;
  readonly duties: readonly Duty[];
}

/** Everybody who reports: how much is to be reported in all, and who has not done so, by name. */
export interface Reporters {
  readonly duties: number;
  readonly owing: readonly Owing[];
}

/** Who reports what, and who has not. */
export async function reportersOwing(
  house: House,
  { today }: Pick<Turn, 'today'>,
  period: Period | null,
): Promise<Reporters> {
  const people = (await house.store.people.list()).filter((person) => reportingGrants(person).length > 0);
  const checked = await Promise.all(
    people.map(async (person) => ({ person, ...(await dutiesOf(person, house, today, period)) })),
  );
  return {
    duties: checked.reduce((sum, { all }) => sum + all.length, 0),
    owing: checked.flatMap(({ person, missing }) =>
      missing.length > 0 ? [{ person, duties: missing }] : [],
    ),
  };
}

/** Who has not reported, one line each. */
export function missingParts(owing: readonly Owing[]): Answer['parts'] {
  if (owing.length === 0) return [];
  return [
    part('heading', 'admin-missing', { count: owing.length }),
    ...list(owing.slice(0, shown.people).map(owingLine)),
    ...(owing.length > shown.people
      ? [part('body', 'admin-and-more', { count: owing.length - shown.people })]
      : []),
  ];
}

function owingLine({ person, duties }: Owing) {
  const topics = [
    ...new Map(duties.map(({ indicator }) => [indicator.id, textArg(indicator.short)])).values(),
  ];
  return says('admin-missing-line', {
    name: verbatim(person.name),
    count: duties.length,
    topics: listArg(topics.slice(0, shown.topics), 'comma'),
    more: Math.max(0, topics.length - shown.topics),
  });
}

function isCommand({ text, reading, message }: Turn): boolean {
  if (message.chatKind === 'group' || reading.kind !== 'understood') return false;
  return (
    reading.questions[0].kind === 'missing' && /^\/?thieu(?:\s|$)/.test(fold(text.normalize('NFC').trim()))
  );
}

function periodOf({ reading }: Turn): Period | null {
  return reading.kind === 'understood' ? reading.questions[0].period : null;
}
