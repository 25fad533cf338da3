import { isRank } from '../intent/families.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { passingKinds } from '#domain/question.ts';
import { kindAlike } from './alike.ts';
import { addsUnit, asksIfMet } from './given.ts';
import { narrowsOrder } from './narrowing.ts';
import { thatTime } from './that-time.ts';
import { toldKind } from './told-kinds.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** A message that only fills slots keeps the kind; what says more brings its own. */
export function mergedKind(previous: Question, given: Given): QuestionKind {
  const { question } = given;
  const told = kindAlike(previous, given) ?? toldKind(previous, given);
  if (told !== null) return told;
  const compares = comparesUnits(given);
  if (!onlyFills(question.kind, compares)) return question.kind;
  return (
    afterKind(previous, given) ??
    (compares && question.units.length > 0 ? 'comparison' : kept(previous, given))
  );
}

function comparesUnits({ question, scene }: Given): boolean {
  return says(scene, 'cue:compare') || (addsUnit(scene) && question.units.length > 0);
}

function onlyFills(kind: QuestionKind, compares: boolean): boolean {
  return kind === 'overview' || kind === 'figure' || (kind === 'comparison' && !compares);
}

/** "ở đó chuyển đổi số thế nào" after what became of a unit, "đạt chưa" after a target or a place. */
function afterKind(previous: Question, given: Given): QuestionKind | null {
  const { question, scene } = given;
  const { kind, units } = previous;
  if (kind === 'geography') return afterPlace(question, scene);
  if (kind === 'ranking') return units.length === 1 && asksIfMet(scene) ? 'figure' : null;
  if (kind !== 'target') return null;
  const done = says(scene, 'cue:state') && question.topics.length === 0 && !says(scene, 'cue:target');
  return done || asksIfMet(scene) || now.test(wordsOf(scene)) || ofNation(previous, given) ? 'figure' : null;
}

/** "thế của cả nước năm 2023" after a target for 2025, "còn cả nước cùng năm đó" after the figure of a year and its target. */
function ofNation({ due }: Question, { question, scene, catalogue, before }: Given): boolean {
  const nation = question.units.some((id) => catalogue.unit(id)?.level === 'nation');
  if (!nation || says(scene, 'cue:target')) return false;
  return question.period === null
    ? before?.kind === 'figure' &&
        before.period === due &&
        /(?:^| )cùng (?:năm|kỳ|thời điểm)(?: |$)/.test(wordsOf(scene))
    : question.period !== due;
}

/** "hồ sơ đúng hạn ở đó ra sao" is a figure, "ở đó ra sao" all there is, "A với B đơn vị nào nhỉnh hơn" of both. */
function afterPlace(question: Question, scene: Scene): QuestionKind | null {
  if (question.topics.length > 0) return question.kind === 'overview' ? 'figure' : question.kind;
  if (question.units.length > 1 && says(scene, 'cue:stronger')) return 'comparison';
  return asksState(question, scene) ? 'overview' : null;
}

function asksState({ units }: Question, scene: Scene): boolean {
  const another = units.length > 0 && says(scene, 'follow:lead');
  return says(scene, 'cue:programme') || (says(scene, 'cue:state') && !another);
}

const now =
  /(?:^| )(?:thực tế|hiện nay|hiện tại|hiện giờ|bây giờ|số thực hiện|kết quả thực hiện|(?:làm|thực hiện|đạt) được (?:bao nhiêu|mấy|đến đâu|tới đâu))(?: |$)/;

/** Of many compared or ranked units, one named singly is a plain figure. */
function kept(previous: Question, given: Given): QuestionKind {
  const { question, scene } = given;
  if (previous.kind === 'geography' && question.topics.length > 0) return question.kind;
  if (staysOrder(previous, given) || asksTheSameOf(previous, question, scene)) return previous.kind;
  if (leavesMany(previous, given)) return 'figure';
  if (!staysWith(previous, given))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind !== 'overview' && previous.kind !== 'figure') return previous.kind;
  if (question.topics.length > 0) return question.kind;
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

/** "mở rộng ra toàn tỉnh" after an order within a district, "riêng trong huyện Nông Cống" after one of all. */
function staysOrder(previous: Question, given: Given): boolean {
  const widens = previous.kind === 'ranking' && /(?:^| )mở rộng /.test(wordsOf(given.scene));
  return widens || narrowsOrder(previous, given);
}

/** "còn chỉ tiêu kết nối?" after what another one means, or how recent it is. */
function asksTheSameOf({ kind }: Question, { topics }: Question, scene: Scene): boolean {
  if (!toldOf.has(kind) || topics.length === 0) return false;
  if (/(?:^| )(?:bao nhiêu|mấy)(?: |$)/.test(wordsOf(scene))) return false;
  return says(scene, 'follow:lead') && !says(scene, 'cue:howMuch', 'cue:state');
}

const toldOf: ReadonlySet<QuestionKind> = new Set(['definition', 'source', 'freshness']);

/**
 * "đứng thứ bao nhiêu cả nước" after what is behind, "quay lại tài khoản định danh, tháng 7/2025" after a list, "thế tháng
 * 10 thì sao", "thế hồ sơ đúng hạn có ổn không" after what is at risk, "còn mảng chính quyền số đạt mấy cái" after a development: one figure.
 */
function leavesMany(previous: Question, given: Given): boolean {
  const { kind } = previous;
  const { question, scene, catalogue } = given;
  const { topics, period, kind: own } = question;
  if (kind === 'comparison') return ofOneTime(previous, given);
  if (kind === 'trend')
    return period !== null || (topics.length > 0 && own === 'figure' && says(scene, 'cue:howMuch'));
  const named = kind === 'risk' && says(scene, 'cue:state', 'cue:howMuch');
  const ofOne = (topic: Topic) =>
    isRank(topic, catalogue) || (named && catalogue.indicator(topic) !== undefined);
  const single = period !== null || topics.every(ofOne);
  return single && own === 'figure' && topics.length > 0 && ['risk', 'missing', 'listing'].includes(kind);
}

/** "có số năm nay chưa", "năm đó bao nhiêu" after two times of one place: one of them, or another. */
function ofOneTime(previous: Question, given: Given): boolean {
  if (previous.range === null || previous.units.length > 1 || says(given.scene, 'follow:add', 'cue:compare'))
    return false;
  return given.question.period !== null || thatTime(previous, given) !== null;
}

/** Kinds that a name or a time alone does not ask for again. */
const once: ReadonlySet<QuestionKind> = new Set([
  ...passingKinds,
  'export',
  'digest',
  'source',
  'definition',
  'freshness',
]);

function staysWith(previous: Question, given: Given): boolean {
  return !once.has(previous.kind) && !leavesForOne(previous, given);
}

/** "còn Hoằng Lộc", "cả tỉnh thì sao" after many compared, ranked or listed; after the place of one, its place. */
function leavesForOne({ kind, units, over }: Question, { question, catalogue }: Given): boolean {
  const [own, ...others] = question.units.flatMap((id) => catalogue.unit(id) ?? []);
  if (own === undefined || others.length > 0) return false;
  const [before, ...more] = units.flatMap((id) => catalogue.unit(id) ?? []);
  if (kind === 'ranking') return more.length > 0 || before?.level !== own.level;
  if (kind !== 'listing' || over === null) return kind === 'comparison';
  return own.level === over || (own.level === 'province' && units.length === 0);
}
