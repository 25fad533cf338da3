import { freshnessCard } from '#compose/freshness-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';

/**
 * What was recorded or published last, of the topics and units asked for; where no unit was named of the province, and of
 * all units where it has no figure.
 */
export async function answerFreshness(asked: Asked): Promise<Section> {
  const { question, house } = asked;
  const indicators =
    question.topics.length === 0 ? {} : { indicators: indicatorsOf(asked).map(({ id }) => id) };
  const own = await house.store.figures.standing({ ...indicators, units: unitsOf(asked) });
  const ofParts = own.length === 0 && question.topics.length > 0 && question.units.length === 0;
  const figures = ofParts ? await house.store.figures.standing(indicators) : own;
  return freshnessCard({ ...asked, figures, timeZone: house.timeZone });
}
