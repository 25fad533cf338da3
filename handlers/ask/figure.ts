import { topicsComparison } from '#compose/compare-topics.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { answerComparison } from './comparison.ts';
import { answerOneFigure } from './one-figure.ts';
import { answerOverview } from './overview.ts';
import { readCases } from './read-cases.ts';

/** The value of an indicator for a unit and period; of a pillar or of nothing in particular the overview. */
export async function answerFigure(asked: Asked): Promise<Section> {
  const indicator = soleIndicator(asked);
  const [unit, ...others] = unitsOf(asked);
  if (others.length > 0) return answerComparison(asked);
  if (indicator !== null) return answerOneFigure(asked, indicator, unit);
  if (asked.question.topics.length < 2) return answerOverview(asked);
  const cases = await readCases(asked, indicatorsOf(asked), unit);
  return topicsComparison({ ...asked, unit, cases });
}
