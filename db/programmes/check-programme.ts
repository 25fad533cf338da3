import { mistakeAt, repeated } from './mistake.ts';
import { valueProblems } from './check-value.ts';
import { comparePeriods } from '#domain/period.ts';
import { unknownNames } from './read-entries.ts';
import type { Located, Mistake } from './mistake.ts';
import type { Known } from './read-entries.ts';
import type { ProgrammeParts } from './read-programme.ts';
import type { Indicator, Measure, Target } from '#domain/programme.ts';

/** What does not fit together in programme.json, and between it and the units. */
export function checkProgramme(parts: ProgrammeParts, units: Known): readonly Mistake[] {
  const { documents, pillars, indicators, targets, known } = parts;
  const byId = new Map(indicators.value.map(({ value }) => [value.id, value]));
  return [
    ...repeated(documents.value, ({ id }) => id, 'the document'),
    ...repeated(pillars.value, ({ id }) => id, 'the pillar'),
    ...repeated(indicators.value, ({ id }) => id, 'the indicator'),
    ...repeated(targets.value, targetKey, 'the target'),
    ...unknownNames(indicators.all, 'pillar', known.pillars),
    ...unknownNames(indicators.all, 'counts', known.documents),
    ...unknownNames(targets.all, 'indicator', known.indicators),
    ...unknownNames(targets.all, 'document', known.documents),
    ...unknownNames(targets.all, 'unit', units),
    ...indicators.value.flatMap(checkIndicator),
    ...targets.value.flatMap((entry) => checkDemand(entry, byId.get(entry.value.indicator))),
  ];
}

function targetKey(target: Target): string {
  return [target.indicator, target.document, target.unit, target.due].join(' ');
}

function checkIndicator(entry: Located<Indicator>): readonly Mistake[] {
  const { measure, better, breaks } = entry.value;
  const problems = breaks.flatMap(({ from }, index) => {
    const earlier = breaks[index - 1];
    const ordered = !earlier || comparePeriods(earlier.from, from) < 0;
    return ordered ? [] : [`breaks: ${from} does not come after ${earlier.from}`];
  });
  if (measure === 'rank' && better === 'higher') problems.push('better: a lower rank is better');
  return problems.map((problem) => mistakeAt(entry, problem));
}

function checkDemand(entry: Located<Target>, indicator: Indicator | undefined): readonly Mistake[] {
  const { measure, operator, value } = entry.value;
  const problems = [...valueProblems(value, measure)];
  if (indicator && !fits(measure, indicator.measure))
    problems.push(`measure: ${measure} does not fit the indicator, which is a ${indicator.measure}`);
  const wrongWay = indicator?.better === 'lower' ? '>=' : '<=';
  if (indicator && operator === wrongWay)
    problems.push(`operator: ${operator} is odd where ${indicator.better} is better`);
  return problems.map((problem) => mistakeAt(entry, problem));
}

/** A target of a count-of-total is a count or a share; any other has its indicator's measure. */
function fits(target: Measure, indicator: Measure): boolean {
  if (indicator === 'count-of-total') return target === 'count' || target === 'percent';
  return target === indicator;
}
