import { mistakeAt, repeated } from './mistake.ts';
import { valueProblems } from './check-value.ts';
import { comparePeriods } from '#domain/period.ts';
import type { Located, Mistake } from './mistake.ts';
import type { Known, ProgrammeParts } from './read-programme.ts';
import type { Indicator, Measure, Target } from '#domain/programme.ts';

/** What does not fit together in programme.json, and between it and the units. */
export function checkProgramme(parts: ProgrammeParts, units: Known): readonly Mistake[] {
  const indicators = new Map(parts.indicators.map(({ value }) => [value.id, value]));
  return [
    ...repeated(parts.documents, ({ id }) => id, 'the document'),
    ...repeated(parts.pillars, ({ id }) => id, 'the pillar'),
    ...repeated(parts.indicators, ({ id }) => id, 'the indicator'),
    ...repeated(parts.targets, targetKey, 'the target'),
    ...parts.indicators.flatMap((entry) => checkIndicator(entry, parts.known.pillars)),
    ...parts.targets.flatMap((entry) => [
      ...checkReferences(entry, parts, units),
      ...checkDemand(entry, indicators.get(entry.value.indicator)),
    ]),
  ];
}

function targetKey(target: Target): string {
  return [target.indicator, target.document, target.unit, target.due].join(' ');
}

function checkIndicator(entry: Located<Indicator>, pillars: Known): readonly Mistake[] {
  const { pillar, measure, better, breaks } = entry.value;
  const problems = [
    ...(pillars.has(pillar) ? [] : [`pillar: there is no pillar "${pillar}"`]),
    ...(measure === 'rank' && better === 'higher' ? ['better: a lower rank is better'] : []),
    ...breaks.flatMap(({ from }, index) => {
      const earlier = breaks[index - 1];
      return earlier && comparePeriods(earlier.from, from) >= 0
        ? [`breaks: ${from} does not come after ${earlier.from}`]
        : [];
    }),
  ];
  return problems.map((problem) => mistakeAt(entry, problem));
}

function checkReferences(entry: Located<Target>, parts: ProgrammeParts, units: Known): readonly Mistake[] {
  const { indicator, document, unit } = entry.value;
  const problems = [
    ...(parts.known.indicators.has(indicator) ? [] : [`indicator: there is no indicator "${indicator}"`]),
    ...(parts.known.documents.has(document) ? [] : [`document: there is no document "${document}"`]),
    ...(units.has(unit) ? [] : [`unit: there is no unit "${unit}"`]),
  ];
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
