import { isMap } from '#domain/picture-form.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { Turn } from '#domain/turn.ts';
import { part, type Section } from '#compose/section.ts';
import { type Asked, soleIndicator, unitsOf } from './asked.ts';
import { answerComparison } from './comparison.ts';
import { goneOnFrom } from './goes-on.ts';
import { answerListing } from './listing.ts';
import { answerOneFigure } from './one-figure.ts';
import { answerOverview } from './overview.ts';
import { answerRanking } from './ranking.ts';
import { answerRisk } from './risk.ts';
import { answerTrend } from './trend.ts';

/** The picture of what was asked, or of what was spoken of last; the text stands beside it. */
export async function answerChart(asked: Asked): Promise<Section> {
  const { question, turn } = asked;
  const section = await answerDrawn({ ...asked, question: spokenOf(question, turn) });
  const charts = section.parts.flatMap((own) => (own.part === 'chart' ? [own.chart.chart] : []));
  const lacking = isMap(question) ? !charts.includes('map') : charts.length === 0;
  if (!lacking) return section;
  const why = part('body', whyNot(question, charts.length > 0));
  const [echo, ...rest] = section.parts;
  return { ...section, parts: [...(echo ? [echo] : []), why, ...rest] };
}

function whyNot(question: Question, hasOther: boolean): string {
  if (hasOther) return 'ask-no-map';
  return isMap(question) ? 'ask-no-map-figures' : 'ask-no-chart';
}

/** Asked right after an answer, and naming nothing else, a picture shows that answer. */
function spokenOf(question: Question, turn: Turn): Question {
  const previous = goneOnFrom(question, turn);
  if (previous === null) return question;
  const { rest } = question;
  if (previous.kind !== 'ranking') return { ...previous, rest };
  return { ...previous, kind: 'chart', order: previous.order ?? 'best', rest };
}

/** Orders, units side by side and targets at risk have pictures of their own; the rest is a development or an overview. */
function answerDrawn(asked: Asked): Promise<Section> {
  const { kind, order, over, threshold, units } = asked.question;
  if (over !== null && threshold !== null) return answerListing(asked);
  if (kind === 'ranking' || order !== null || over !== null || isMap(asked.question))
    return answerRanking(asked);
  if (kind === 'comparison' || units.length > 1) return answerComparison(asked);
  if (kind === 'risk') return answerRisk(asked);
  const indicator = soleIndicator(asked);
  return indicator ? answerIndicator(asked, indicator) : answerOverview(asked);
}

/** A development where there is one, otherwise the one figure against its targets. */
async function answerIndicator(asked: Asked, indicator: Indicator): Promise<Section> {
  const trend = await answerTrend(asked);
  if (trend.parts.some((own) => own.part === 'chart')) return trend;
  const [unit] = unitsOf(asked);
  return answerOneFigure(asked, indicator, unit);
}
