import { inOrderOf, latestOf, ofOneTopic } from './spoken-units.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import type { Pointer } from './pointed-wordings.ts';
import type { Past } from './spoken-units.ts';

/** What words that point back mean. */
export interface Meant {
  readonly units: readonly UnitId[];
  readonly topics: readonly Topic[];
}

/** Of what was spoken of, what a pointer means; null where there is no such thing, or not as many. */
export function meantByPointer(
  pointer: Pointer,
  { previous, before = null, earlier = [], shown = [] }: Context & { readonly previous: Question },
  catalogue: Catalogue,
): Meant | null {
  const past = { before, earlier, shown, catalogue };
  if (pointer.isTopic) {
    const topic = nthTopic(pointer.at, previous, past);
    return topic === null ? null : { units: [], topics: [topic] };
  }
  const units = unitsMeant(pointer, previous, past);
  return units && { units, topics: [] };
}

function unitsMeant(pointer: Pointer, previous: Question, past: Past): readonly UnitId[] | null {
  const { at, count, level } = pointer;
  if (at !== null) return nthUnit(pointer, previous, past);
  const heirs = heirsOf(previous, past.catalogue);
  if (heirs !== null && (count === null || heirs.length === count)) return heirs;
  const those = count === null ? ofOneTopic(previous, past) : latestOf(previous, past, count);
  return those && isOfLevel(those, level, past.catalogue) ? those : null;
}

/** "xã thứ hai" of those that came up, where there was another. */
function nthUnit({ at, level }: Pointer, previous: Question, past: Past): readonly UnitId[] | null {
  const all = inOrderOf(previous, past, level);
  const one = all.length > 1 ? all[at ?? 0] : undefined;
  return one === undefined ? null : [one];
}

/** "hai huyện đó" after two communes means neither: their districts are found elsewhere. */
function isOfLevel(units: readonly UnitId[], level: UnitLevel | null, catalogue: Catalogue): boolean {
  return level === null || units.every((id) => catalogue.unit(id)?.level === level);
}

/** "hai xã mới đó" after what became of a commune that was parted. */
function heirsOf({ kind, units }: Question, catalogue: Catalogue): readonly UnitId[] | null {
  const [only, ...more] = units;
  if (kind !== 'geography' || only === undefined || more.length > 0) return null;
  const heirs = catalogue.successors(only).map(({ to }) => to);
  return heirs.length > 1 ? heirs : null;
}

/** "cái đầu" of the indicators asked about one by one. */
function nthTopic(at: number | null, previous: Question, { before, earlier, catalogue }: Past): Topic | null {
  const inOrder = [...earlier.toReversed(), ...(before === null ? [] : [before]), previous];
  if (inOrder.some(({ topics }) => topics.length > 1)) return null;
  const all = [...new Set(inOrder.flatMap(({ topics }) => topics))];
  const one = all.length > 1 ? catalogue.indicator(all[at ?? 0] ?? '') : undefined;
  return one?.id ?? null;
}
