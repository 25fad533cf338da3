import type { Answer, Choice } from '#domain/answer.ts';
import { hasExpired, stateOf, type Change, type ChangeState, type Slot } from '#domain/change.ts';
import { plainQuestion } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { correctionChoice } from '../correction-letter.ts';
import type { LinkedTurn } from '../privileged.ts';
import { say } from '../refuse.ts';
import { readItemCase } from './item-case.ts';
import { itemLine } from './item-parts.ts';

const sentences: Readonly<Record<Exclude<ChangeState, 'previewed'>, string>> = {
  confirmed: 'admin-noted-waiting',
  approved: 'admin-noted',
  published: 'admin-noted',
  rejected: 'admin-was-rejected',
  cancelled: 'admin-was-cancelled',
  outdated: 'admin-was-outdated',
};

/** Where a change stands, the same for whoever brought it there and whoever asks or taps once more. */
export async function outcomeOf(change: Change, turn: LinkedTurn, house: House): Promise<Answer> {
  const state = stateOf(change);
  if (state === 'previewed') return previewed(change, turn);
  const last = change.steps.at(-1) ?? change.steps[0];
  const published = state === 'published' || state === 'approved';
  const id = published && change.kind === 'withdraw' ? 'admin-noted-withdrawn' : sentences[state];
  const line = part('body', id, {
    code: verbatim(change.code),
    at: { as: 'moment', moment: last.at },
    reason: verbatim(last.reason ?? ''),
  });
  const noted = published || state === 'confirmed';
  return {
    ...emptyAnswer(state === 'outdated' ? 'refused' : 'answered'),
    parts: [line, ...(noted ? await whatParts(change, turn, house) : [])],
    choices: published ? await nextChoices(change, turn, house) : [],
  };
}

function previewed(change: Change, { now }: LinkedTurn): Answer {
  const code = verbatim(change.code);
  if (!hasExpired(change, now)) return say('answered', 'admin-waits', { code });
  const answer = say('refused', 'admin-expired', { code });
  if (change.kind === 'withdraw') return answer;
  return { ...answer, choices: [{ label: says('admin-tap-again'), says: `xem lại ${change.code}` }] };
}

/** The one figure that was changed, or how many. */
async function whatParts(change: Change, { today }: LinkedTurn, house: House): Promise<Answer['parts']> {
  const [item, ...others] = await house.store.changes.items(change.id);
  if (!item || others.length > 0) return [part('body', 'admin-figures-noted', { count: change.size })];
  return list([itemLine(await readItemCase(item, house, today))]);
}

/** To see the figure as everybody sees it now; for its author, to take it back. */
async function nextChoices(change: Change, turn: LinkedTurn, house: House): Promise<readonly Choice[]> {
  const [item, ...others] = await house.store.changes.items(change.id);
  const own = change.by === turn.person.id && change.kind !== 'withdraw';
  return [
    ...(item && others.length === 0
      ? [{ label: says('ask-tap-figure'), says: house.say(figureOf(item.slot)) }]
      : []),
    ...(await correctionChoice(change, turn, house)),
    ...(own ? [{ label: says('admin-tap-undo'), says: '/hoantac' }] : []),
  ];
}

function figureOf({ indicator, unit, period }: Slot) {
  return { ...plainQuestion('figure'), topics: [indicator], units: [unit], period };
}
