import type { Catalogue } from '#domain/catalogue.ts';
import { pillarOf } from '#domain/question.ts';
import type { Follow } from '#domain/subscription.ts';
import type { Finding } from './find-changes.ts';

/** The units that something followed is about: the province where none is named. */
export function unitsOf({ units }: Follow, { province }: Catalogue): Follow['units'] {
  return units.length > 0 ? units : [province.id];
}

/** True where a finding is about one of the topics; no topics means all of them. */
export function coversTopic({ topics }: Follow, { indicator }: Pick<Finding, 'indicator'>): boolean {
  return (
    topics.length === 0 ||
    topics.some((topic) => topic === indicator.id || pillarOf(topic) === indicator.pillar)
  );
}

/** True where what is followed holds an indicator of a unit. */
export function coversFinding(
  follow: Follow,
  finding: Pick<Finding, 'indicator' | 'unit'>,
  catalogue: Catalogue,
): boolean {
  return unitsOf(follow, catalogue).includes(finding.unit) && coversTopic(follow, finding);
}
