import { otherPlaces } from '../intent/kinds/units.ts';
import { isRank } from '../intent/families.ts';
import { levelOver } from '../intent/read-signs.ts';
import { says, wordsOf } from '../intent/scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** "đến 2030 phải đứng thứ mấy" after the province's rank. */
export function aimsAtRank(
  previous: Question,
  { question: { kind, period }, scene, catalogue, today }: Given,
): boolean {
  const ranks = previous.topics.length > 0 && previous.topics.every((topic) => isRank(topic, catalogue));
  const ahead = period !== null && period.slice(0, 4) > today.slice(0, 4);
  return ranks && kind === 'ranking' && (ahead || says(scene, 'cue:target')) && levelOver(scene) === null;
}

/** "top 10 cơ à", "mới hạng 15 thôi hả" after the rank aimed at: of that again, and no order of the provinces. */
export function marvelsAtRank(
  { kind, topics }: Question,
  { question: { units }, scene, catalogue }: Given,
): boolean {
  if (kind !== 'target' || topics.length === 0 || units.length + scene.hits.length > 0) return false;
  return topics.every((topic) => isRank(topic, catalogue)) && marvels.test(wordsOf(scene));
}

const marvels =
  /^(?:(?:có|mới|tận|những|lên|vào|phải|đến|tới|là|được|mỗi|ơ|ủa|ồ|thế|vậy|hạng|thứ) )*(?:top|tốp|hạng|thứ) \d+(?: (?:cơ|kia|thôi|luôn|thật|mà|lận|á|à|hả|ư|ạ|chứ|thế|vậy|nhỉ|thôi à))+$/;

/** "năm 2021 thì hạng mấy", "hạng, không phải điểm" after a figure of the index: no units stand beside one another. */
export function staysRank(
  previous: Question,
  { question: { kind, topics }, scene, catalogue }: Given,
): boolean {
  if (previous.kind === 'ranking' || previous.topics.length === 0) return false;
  if (levelOver(scene) !== null || !(kind === 'ranking' || asksWhereThen(kind, scene))) return false;
  const ranks = (all: readonly Topic[]) => all.every((topic) => isRank(topic, catalogue));
  const related = topics.every((topic) => catalogue.indicator(topic)?.family !== undefined);
  return related && (ranks(previous.topics) || turnsToRank(previous, scene, catalogue));
}

/** "trước đó một năm thì ở đâu": on which place, and no town. */
function asksWhereThen(kind: QuestionKind, scene: Scene): boolean {
  if (!places.has(kind) || scene.mentions.some(({ general }) => !general)) return false;
  return /(?:^| )(?:thì|đứng|xếp|nằm|đang|thì đứng|thì xếp) (?:ở )?(?:đâu|chỗ nào|vị trí nào)(?: (?:rồi|vậy|thế|ạ|nhỉ|hả|em))*$/.test(
    wordsOf(scene),
  );
}

const places: ReadonlySet<QuestionKind> = new Set(['geography', 'figure', 'overview', 'source']);

/** "hạng đó tốt hơn năm 22 hay xấu hơn" after the rank of another year. */
export function setsRanksBeside(
  previous: Question,
  { question: { kind }, scene, catalogue }: Given,
): boolean {
  const ranks = previous.topics.length > 0 && previous.topics.every((topic) => isRank(topic, catalogue));
  const another = scene.times.spots.length === 1 && previous.period !== null;
  return ranks && another && kind === 'ranking' && says(scene, 'cue:stronger') && levelOver(scene) === null;
}

/** "đổi sang xếp hạng" after a score; "… và đứng thứ mấy" asks for both. */
function turnsToRank({ topics }: Question, scene: Scene, catalogue: Catalogue): boolean {
  const [score, ...more] = topics.map((topic) => catalogue.indicator(topic));
  return score?.family !== undefined && more.length === 0 && !/^(?:và|với) /.test(wordsOf(scene));
}

/** "còn thấp nhất?" after an order. */
export function turnsRound(previous: Question, { question: { kind, topics, units }, scene }: Given): boolean {
  if (previous.kind !== 'ranking') return false;
  return kind === 'risk' && topics.length + units.length === 0 && says(scene, 'sup:best', 'sup:worst');
}

/** "bây giờ theo hồ sơ đúng hạn" after an order: by another indicator. */
export function ordersBy({ kind }: Question, { question, scene }: Given): boolean {
  const other = question.kind === 'figure' || question.kind === 'overview';
  return (
    kind === 'ranking' &&
    other &&
    question.topics.length > 0 &&
    question.units.length === 0 &&
    /(?:^| )(?:theo|xét|tính theo|xếp theo) /.test(wordsOf(scene))
  );
}

/** "trên Cẩm Thủy là ai" after its place. */
export function asksWhoIsAbove({ kind, topics }: Question, { question, scene }: Given): boolean {
  if ((kind !== 'ranking' && kind !== 'figure') || topics.length === 0 || question.topics.length > 0)
    return false;
  return /^(?:thế |vậy )?(?:đứng |xếp |ngay )?(?:trên|dưới|sau|trước) .*(?:là|có) (?:ai|những ai|xã nào|huyện nào|đơn vị nào)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "Nga Sơn nằm ở đâu trong đó" after an order. */
export function asksPlaceThere({ kind }: Question, { question: { units }, scene }: Given): boolean {
  return kind === 'ranking' && units.length === 1 && / trong (?:đó|bảng)(?: |$)/.test(` ${wordsOf(scene)}`);
}

/** "so với các xã khác thì sao" after a unit's figure: its own place among them. */
export function amongOthers({ units, topics }: Question, scene: Scene): boolean {
  const ofOne = units.length === 1 && units[0] !== 'province' && topics.length > 0;
  return ofOne && scene.mentions.length === 0 && others.test(wordsOf(scene));
}

const others = new RegExp(`(?:^| )so (?:với )?${otherPlaces}`);
