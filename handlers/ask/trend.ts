import { pillarOf } from '#domain/question.ts';
import type { FigureCase } from '#compose/figure-case.ts';
import type { Section } from '#compose/section.ts';
import { joinSections } from '#compose/sections.ts';
import { trendCard } from '#compose/trend-card.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';
import { answerOneFigure } from './one-figure.ts';
import { answerOverview } from './overview.ts';
import { readCases } from './read-cases.ts';

/** How many developments a question about a pillar or the programme shows. */
const shownTrends = 2;
/** More indicators than these are too many to be told one by one. */
const mostNamed = 5;

/** How indicators developed; of a pillar those with the longest series. */
export async function answerTrend(asked: Asked): Promise<Section> {
  const [unit] = unitsOf(asked);
  const named = asked.question.topics.some((topic) => pillarOf(topic) === null);
  const cases = await readCases(asked, indicatorsOf(asked), unit);
  const told = named && cases.length <= mostNamed ? cases : longest(cases);
  if (told.length === 0) return answerOverview(asked);
  const sections = told.map(async (own) => trendCard(own) ?? answerOneFigure(asked, own.indicator, unit));
  return joinSections(await Promise.all(sections));
}

/** Those that developed at all, the longest series first. */
function longest(cases: readonly FigureCase[]): readonly FigureCase[] {
  const lengthOf = ({ figures }: FigureCase): number => new Set(figures.map(({ period }) => period)).size;
  return cases
    .filter((own) => lengthOf(own) > 1)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, shownTrends);
}
