import { wordsOf } from '../intent/scene.ts';
import { askedBefore } from '#domain/reading.ts';
import { isLocal } from '#domain/unit.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId, UnitLevel } from '#domain/unit.ts';
import type { Given } from './given.ts';

/** What was spoken of before the question before. */
export type Past = Pick<Given, 'before' | 'earlier' | 'shown' | 'catalogue'>;

type Spoken = Past & Pick<Given, 'scene'> & { readonly question: Pick<Question, 'units'> };

/**
 * "cả hai xã", "trong 3 xã vừa rồi", "hai xã đầu thôi": of the places spoken of as many as a message says, in the order
 * they came up; null where it points at no such number of them.
 */
export function severalSpokenOf(previous: Question, given: Spoken): readonly UnitId[] | null {
  const { question, scene } = given;
  const words = wordsOf(scene);
  if (question.units.length > 0) return madeUp(previous, given, words);
  const pointed = pointing.map((way) => way.exec(words)?.groups).find((groups) => groups !== undefined);
  if (pointed === undefined) return allOfThem(previous, given, words);
  const { noun = '', count = '', end } = pointed;
  const turns = placesSpokenOf(previous, given, levelOf(noun));
  const number = numbers[count] ?? Number(count);
  return end === undefined ? lastOf(turns, number) : fromEnd(turns, number, end);
}

const numbers: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 };
const amount = 'hai|ba|bốn|năm|sáu|[2-6]';
const nouns = 'xã|phường|xã phường|huyện|thị xã|thành phố|nơi|chỗ|đơn vị|địa phương|bên|thằng|đứa|ông';
const back =
  '(?:vừa|mới) (?:rồi|nêu|hỏi|kể|nói|xong)|nói trên|kể trên|nêu trên|nãy giờ|ban nãy|lúc nãy|hồi nãy|nãy';
const those = `này|đó|ấy|đấy|kia|nớ|ni|ý|trên(?! \\d)|${back}`;
const beside = 'so|so sánh|so luôn|so thử|gộp|đặt|để|đưa|ghép';
const ended = '(?:đầu|đầu tiên)(?! bảng| sổ)|(?:cuối|cuối cùng|sau)(?! bảng| sổ)';
const shut =
  '(?= (?:thôi|thì|về|cho|giúp|giùm|luôn|đi|nhé|nha|ạ|lên|vào|vô|cạnh|bên|với|xong|đã|đều|có|xã nào|bên nào|nơi nào|ai)(?: |$)|$)';

/** A number of places, with what points back at them: "3 xã vừa rồi", "cả hai xã", "hai xã đầu". */
const pointing = [
  `(?:^| )(?<count>${amount}) (?<noun>${nouns}) (?:${those})(?= |$)`,
  `(?:^| )(?<count>${amount}) (?<noun>${nouns}) (?:cộng|gộp|tính) (?:lại|chung)(?= |$)`,
  `(?:^| )(?:cả|trong|giữa|${beside}) (?:cả )?(?<count>${amount}) (?<noun>${nouns})${shut}`,
  `^(?:(?:chỉ|lấy|riêng|xem|chỉ lấy|cho|thế|còn) )*(?<count>${amount}) (?<noun>${nouns}) (?<end>${ended})${shut}`,
].map((way) => new RegExp(way));

/** "mấy xã vừa rồi". */
const lately = new RegExp(`(?:^| )(?:mấy|các|những|tất cả) (?:cái )?(?:${nouns}) (?:${back})(?= |$)`);

/** "trong 3 xã vừa rồi ai cao nhất", "cả hai xã, hài lòng": those beside one another. */
export function comparesSpokenOf(previous: Question, given: Given): boolean {
  return besideAll.has(given.question.kind) && severalSpokenOf(previous, given) !== null;
}

/** "trong số này ai kém hơn cả". */
const among = new RegExp(
  `(?:^| )trong (?:(?:số|đám|các|những|mấy) )?(?:${nouns} )?(?:này|đó|ấy|đấy)(?: thì)? (?:(?:${nouns}) (?:nào|mô)|ai)(?= |$)`,
);

/** "mấy xã vừa rồi", "trong số này ai", and after an order or a list "các xã đó". */
function allOfThem(previous: Question, given: Spoken, words: string): readonly UnitId[] | null {
  if (lately.test(words) || (!isOpen(previous) && among.test(words))) return ofOneTopic(previous, given);
  if (amongThem.test(words) && isOfCommunes(previous, given)) return ofOneTopic(previous, given);
  const [, noun] = listed.exec(words) ?? [];
  if (noun === undefined || !isOpen(previous)) return null;
  const [latest = []] = placesSpokenOf(previous, given, levelOf(noun));
  return latest.length > 1 ? latest : null;
}

/** "trong đó xã nào thấp nhất" after one commune and then another. */
const amongThem = /(?:^| )(?:trong|giữa) (?:đó|số đó|số này|bọn đó|mấy nơi đó)(?: |$)/;

function isOfCommunes({ units, topics }: Question, { catalogue }: Spoken): boolean {
  const single = topics.length > 0 && units.length === 1;
  return single && units.every((id) => catalogue.unit(id)?.level === 'commune');
}

const listed = new RegExp(`(?:^| )(?:mấy|các|những|tất cả các) (${nouns}) (?:${those})(?= |$)`);

const besideAll: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'overview',
  'comparison',
  'ranking',
  'listing',
]);

/** "nguyệt ấn nữa là 3", "thêm Hà Trung cho đủ bốn xã": those named, with as many before them as make up the number. */
function madeUp(previous: Question, given: Spoken, words: string): readonly UnitId[] | null {
  const { units } = given.question;
  const [, said = ''] = total.exec(words) ?? [];
  const missing = (numbers[said] ?? Number(said)) - units.length;
  if (said === '' || missing < 1 || words.startsWith('còn ')) return null;
  const others = lastOf(placesSpokenOf(previous, given, null), missing);
  return others === null || others.some((id) => units.includes(id)) ? null : [...others, ...units];
}

const total = new RegExp(
  `(?:^| )(?:nữa |thêm )?(?:là|cho|thành)(?: vừa)?(?: đủ| được)? (${amount})(?: (?:${nouns}))?$`,
);

/** "mấy xã vừa rồi": all that were spoken of under one topic. */
export function ofOneTopic(previous: Question, given: Past): readonly UnitId[] | null {
  const other = [given.before, ...given.earlier].findIndex(
    (one) => one === null || one.topics.join() !== previous.topics.join(),
  );
  const earlier = other < 0 ? given.earlier : given.earlier.slice(0, Math.max(0, other - 1));
  const same = { ...given, before: other === 0 ? null : given.before, earlier };
  const all = placesSpokenOf(previous, same, null).reduce(joined, []);
  return all.length > 1 ? all : null;
}

/** The places of each question, newest first, back to one that ran over units it did not name; of the last, those it showed. */
function placesSpokenOf(
  previous: Question,
  past: Past,
  level: UnitLevel | null,
): readonly (readonly UnitId[])[] {
  const { shown, catalogue } = past;
  const all = [previous, ...askedBefore(past)];
  const open = all.findIndex(isOpen);
  const turns = (open < 0 ? all : all.slice(0, open)).map(({ units }) => units);
  return (open === 0 ? [shown] : turns).map((units) =>
    units.filter((id) => {
      const own = catalogue.unit(id)?.level;
      return level === null ? isLocal(own) : own === level;
    }),
  );
}

/** All places spoken of, in the order they came up. */
export function inOrderOf(previous: Question, past: Past, level: UnitLevel | null): readonly UnitId[] {
  return placesSpokenOf(previous, past, level).reduce(joined, []);
}

function isOpen({ kind, units }: Question): boolean {
  return runsOver.has(kind) && units.length < 2;
}

const runsOver: ReadonlySet<QuestionKind> = new Set(['ranking', 'listing', 'missing']);

function levelOf(noun: string): UnitLevel | null {
  if (/^(?:xã|phường)/.test(noun)) return 'commune';
  return /^(?:huyện|thị xã|thành phố)$/.test(noun) ? 'district' : null;
}

/** "3 xã": of the places spoken of the latest so many; null where no such number came up. */
export function latestOf(previous: Question, past: Past, number: number): readonly UnitId[] | null {
  return lastOf(placesSpokenOf(previous, past, null), number);
}

/** The latest so many, where they are those of whole questions. */
function lastOf(turns: readonly (readonly UnitId[])[], number: number): readonly UnitId[] | null {
  const sums = turns.map((_, i) => turns.slice(0, i + 1).reduce(joined, []));
  const enough = sums.find(({ length }) => length >= number);
  return enough?.length === number ? enough : null;
}

/** "hai xã đầu thôi" of three. */
function fromEnd(
  [latest = []]: readonly (readonly UnitId[])[],
  number: number,
  end: string,
): readonly UnitId[] | null {
  if (latest.length <= number) return null;
  return end.startsWith('đầu') ? latest.slice(0, number) : latest.slice(-number);
}

/** Those of an earlier question come before those already gathered. */
function joined(later: readonly UnitId[], earlier: readonly UnitId[]): readonly UnitId[] {
  return [...new Set([...earlier, ...later])];
}
