import { freshnessCard } from '#compose/freshness-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';

/** What was recorded or published last, of the topics and units asked for; of the province where none was named. */
export async function answerFreshness(asked: Asked): Promise<Section> {
  const { question, house } = asked;
  const indicators =
    question.topics.length === 0 ? {} : { indicators: indicatorsOf(asked).map(({ id }) => id) };
  const figures = await house.store.figures.standing({ ...indicators, units: unitsOf(asked) });
  return freshnessCard({ ...asked, figures, timeZone: house.timeZone });
}
