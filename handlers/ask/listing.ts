import type { Question } from '#domain/question.ts';
import { indicatorList } from '#compose/listing-card.ts';
import type { Section } from '#compose/section.ts';
import { thresholdList } from '#compose/threshold-list.ts';
import { unitsCard } from '#compose/units-card.ts';
import { type Asked, asksBesides, indicatorsOf, unitsOf } from './asked.ts';
import { answerMissing } from './missing.ts';
import { answerRanking } from './ranking.ts';
import { readCases } from './read-cases.ts';
import { answerRisk } from './risk.ts';
import { answerTarget } from './target.ts';
import { unitsInState } from './units-in-state.ts';

/** Which indicators there are, or which indicators and units satisfy a condition. */
export async function answerListing(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  if (question.over === 'commune' || question.over === 'district') return answerUnits(asked, question.over);
  if (question.status === 'no-data') return answerMissing(asked);
  if (question.status !== null) return answerRisk(asked);
  if (question.document !== null || question.due !== null) return answerTarget(asked);
  const [unit] = unitsOf(asked);
  const { threshold } = question;
  if (threshold === null) return indicatorList({ scene, question, indicators: indicatorsOf(asked) });
  return thresholdList({
    scene,
    question,
    unit,
    threshold,
    cases: await readCases(asked, indicatorsOf(asked), unit),
  });
}

/** The units of a level that satisfy the condition; without figures of units, or a level to see them against, a ranking says so. */
async function answerUnits(asked: Asked, level: 'commune' | 'district'): Promise<Section> {
  const { question, scene } = asked;
  if (question.status === 'no-data') return answerMissing(asked);
  if (isBare(question))
    return unitsCard({ scene, question, level, only: asksBesides(asked, 'wards') ? 'wards' : 'all' });
  return (await unitsInState(asked, level)) ?? answerRanking(asked);
}

/** True where units are asked for as such, under no condition and in no order. */
function isBare({ topics, threshold, order, status }: Question): boolean {
  return topics.length === 0 && threshold === null && order === null && status === null;
}
