import type { UnitLevel } from '#domain/unit.ts';
import { missingIndicators, missingUnits } from '#compose/missing-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, unitsOf } from './asked.ts';
import { pickLevel } from './level.ts';
import { readCases } from './read-cases.ts';

/** Which indicators have no figure, or which units have none of an indicator. */
export async function answerMissing(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const [unit] = unitsOf(asked);
  if (question.over === 'commune' || question.over === 'district')
    return answerUnitsWithout(asked, question.over);
  return missingIndicators({
    scene,
    question,
    unit,
    cases: await readCases(asked, indicatorsOf(asked), unit),
  });
}

/** The units of a level without a figure of what was asked about, or without any at all. */
async function answerUnitsWithout(asked: Asked, over: UnitLevel): Promise<Section> {
  const { question, scene, house } = asked;
  const indicators = indicatorsOf(asked).map(({ id }) => id);
  const all = await house.store.figures.standing({ indicators });
  const { level, units, figures } = pickLevel(asked, all, over);
  const inPeriod = figures.filter(({ period }) => question.period === null || period === question.period);
  const reporting = new Set(inPeriod.map(({ unit }) => unit));
  const without = units.filter((unit) => !reporting.has(unit));
  return missingUnits({
    scene,
    question,
    level,
    total: units.length,
    without,
    reported: inPeriod,
  });
}
