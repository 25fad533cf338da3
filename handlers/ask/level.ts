import type { IsoDate } from '#domain/date.ts';
import type { Figure } from '#domain/figure.ts';
import { comparePeriods, lastDay, type Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import { existsOn, type UnitId, type UnitLevel } from '#domain/unit.ts';
import type { Scene } from '#compose/section.ts';
import { districtsAround } from '#compose/within.ts';
import type { Asked } from './asked.ts';

/** The figures of a level's units, and all units of the level at the time those figures speak of. */
export interface Level {
  readonly level: UnitLevel;
  readonly units: readonly UnitId[];
  readonly figures: readonly Figure[];
}

/**
 * Picks a level's figures; its units are those that existed at the end of the asked or the newest period, and of the
 * communes of a district only those on its ground.
 */
export function pickLevel({ scene, question }: Asked, all: readonly Figure[], level: UnitLevel): Level {
  const { catalogue } = scene;
  const figures = all.filter(({ unit }) => catalogue.unit(unit)?.level === level);
  const periods = [...new Set(figures.map(({ period }) => period))];
  const newest = periods.toSorted(comparePeriods).at(-1);
  const period = periodIn(figures, question) ?? newest;
  const day = period ? lastDay(period) : lastDayOf(scene, level);
  const existing = catalogue.units.filter((unit) => unit.level === level && existsOn(unit, day));
  const around = districtsAround(catalogue, { ...question, over: level });
  if (around.length === 0) return { level, units: existing.map(({ id }) => id), figures };
  const inside = new Set(around.flatMap((district) => catalogue.children(district).map(({ id }) => id)));
  return {
    level,
    units: existing.flatMap(({ id }) => (inside.has(id) ? [id] : [])),
    figures: figures.filter(({ unit }) => inside.has(unit)),
  };
}

/** Today, or the last day of a level that has ended. */
function lastDayOf({ catalogue, today }: Scene, level: UnitLevel): IsoDate {
  const ends = catalogue.units.filter((unit) => unit.level === level).map(({ validTo }) => validTo ?? today);
  const last = ends.toSorted().at(-1) ?? today;
  return last < today ? last : today;
}

/** The period asked for, where there are figures of it. */
export function periodIn(figures: readonly Figure[], { period }: Question): Period | null {
  return figures.some((figure) => figure.period === period) ? period : null;
}
