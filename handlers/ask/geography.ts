import { geographyCard } from '#compose/geography-card.ts';
import type { Section } from '#compose/section.ts';
import { unitsCard } from '#compose/units-card.ts';
import { type Asked, asksBesides } from './asked.ts';

/** What became of a unit, what it was made of, which district it lay in; which units stayed as they were. */
export function answerGeography(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const [first, ...rest] = question.units.flatMap((id) => scene.catalogue.unit(id) ?? []);
  const isOfDistricts = [first, ...rest].every((unit) => unit === undefined || unit.level === 'district');
  if (isOfDistricts && asksBesides(asked, 'unchanged')) {
    const over = { ...question, over: 'commune' } as const;
    return Promise.resolve(unitsCard({ scene, question: over, level: 'commune', only: 'unchanged' }));
  }
  return Promise.resolve(
    geographyCard({ scene, question, units: [first ?? scene.catalogue.province, ...rest] }),
  );
}
