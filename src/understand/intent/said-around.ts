import { withoutCharge } from './charges.ts';
import { withHomePut } from './home-put.ts';
import { withoutKnownTime } from './newer-than.ts';
import { withoutOtherHome } from './other-than-home.ts';
import { withoutPurpose } from './purposes.ts';
import { withoutReportLead } from './report-leads.ts';
import { withoutSharedHome } from './shared-home.ts';
import { withoutSupposed } from './supposed.ts';
import { withoutVillage } from './villages.ts';
import { withoutVisit } from './visits.ts';
import { withoutWhereabouts } from './whereabouts.ts';
import type { Scene } from './scene.ts';

/** What is said around a question of who asks, where they are, and what the answer is for; each leaves the question. */
export const saidAround: readonly ((scene: Scene) => string | null)[] = [
  withoutVillage,
  withHomePut,
  withoutOtherHome,
  withoutCharge,
  withoutSharedHome,
  withoutReportLead,
  withoutVisit,
  withoutPurpose,
  withoutWhereabouts,
  withoutKnownTime,
  withoutSupposed,
];
