import type { Arg } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import { lineArg, listArg, unitArg } from './args.ts';
import { unitText } from './chart-frame.ts';
import type { Scene } from './section.ts';

type Asked = Pick<Question, 'units' | 'over'>;

/** The districts whose communes are asked for; empty where the whole province is. */
export function districtsAround(catalogue: Catalogue, { units, over }: Asked): readonly UnitId[] {
  if (over !== 'commune') return [];
  return units.filter((id) => catalogue.unit(id)?.level === 'district');
}

/** On whose ground units are asked for, as a piece of the echo; nothing for the whole province. */
export function withinArgs(scene: Scene, question: Asked): readonly Arg[] {
  const around = districtsAround(scene.catalogue, question);
  if (around.length === 0) return [];
  const names = around.map((id) => unitArg(scene, id));
  return [lineArg('ask-within', { units: listArg(names, 'and') })];
}

/** Where the units of an order lie, as its picture says: in one district, or in the province. */
export function fieldText(scene: Scene, question: Asked): ReturnType<typeof unitText> {
  const [district, ...more] = districtsAround(scene.catalogue, question);
  const whole = district === undefined || more.length > 0;
  return unitText(scene, whole ? scene.catalogue.province.id : district);
}

/** The units of a level that a question names: their own place in the order is asked for. */
export function namedAt(scene: Scene, { units }: Asked, level: UnitLevel): readonly UnitId[] {
  return units.filter((id) => scene.catalogue.unit(id)?.level === level);
}
