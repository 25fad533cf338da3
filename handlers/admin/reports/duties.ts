import type { Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Person } from '#domain/people.ts';
import type { Period } from '#domain/period.ts';
import { plainQuestion } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { periodArg, textArg, unitArg } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { checkDuties, unitsToReport, type Duty } from '#ledger/duties.ts';

export type { Duty } from '#ledger/duties.ts';

export interface Duties {
  /** Everything that is to be reported. */
  readonly all: readonly Duty[];
  readonly missing: readonly Duty[];
}

/** What a reporter is to report, by the figures as they stand; nothing for anybody else. */
export async function dutiesOf(
  person: Person,
  { catalogue, store }: Pick<House, 'catalogue' | 'store'>,
  today: IsoDate,
  period: Period | null = null,
): Promise<Duties> {
  const units = unitsToReport(person, catalogue);
  if (units.length === 0) return { all: [], missing: [] };
  const figures = await store.figures.standing({ units });
  const standing = figures.filter(({ status }) => status !== 'illustrative');
  return checkDuties({ person, catalogue, standing, today, period });
}

/** A figure to report, in a line: what, of which unit, for when. */
export function dutyLine({ indicator, unit, period }: Duty, { catalogue }: House, today: IsoDate): Line {
  return says('admin-duty', {
    topic: textArg(indicator.short),
    unit: unitArg({ catalogue, today }, unit),
    period: periodArg(period),
  });
}

/** A tap that begins to report it. */
export function dutyChoice(duty: Duty, house: House) {
  const question = {
    ...plainQuestion('figure'),
    topics: [duty.indicator.id],
    units: [duty.unit],
    period: duty.period,
  };
  return {
    label: says('admin-tap-report', { topic: textArg(duty.indicator.short), period: periodArg(duty.period) }),
    says: `/capnhat ${house.say(question)}`,
  };
}
