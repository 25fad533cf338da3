import type { Answer } from '#domain/answer.ts';
import type { Period } from '#domain/period.ts';
import type { Handler, House } from '#domain/turn.ts';
import { listArg, verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { fold } from '#ledger/fold.ts';
import { readPeriod } from '#ledger/read-period.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { chatOf } from '../letters.ts';
import { letterMs } from '../lifetimes.ts';
import { orders, privileged, wordsOf, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { missingParts, reportersOwing, type Owing } from './missing-reports.ts';
import { toDo } from './to-do.ts';

/** /nhacnho: shows who would be reminded of what, and after a confirmation writes to exactly those. */
export const remind: Handler = privileged({
  name: 'remind',
  roles: ['admin'],
  accepts: (turn) => orders(turn, 'remind'),
  async handle(turn, house) {
    const words = wordsOf(turn);
    const send = /^gui(?=\s|$)/.test(fold(words));
    const wanted = send ? words.slice(3).trim() : words;
    const period = wanted === '' ? null : readPeriod(wanted);
    if (wanted !== '' && period === null)
      return say('refused', 'admin-remind-unread', { words: verbatim(wanted) });
    const reporters = await reportersOwing(house, turn, period);
    const owing = reporters.owing.filter(({ person }) => person.id !== turn.person.id);
    if (owing.length === 0)
      return say('answered', reporters.duties > 0 ? 'admin-all-reported' : 'admin-no-reporters');
    return send ? write(owing, turn, house) : preview(owing, period);
  },
});

function preview(owing: readonly Owing[], period: Period | null): Answer {
  const unreachable = owing.filter(({ person }) => chatOf(person) === null);
  const reachable = owing.length - unreachable.length;
  return {
    ...emptyAnswer('answered'),
    parts: [
      ...missingParts(owing),
      ...unreachableParts(unreachable),
      part('hint', 'admin-remind-confirm', { count: reachable }),
    ],
    choices: [
      ...(reachable > 0
        ? [
            {
              label: says('admin-tap-remind-now', { count: reachable }),
              says: `/nhacnho gửi ${period ?? ''}`.trim(),
              tone: 'confirm',
            } as const,
          ]
        : []),
      { label: says('admin-tap-cancel'), says: '/thieu' },
    ],
  };
}

function unreachableParts(people: readonly Owing[]) {
  if (people.length === 0) return [];
  const names = people.map(({ person }) => verbatim(person.name));
  return [part('remark', 'admin-remind-unreachable', { names: listArg(names, 'comma') })];
}

/** Nobody is reminded twice on one day, however often this is said. */
async function write(owing: readonly Owing[], turn: LinkedTurn, house: House): Promise<Answer> {
  const { now, today, person } = turn;
  let sent = 0;
  for (const one of owing) {
    const to = chatOf(one.person);
    if (to === null) continue;
    const { parts, choices } = toDo(one.duties, house, today);
    sent += await house.store.outbox.mail(
      {
        run: `reminder/${today}/${one.person.id}`,
        kind: 'reminder',
        content: { parts: [part('body', 'admin-letter-reminder'), ...parts], choices },
        to: [to],
        expiresAt: now + letterMs,
        by: person.id,
      },
      now,
    );
  }
  await house.store.audit.append([
    { at: now, actor: person.id, action: 'reminded', subject: null, details: { people: sent } },
  ]);
  return say('answered', 'admin-reminded', { count: sent });
}
