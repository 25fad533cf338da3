import { freshnessCard } from '#compose/freshness-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf } from './asked.ts';

/** What was recorded or published last, of the topics and units asked for. */
export async function answerFreshness(asked: Asked): Promise<Section> {
  const { question, house } = asked;
  const indicators =
    question.topics.length === 0 ? {} : { indicators: indicatorsOf(asked).map(({ id }) => id) };
  const units = question.units.length === 0 ? {} : { units: question.units };
  const figures = await house.store.figures.standing({ ...indicators, ...units });
  return freshnessCard({ ...asked, figures });
}
