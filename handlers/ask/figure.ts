import type { Indicator } from '#domain/programme.ts';
import { topicsComparison } from '#compose/compare-topics.ts';
import { remainderPart } from '#compose/remainder-part.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, asksBesides, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { answerComparison } from './comparison.ts';
import { answerOneFigure } from './one-figure.ts';
import { answerOverview } from './overview.ts';
import { readCases } from './read-cases.ts';

/** The value of an indicator for a unit and period; of a pillar or of nothing in particular the overview. */
export async function answerFigure(asked: Asked): Promise<Section> {
  const indicator = soleIndicator(asked);
  const [unit, ...others] = unitsOf(asked);
  if (others.length > 0) return answerComparison(asked);
  if (indicator !== null)
    return withRemainder(asked, indicator, await answerOneFigure(asked, indicator, unit));
  if (asked.question.topics.length < 2) return answerOverview(asked);
  const cases = await readCases(asked, indicatorsOf(asked), unit);
  return topicsComparison({ ...asked, unit, cases });
}

/** "còn bao nhiêu … chưa": what is left of the whole comes first. */
function withRemainder(asked: Asked, indicator: Indicator, section: Section): Section {
  if (!asksBesides(asked, 'remainder')) return section;
  const [head, ...rest] = section.parts;
  const left = section.figures.slice(0, 1).flatMap((figure) => remainderPart(figure, indicator));
  return { ...section, parts: [...(head ? [head] : []), ...left, ...rest] };
}
