import { contains } from '#domain/period.ts';
import type { UnitLevel } from '#domain/unit.ts';
import { periodOfMost } from '#assess/period-of-most.ts';
import { missingIndicators, missingUnits } from '#compose/missing-card.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, asksBesides, indicatorsOf, unitsOf } from './asked.ts';
import { pickLevel } from './level.ts';
import { readCases } from './read-cases.ts';

/** Which indicators have no figure, or which units have none of an indicator. */
export async function answerMissing(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const [unit] = unitsOf(asked);
  if (question.over === 'commune' || question.over === 'district')
    return answerUnitsWithout(asked, question.over);
  if (asksBesides(asked, 'units') && question.units.length === 0) return answerUnitsWithout(asked, 'commune');
  return missingIndicators({
    scene,
    question,
    unit,
    cases: await readCases(asked, indicatorsOf(asked), unit),
  });
}

/** The units of a level without a figure of what was asked about, in the period asked for or the one that most report now. */
async function answerUnitsWithout(asked: Asked, over: UnitLevel): Promise<Section> {
  const { question, scene, house } = asked;
  const indicators = indicatorsOf(asked).map(({ id }) => id);
  const all = await house.store.figures.standing({ indicators });
  const { level, units, figures } = pickLevel(asked, all, over);
  const byUnit = Map.groupBy(figures, ({ unit }) => unit);
  const latest = periodOfMost(units.map((unit) => byUnit.get(unit) ?? []));
  const period = question.period ?? latest;
  const inPeriod = figures.filter((figure) => period !== null && contains(period, figure.period));
  const reporting = new Set(inPeriod.map(({ unit }) => unit));
  const without = units.filter((unit) => !reporting.has(unit));
  return missingUnits({
    scene,
    question,
    level,
    period,
    latest,
    total: units.length,
    without,
    figures,
  });
}
