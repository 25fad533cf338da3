import type { Part } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import { existsOn, type Unit } from '#domain/unit.ts';
import { dateArg, lineArg, listArg } from './args.ts';
import { part, type Scene } from './section.ts';

/** The levels within a province. */
export type LocalLevel = 'district' | 'commune';

/** The units of a level that exist today. */
export function presentOf({ catalogue, today }: Scene, level: LocalLevel): readonly Unit[] {
  return catalogue.units.filter((unit) => unit.level === level && existsOn(unit, today));
}

/** How many units of a level there are today, by type; of a level that has ended when it did. */
export function countNow(scene: Scene, level: LocalLevel): Part {
  return countOf(scene, level, new Set(presentOf(scene, level)));
}

/** How many units these are, by type. */
export function countOf(scene: Scene, level: LocalLevel, units: ReadonlySet<Unit>): Part {
  const ended = levelEnd(scene, level);
  if (units.size === 0 && ended !== null)
    return part('body', 'ask-level-ended', { level, date: dateArg(ended) });
  const byType = [...Map.groupBy(units, ({ type }) => type)].toSorted(([, a], [, b]) => b.length - a.length);
  const types = byType.map(([type, { length: count }]) =>
    lineArg('ask-type-count', { type: typeIds[type] ?? 'other', count }),
  );
  return part('headline', 'ask-count-now', { level, count: units.size, types: listArg(types, 'comma') });
}

/** The last day of a level none of whose units exists any longer; null for one that goes on. */
export function levelEnd({ catalogue, today }: Scene, level: Unit['level']): IsoDate | null {
  const ends = catalogue.units.filter((unit) => unit.level === level).map((unit) => unit.validTo ?? today);
  const last = ends.toSorted().at(-1);
  return last === undefined || last >= today ? null : last;
}

const typeIds: Readonly<Record<string, string>> = {
  Xã: 'commune',
  Phường: 'ward',
  'Thị trấn': 'township',
  'Đặc khu': 'zone',
  Huyện: 'district',
  'Thị xã': 'town',
  'Thành phố': 'city',
};
