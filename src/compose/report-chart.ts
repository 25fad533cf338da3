import type { ReportChart } from '#domain/chart.ts';
import type { Figure } from '#domain/figure.ts';
import { lastDay } from '#domain/period.ts';
import type { Indicator, IndicatorId } from '#domain/programme.ts';
import type { ReportFigure } from '#domain/report.ts';
import type { Text } from '#domain/text.ts';
import type { Unit } from '#domain/unit.ts';
import { breaksBetween } from '#assess/breaks.ts';
import { changeBetween } from '#assess/change-between.ts';
import { latestOf } from '#assess/latest-of.ts';
import type { UnitRanking } from '#assess/rank-units.ts';
import { trendOf } from '#assess/trend-of.ts';
import { hasEnded } from './args.ts';
import { chartFrame } from './chart-frame.ts';
import { dueGroups, type Judged, judgedOf } from './due-groups.ts';
import type { FigureCase } from './figure-case.ts';
import { demandStates, overviewRow } from './overview-chart.ts';
import type { Scene, Section } from './section.ts';

export interface ReportCase {
  readonly scene: Scene;
  readonly unit: Unit;
  /** Every indicator the unit may have a figure of. */
  readonly cases: readonly FigureCase[];
  /** Where the units of the level stand, by indicator; empty where there is nothing to stand among. */
  readonly rankings: ReadonlyMap<IndicatorId, UnitRanking>;
}

/** What fits on a page that can still be read on a phone. */
const shownFigures = 12;
const shownNotes = 5;

/** A page about a unit with every figure it shows; nothing to draw where the unit has no figure. */
export function reportChart(report: ReportCase): Pick<Section, 'parts' | 'figures'> {
  const { scene, unit, cases } = report;
  const targets = targetsOf(report);
  const judged = new Set(targets.map(({ indicator }) => indicator.id));
  const others = cases.filter(({ indicator }) => !judged.has(indicator.id));
  const known = newestFirst(others.filter((own) => own.figures.length > 0));
  const told = [...cases.filter((own) => !others.includes(own)), ...known.slice(0, shownFigures)];
  const figures = told.flatMap((own) => latestOf(own.figures));
  if (figures.length === 0) return { parts: [], figures: [] };
  const chart: ReportChart = {
    ...chartFrame(unit.fullName, scene.catalogue.programme.name, figures),
    chart: 'report',
    asOf: scene.today,
    until: hasEnded(unit, scene.today) ? unit.validTo : null,
    targets: targets.map(overviewRow),
    demands: demandStates(targets),
    figures: known.slice(0, shownFigures).flatMap((own) => reportFigures(own, report)),
    more: Math.max(0, known.length - shownFigures),
    without: others.filter((own) => own.figures.length === 0).map(({ indicator }) => indicator.short),
    notes: notesOf(told, scene),
  };
  return { parts: [{ part: 'chart', chart }], figures };
}

/** In their own order where all of them are shown. */
function newestFirst(cases: readonly FigureCase[]): readonly FigureCase[] {
  if (cases.length <= shownFigures) return cases;
  const newest = ({ figures }: FigureCase): string =>
    latestOf(figures).map(({ period }) => lastDay(period))[0] ?? '';
  return cases.toSorted((a, b) => newest(b).localeCompare(newest(a), 'en'));
}

/** The targets of the last due date that has passed, else of the next, of the document with most of them. */
function targetsOf({ cases, scene }: ReportCase): readonly Judged[] {
  const groups = dueGroups(judgedOf(cases)).toSorted((a, b) => b.targets.length - a.targets.length);
  const ofMain = groups.filter(({ document }) => document === groups[0]?.document);
  const byDue = ofMain.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const passed = byDue.filter(({ due }) => due < scene.today);
  return (passed.at(-1) ?? byDue[0])?.targets ?? [];
}

/** The latest figure, one from each source where they differ. */
function reportFigures(
  { indicator, figures }: FigureCase,
  { rankings }: ReportCase,
): readonly ReportFigure[] {
  const latest = latestOf(figures);
  const differing = latest.filter(
    ({ value }, index) => latest.findIndex((other) => other.value === value) === index,
  );
  const change = changeOf(figures, indicator);
  return differing.map((figure) => ({
    label: differing.length > 1 ? labelBy(indicator, figure) : indicator.short,
    measure: indicator.measure,
    value: figure.value,
    outOf: figure.outOf,
    qualifier: figure.qualifier,
    status: figure.status,
    period: figure.period,
    change: differing.length > 1 ? null : change,
    place: placeOf(figure, rankings.get(indicator.id)),
  }));
}

function labelBy({ short }: Indicator, { source }: Figure): Text {
  return { vi: `${short.vi} · ${source.publisher}`, en: `${short.en} · ${source.publisher}` };
}

/** Since the point before, unless a break lies between. */
function changeOf(figures: readonly Figure[], indicator: Indicator): ReportFigure['change'] {
  const [before, last] = (trendOf(figures, indicator).segments.at(-1)?.points ?? []).slice(-2);
  if (!before || !last) return null;
  const { delta } = changeBetween({ from: before.figure, to: last.figure, indicator });
  return { by: delta, since: before.period };
}

function placeOf(figure: Figure, ranking: UnitRanking | undefined): ReportFigure['place'] {
  const row = ranking?.rows.find(({ figure: ranked }) => ranked.id === figure.id);
  return ranking && row && ranking.rows.length > 1 ? { rank: row.rank, of: ranking.rows.length } : null;
}

/** What readers should know of the figures shown, under the name of the indicator. */
function notesOf(cases: readonly FigureCase[], { today }: Scene): readonly Text[] {
  const notes = cases.flatMap(({ indicator, figures }) =>
    latestOf(figures).flatMap(({ note, definition, period }) => {
      const breaks = breaksBetween(indicator, lastDay(period), today).map((step) => step.note);
      return [note, definition, ...breaks].flatMap((text) => (text ? [named(indicator, text)] : []));
    }),
  );
  return [...new Map(notes.map((note) => [note.vi, note])).values()].slice(0, shownNotes);
}

function named({ short }: Indicator, text: Text): Text {
  return { vi: `${short.vi}: ${text.vi}`, en: `${short.en}: ${text.en}` };
}
