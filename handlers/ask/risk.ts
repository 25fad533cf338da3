import type { Section } from '#compose/section.ts';
import { withoutTargets } from '#compose/sections.ts';
import { statusList } from '#compose/status-list.ts';
import { type Asked, indicatorsOf } from './asked.ts';
import { mainDocument, readCases } from './read-cases.ts';

/** Which targets are missed, late or at risk; targets are the province's, so a unit asked for is told so first. */
export async function answerRisk(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const province = scene.catalogue.province.id;
  const cases = await readCases(asked, indicatorsOf(asked), province);
  const whole = statusList({ scene, question, cases, document: mainDocument(scene.catalogue) });
  const named = question.units.filter((unit) => unit !== province);
  return named.length === 0 ? whole : withoutTargets(scene, named, whole);
}
