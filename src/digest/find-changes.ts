import type { Change, TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { assessTarget } from '#assess/assess-target.ts';
import { changeBetween } from '#assess/change-between.ts';
import { compareSources, latestOf } from '#assess/latest-of.ts';

/** The figures of one indicator and unit that stood at a moment, and the day that was. */
export interface Standing {
  readonly figures: readonly Figure[];
  readonly today: IsoDate;
}

/** What became of a figure since an earlier moment. */
export type News =
  /** A later period than any before, with the change from the newest one then. */
  | { readonly news: 'newer'; readonly figure: Figure; readonly change: Change }
  /** There was none before. */
  | { readonly news: 'first'; readonly figure: Figure }
  /** An earlier period, or a further source of a known one. */
  | { readonly news: 'added'; readonly figure: Figure }
  | { readonly news: 'corrected'; readonly figure: Figure; readonly from: Figure }
  /** It no longer stands, and nothing took its place. */
  | { readonly news: 'withdrawn'; readonly figure: Figure };

/** A target's state in words: `reached` is a level reached before the due date, which is not yet a target met. */
export type State = TargetStatus | 'reached';

/** A target whose state is another one than before. */
export interface Turn {
  readonly target: Target;
  readonly before: State;
  readonly after: State;
}

/** What there is to tell of one indicator of one unit. */
export interface Finding {
  readonly indicator: Indicator;
  readonly unit: UnitId;
  /** The newest figure, the firmest of its period; null where there is none. */
  readonly latest: Figure | null;
  readonly news: readonly News[];
  readonly turns: readonly Turn[];
  readonly assessments: readonly TargetAssessment[];
}

export interface ChangeCase {
  readonly indicator: Indicator;
  readonly unit: UnitId;
  readonly targets: readonly Target[];
  readonly before: Standing;
  readonly after: Standing;
}

/** Compares how an indicator of a unit stood at two moments. */
export function findChanges({ indicator, unit, targets, before, after }: ChangeCase): Finding {
  const assess = (target: Target, { figures, today }: Standing) =>
    assessTarget({ target, indicator, figures, today });
  const assessments = targets.map((target) => assess(target, after));
  const turns = assessments.flatMap((own) => {
    const was = stateOf(assess(own.target, before), before.today);
    const is = stateOf(own, after.today);
    return isTold(was, is) ? [{ target: own.target, before: was, after: is }] : [];
  });
  const news = newsOf(before.figures, after.figures, indicator);
  return { indicator, unit, latest: latestOf(after.figures)[0] ?? null, news, turns, assessments };
}

/** From one undecided state to another nothing turned, except that a due date went by. */
function isTold(was: State, is: State): boolean {
  if (was === is) return false;
  return isDecided(was) || isDecided(is) || (is === 'stale' && was === 'open');
}

function isDecided(state: State): boolean {
  return !['open', 'no-data', 'stale', 'not-comparable'].includes(state);
}

/** The state of a target on a day, as it may be said. */
export function stateOf({ status, target }: TargetAssessment, today: IsoDate): State {
  return (status === 'met' || status === 'exceeded') && today <= target.due ? 'reached' : status;
}

function newsOf(before: readonly Figure[], after: readonly Figure[], indicator: Indicator): readonly News[] {
  const gone = missingFrom(before, after);
  const come = missingFrom(after, before).toSorted(
    (a, b) => comparePeriods(b.period, a.period) || compareSources(a, b),
  );
  const replaced = new Set<Figure>();
  const newest = latestOf(after)[0];
  const told = come.map((figure): News => {
    const from = figure.supersedes === null ? undefined : replacedBy(figure, gone, replaced);
    if (from === undefined) return additionOf(figure, { before, newest: newest ?? figure, indicator });
    replaced.add(from);
    return { news: 'corrected', figure, from };
  });
  const withdrawn = gone.filter((figure) => !replaced.has(figure));
  return [...told, ...withdrawn.map((figure): News => ({ news: 'withdrawn', figure }))];
}

function missingFrom(figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  const known = new Set(others.map(({ id }) => id));
  return figures.filter(({ id }) => !known.has(id));
}

/** The figure it corrects; corrected several times since, the one of its period that stood then. */
function replacedBy(
  { supersedes, period }: Figure,
  gone: readonly Figure[],
  replaced: ReadonlySet<Figure>,
): Figure | undefined {
  const free = gone.filter((figure) => !replaced.has(figure));
  return free.find(({ id }) => id === supersedes) ?? free.find((figure) => figure.period === period);
}

/** Only figures of the newest period lead on; those of periods before it fill in. */
function additionOf(
  figure: Figure,
  {
    before,
    newest,
    indicator,
  }: { readonly before: readonly Figure[]; readonly newest: Figure; readonly indicator: Indicator },
): News {
  if (figure.period !== newest.period) return { news: 'added', figure };
  const [from] = latestOf(before);
  if (from === undefined) return { news: 'first', figure };
  if (comparePeriods(figure.period, from.period) <= 0) return { news: 'added', figure };
  return { news: 'newer', figure, change: changeBetween({ from, to: figure, indicator }) };
}
