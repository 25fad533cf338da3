import type { Catalogue } from '#domain/catalogue.ts';
import type { Slot } from '#domain/change.ts';
import type { IndicatorId } from '#domain/programme.ts';
import type { Grant, Person, Role, Scope } from '#domain/people.ts';
import { pillarOf } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';

type Subject = Pick<Slot, 'indicator' | 'unit'>;

/**
 * True when a scope holds an indicator of a unit. A unit is itself and nothing else: a former district does not reach
 * its communes, nor a commune the one of the same name before it.
 */
export function reaches(scope: Scope, { indicator, unit }: Subject, catalogue: Catalogue): boolean {
  const pillar = catalogue.indicator(indicator)?.pillar;
  if (pillar === undefined || !catalogue.unit(unit)) return false;
  const hasUnit = scope.units === 'all' || scope.units.includes(unit);
  const hasTopic =
    scope.topics === 'all' || scope.topics.some((topic) => topic === indicator || pillarOf(topic) === pillar);
  return hasUnit && hasTopic;
}

/** True when a person may act in a role on everything given; an administrator may everywhere. */
export function mayAct(
  person: Person | null,
  role: Exclude<Role, 'reader' | 'admin'>,
  subjects: readonly Subject[],
  catalogue: Catalogue,
): boolean {
  if (person === null || person.revokedAt !== null) return false;
  if (isAdmin(person)) return true;
  const grants = person.grants.filter((grant) => grant.role === role);
  return subjects.every((subject) => grants.some(({ scope }) => reaches(scope, subject, catalogue)));
}

/** True for an administrator whose rights were not withdrawn. */
export function isAdmin(person: Person | null): boolean {
  return person?.revokedAt === null && person.grants.some(({ role }) => role === 'admin');
}

/** The units a person may enter an indicator for; `all` for administrators and grants without limits. */
export function reportableUnits(
  person: Person,
  indicator: IndicatorId,
  catalogue: Catalogue,
): readonly UnitId[] | 'all' {
  if (isAdmin(person)) return 'all';
  const units = reportingGrants(person)
    .map(({ scope }) => scope)
    .filter((scope) =>
      reaches({ ...scope, units: 'all' }, { indicator, unit: catalogue.province.id }, catalogue),
    )
    .map((scope) => scope.units);
  return units.includes('all') ? 'all' : [...new Set(units.flatMap((own) => (own === 'all' ? [] : own)))];
}

/** The grants by which a person enters figures. */
export function reportingGrants(person: Person): readonly Grant[] {
  return person.grants.filter(({ role }) => role === 'reporter');
}
