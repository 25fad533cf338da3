import type { Catalogue } from '#domain/catalogue.ts';
import type { Chart, ChartTarget } from '#domain/chart.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { type Period, period } from '#domain/period.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import type { Text } from '#domain/text.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { assessTarget } from '#assess/assess-target.ts';
import { latestOf } from '#assess/latest-of.ts';
import { rankUnits } from '#assess/rank-units.ts';
import { formatPeriod } from '#charts/numbers.ts';

export interface Facts {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
  readonly today: IsoDate;
}

export interface GalleryPicture {
  readonly file: string;
  readonly heading: string;
  readonly chart: Chart;
}

/** The pictures of the gallery, from published and sample figures. */
export function galleryPictures(facts: Facts): readonly GalleryPicture[] {
  const province = facts.catalogue.province.id;
  const districts = unitsOf(facts, 'district');
  const communes = unitsOf(facts, 'commune').filter(({ validTo }) => validTo === null);
  const ward = communes.find(({ name }) => name === 'Quang Trung')?.id ?? province;
  const lateDistricts = { period: period('2024'), units: districts };
  const latestCommunes = { period: period('2026-Q3'), units: communes };
  return [
    {
      file: 'trend-break',
      heading: 'A trend: no line where values are not comparable',
      chart: trend(facts, 'dti-rank', province),
    },
    {
      file: 'trend-path',
      heading: 'A trend against the way to its targets',
      chart: trend(facts, 'e-payment-accounts', ward),
    },
    {
      file: 'bullet',
      heading: 'One figure and its targets',
      chart: bullet(facts, 'digital-economy', province),
    },
    { file: 'overview', heading: 'All targets of the resolution for 2025', chart: overview(facts) },
    {
      file: 'ranking',
      heading: 'A ranking of the 27 former districts',
      chart: ranking(facts, 'satisfaction', { ...lateDistricts, target: 90 }),
    },
    {
      file: 'comparison',
      heading: 'A comparison of a few units',
      chart: comparison(facts, ['satisfaction', 'e-payment-accounts'], communes.slice(0, 4)),
    },
    {
      file: 'map-communes',
      heading: 'The 166 communes as tiles near their positions',
      chart: map(facts, 'e-payment-accounts', { ...latestCommunes, target: 50 }),
    },
    {
      file: 'map-districts',
      heading: 'The 27 former districts as tiles',
      chart: map(facts, 'citizen-signatures', { ...lateDistricts, target: null }),
    },
  ];
}

function unitsOf({ catalogue }: Facts, level: Unit['level']): readonly Unit[] {
  return catalogue.units.filter((unit) => unit.level === level);
}

function indicatorOf({ catalogue }: Facts, id: string): Indicator {
  const indicator = catalogue.indicator(id);
  if (!indicator) throw new Error(`gallery.no_indicator: the programme has no indicator "${id}"`);
  return indicator;
}

function frame(title: Text, subtitle: Text, figures: readonly Figure[]) {
  const illustrative = figures.some(({ status }) => status === 'illustrative');
  const source = [...new Set(figures.map((figure) => figure.source.publisher))].join(', ');
  return { title, subtitle, source, illustrative };
}

function unitName({ catalogue }: Facts, id: UnitId): Text {
  return catalogue.unit(id)?.fullName ?? { vi: id, en: id };
}

function chartTarget({ catalogue }: Facts, { document, due, value }: Target): ChartTarget {
  const number = catalogue.document(document)?.number ?? document;
  return { due, value, label: { vi: number, en: number } };
}

function targetsOf(facts: Facts, indicator: Indicator): readonly Target[] {
  return facts.catalogue.programme.targets.filter(
    ({ document, ...target }) =>
      document === 'nq06' && target.indicator === indicator.id && target.measure === indicator.measure,
  );
}

function figuresOf({ figures }: Facts, indicator: string, unit: UnitId): readonly Figure[] {
  return figures.filter((figure) => figure.indicator === indicator && figure.unit === unit);
}

function trend(facts: Facts, id: string, unit: UnitId): Chart {
  const indicator = indicatorOf(facts, id);
  const figures = figuresOf(facts, id, unit);
  return {
    ...frame(indicator.name, unitName(facts, unit), figures),
    chart: 'trend',
    measure: indicator.measure,
    better: indicator.better,
    points: figures.map((figure) => ({ ...figure, publisher: figure.source.publisher })),
    targets: targetsOf(facts, indicator).map((target) => chartTarget(facts, target)),
    breaks: indicator.breaks,
  };
}

function bullet(facts: Facts, id: string, unit: UnitId): Chart {
  const indicator = indicatorOf(facts, id);
  const figures = figuresOf(facts, id, unit);
  const [latest] = latestOf(figures);
  if (!latest) throw new Error(`gallery.no_figure: ${id} has no figure of ${unit}`);
  const where = unitName(facts, unit);
  const subtitle = inPeriod(where, latest.period);
  const targets = targetsOf(facts, indicator).map((target) => {
    const { status } = assessTarget({ target, indicator, figures, today: facts.today });
    return { ...chartTarget(facts, target), status };
  });
  const { value, outOf, qualifier } = latest;
  const { measure, better } = indicator;
  return {
    ...frame(indicator.name, subtitle, [latest]),
    ...{ chart: 'bullet', measure, better, value, outOf, qualifier, targets },
  };
}

function overview(facts: Facts): Chart {
  const { catalogue, figures, today } = facts;
  const targets = catalogue.programme.targets.filter(
    ({ document, due }) => document === 'nq06' && due < '2026',
  );
  const judged = targets.map((target) => {
    const indicator = indicatorOf(facts, target.indicator);
    return { indicator, ...assessTarget({ target, indicator, figures, today }) };
  });
  const subtitle = {
    vi: 'Tỉnh Thanh Hóa, mục tiêu đến năm 2025 theo Nghị quyết 06-NQ/TU',
    en: 'Thanh Hóa province, targets for 2025 of Resolution 06-NQ/TU',
  };
  const used = judged.flatMap(({ figure }) => (figure ? [figure] : []));
  return {
    ...frame(catalogue.programme.name, subtitle, used),
    chart: 'overview',
    rows: judged.map(({ indicator, target, value, figure, status }) => ({
      label: indicator.short,
      measure: target.measure,
      value,
      outOf: target.measure === 'percent' ? null : (figure?.outOf ?? null),
      qualifier: figure?.qualifier ?? null,
      ...(figure ? { period: figure.period } : {}),
      target: target.value,
      due: target.due,
      better: indicator.better,
      status,
    })),
  };
}

interface Field {
  readonly period: Period;
  readonly units: readonly Unit[];
  readonly target: number | null;
}

const ofLevel: Readonly<Partial<Record<Unit['level'], Text>>> = {
  district: { vi: 'Các huyện, thị xã, thành phố', en: 'Districts' },
  commune: { vi: 'Các xã, phường', en: 'Communes and wards' },
};

function fieldSubtitle({ units, period: when }: Field): Text {
  const what = ofLevel[units[0]?.level ?? 'commune'] ?? { vi: '', en: '' };
  return inPeriod(what, when);
}

function inPeriod(what: Text, when: Period): Text {
  return { vi: `${what.vi}, ${formatPeriod(when, 'vi')}`, en: `${what.en}, ${formatPeriod(when, 'en')}` };
}

function ranking(facts: Facts, id: string, field: Field): Chart {
  const indicator = indicatorOf(facts, id);
  const name = new Map(field.units.map((unit) => [unit.id, unit.name]));
  const ids = field.units.map((unit) => unit.id);
  const figures = facts.figures.filter((figure) => figure.indicator === id);
  const ranked = rankUnits({ figures, indicator, units: ids, order: 'best', period: field.period });
  return {
    ...frame(
      indicator.name,
      fieldSubtitle(field),
      ranked.rows.map(({ figure }) => figure),
    ),
    chart: 'ranking',
    measure: indicator.measure,
    better: indicator.better,
    bars: ranked.rows.map(({ rank, unit, figure: { value, outOf } }) => {
      const label = name.get(unit) ?? unit;
      return { label, value, outOf, rank, highlighted: label === 'Nga Sơn' };
    }),
    target: field.target,
    without: [...ranked.otherPeriods.map(({ unit }) => unit), ...ranked.without].map(
      (unit) => name.get(unit) ?? unit,
    ),
  };
}

function comparison(facts: Facts, ids: readonly string[], units: readonly Unit[]): Chart {
  const when = period('2026-Q3');
  const groups = ids.map((id) => {
    const { short, measure } = indicatorOf(facts, id);
    const bars = units.map(({ id: unit, fullName }) => {
      const figure = figuresOf(facts, id, unit).find((candidate) => candidate.period === when);
      return { label: fullName, value: figure?.value ?? null, outOf: figure?.outOf ?? null, figure };
    });
    return { label: short, measure, bars };
  });
  const used = groups.flatMap(({ bars }) => bars.flatMap(({ figure }) => (figure ? [figure] : [])));
  const title = { vi: 'So sánh bốn xã, phường', en: 'Four communes compared' };
  return { ...frame(title, { vi: 'Quý III/2026', en: 'Q3 2026' }, used), chart: 'comparison', groups };
}

function map(facts: Facts, id: string, field: Field): Chart {
  const indicator = indicatorOf(facts, id);
  const placed = field.units.flatMap((unit) => {
    const place = placeOf(facts, unit);
    const figure = figuresOf(facts, id, unit.id).find((candidate) => candidate.period === field.period);
    return place ? [{ ...place, label: unit.name, figure }] : [];
  });
  const used = placed.flatMap(({ figure }) => (figure ? [figure] : []));
  return {
    ...frame(indicator.name, fieldSubtitle(field), used),
    chart: 'map',
    measure: indicator.measure,
    better: indicator.better,
    tiles: placed.map(({ label, lat, lon, figure }) => {
      return { label, lat, lon, value: figure?.value ?? null, outOf: figure?.outOf ?? null };
    }),
    target: field.target,
  };
}

/** A unit's own position, or the middle of the communes it had. */
function placeOf({ catalogue }: Facts, unit: Unit): { readonly lat: number; readonly lon: number } | null {
  if (unit.lat !== null && unit.lon !== null) return { lat: unit.lat, lon: unit.lon };
  const places = catalogue
    .children(unit.id)
    .flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  if (places.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return { lat: mean(places.map(({ lat }) => lat)), lon: mean(places.map(({ lon }) => lon)) };
}
