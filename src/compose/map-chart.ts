import type { Part } from '#domain/answer.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { MapChart } from '#domain/chart.ts';
import { communesOfDistrict } from '#domain/geography.ts';
import type { Period } from '#domain/period.ts';
import { stateMapForm } from '#domain/picture-form.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import type { UnitRanking } from '#assess/rank-units.ts';
import { chartFrame } from './chart-frame.ts';
import { overallTarget } from './overall-target.ts';
import type { Scene } from './section.ts';
import { fieldText } from './within.ts';

/** An order that may be shown as a map. */
export interface Mapped {
  readonly scene: Scene;
  readonly indicator: Indicator;
  /** The document whose targets count. */
  readonly document: DocumentId;
  readonly ranking: UnitRanking;
  readonly question: Question;
  /** How the units' own targets stand, where they have such. */
  readonly states: ReadonlyMap<UnitId, TargetStatus>;
}

/** Fewer units with a figure are told in a sentence. */
const fewest = 3;

/** All units of a ranking where they lie; nothing to draw for a few, or where places are not known. */
export function mapChart(mapped: Mapped): readonly Part[] {
  const { scene, question, indicator, ranking, states } = mapped;
  const asStates = question.rest === stateMapForm;
  const { catalogue } = scene;
  const { rows, otherPeriods, without, period } = ranking;
  const figures = new Map(rows.map(({ unit, figure }) => [unit, figure]));
  const units = [...figures.keys(), ...otherPeriods.map(({ unit }) => unit), ...without];
  const tiles = units.flatMap((id) => {
    const unit = catalogue.unit(id);
    const place = unit && placeOf(catalogue, unit);
    const figure = figures.get(id);
    if (!place) return [];
    const tile = { label: unit.name, ...place, value: figure?.value ?? null, outOf: figure?.outOf ?? null };
    return [asStates && states.size > 0 ? { ...tile, status: states.get(id) ?? 'no-data' } : tile];
  });
  if (period === null || figures.size < fewest || tiles.length < units.length) return [];
  const chart: MapChart = {
    ...chartFrame(indicator.short, fieldText(scene, question), [...figures.values()]),
    period,
    chart: 'map',
    measure: indicator.measure,
    better: indicator.better,
    tiles,
    ...levelOf(mapped, period),
  };
  return [{ part: 'chart', chart }];
}

type Level = Pick<MapChart, 'target' | 'overall' | 'sides'>;

/** The province's level; what is counted of a known whole has none but the whole itself. */
function levelOf({ question, states, ...mapped }: Mapped, period: Period): Level {
  const level = overallTarget({ ...mapped, period });
  if (question.rest !== stateMapForm || states.size > 0) return level;
  if (level.target !== null) return { ...level, sides: 'level' };
  return isOutOfWhole(mapped) ? { target: 100, sides: 'whole' } : level;
}

/** True where every unit's count is out of a known whole, as of 37 criteria. */
export function isOutOfWhole({ indicator, ranking }: Pick<Mapped, 'indicator' | 'ranking'>): boolean {
  const { rows } = ranking;
  return (
    indicator.measure === 'count-of-total' &&
    rows.every(({ figure: { outOf } }) => outOf !== null && outOf > 0)
  );
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
