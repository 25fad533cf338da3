import type { Chart } from '#domain/chart.ts';
import type { Figure } from '#domain/figure.ts';
import type { IndicatorId } from '#domain/programme.ts';
import type { Unit, UnitLevel } from '#domain/unit.ts';
import { latestOf } from '#assess/latest-of.ts';
import { rankUnits, type UnitRanking } from '#assess/rank-units.ts';
import { reportChart } from '#compose/report-chart.ts';
import type { Asked } from '../ask/asked.ts';
import { pickLevel } from '../ask/level.ts';
import { readCases } from '../ask/read-cases.ts';

/** A page, and the figures it shows. */
export interface Drawn {
  readonly chart: Chart;
  readonly figures: readonly Figure[];
}

const levels: readonly UnitLevel[] = ['province', 'district', 'commune'];

/** Draws the page of a unit of the programme; null where it has no figure. */
export async function drawReport(asked: Asked, unit: Unit): Promise<Drawn | null> {
  if (!levels.includes(unit.level)) return null;
  const { scene } = asked;
  const { indicators } = scene.catalogue.programme;
  const all = await readCases(asked, indicators, unit.id);
  const rankings =
    unit.level === 'province' ? new Map<IndicatorId, UnitRanking>() : await readRankings(asked, unit);
  // Of what no unit of the level has a figure, none is missing from this one.
  const expected = (id: IndicatorId): boolean => unit.level === 'province' || rankings.has(id);
  const cases = all.filter(({ indicator, figures }) => figures.length > 0 || expected(indicator.id));
  const { parts, figures } = reportChart({ scene, unit, cases, rankings });
  const chart = parts.flatMap((own) => (own.part === 'chart' ? [own.chart] : []))[0];
  return chart ? { chart, figures } : null;
}

/** Where the units of the same level stand in the unit's own latest period, by indicator. */
async function readRankings(asked: Asked, unit: Unit): Promise<ReadonlyMap<IndicatorId, UnitRanking>> {
  const { house, scene } = asked;
  const all = await house.store.figures.standing({});
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator);
  return new Map(
    scene.catalogue.programme.indicators.flatMap((indicator) => {
      const own = byIndicator.get(indicator.id) ?? [];
      const [latest] = latestOf(own.filter((figure) => figure.unit === unit.id));
      const period = latest?.period ?? null;
      const { units, figures } = pickLevel(
        { ...asked, question: { ...asked.question, period } },
        own,
        unit.level,
      );
      if (figures.length === 0) return [];
      return [[indicator.id, rankUnits({ figures, indicator, units, order: 'best', period })] as const];
    }),
  );
}
