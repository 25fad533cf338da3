import type { Answer } from '#domain/answer.ts';
import type { Change } from '#domain/change.ts';
import type { Handler, House } from '#domain/turn.ts';
import { nested, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { mayAct } from '#ledger/scope.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { actorArg } from '../log/audit-line.ts';
import { orders, privileged, type LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { readItemCase } from './item-case.ts';
import { itemLine } from './item-parts.ts';
import { showWaiting } from './show-waiting.ts';

/** How many waiting changes are named at once. */
const shown = 6;

/** /duyet: what waits for a second person within the approver's scope, oldest first. */
export const listWaiting: Handler = privileged({
  name: 'list-waiting',
  roles: ['approver'],
  accepts: (turn) => orders(turn, 'approve'),
  async handle(turn, house) {
    const waiting = await waitingFor(turn, house);
    const [first] = waiting;
    if (!first) return say('answered', 'admin-nothing-waits');
    if (waiting.length === 1)
      return showWaiting({ change: first, items: await house.store.changes.items(first.id), turn, house });
    return listed(waiting, turn, house);
  },
});

async function waitingFor({ person }: LinkedTurn, house: House): Promise<readonly Change[]> {
  const all = await house.store.changes.waiting();
  const others = all.filter(({ by }) => by !== person.id);
  const reach = await Promise.all(
    others.map(async ({ id }) => {
      const items = await house.store.changes.items(id);
      return mayAct(
        person,
        'approver',
        items.map(({ slot }) => slot),
        house.catalogue,
      );
    }),
  );
  return others.filter((_, index) => reach[index]);
}

async function listed(waiting: readonly Change[], turn: LinkedTurn, house: House): Promise<Answer> {
  const first = waiting.slice(0, shown);
  const lines = await Promise.all(first.map((change) => waitingLine(change, turn, house)));
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('heading', 'admin-waiting', { count: waiting.length }),
      ...list(lines),
      ...(waiting.length > shown
        ? [part('hint', 'admin-waiting-more', { count: waiting.length - shown })]
        : []),
    ],
    choices: first.map(({ code }) => ({
      label: says('admin-tap-change', { code: verbatim(code) }),
      says: `xem thay đổi ${code}`,
    })),
  };
}

async function waitingLine(change: Change, { today }: LinkedTurn, house: House) {
  const [item] = await house.store.changes.items(change.id);
  const name = await actorArg(change.by, house);
  const code = verbatim(change.code);
  if (!item || change.size > 1)
    return says('admin-waiting-many', { code, name, count: change.size, file: verbatim(change.file ?? '') });
  return says('admin-waiting-one', {
    code,
    name,
    item: nested(itemLine(await readItemCase(item, house, today))),
  });
}
