import { rankUnits } from '#assess/rank-units.ts';
import { indicatorList } from '#compose/listing-card.ts';
import type { Section } from '#compose/section.ts';
import { thresholdList, unitList } from '#compose/threshold-list.ts';
import { unitsCard } from '#compose/units-card.ts';
import { type Asked, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { pickLevel } from './level.ts';
import { answerMissing } from './missing.ts';
import { answerRanking } from './ranking.ts';
import { mainDocument, readCases } from './read-cases.ts';
import { answerRisk } from './risk.ts';
import { answerTarget } from './target.ts';

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

/** The units of a level that satisfy the condition; without figures of units a ranking says so. */
async function answerUnits(asked: Asked, level: 'commune' | 'district'): Promise<Section> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  if (question.status === 'no-data') return answerMissing(asked);
  if (question.topics.length === 0 && question.threshold === null && question.order === null)
    return unitsCard(scene, level);
  if (indicator === null || question.threshold === null) return answerRanking(asked);
  const all = await asked.house.store.figures.standing({ indicators: [indicator.id] });
  const { units, figures } = pickLevel(asked, all, level);
  if (figures.length === 0) return answerRanking(asked);
  const period = figures.some((figure) => figure.period === question.period) ? question.period : null;
  const ranking = rankUnits({ figures, indicator, units, order: question.order ?? 'worst', period });
  const document = question.document ?? mainDocument(scene.catalogue);
  return unitList({ scene, question, indicator, level, document, ranking, threshold: question.threshold });
}
