import type { RankingChart } from '#domain/chart.ts';
import { lastDay, type Period } from '#domain/period.ts';
import { type DocumentId, type Indicator, isAtLevel, type Measure } from '#domain/programme.ts';
import type { UnitRanking } from '#assess/rank-units.ts';
import { numberText, unitText } from './chart-frame.ts';
import type { Scene } from './section.ts';

export interface LevelCase {
  readonly scene: Scene;
  readonly indicator: Indicator;
  /** The document whose targets count. */
  readonly document: DocumentId;
  /** Of the figures that are seen against the level. */
  readonly period: Period;
}

/** How many of all units are at a level, or better. */
export function countAt(level: number, { rows }: UnitRanking, { better }: Indicator): number {
  return rows.filter(({ figure: { value } }) => isAtLevel(value, level, better)).length;
}

/** Where the part and the whole are measured alike, so that a level of the whole says something of its parts. */
const shared: readonly Measure[] = ['percent', 'score', 'per-100-people'];

/** The province's level for its units to be seen against: the one due next at the time, else the last. */
export function overallTarget({
  scene,
  indicator,
  document,
  period,
}: LevelCase): Pick<RankingChart, 'target' | 'overall'> {
  const { programme, province } = scene.catalogue;
  const targets = programme.targets
    .filter((target) => target.indicator === indicator.id && target.unit === province.id)
    .filter((target) => target.document === document && target.measure === indicator.measure)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const target = targets.find(({ due }) => due >= lastDay(period)) ?? targets.at(-1);
  if (target === undefined || !shared.includes(indicator.measure)) return { target: null };
  return {
    target: target.value,
    overall: {
      unit: unitText(scene, province.id),
      due: target.due,
      document: numberText(scene, document),
    },
  };
}
