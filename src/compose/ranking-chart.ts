import type { Part } from '#domain/answer.ts';
import type { RankingField } from '#domain/chart.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import { overallTarget } from './overall-target.ts';
import type { Scene } from './section.ts';

interface Order {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly question: Question;
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly ranking: UnitRanking;
}

/** Units in order, all of one period; nothing to draw for a single one. */
export function rankingChart(
  { scene, indicator, question, document, ranking }: Order,
  rows: readonly RankedUnit[],
  field: RankingField,
): readonly Part[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const { period } = first.figure;
  const name = (unit: RankedUnit['unit']): string => unitText(scene, unit).vi;
  const isWhole = field.shown === 'all';
  const chart = {
    ...chartFrame(
      indicator.short,
      unitText(scene, scene.catalogue.province.id),
      rows.map(({ figure }) => figure),
    ),
    period,
    chart: 'ranking',
    measure: indicator.measure,
    better: indicator.better,
    bars: rows.map(({ rank, unit, figure }) => ({
      label: name(unit),
      value: figure.value,
      outOf: figure.outOf,
      highlighted: question.units.includes(unit),
      rank,
    })),
    ...overallTarget({ scene, indicator, document, period }),
    field,
    without: isWhole ? [...ranking.otherPeriods.map(({ unit }) => unit), ...ranking.without].map(name) : [],
  } as const;
  return [{ part: 'chart', chart }];
}
