import type { Answer, Choice, Line } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { EnteringOption, EnteringStep, PendingEntry } from '#domain/pending.ts';
import type { House } from '#domain/turn.ts';
import { part, says } from '#compose/section.ts';
import { recentPeriods } from '#ledger/recent-periods.ts';
import { reportableUnits, reportingGrants } from '#ledger/scope.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { previewMs } from '../lifetimes.ts';
import type { LinkedTurn } from '../privileged.ts';
import { enteredParts } from './entered-parts.ts';
import { optionLabel } from './option-label.ts';
import type { Draft } from './settle.ts';

/** How many possibilities are offered; of more the person types one. */
const offered = 8;

export interface AskCase extends Draft {
  readonly step: EnteringStep;
  readonly standing: readonly Figure[];
  readonly turn: LinkedTurn;
  readonly house: House;
}

/** Asks for the next thing and waits for it. */
export async function askStep(given: AskCase): Promise<Answer> {
  const { entering, step, turn, house } = given;
  const options = optionsFor(given);
  const pending: PendingEntry = {
    awaits: 'entry',
    person: turn.person.id,
    code: house.office.newCode(4),
    eventId: turn.message.eventId,
    expiresAt: turn.now + previewMs,
    entering,
    step,
    options: options.length > offered ? [] : options,
  };
  await house.store.pendings.put(turn.message.address, pending);
  return askAgain(pending, given.open[step]?.problem ?? null, given);
}

export type Asking = Pick<AskCase, 'turn' | 'house' | 'standing'>;

/** The question that a chat waits to have answered, in words. */
export function askAgain(
  { entering, step, code, options }: PendingEntry,
  problem: Line | null,
  { turn, house, standing }: Asking,
): Answer {
  const scene = { catalogue: house.catalogue, today: turn.today };
  const indicator = house.catalogue.indicator(entering.indicator ?? '');
  const choices: readonly Choice[] = options.map((option, index) => ({
    label: optionLabel({ option, entering, standing, scene }),
    says: `chọn ${index + 1} ${code}`,
  }));
  return {
    ...emptyAnswer('answered'),
    parts: [
      ...enteredParts(entering, scene),
      ...(problem === null ? [] : [{ part: 'line', role: 'remark', line: problem } as const]),
      part('body', `admin-ask-${step}`, { kind: entering.kind, measure: indicator?.measure ?? 'none' }),
    ],
    choices: [...choices, { label: says('admin-tap-cancel'), says: `hủy ${code}` }],
  };
}

function optionsFor(given: AskCase): readonly EnteringOption[] {
  const open = given.open[given.step]?.options ?? [];
  return open.length > 0 ? open : (usualOptions[given.step]?.(given) ?? []);
}

/** What is offered where words left nothing to choose from. */
const usualOptions: Partial<Record<EnteringStep, (given: AskCase) => readonly EnteringOption[]>> = {
  indicator: ({ turn }) => ownIndicators(turn).map((indicator) => ({ indicator })),
  unit: ({ entering, turn, house }) => {
    const units = reportableUnits(turn.person, entering.indicator ?? '', house.catalogue);
    return units === 'all' ? [] : units.map((unit) => ({ unit }));
  },
  period: ({ entering, turn, house }) => {
    const indicator = house.catalogue.indicator(entering.indicator ?? '');
    return recentPeriods(indicator?.reporting ?? 'year', turn.today, 3).map((period) => ({ period }));
  },
  base: ({ entering, standing }) => [
    ...standing.map(({ id }) => ({ base: id })),
    ...(entering.kind === 'update' ? [{ base: 'beside' } as const] : []),
  ],
  source: ({ entering, standing }) =>
    standing
      .filter(({ id }) => entering.kind === 'correct' && id === entering.base)
      .map(({ source }) => ({ source })),
};

/** Indicators that a reporter was given one by one. */
function ownIndicators({ person }: LinkedTurn): readonly string[] {
  const topics = reportingGrants(person).flatMap(({ scope }) => (scope.topics === 'all' ? [] : scope.topics));
  return [...new Set(topics)].filter((topic) => !topic.includes(':'));
}
