import { isFree, says, wordsOf } from '../intent/scene.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Given } from './given.ts';

/** Units or topics spoken of that a message points at; what it does not point at is null. */
export interface Pointed {
  readonly units: readonly UnitId[] | null;
  readonly topics: readonly Topic[] | null;
}

/** "cái đầu tiên thôi" after two of them, "xã ban nãy" after another one; null where nothing is pointed at. */
export function pointedAt(previous: Question, given: Given): Pointed | null {
  const { question, scene } = given;
  const first = firstSpokenOf(previous, given);
  if (first !== null) return first;
  if (scene.times.spots.length > 0) return null;
  if (question.units.length > 0) return theOneBefore(previous, given);
  return oneOfThose(previous, given) ?? theOneBefore(previous, given) ?? theOneOfLevel(previous, given);
}

/** "riêng xã thôi" after the province beside a commune. */
function theOneOfLevel({ units }: Question, { question, scene, catalogue }: Given): Pointed | null {
  const [, type] =
    /^(?:riêng|chỉ|lấy|xem|chỉ lấy|lấy riêng|mỗi) (?:mỗi |riêng )?(xã|phường|huyện|tỉnh) thôi/.exec(
      wordsOf(scene),
    ) ?? [];
  if (type === undefined || units.length < 2 || question.topics.length > 0) return null;
  const fitting = units.filter((id) => catalogue.unit(id)?.type.toLowerCase() === type);
  return fitting.length === 1 ? { units: fitting, topics: null } : null;
}

const ordinals =
  /(?:^| )(cái|bên|đơn vị|huyện|xã|phường|chỗ|nơi|địa phương|vế|chỉ tiêu|mục|số) (?:nêu |kể |nói |nhắc |được nêu )?(?:(đầu|đầu tiên|thứ nhất|thứ một)|(thứ hai|thứ 2|thứ nhì)|(thứ ba|thứ 3)|(cuối|cuối cùng|sau|sau cùng))(?= |$)/;
const last = 3;

/** "bên thứ hai" of two compared, "cái đầu" of two indicators. */
function oneOfThose(previous: Question, { question, scene }: Given): Pointed | null {
  if (previous.kind === 'ranking' || question.topics.length > 0) return null;
  const said: readonly (string | undefined)[] = ordinals.exec(wordsOf(scene)) ?? [];
  const [, noun, ...groups] = said;
  const at = groups.findIndex((group) => group !== undefined);
  if (noun === undefined || at < 0) return null;
  const pick = <T>(all: readonly T[]) => (at === last ? all.slice(-1) : all.slice(at, at + 1));
  if (previous.units.length > 1 && noun !== 'chỉ tiêu') return { units: pick(previous.units), topics: null };
  return previous.topics.length > 1 ? { units: null, topics: pick(previous.topics) } : null;
}

const theFirst =
  /(?:^| )(?:xã|phường|huyện|đơn vị|nơi|chỗ) (?:đầu|đầu tiên|thứ nhất)(?: tiên)?(?: (?:ấy|đó|kia|thôi|cơ|đi|thì sao))*$|^(?:xã|phường|huyện|đơn vị) (?:đầu|đầu tiên)(?: (?:ấy|đó|kia))?(?: |$)/;

/** "xã đầu ấy" after one unit and then another: the first of them under one topic. */
export function firstSpokenOf(
  previous: Question,
  { scene, before, earlier }: Pick<Given, 'scene' | 'before' | 'earlier'>,
): Pointed | null {
  if (before === null || scene.mentions.length + scene.hits.length > 0 || previous.units.length !== 1)
    return null;
  if (!theFirst.test(wordsOf(scene))) return null;
  const units = firstUnderTopic(previous, { before, earlier });
  return units && { units, topics: null };
}

/** Of the units asked about one by one under one topic the first; null where there was none before. */
export function firstUnderTopic(
  previous: Question,
  { before, earlier }: Pick<Given, 'before' | 'earlier'>,
): readonly UnitId[] | null {
  const all = before === null ? [] : [before, ...earlier];
  const other = all.findIndex(({ topics }) => topics.join() !== previous.topics.join());
  const first = (other < 0 ? all : all.slice(0, other)).at(-1);
  return first?.units.length === 1 ? first.units : null;
}

const ago = '(?:trước đó|ban nãy|lúc nãy|hồi nãy|khi nãy|vừa nãy|ban đầu|lúc đầu|hồi đầu)';
const unitAgo = new RegExp(`(?:^| )(?:xã|phường|huyện|thị xã|đơn vị|nơi|chỗ|địa phương) ${ago}(?: |$)`);
const topicAgo = new RegExp(`(?:^| )(?:chỉ tiêu|chỉ số|tỷ lệ|số liệu|mục) ${ago}(?: |$)`);

/** "chỉ tiêu ban nãy thì toàn tỉnh bao nhiêu": what was spoken of before the question before. */
function theOneBefore(previous: Question, { question, scene, before }: Given): Pointed | null {
  if (before === null) return null;
  const words = wordsOf(scene);
  if (unitAgo.test(words) && question.units.length === 0 && isOther(before.units, previous.units))
    return { units: before.units, topics: null };
  const topical = topicAgo.test(words) && question.topics.length === 0;
  return topical && isOther(before.topics, previous.topics) ? { units: null, topics: before.topics } : null;
}

function isOther(before: readonly string[], previous: readonly string[]): boolean {
  return before.length > 0 && before.join() !== previous.join();
}

const whichOfTwo =
  /(?:^| )(?:xã|huyện|phường|thị xã|đơn vị|địa phương|nơi|chỗ|cái|thằng|đứa|ông|ai|ai là|bên) (?:(?:nào|mô) )?(?:(?:làm )?chuyển đổi số |(?:làm|thực hiện|xử lý|chạy|đi) )?(?:(?:thì|là|cao|tốt|khá|giỏi|mạnh|đông|nhiều|thấp|kém|trội|nhỉnh|lớn|ít|tệ|yếu|nhanh|chậm|ổn) )*hơn(?: ai| cả)?(?= |$)/;

/** "xã nào hơn", "hai huyện ai khá hơn" after one unit and then another: the two of them; null where there are not two. */
export function twoSpokenOf(
  previous: Question,
  { question, scene, before }: Pick<Given, 'question' | 'scene' | 'before'>,
): readonly UnitId[] | null {
  const { topics, units, threshold } = question;
  if (topics.length + units.length > 0 || threshold !== null) return null;
  const words = wordsOf(scene);
  const asks =
    whichOfTwo.test(words) && (says(scene, 'cue:which', 'cue:who') || /(?:^| )(?:ai|bên nào) /.test(words));
  if (!asks || scene.sentence.chunks.some(({ number }, i) => isFree(scene, i) && (number ?? 0) > 2))
    return null;
  const spoken =
    previous.units.length > 1 ? previous.units : [...new Set([...(before?.units ?? []), ...previous.units])];
  return spoken.length === 2 && previous.kind !== 'ranking' ? spoken : null;
}
