import type { Part } from '#domain/answer.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { RankedUnit } from '#assess/rank-units.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import type { Scene } from './section.ts';

interface Order {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly question: Question;
}

/** Units in order, all of one period; nothing to draw for a single one. */
export function rankingChart(
  { scene, indicator, question }: Order,
  rows: readonly RankedUnit[],
): readonly Part[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const figures = rows.map(({ figure }) => figure);
  const chart = {
    ...chartFrame(indicator.short, unitText(scene, scene.catalogue.province.id), figures),
    period: first.figure.period,
    chart: 'ranking',
    measure: indicator.measure,
    better: indicator.better,
    bars: rows.map(({ rank, unit, figure }) => ({
      label: unitText(scene, unit).vi,
      value: figure.value,
      outOf: figure.outOf,
      highlighted: question.units.includes(unit),
      rank,
    })),
    target: null,
    without: [],
  } as const;
  return [{ part: 'chart', chart }];
}
