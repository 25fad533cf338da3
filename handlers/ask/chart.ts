import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { Turn } from '#domain/turn.ts';
import { part, type Section } from '#compose/section.ts';
import { type Asked, soleIndicator, unitsOf } from './asked.ts';
import { answerComparison } from './comparison.ts';
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
  const lacking = question.rest === 'map' ? !charts.includes('map') : charts.length === 0;
  if (!lacking) return section;
  const why = part('body', charts.length === 0 ? 'ask-no-chart' : 'ask-no-map');
  const [echo, ...rest] = section.parts;
  return { ...section, parts: [...(echo ? [echo] : []), why, ...rest] };
}

/**
 * Asked right after an answer, and naming nothing else, a picture shows that answer: its order and level, which a
 * picture's own words leave out.
 */
function spokenOf(question: Question, { memory, reading }: Turn): Question {
  const previous = memory?.question;
  const goesOn = isBare(question) || (reading.kind === 'understood' && reading.certainty === 'follow-up');
  if (previous === undefined || !goesOn || !isAbout(question, previous)) return question;
  const { rest } = question;
  if (previous.kind !== 'ranking') return { ...previous, rest };
  return { ...previous, kind: 'chart', order: previous.order ?? 'best', rest };
}

function isBare({ topics, units }: Question): boolean {
  return topics.length === 0 && units.length === 0;
}

/** True where the question names no order, and no other topic, unit or time than the one before. */
function isAbout(question: Question, previous: Question): boolean {
  const { order, over, limit } = question;
  if (order !== null || over !== null || limit !== null) return false;
  const same = (own: readonly string[], before: readonly string[]): boolean =>
    own.length === 0 || String(own) === String(before);
  return (
    same(question.topics, previous.topics) &&
    same(question.units, previous.units) &&
    (question.period === null || question.period === previous.period)
  );
}

/** Orders, units side by side and targets at risk have pictures of their own; the rest is a development or an overview. */
function answerDrawn(asked: Asked): Promise<Section> {
  const { kind, order, over, units, rest } = asked.question;
  if (kind === 'ranking' || order !== null || over !== null || rest === 'map') return answerRanking(asked);
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
