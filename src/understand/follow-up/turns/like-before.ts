import { likeBefore } from '../merged-units.ts';
import { unitsIn } from './shape.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

/** The units a message names, beside districts the district of a name that a commune bears as well; null for none. */
export function unitsLike(previous: Question, { scene, catalogue }: Said): readonly UnitId[] | null {
  const likeThem = (id: UnitId) => likeBefore(id, { previous, narrows: false }, { scene, catalogue });
  return unitsIn(scene)?.map(likeThem) ?? null;
}
