import type { Part } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { MapChart } from '#domain/chart.ts';
import { communesOfDistrict } from '#domain/geography.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import type { UnitRanking } from '#assess/rank-units.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import { overallTarget } from './overall-target.ts';
import type { Scene } from './section.ts';

interface Mapped {
  readonly scene: Scene;
  readonly indicator: Indicator;
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly ranking: UnitRanking;
}

/** Fewer units say more in a list than on a map. */
const fewest = 12;

/** All units of a ranking where they lie, by value; nothing to draw for a few, or where places are not known. */
export function mapChart({ scene, indicator, document, ranking }: Mapped): readonly Part[] {
  const { catalogue } = scene;
  const { rows, otherPeriods, without, period } = ranking;
  const figures = new Map(rows.map(({ unit, figure }) => [unit, figure]));
  const units = [...figures.keys(), ...otherPeriods.map(({ unit }) => unit), ...without];
  const tiles = units.flatMap((id) => {
    const unit = catalogue.unit(id);
    const place = unit && placeOf(catalogue, unit);
    const figure = figures.get(id);
    return place
      ? [{ label: unit.name, ...place, value: figure?.value ?? null, outOf: figure?.outOf ?? null }]
      : [];
  });
  if (period === null || figures.size < fewest || tiles.length < units.length) return [];
  const chart: MapChart = {
    ...chartFrame(indicator.short, unitText(scene, catalogue.province.id), [...figures.values()]),
    period,
    chart: 'map',
    measure: indicator.measure,
    better: indicator.better,
    tiles,
    ...overallTarget({ scene, indicator, document, period }),
  };
  return [{ part: 'chart', chart }];
}

type Place = Pick<MapChart['tiles'][number], 'lat' | 'lon'>;

/** Where a unit lies; a former district amid the communes on its ground. */
function placeOf(catalogue: Catalogue, unit: Unit): Place | null {
  const own = pointOf(unit);
  if (own) return own;
  const inside = communesIn(catalogue, unit.id).flatMap((commune) => pointOf(commune) ?? []);
  if (inside.length === 0) return null;
  const mean = (of: (place: Place) => number): number =>
    inside.reduce((sum, place) => sum + of(place), 0) / inside.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

function pointOf({ lat, lon }: Unit): Place | null {
  return lat === null || lon === null ? null : { lat, lon };
}

/** Those mainly on its ground; where there is none, those that reach into it. */
function communesIn(catalogue: Catalogue, district: UnitId): readonly Unit[] {
  const all = communesOfDistrict(catalogue, district);
  const wholly = all.filter(({ partly }) => !partly);
  return (wholly.length > 0 ? wholly : all).map(({ commune }) => commune);
}
