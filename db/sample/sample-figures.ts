import { makeCatalogue } from '#domain/catalogue.ts';
import { lastDay, period } from '#domain/period.ts';
import { existsOn } from '#domain/unit.ts';
import { criteriaInAll, sampleIndicators, samplePhrases } from './sample-indicators.ts';
import { seededRandom } from './seeded-random.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import type { IndicatorId } from '#domain/programme.ts';
import type { Unit } from '#domain/unit.ts';

/** Where an average unit stands at the start of 2022 and at the end of 2026, and how far units lie apart. */
interface Course {
  readonly indicator: IndicatorId;
  readonly from: number;
  readonly to: number;
  readonly spread: number;
}

const percentages: readonly Course[] = [
  { indicator: 'online-dossiers', from: 48, to: 90, spread: 16 },
  { indicator: 'satisfaction', from: 80, to: 92, spread: 8 },
  { indicator: 'e-identity', from: 30, to: 88, spread: 18 },
  { indicator: 'e-payment-accounts', from: 34, to: 66, spread: 18 },
  { indicator: 'digital-enterprises', from: 14, to: 48, spread: 16 },
  { indicator: 'citizen-signatures', from: 6, to: 40, spread: 12 },
  { indicator: 'dossiers-on-time', from: 93, to: 98.5, spread: 3 },
];
const criteria: Course = { indicator: 'commune-criteria', from: 8, to: 30, spread: 10 };

const districtPeriods = ['2022', '2023', '2024', '2025-Q1', '2025-H1'].map(period);
const communePeriods = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map(period);

/** The share of units that have not reported the last period. */
const silent = 1 / 30;
const day = 86_400_000;

/** The catalogue with the sample indicators, and the sample figures to lay over the published ones. */
export function withSample(catalogue: Catalogue): {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
} {
  const { programme, units, successions, phrases, opinion } = catalogue;
  const widened = makeCatalogue({
    programme: { ...programme, indicators: [...programme.indicators, ...sampleIndicators] },
    units,
    successions,
    phrases: [...phrases, ...samplePhrases],
    opinion,
  });
  return { catalogue: widened, figures: sampleFigures(widened) };
}

/**
 * Illustrative figures for the current communes and the former districts, the same on every start. Only indicators
 * that the catalogue has are given values; a few units have none for the last period.
 */
export function sampleFigures(catalogue: Catalogue): readonly Figure[] {
  const known = ({ indicator }: Course) => catalogue.indicator(indicator) !== undefined;
  const shares = percentages.filter(known);
  const all = [...shares, ...[criteria].filter(known)];
  return catalogue.units.flatMap((unit) => {
    if (unit.level === 'district') return figuresOf(unit, shares, districtPeriods);
    if (unit.level === 'commune') return figuresOf(unit, all, communePeriods);
    return [];
  });
}

function figuresOf(unit: Unit, courses: readonly Course[], periods: readonly Period[]): readonly Figure[] {
  const reported = seededRandom(unit.id)() < silent ? periods.slice(0, -1) : periods;
  const lived = reported.filter((p) => existsOn(unit, lastDay(p)));
  return courses.flatMap((course) => seriesOf(unit, course, lived));
}

/** One unit's values of one indicator: its own level and pace, never falling by much. */
function seriesOf(unit: Unit, course: Course, periods: readonly Period[]): readonly Figure[] {
  const random = seededRandom(`${course.indicator} ${unit.id}`);
  const lead = (random() + random() - 1) * course.spread;
  const isCount = course === criteria;
  const ceiling = isCount ? criteriaInAll : 100;
  let before = 0;
  return periods.map((p) => {
    const wobble = isCount ? 0 : (random() - 0.5) * 2;
    const wanted = course.from + (course.to - course.from) * progressAt(p) + lead + wobble;
    const value = Math.max(Math.min(wanted, ceiling), before - 1, 0);
    before = value;
    return figure({ unit, course, p, value: isCount ? Math.round(value) : Math.round(value * 10) / 10 });
  });
}

/** How much of the way from the start of 2022 to the end of 2026 is gone when a period ends. */
function progressAt(p: Period): number {
  const start = Date.UTC(2022, 0, 1);
  return (Date.parse(lastDay(p)) - start) / (Date.UTC(2027, 0, 1) - start);
}

function figure(of: { unit: Unit; course: Course; p: Period; value: number }): Figure {
  const { unit, course, p, value } = of;
  return {
    id: `sample/${course.indicator}/${unit.id}/${p}`,
    indicator: course.indicator,
    unit: unit.id,
    period: p,
    value,
    outOf: course === criteria ? criteriaInAll : null,
    numerator: null,
    denominator: null,
    qualifier: null,
    status: 'illustrative',
    source: { publisher: 'Số liệu minh hoạ', url: null, published: null, title: null },
    note: null,
    definition: null,
    recordedAt: Date.parse(lastDay(p)) + 15 * day,
    enteredBy: 'sample',
    supersedes: null,
  };
}
