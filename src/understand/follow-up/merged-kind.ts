import { says, wordsOf } from '../intent/scene.ts';
import { passingKinds, pillarOf } from '#domain/question.ts';
import {
  asksIfMet,
  givesAnotherUnit,
  namesPillarOnly,
  narrowsOrder,
  placesBeyond,
  saysNextYear,
  speaksOfBoth,
  startsComparing,
  timeBeside,
  withoutThose,
} from './given.ts';
import { asksIfDone, listsCounted, staysCount } from './of-counts.ts';
import { aimsAtRank, asksPlaceThere, staysRank, turnsRound } from './of-ranks.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

/** A message that only fills slots keeps the kind; what says more brings its own. */
export function mergedKind(previous: Question, given: Given): QuestionKind {
  const { question } = given;
  const told = toldKind(previous, given);
  if (told !== null) return told;
  const compares = comparesUnits(given);
  if (!onlyFills(question.kind, compares)) return question.kind;
  return (
    afterKind(previous, given) ??
    (compares && question.units.length > 0 ? 'comparison' : kept(previous, given))
  );
}

/** Kinds that the question before makes of a message, whatever its words ask alone, the first that fits. */
const told: readonly (readonly [QuestionKind, (previous: Question, given: Given) => boolean])[] = [
  ['target', aimsAtRank],
  ['figure', staysRank],
  ['target', (previous, given) => previous.kind === 'target' && staysCount(previous, given)],
  ['figure', staysCount],
  ['listing', listsCounted],
  ['figure', asksIfDone],
  ['comparison', setsOver],
  ['comparison', leavesSome],
  ['listing', listsAnother],
  ['listing', asksPlacesBeyond],
  ['figure', asksWhatIs],
  ['figure', asksNextYear],
  ['target', aimsFurther],
  ['risk', narrowsRisk],
  ['comparison', setsBeside],
  ['figure', stepsOn],
  ['ranking', turnsRound],
  ['trend', drawsDevelopment],
  ['overview', asksWholePillar],
  ['ranking', asksPlaceThere],
  ['geography', asksWhatBecame],
  ['risk', asksWhere],
  ['risk', asksWhichThere],
  ['figure', givesAnotherUnit],
];

function toldKind(previous: Question, given: Given): QuestionKind | null {
  return told.find(([, fits]) => fits(previous, given))?.[0] ?? null;
}

/** "sang năm sau thì thế nào" after a figure of a year gone by: no target. */
function asksNextYear({ kind, period }: Question, { question, scene, today }: Given): boolean {
  const past = period !== null && period.slice(0, 4) < today.slice(0, 4);
  return (
    kind === 'figure' &&
    past &&
    question.kind === 'target' &&
    saysNextYear(scene) &&
    !says(scene, 'cue:target')
  );
}

/** "Quảng Xương cao hơn hay thấp hơn" after another unit. */
function setsOver(previous: Question, { question: { topics, units }, scene }: Given): boolean {
  if (topics.length > 0 || units.length !== 1 || previous.units.length === 0) return false;
  return says(scene, 'cue:stronger') && units.every((id) => !previous.units.includes(id));
}

/** "bỏ Như Xuân ra" of three compared. */
function leavesSome(previous: Question, given: Given): boolean {
  const left = previous.kind === 'comparison' ? withoutThose(previous, given) : null;
  return left !== null && left.length > 1;
}

/** "nhóm hạ tầng?" after the list of another pillar. */
function listsAnother(previous: Question, { question: { kind }, scene }: Given): boolean {
  return kind === 'overview' && namesPillarOnly(previous, scene);
}

/** "nơi nào dưới 50%" after an indicator. */
function asksPlacesBeyond({ kind, topics }: Question, given: Given): boolean {
  const plain = kind === 'figure' && topics.length > 0;
  return plain && placesBeyond(given);
}

/** "chỉ tính trong nhóm kinh tế số thì là những chỉ tiêu nào" after what is at risk. */
function narrowsRisk(previous: Question, { question: { kind, topics }, scene }: Given): boolean {
  const pillars = topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null);
  const narrows = /(?:^| )(?:chỉ|riêng|trong|còn) /.test(wordsOf(scene));
  const open = kind === 'listing' || kind === 'overview';
  return previous.kind === 'risk' && open && pillars && narrows;
}

/** "tôi hỏi kết quả chứ không hỏi mục tiêu". */
function asksWhatIs({ kind }: Question, { scene }: Given): boolean {
  return kind === 'target' && /kết quả chứ/.test(wordsOf(scene));
}

/** Two units, two times or several indicators spoken of before, beside one another. */
function setsBeside(previous: Question, { question, scene }: Given): boolean {
  if (setsBothBeside(question, scene) || timeBeside(previous, { question, scene }) !== null) return true;
  if (question.topics.length === 1 && previous.topics.length === 1 && startsComparing(scene)) return true;
  const ofAll = previous.topics.length > 1 && question.topics.length === 0;
  return ofAll && says(scene, 'sup:best', 'sup:worst');
}

/** "so sánh hai huyện này". */
function setsBothBeside({ kind, topics, units }: Question, scene: Scene): boolean {
  const plain = kind === 'overview' || kind === 'figure' || kind === 'comparison' || kind === 'ranking';
  const joined = kind === 'geography' && says(scene, 'cue:compare');
  return (plain || joined) && topics.length + units.length === 0 && speaksOfBoth(scene);
}

/** "đến quý I năm 2025 thì lên được bao nhiêu", "trợ cấp an sinh cùng kỳ luôn nhé": a figure of one time. */
function stepsOn(previous: Question, { question: { kind, period, topics }, scene }: Given): boolean {
  if (previous.kind !== 'figure' || kind !== 'trend' || says(scene, 'cue:compare')) return false;
  const lastYear = / cùng kỳ năm (?:trước|ngoái)/.test(` ${wordsOf(scene)}`);
  if (says(scene, 'follow:same') && !lastYear) return topics.length > 0;
  const stepped = says(scene, 'follow:after', 'follow:before') || / giữa năm /.test(` ${wordsOf(scene)} `);
  const howMuch = says(scene, 'cue:howMuch') || /(?:bao nhiêu|mấy)$/.test(wordsOf(scene));
  return (stepped || (period !== null && howMuch)) && !says(scene, 'cue:byTime');
}

/** "vẽ đường đi từng năm": a development comes with its chart. */
function drawsDevelopment(_previous: Question, { question: { kind }, scene }: Given): boolean {
  return kind === 'chart' && says(scene, 'cue:byTime');
}

/** "cho xem cả mảng kinh tế số" after something else of it. */
function asksWholePillar(_previous: Question, { question: { kind, topics }, scene }: Given): boolean {
  const pillars = topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null);
  return (
    kind === 'overview' &&
    pillars &&
    /(?:^| )(?:cả|toàn bộ) (?:mảng|trụ cột|nhóm|lĩnh vực) /.test(wordsOf(scene))
  );
}

/** "gồm những xã cũ nào" after a unit. */
function asksWhatBecame({ units }: Question, { question: { kind, topics }, scene }: Given): boolean {
  if (units.length !== 1 || topics.length > 0) return false;
  const names = kind === 'figure' && becomes.test(wordsOf(scene));
  return names || (kind === 'overview' && (says(scene, 'cue:geography') || becomes.test(wordsOf(scene))));
}

const becomes =
  /(?:^| )(?:giờ|nay|bây giờ|hiện nay|trước \d+|ngày trước|trước đây) (?:là|thuộc|tên) (?:xã|phường|huyện|gì)/;

/** "chậm ở những chỗ nào" after a unit: matters, not places. */
function asksWhere({ units }: Question, { question: { kind, topics, order }, scene }: Given): boolean {
  const places = / ở (?:những |các |mấy )?(?:chỗ|khâu|đâu)/.test(` ${wordsOf(scene)}`);
  return kind === 'ranking' && order === 'worst' && topics.length === 0 && units.length === 1 && places;
}

/** "xã Đồng Tiến thì chỉ tiêu nào?" after those of another unit that are at risk. */
function asksWhichThere(previous: Question, { question: { kind, topics, units }, scene }: Given): boolean {
  if (previous.kind !== 'risk' || previous.units.length === 0 || kind !== 'listing') return false;
  return topics.length === 0 && units.length === 1 && / thì /.test(wordsOf(scene));
}

/** "đến 2030 thì tăng lên mấy" after a target. */
function aimsFurther(previous: Question, { question: { kind }, scene }: Given): boolean {
  const plain = kind === 'trend' || kind === 'figure' || kind === 'overview';
  if (previous.kind !== 'target' || !plain) return false;
  return scene.times.spots.some(({ by }) => by) && !asksIfMet(scene);
}

function comparesUnits({ question, scene }: Given): boolean {
  return says(scene, 'cue:compare') || (says(scene, 'follow:add') && question.units.length > 0);
}

function onlyFills(kind: QuestionKind, compares: boolean): boolean {
  return kind === 'overview' || kind === 'figure' || (kind === 'comparison' && !compares);
}

/** "ở đó chuyển đổi số thế nào" after what became of a unit, "đạt chưa" after a target. */
function afterKind(previous: Question, { question, scene }: Given): QuestionKind | null {
  const another = question.units.length > 0 && says(scene, 'follow:lead');
  const state = says(scene, 'cue:programme') || (says(scene, 'cue:state') && !another);
  if (previous.kind === 'geography' && state) return 'overview';
  const now =
    asksIfMet(scene) || /(?:^| )(?:thực tế|hiện nay|hiện tại|hiện giờ|bây giờ)(?: |$)/.test(wordsOf(scene));
  const done = says(scene, 'cue:state') && question.topics.length === 0 && !says(scene, 'cue:target');
  return previous.kind === 'target' && (now || done) ? 'figure' : null;
}

/** Of many compared or ranked units, one named singly is a plain figure. */
function kept(previous: Question, given: Given): QuestionKind {
  const { question, scene } = given;
  if (previous.kind === 'geography' && question.topics.length > 0) return question.kind;
  if (narrowsOrder(previous, given) || asksTheSameOf(previous, question, scene)) return previous.kind;
  if (leavesMany(previous, question)) return 'figure';
  if (!staysWith(previous, question))
    return previous.topics.length + question.topics.length > 0 ? 'figure' : 'overview';
  if (previous.kind !== 'overview' && previous.kind !== 'figure') return previous.kind;
  if (question.topics.length > 0) return question.kind;
  return question.units.length > 1 ? 'comparison' : previous.kind;
}

/** "còn chỉ tiêu kết nối?" after what another one means. */
function asksTheSameOf({ kind }: Question, { topics }: Question, scene: Scene): boolean {
  if ((kind !== 'definition' && kind !== 'source') || topics.length === 0) return false;
  return says(scene, 'follow:lead') && !says(scene, 'cue:howMuch', 'cue:state');
}

/** "quay lại tài khoản định danh, tháng 7/2025" after a list, "thế tháng 10 thì sao" after a development: one figure. */
function leavesMany({ kind }: Question, { topics, period, kind: own }: Question): boolean {
  if (period === null || own !== 'figure') return kind === 'trend' && period !== null;
  return kind === 'trend' || (topics.length > 0 && ['risk', 'missing', 'listing'].includes(kind));
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

function staysWith(previous: Question, question: Question): boolean {
  const singled =
    question.units.length === 1 && (previous.kind === 'comparison' || previous.kind === 'ranking');
  return !singled && !once.has(previous.kind);
}
