import { part, type Section } from '#compose/section.ts';
import { type Asked, soleIndicator } from './asked.ts';
import { answerComparison } from './comparison.ts';
import { answerOverview } from './overview.ts';
import { answerRanking } from './ranking.ts';
import { answerRisk } from './risk.ts';
import { answerTrend } from './trend.ts';

/** The picture of what was asked, or of what was spoken of last; the text stands beside it. */
export async function answerChart(asked: Asked): Promise<Section> {
  const { question, turn } = asked;
  const previous = turn.memory?.question;
  const bare = question.topics.length === 0 && question.units.length === 0;
  const drawn = bare && previous !== undefined ? previous : question;
  const section = await answerDrawn({ ...asked, question: drawn });
  const hasChart = section.parts.some((own) => own.part === 'chart');
  return hasChart ? section : { ...section, parts: [part('body', 'ask-no-chart'), ...section.parts] };
}

/** Orders, units side by side and targets at risk have pictures of their own; the rest is a development or an overview. */
function answerDrawn(asked: Asked): Promise<Section> {
  const { kind, order, over, units } = asked.question;
  if (kind === 'ranking' || order !== null || over !== null) return answerRanking(asked);
  if (kind === 'comparison' || units.length > 1) return answerComparison(asked);
  if (kind === 'risk') return answerRisk(asked);
  return soleIndicator(asked) ? answerTrend(asked) : answerOverview(asked);
}
