import type { Part } from '#domain/answer.ts';
import type { RankingChart, RankingField } from '#domain/chart.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import { countAt, overallTarget } from './overall-target.ts';
import type { Scene } from './section.ts';
import { fieldText } from './within.ts';

interface Order {
  readonly scene: Scene;
  readonly indicator: Indicator;
  readonly question: Question;
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly ranking: UnitRanking;
}

/** What a picture shows of an order, before it is known how many units reach the level. */
export type Field = Exclude<RankingField, { readonly shown: 'page' }> | PageField;
type PageField = Omit<Extract<RankingField, { readonly shown: 'page' }>, 'reaching'>;

/** Units in order, all of one period; nothing to draw for a single one. */
export function rankingChart(
  { scene, indicator, question, document, ranking }: Order,
  rows: readonly RankedUnit[],
  field: Field,
): readonly Part[] {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const { period } = first.figure;
  const name = (unit: RankedUnit['unit']): string => unitText(scene, unit).vi;
  const isLast = field.shown === 'page' && field.page === field.pages;
  const level = overallTarget({ scene, indicator, document, period });
  const chart = {
    ...chartFrame(
      indicator.short,
      fieldText(scene, question),
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
    ...level,
    field:
      field.shown === 'page'
        ? { ...field, reaching: level.target === null ? null : countAt(level.target, ranking, indicator) }
        : field,
    ...(field.shown === 'page' && { beyond: endsOf(ranking) }),
    without:
      field.shown === 'all' || isLast
        ? [...ranking.otherPeriods.map(({ unit }) => unit), ...ranking.without].map(name)
        : [],
  } as const;
  return [{ part: 'chart', chart }];
}

/** The first and the last value of the whole order, so that the bars of every page are of one scale. */
function endsOf({ rows }: UnitRanking): NonNullable<RankingChart['beyond']> {
  const ends = [rows[0], rows.at(-1)];
  return ends.flatMap((row) => (row ? [{ value: row.figure.value, outOf: row.figure.outOf }] : []));
}
