import { definitionCard, documentCard } from '#compose/definition-card.ts';
import { indicatorList } from '#compose/listing-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator } from './asked.ts';

/** What an indicator or a document is; of a pillar or the programme which indicators it has. */
export function answerDefinition(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  const document = question.document === null ? undefined : scene.catalogue.document(question.document);
  if (indicator !== null) {
    const targets = scene.catalogue.programme.targets.filter((target) => target.indicator === indicator.id);
    return Promise.resolve(definitionCard({ scene, question, indicator, targets }));
  }
  if (document) return Promise.resolve(documentCard(scene, document));
  return Promise.resolve(indicatorList({ scene, question, indicators: indicatorsOf(asked) }));
}
