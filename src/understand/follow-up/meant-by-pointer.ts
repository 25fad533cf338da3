import { pillarOf } from '#domain/question.ts';
import { askedBefore } from '#domain/reading.ts';
import { isLocal } from '#domain/unit.ts';
import { fold } from '../text/syllable.ts';
import { inOrderOf, latestOf, ofOneTopic } from './spoken-units.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Period } from '#domain/period.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import type { Pointer } from './pointed-wordings.ts';
import type { Past } from './spoken-units.ts';

/** What words that point back mean. */
export interface Meant {
  readonly units: readonly UnitId[];
  readonly topics: readonly Topic[];
  readonly periods: readonly Period[];
}

/** Of what was spoken of, what a pointer means; null where there is no such thing, or not as many. */
export function meantByPointer(
  pointer: Pointer,
  { previous, before = null, earlier = [], shown = [] }: Context & { readonly previous: Question },
  catalogue: Catalogue,
): Meant | null {
  const past = { before, earlier, shown, catalogue };
  const { sort } = pointer;
  if (sort === 'topic') return meant('topics', topicsMeant(pointer, previous, past));
  if (sort === 'time') return meant('periods', periodMeant(pointer, previous, past));
  if (sort === 'heir') return meant('units', heirMeant(previous, catalogue));
  if (sort === 'named') return meant('units', namedMeant(pointer, previous, catalogue));
  if (sort === 'latest') return meant('units', unitAsLast(pointer, previous, catalogue));
  if (sort === 'ago') return meant('units', unitAgo(pointer, previous, past));
  return meant('units', unitsMeant(pointer, previous, past));
}

function meant(what: keyof Meant, ids: readonly string[] | null): Meant | null {
  return ids && { units: [], topics: [], periods: [], [what]: ids };
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
  const all = heirsOf(previous, past.catalogue) ?? inOrderOf(previous, past, level);
  const one = all.length > 1 ? all[at ?? 0] : undefined;
  return one === undefined ? null : [one];
}

/** "hai huyện đó" after two communes means neither: their districts are found elsewhere. */
function isOfLevel(units: readonly UnitId[], level: UnitLevel | null, catalogue: Catalogue): boolean {
  return level === null || units.every((id) => catalogue.unit(id)?.level === level);
}

/** "hai xã mới đó" after what became of a commune that was parted, whether or not its parts were named. */
function heirsOf({ kind, units }: Question, catalogue: Catalogue): readonly UnitId[] | null {
  const [former, ...named] = units;
  if (kind !== 'geography' || former === undefined) return null;
  const heirs = catalogue.successors(former).map(({ to }) => to);
  return heirs.length > 1 && named.every((id) => heirs.includes(id)) ? heirs : null;
}

/** "xã mới bây giờ", "phường bây giờ" after a former commune: the only one that took its place. */
function heirMeant({ units }: Question, catalogue: Catalogue): readonly UnitId[] | null {
  const [former, ...named] = units;
  if (former === undefined || catalogue.unit(former)?.level !== 'commune') return null;
  const [heir, ...others] = catalogue.successors(former).map(({ to }) => to);
  if (heir === undefined || others.length > 0 || named.some((id) => id !== heir)) return null;
  return [heir];
}

/** "phường ấy" after a former commune and what it has become, or after a commune and a ward. */
function namedMeant({ noun }: Pointer, previous: Question, catalogue: Catalogue): readonly UnitId[] | null {
  if (previous.units.length < 2) return null;
  const heir = previous.kind === 'geography' ? heirMeant(previous, catalogue) : null;
  const ofType = previous.units.filter((id) => fold(catalogue.unit(id)?.type ?? '') === noun);
  return heir ?? (ofType.length === 1 ? ofType : null);
}

/** "cái huyện lúc nãy tôi hỏi": the only one spoken of besides that of the question before, or that where there is no other. */
function unitAgo({ level }: Pointer, previous: Question, past: Past): readonly UnitId[] | null {
  const fits = (id: UnitId) =>
    isLocal(past.catalogue.unit(id)?.level) && isOfLevel([id], level, past.catalogue);
  const all = [...new Set(turnsOf(previous, past).flatMap(({ units }) => units))].filter(fits);
  const others = all.filter((id) => !previous.units.includes(id));
  const meant = others.length > 0 ? others : all;
  return meant.length === 1 ? meant : null;
}

/** "xã vừa sửa ấy": the only one of the question before. */
function unitAsLast({ level }: Pointer, { units }: Question, catalogue: Catalogue): readonly UnitId[] | null {
  return units.length === 1 && isOfLevel(units, level, catalogue) ? units : null;
}

/** "cái năm tôi hỏi trước tiên" of the times that came up, where there was another; "hai năm đó" of the latest. */
function periodMeant({ at, count }: Pointer, previous: Question, past: Past): readonly Period[] | null {
  const all = [...new Set(turnsOf(previous, past).flatMap(({ period }) => period ?? []))];
  if (count !== null) return latestPeriods(count, all);
  const one = all.length > 1 ? all[at ?? 0] : undefined;
  return one === undefined ? null : [one];
}

/** The latest so many, in their order; null for fewer, and for years beside months. */
function latestPeriods(count: number, all: readonly Period[]): readonly Period[] | null {
  const some = all.slice(-count);
  const alike = some.every(({ length }) => length === some[0]?.length);
  return alike && some.length === count ? some.toSorted() : null;
}

function turnsOf(previous: Question, past: Past): readonly Question[] {
  return [...askedBefore(past).toReversed(), previous];
}

/** "chỉ tiêu đầu", "cả hai dòng" of the indicators asked about. */
function topicsMeant({ at, count }: Pointer, previous: Question, past: Past): readonly Topic[] | null {
  if (count !== null) return latestTopics(count, previous, past);
  const topic = nthTopic(at, previous, past);
  return topic === null ? null : [topic];
}

/** The latest so many that were asked about of the same places. */
function latestTopics(count: number, previous: Question, past: Past): readonly Topic[] | null {
  const turns = turnsOf(previous, past).slice(previous.topics.length === count ? -1 : -count);
  const topics = [...new Set(turns.flatMap((turn) => turn.topics))];
  const samePlaces = turns.every(({ units }) => units.join() === previous.units.join());
  const known = topics.every(
    (topic) => past.catalogue.indicator(topic) !== undefined || pillarOf(topic) !== null,
  );
  return samePlaces && known && topics.length === count ? topics : null;
}

/** "cái đầu" of the indicators asked about one by one. */
function nthTopic(at: number | null, previous: Question, past: Past): Topic | null {
  const inOrder = turnsOf(previous, past);
  if (inOrder.some(({ topics }) => topics.length > 1)) return null;
  const all = [...new Set(inOrder.flatMap(({ topics }) => topics))];
  const one = all.length > 1 ? past.catalogue.indicator(all[at ?? 0] ?? '') : undefined;
  return one?.id ?? null;
}
