import { pageOf } from '#domain/picture-form.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Handler, Turn } from '#domain/turn.ts';
import type { Section } from '#compose/section.ts';
import { joinSections } from '#compose/sections.ts';
import { toldApart } from '#compose/told-apart.ts';
import type { Answerer, Asked } from './ask/asked.ts';
import { answerChart } from './ask/chart.ts';
import { answerComparison } from './ask/comparison.ts';
import { unitsCounted } from './ask/count-units.ts';
import { answerDefinition } from './ask/definition.ts';
import { answerFigure } from './ask/figure.ts';
import { answerFreshness } from './ask/freshness.ts';
import { answerGeography } from './ask/geography.ts';
import { answerListing } from './ask/listing.ts';
import { answerMissing } from './ask/missing.ts';
import { answerOverview } from './ask/overview.ts';
import { answerRanking } from './ask/ranking.ts';
import { answerRisk } from './ask/risk.ts';
import { answerSource } from './ask/source.ts';
import { answerTarget } from './ask/target.ts';
import { answerTrend } from './ask/trend.ts';
import { withPictures } from './ask/shown-pictures.ts';
import { withReadings } from './ask/with-readings.ts';
import { answerWith } from './make-answer.ts';

/** Every kind of question about the programme, each with what answers it. */
const answerers: Readonly<Partial<Record<QuestionKind, Answerer>>> = {
  figure: answerFigure,
  target: answerTarget,
  overview: answerOverview,
  ranking: answerRanking,
  comparison: answerComparison,
  trend: answerTrend,
  listing: answerListing,
  risk: answerRisk,
  missing: answerMissing,
  freshness: answerFreshness,
  source: answerSource,
  definition: answerDefinition,
  geography: answerGeography,
  chart: answerChart,
};

/** How many questions of one message are answered. */
const answeredQuestions = 5;

/** Answers questions about the programme; several in one message one after the other. */
export const ask: Handler = {
  name: 'ask',
  accepts: ({ reading }) => questionsOf(reading).length > 0,
  async handle(turn, house) {
    const [question, ...others] = questionsOf(turn.reading).slice(0, answeredQuestions);
    if (question === undefined) throw new Error('handlers.nothing_asked: let the list ask accepts() first');
    const all = [question, ...others];
    const scene = { catalogue: house.catalogue, today: turn.today };
    const sections = await Promise.all(all.map((own) => answerOne({ question: own, turn, house, scene })));
    const asked = { question, turn, house, scene };
    const joined = await withReadings(joinSections(sections), asked, answerIfAny);
    const section = { ...joined, followUps: toldApart(scene, joined.followUps) };
    const page = turnsPage(question, turn);
    // The other pages of a table are words only.
    const shown = page && question.kind === 'ranking' ? [] : all;
    const parts = withPictures(section.parts, shown, turn.chat.pictures);
    const answer = answerWith({ question, besides: others, section: { ...section, parts }, house });
    return page ? { ...answer, page } : answer;
  },
};

/** True for a tap that asks for more of the order of units that stands above it, for its other end, or for another page of its picture. */
function turnsPage(question: Question, { message, memory }: Turn): boolean {
  const before = memory?.question;
  if (message.content.type !== 'choice' || before === undefined) return false;
  const isPage = question.kind === 'ranking' || pageOf(question) !== null;
  return isPage && orderIn(question) === orderIn(before);
}

/** What is put in order, wherever it begins and however much of it is shown. */
function orderIn(question: Question): string {
  const rest = pageOf(question) === null ? question.rest : null;
  return JSON.stringify({ ...question, limit: null, order: null, rest });
}

function questionsOf(reading: Reading): readonly Question[] {
  if (reading.kind !== 'understood') return [];
  return reading.questions.filter(({ kind }) => answerers[kind] !== undefined);
}

function answerOne(asked: Asked): Promise<Section> {
  const answer = answerIfAny(asked);
  if (!answer) throw new Error(`handlers.no_answerer: add one for "${asked.question.kind}"`);
  return answer;
}

function answerIfAny(asked: Asked): Promise<Section> | null {
  const question = unitsCounted(asked) ?? asked.question;
  return answerers[question.kind]?.({ ...asked, question }) ?? null;
}
