import type { Period } from '#domain/period.ts';
import type { FollowUp, Scene } from '#compose/section.ts';
import { namedTap } from '#compose/taps.ts';
import type { Finding } from './find-changes.ts';
import { topicOfUnit } from './news-lines.ts';

/** An indicator of a unit, in one period where that matters. */
export interface FindingSubject extends Pick<Finding, 'indicator' | 'unit'> {
  readonly period?: Period;
}

/** What a line of a letter is about, as a question to tap; the province goes without saying. */
export function findingTap(subject: FindingSubject, scene: Scene): FollowUp {
  const { indicator, unit, period = null } = subject;
  const units = unit === scene.catalogue.province.id ? [] : [unit];
  return namedTap(topicOfUnit(subject, scene), 'figure', { topics: [indicator.id], units, period });
}
