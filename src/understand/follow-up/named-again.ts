import { askedBefore } from '#domain/reading.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Given } from './given.ts';

/**
 * "vậy Triệu Sơn đạt chưa" after huyện Triệu Sơn and then the province: of those that bear a name said without its type, the
 * one spoken of last; null where none of them was.
 */
export function spokenOfAgain(id: UnitId, previous: Question, given: Given): UnitId | null {
  const bare = given.scene.mentions.find(
    ({ typed, meant }) => !typed && meant.some((unit) => unit.id === id),
  );
  const named = [...(bare?.meant ?? []), ...(bare?.alternatives ?? [])];
  const own = named.find((unit) => unit.id === id);
  // What bore the name once and has another now is not spoken of by it.
  const bearers = named.filter(({ name }) => name === own?.name).map((unit) => unit.id);
  if (bearers.length < 2) return null;
  const spoken = [previous, ...askedBefore(given)].flatMap(({ units }) => units);
  return spoken.find((unit) => bearers.includes(unit)) ?? null;
}
