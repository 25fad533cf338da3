import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { topicsComparison } from '#compose/compare-topics.ts';
import { figureCard } from '#compose/figure-card.ts';
import { noFigureCard, unitWithoutFigureCard } from '#compose/no-figure-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { answerComparison } from './comparison.ts';
import { answerOverview } from './overview.ts';
import { readCase, readCases } from './read-cases.ts';

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

/** One indicator of one unit; where the unit has no figure of its own, the province's beside that fact. */
export async function answerOneFigure(asked: Asked, indicator: Indicator, unit: UnitId): Promise<Section> {
  const own = await readCase(asked, indicator, unit);
  const card = figureCard(own);
  if (card !== null) return card;
  const province = asked.scene.catalogue.province.id;
  if (unit === province) return noFigureCard(own);
  return unitWithoutFigureCard(own, await readCase(asked, indicator, province));
}
