import type { ProgrammeDocument } from '#domain/programme.ts';
import { definitionCard, definitionCards, documentCard } from '#compose/definition-card.ts';
import { indicatorList } from '#compose/listing-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator } from './asked.ts';
import { mainDocument } from './read-cases.ts';

/** What an indicator, a document or the programme is; of a pillar which indicators it has. */
export function answerDefinition(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  const document = documentOf(asked);
  if (indicator !== null) {
    const targets = scene.catalogue.programme.targets.filter((target) => target.indicator === indicator.id);
    return Promise.resolve(definitionCard({ scene, question, indicator, targets }));
  }
  if (document) return Promise.resolve(documentCard(scene, document));
  const several = indicatorsOf(asked);
  if (several.length === question.topics.length && several.length <= mostTold)
    return Promise.resolve(definitionCards({ scene, question, indicators: several }));
  return Promise.resolve(indicatorList({ scene, question, indicators: several }));
}

/** So many meanings can be read under one another. */
const mostTold = 3;

/** The document asked about; where nothing was named the one that sets the programme's own targets. */
function documentOf({ question, scene }: Asked): ProgrammeDocument | undefined {
  if (question.document !== null) return scene.catalogue.document(question.document);
  return question.topics.length > 0 ? undefined : scene.catalogue.document(mainDocument(scene.catalogue));
}
