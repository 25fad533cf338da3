import { geographyCard } from '#compose/geography-card.ts';
import type { Section } from '#compose/section.ts';
import type { Asked } from './asked.ts';

/** What became of a unit, what it was made of, which district it lay in. */
export function answerGeography({ question, scene }: Asked): Promise<Section> {
  const [first, ...rest] = question.units.flatMap((id) => scene.catalogue.unit(id) ?? []);
  return Promise.resolve(
    geographyCard({ scene, question, units: [first ?? scene.catalogue.province, ...rest] }),
  );
}
