import type { Part } from '#domain/answer.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import { mapForm, stateMapForm } from '#domain/picture-form.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { valueArg } from './args.ts';
import { isOutOfWhole, type Mapped, mapChart } from './map-chart.ts';
import { countAt, overallTarget } from './overall-target.ts';
import { asking, type FollowUp, list, part, says } from './section.ts';

interface MappedLevel extends Mapped {
  readonly level: UnitLevel;
}

/** How many units are where, for a map that shows nothing else; and that there is no level to go by, where there is none. */
export function stateParts(mapped: Mapped): readonly Part[] {
  const { question, indicator, states, ranking } = mapped;
  if (question.rest !== stateMapForm || ranking.period === null) return [];
  if (states.size > 0) return statusCounts(states);
  const total = ranking.rows.length;
  const level = levelOf(mapped);
  if (level !== null) {
    const count = countAt(level, ranking, indicator);
    return [part('headline', 'ask-map-level', { count, total, level: valueArg(level, indicator.measure) })];
  }
  if (!isOutOfWhole(mapped)) return [part('body', 'ask-map-no-level')];
  const count = ranking.rows.filter(({ figure: { value, outOf } }) => value === outOf).length;
  return [part('headline', 'ask-map-whole', { count, total })];
}

function statusCounts(states: ReadonlyMap<UnitId, TargetStatus>): readonly Part[] {
  const counts = Map.groupBy(states.values(), (status) => status);
  return list([...counts].map(([status, units]) => says('ask-map-status', { status, count: units.length })));
}

function levelOf({ scene, indicator, document, ranking }: Mapped): number | null {
  return ranking.period === null
    ? null
    : overallTarget({ scene, indicator, document, period: ranking.period }).target;
}

/** The maps there are of an order, besides the one that is shown. */
export function mapTaps(mapped: MappedLevel): readonly FollowUp[] {
  const { question, indicator, level, states } = mapped;
  const to = (id: string, rest: string): FollowUp => ({
    label: says(id),
    question: asking('chart', { topics: [indicator.id], over: level, period: question.period, rest }),
  });
  if (mapChart(mapped).length === 0) return [];
  const hasStates = states.size > 0 || levelOf(mapped) !== null || isOutOfWhole(mapped);
  if (question.rest === stateMapForm) return [to('ask-tap-value-map', mapForm)];
  if (question.rest === mapForm) return hasStates ? [to('ask-tap-state-map', stateMapForm)] : [];
  return [to('ask-tap-map', mapForm)];
}
