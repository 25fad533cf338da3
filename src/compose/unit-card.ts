import type { Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Unit, UnitId } from '#domain/unit.ts';
import { hasEnded, lineArg, periodArg, plainUnitArg, textArg, unitArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { formerNameParts } from './former-unit.ts';
import { historyParts } from './history-parts.ts';
import { type PeriodRow, periodRows } from './period-rows.ts';
import { illustrativePart } from './remarks.ts';
import { figureRows } from './row-line.ts';
import { asking, type FollowUp, list, part, says, type Scene, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { namedTap, tap } from './taps.ts';
import { presentUnits } from './unit-history.ts';

export interface UnitCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly unit: Unit;
  /** Every indicator that the unit has a figure of. */
  readonly cases: readonly FigureCase[];
}

/** What is known of a commune or district: its figures, and for a former one what became of it. */
export function unitCard(card: UnitCase): Section {
  const { scene, question, unit, cases } = card;
  const asked = periodRows(cases, question.period);
  const rows = asked.length > 0 ? asked : periodRows(cases, null);
  const figures = rows.flatMap((row) => row.figures);
  const isFormer = hasEnded(unit, scene.today);
  const own = { units: [unit.id] };
  return {
    parts: [
      echo(
        lineArg('ask-what-unit'),
        ...(question.topics.length > 0 ? [topicsArg(scene, question)] : []),
        unitArg(scene, unit.id),
        ...namedTimes(question),
      ),
      ...(asked.length > 0 ? [] : insteadParts(rows, card)),
      ...list(rows.flatMap((row) => figureRows(row.figures, row.indicator))),
      ...(isFormer || rows.length === 0 ? historyOf(card) : []),
      ...illustrativePart(figures),
      ...sourceLines(figures),
    ],
    followUps: [
      ...localTaps(card, rows.length > 0),
      tap('overview'),
      ...(rows.length > 0 ? [tap('source', own)] : [tap('freshness')]),
    ],
    figures,
  };
}

/** What there is only of the province's own units: their history, and a report of their figures. */
function localTaps(card: UnitCase, hasFigures: boolean): readonly FollowUp[] {
  const { unit, scene } = card;
  if (unit.level === 'nation') return [];
  return [
    ...(hasEnded(unit, scene.today) ? presentTaps(card) : [tap('geography', { units: [unit.id] })]),
    ...(hasFigures ? [reportTap(unit.id)] : []),
  ];
}

function reportTap(unit: UnitId): FollowUp {
  return {
    label: says('export-tap-report'),
    question: asking('overview', { units: [unit], rest: 'report' }),
  };
}

/** Said first where there is nothing of the period asked for, or nothing at all. */
function insteadParts(rows: readonly PeriodRow[], { unit, question }: UnitCase): readonly Part[] {
  if (rows.length === 0) return [part('headline', 'ask-no-figures-of-unit', { unit: plainUnitArg(unit) })];
  if (question.period === null) return [];
  return [part('body', 'ask-only-other', { asked: periodArg(question.period) })];
}

/** In a unit's card its history is a matter of fact, not the answer itself. */
function historyOf({ scene, unit }: UnitCase): readonly Part[] {
  const parts = historyParts(scene, unit).map((own) =>
    own.part === 'line' && own.role === 'headline' ? ({ ...own, role: 'body' } as const) : own,
  );
  return [...formerNameParts(scene, unit), ...parts, part('source', 'ask-source-units')];
}

/** The present communes of a former unit's ground, to ask about them instead. */
function presentTaps({ scene, unit }: UnitCase): readonly FollowUp[] {
  return presentUnits(scene.catalogue, unit.id, scene.today)
    .slice(0, 2)
    .map((kin) => namedTap(textArg(kin.unit.fullName), 'overview', { units: [kin.unit.id] }));
}
