import type { Catalogue } from '#domain/catalogue.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import type { Person, Scope } from '#domain/people.ts';
import { spanOf, type Period } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { pillarOf } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { answersFor, recentPeriods } from './recent-periods.ts';
import { reportingGrants } from './scope.ts';

/** A figure that somebody is expected to report. */
export interface Duty {
  readonly indicator: Indicator;
  readonly unit: UnitId;
  readonly period: Period;
}

export interface DutyCase {
  readonly person: Person;
  readonly catalogue: Catalogue;
  /** Standing figures of the person's units. */
  readonly standing: readonly Figure[];
  readonly today: IsoDate;
  /** Null: the last period that is over, by each indicator's own rhythm. */
  readonly period: Period | null;
}

/** The units a reporter is expected to report for: a scope without limits means the province alone. */
export function unitsToReport(person: Person, { province }: Catalogue): readonly UnitId[] {
  const units = reportingGrants(person).flatMap(({ scope }) =>
    scope.units === 'all' ? [province.id] : scope.units,
  );
  return [...new Set(units)];
}

/**
 * What a person is to report and what of it is missing. A figure of the period, or of a shorter one that ends with it,
 * settles it.
 */
export function checkDuties(given: DutyCase): {
  readonly all: readonly Duty[];
  readonly missing: readonly Duty[];
} {
  const all = dutiesOf(given);
  const missing = all.filter(
    ({ indicator, unit, period }) =>
      !given.standing.some(
        (figure) =>
          figure.indicator === indicator.id && figure.unit === unit && answersFor(period, figure.period),
      ),
  );
  return { all, missing };
}

function dutiesOf({ person, catalogue, standing, today, period }: DutyCase): readonly Duty[] {
  const duties = reportingGrants(person).flatMap(({ scope }) => {
    const units = scope.units === 'all' ? [catalogue.province.id] : scope.units;
    return units.flatMap((unit) =>
      indicatorsToReport(scope, unit, catalogue, standing).flatMap((indicator) => {
        const due = periodFor(indicator, period, today);
        return due === null ? [] : [{ indicator, unit, period: due }];
      }),
    );
  });
  const once = new Map(duties.map((duty) => [`${duty.indicator.id}|${duty.unit}|${duty.period}`, duty]));
  return [...once.values()];
}

/** A period is asked only of indicators that are reported in its rhythm. */
function periodFor({ reporting = 'year' }: Indicator, asked: Period | null, today: IsoDate): Period | null {
  if (asked !== null) return spanOf(asked).length === reporting ? asked : null;
  return recentPeriods(reporting, today, 1)[0] ?? null;
}

/** The indicators that a scope names; one without limits means those with a target or a figure of the unit. */
function indicatorsToReport(
  { topics }: Scope,
  unit: UnitId,
  { programme }: Catalogue,
  standing: readonly Figure[],
): readonly Indicator[] {
  if (topics !== 'all')
    return programme.indicators.filter(({ id, pillar }) =>
      topics.some((topic) => topic === id || pillarOf(topic) === pillar),
    );
  const known = new Set([
    ...programme.targets.filter((target) => target.unit === unit).map(({ indicator }) => indicator),
    ...standing.filter((figure) => figure.unit === unit).map(({ indicator }) => indicator),
  ]);
  return programme.indicators.filter(({ id }) => known.has(id));
}
